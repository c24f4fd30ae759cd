"""Reads guidelines/goals.yml. The first mistake stops it, with its line, the nearest valid word, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kaifong.entries.did_you_mean import nearest_word
from kaifong.entries.hub import Hub
from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.entries.strict_yaml import core_scalar
from kaifong.entries.yaml_walk import YamlWalk
from kaifong.insight.goal_figures import BY_NAME
from kaifong.insight.goals import GOALS, SCHEMA, Direction, Goal, Goals

# More than these nobody reads, and a page of goals that nobody reads holds nobody to anything.
MOST_GOALS = 24
LONGEST_MISSION = 4_000
LONGEST_WORDS = 300
HIGHEST_TARGET = 1_000_000
_KEYS = ("schema", "mission", "goals")
_GOAL_KEYS = ("id", "words", "figure", "target", "direction", "by")


def read_goals(hub: Hub) -> Goals | None:
    """A hub's mission and goals; None where it has written none down.

    Raises:
        SettingsError: something in guidelines/goals.yml is wrong; the error has its line.
    """
    try:
        data = hub.tree.read(GOALS)
    except KeyError:
        return None
    return parse_goals(data, tuple(hub.settings.by_tag), hub.settings.reference)


def parse_goals(data: bytes, tags: tuple[str, ...], reference: str) -> Goals:
    """What the bytes of a goals.yml say, of a hub in these languages; raises as `read_goals`."""
    document = read_maintainers_yaml(data, GOALS, core=True)
    return _Reader(document.value, document.lines, tags, reference).goals()


class _Reader(YamlWalk):
    """Walks the document once, key by key."""

    path = GOALS
    why = "the mission page would show a goal that nobody set"
    sample = "more-voices"

    def goals(self) -> Goals:
        self._known(self.value, _KEYS, "")
        if self.value.get("schema") != SCHEMA:
            raise self._fail("schema", f"“schema” is not {SCHEMA}", f"write `schema: {SCHEMA}` as the first line")
        found = self.value.get("goals")
        if found is None:
            found = []
        if not isinstance(found, list):
            raise self._fail("goals", "“goals” is not a list", "start each goal below `goals:` with a dash")
        if len(found) > MOST_GOALS:
            raise self._fail(
                "goals", f"there are {len(found)} goals", f"keep at most {MOST_GOALS}: the ones that matter"
            )
        goals: list[Goal] = []
        for number, one in enumerate(found):
            goals.append(self._goal(one, f"goals.{number}", [goal.id for goal in goals]))
        return Goals(self._words("mission", "mission", LONGEST_MISSION), tuple(goals), self.reference)

    def _goal(self, one: Any, at: str, before: list[str]) -> Goal:
        if not isinstance(one, dict):
            raise self._fail(at, "this goal has no keys", "write `- id: …` and so on")
        self._known(one, _GOAL_KEYS, f"{at}.")
        figure = BY_NAME.get(str(one.get("figure")))
        if figure is None:
            seen = f"there is no figure “{one.get('figure')}”" + nearest_word(one.get("figure"), BY_NAME)
            raise self._fail(f"{at}.figure", seen, f"use one of: {', '.join(BY_NAME)}")
        direction = one.get("direction", Direction.AT_LEAST.value)
        if direction not in tuple(Direction):
            seen = f"“direction” is “{direction}”" + nearest_word(direction, Direction)
            raise self._fail(f"{at}.direction", seen, f"write {' or '.join(Direction)}")
        return Goal(
            self._id(one, at, before),
            self._words("words", f"{at}.words", LONGEST_WORDS, one),
            figure,
            self._target(one, at, percent=figure.unit == "percent"),
            Direction(direction),
            self._day(one, at),
        )

    def _target(self, one: Mapping[str, Any], at: str, *, percent: bool) -> float:
        value = one.get("target")
        value = core_scalar(value) if isinstance(value, str) else value
        highest = 100 if percent else HIGHEST_TARGET
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= highest:
            seen = "“target” is missing" if value is None else f"“target” is {value!r}"
            raise self._fail(f"{at}.target", seen, f"write a number above 0, at most {highest:,}")
        return value

    def _day(self, one: Mapping[str, Any], at: str) -> date:
        value = one.get("by")
        try:
            return value if type(value) is date else date.fromisoformat(str(value))
        except ValueError:
            seen = "“by” is missing" if value is None else f"“by” is “{value}”"
            raise self._fail(f"{at}.by", seen, "write the last day like 2026-12-31") from None

    def _words(self, key: str, at: str, longest: int, of: Mapping[str, Any] | None = None) -> Mapping[str, str]:
        found = (self.value if of is None else of).get(key)
        if isinstance(found, str):
            found = {self.reference: found}
        if not isinstance(found, dict) or not found.get(self.reference):
            raise self._fail(
                at, f"“{key}” says nothing in {self.reference}", f"add `{self.reference}: …` below `{key}:`"
            )
        self._known(found, self.tags, f"{at}.")
        for tag, words in found.items():
            if not isinstance(words, str) or len(words) > longest:
                seen = "this is not text" if not isinstance(words, str) else f"this has {len(words):,} characters"
                raise self._fail(f"{at}.{tag}", seen, f"write at most {longest:,} characters of text")
        return {tag: words.strip() for tag, words in found.items() if words.strip()}
