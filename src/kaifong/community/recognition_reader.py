"""Reads guidelines/recognition.yml. The first mistake stops it, with its line and the nearest valid word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kaifong.community.recognition import RECOGNITION, SCHEMA, UNITS, Badge, Recognition, Rules, Step, Tier, Words
from kaifong.community.score_keys import score_keys
from kaifong.entries.appointments import LISTS, parse_appointments
from kaifong.entries.did_you_mean import nearest_word
from kaifong.entries.hub import Hub
from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.entries.strict_yaml import core_scalar
from kaifong.entries.yaml_walk import YamlWalk
from kaifong.errors import SettingsError
from kaifong.languages.messages import available

# Above these a figure is a slip of the finger: points have to stay comparable, and sums readable.
MOST_POINTS = 1_000
MOST_COUNT = 100_000
# The days that a step looks back on: a holiday should cost nobody theirs, and what is ten years old says little.
LEAST_DAYS = 28
MOST_DAYS = 3_650
# 365 days touch at most 53 weeks of the calendar.
MOST_TIER_WEEKS = 53


def read_recognition(hub: Hub) -> Recognition:
    """The rules of recognition of a hub.

    Raises:
        SettingsError: guidelines/recognition.yml is missing, or something in it is wrong; the error has its line.
    """
    try:
        data = hub.tree.read(RECOGNITION)
    except KeyError:
        raise SettingsError(
            "this file is missing",
            why="without it no points are given, and leaderboards and badges have nothing to go by",
            mend="copy guidelines/recognition.yml from Kaifong's own repository, and change its figures",
            path=RECOGNITION,
        ) from None
    return parse_recognition(data, tuple(hub.settings.by_tag), hub.settings.reference)


def parse_recognition(data: bytes, tags: tuple[str, ...], reference: str) -> Recognition:
    """The rules in the bytes of a recognition.yml of a hub in these languages; raises as `read_recognition`."""
    document = read_maintainers_yaml(data, RECOGNITION, core=True)
    return _Reader(document.value, document.lines, tags, reference).recognition()


class _Reader(YamlWalk):
    """Walks the document once, key by key."""

    path = RECOGNITION
    sample = "first-story"

    def recognition(self) -> Recognition:
        self._known(self.value, ("schema", "points", "rules", "badges", "tiers", "trust", *LISTS), "")
        if self.value.get("schema") != SCHEMA:
            raise self._fail("schema", f"“schema” is not {SCHEMA}", f"write `schema: {SCHEMA}` as the first line")
        points = self._mapping("points")
        self._known(points, score_keys(), "points.")
        points = {key: self._whole(points[key], f"points.{key}", 0, MOST_POINTS) for key in points}
        return Recognition(
            points,
            self._rules(),
            self._badges(tuple(points)),
            self._ladder(),
            parse_appointments(self.value, self.lines, self.tags),
            self._tiers(),
            self.lines,
        )

    def _rules(self) -> Rules:
        rules = self._mapping("rules")
        self._known(rules, ("daily_cap", "halve_repeats", "counterpart_limit"), "rules.")
        halve = _plain(rules.get("halve_repeats", True))
        if not isinstance(halve, bool):
            raise self._fail("rules.halve_repeats", f"“halve_repeats” is {halve!r}", "write true or false")
        limit = _plain(rules.get("counterpart_limit"))
        if limit is not None:
            limit = self._whole(limit, "rules.counterpart_limit", 1, MOST_COUNT)
        return Rules(self._whole(rules.get("daily_cap"), "rules.daily_cap", 1, MOST_COUNT), halve, limit)

    def _badges(self, worth: tuple[str, ...]) -> tuple[Badge, ...]:
        badges: list[Badge] = []
        for at, one in self._items("badges"):
            self._known(one, ("id", "name", "about", "counts", "at_least", "unit"), f"{at}.")
            counts = one.get("counts")
            if not isinstance(counts, list) or not counts:
                raise self._fail(
                    f"{at}.counts", "“counts” is no list of score keys", "write `counts: [story.author]`"
                )
            for number, key in enumerate(counts):
                if key not in worth:
                    raise self._fail(
                        f"{at}.counts.{number}",
                        f"“{key}” is not among the points above" + nearest_word(key, worth),
                        "a badge can count only what is listed under `points`",
                    )
            unit = one.get("unit", "entries")
            if unit not in UNITS:
                raise self._fail(
                    f"{at}.unit", f"unknown unit “{unit}”" + nearest_word(unit, UNITS), f"use {_or(UNITS)}"
                )
            at_least = self._whole(one.get("at_least"), f"{at}.at_least", 1, MOST_COUNT)
            badges.append(
                Badge(
                    self._id(one, at, [badge.id for badge in badges]),
                    self._words(one, at, "name"),
                    self._words(one, at, "about"),
                    tuple(counts),
                    at_least,
                    unit,
                )
            )
        return tuple(badges)

    def _ladder(self) -> tuple[Step, ...]:
        steps: list[Step] = []
        for at, one in self._items("trust"):
            step = self._step(one, at, [step.id for step in steps])
            if steps and (below := steps[-1]).appointed:
                raise self._fail(at, f"“{step.id}” stands above “{below.id}”, an office", "list the office last")
            if steps and not step.appointed and not _climbs(below, step):
                raise self._fail(
                    at, f"“{step.id}” asks for less than the step below it", "list the lowest step first"
                )
            steps.append(step)
        return tuple(steps)

    def _tiers(self) -> tuple[Tier, ...]:
        tiers: list[Tier] = []
        for at, one in self._items("tiers"):
            self._known(one, ("id", "name", "points", "weeks", "people"), f"{at}.")
            tier = Tier(
                self._id(one, at, [tier.id for tier in tiers]),
                self._words(one, at, "name"),
                self._whole(one.get("points"), f"{at}.points", 1, MOST_COUNT),
                self._whole(one.get("weeks", 0), f"{at}.weeks", 0, MOST_TIER_WEEKS),
                self._whole(one.get("people", 0), f"{at}.people", 0, MOST_COUNT),
            )
            if tiers and not _harder(tiers[-1], tier):
                raise self._fail(
                    at, f"“{tier.id}” does not ask for more than the tier below it", "list the lowest tier first"
                )
            tiers.append(tier)
        return tuple(tiers)

    def _step(self, one: Mapping[str, Any], at: str, before: list[str]) -> Step:
        self._known(one, ("id", "name", "points", "weeks", "people", "days", "appointed"), f"{at}.")
        appointed = _plain(one.get("appointed", False))
        if not isinstance(appointed, bool):
            raise self._fail(f"{at}.appointed", f"“appointed” is {appointed!r}", "write true or false")
        asked = [key for key in ("points", "weeks", "people", "days") if key in one]
        if appointed and asked:
            raise self._fail(
                f"{at}.{asked[0]}",
                "nobody reaches an office by points",
                f"leave `{asked[0]}` out",
            )
        days = one.get("days")
        return Step(
            self._id(one, at, before),
            self._words(one, at, "name"),
            0 if appointed else self._whole(one.get("points"), f"{at}.points", 0, MOST_COUNT),
            self._whole(one.get("weeks", 0), f"{at}.weeks", 0, MOST_COUNT),
            self._whole(one.get("people", 0), f"{at}.people", 0, MOST_COUNT),
            None if days is None else self._whole(days, f"{at}.days", LEAST_DAYS, MOST_DAYS),
            appointed,
        )

    def _mapping(self, key: str) -> Mapping[str, Any]:
        found = self.value.get(key)
        if not isinstance(found, dict):
            raise self._fail(key, f"“{key}” is missing or is not a list of `key: value` lines", f"add `{key}:`")
        return found

    def _items(self, key: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
        found = self.value.get(key)
        if found is None:
            return
        if not isinstance(found, list):
            raise self._fail(key, f"“{key}” is not a list", f"start each item below `{key}:` with a dash")
        for number, one in enumerate(found):
            if not isinstance(one, dict):
                raise self._fail(f"{key}.{number}", f"this item of “{key}” has no keys", "write `- id: …` and so on")
            yield f"{key}.{number}", one

    def _whole(self, value: Any, key: str, low: int, high: int) -> int:
        value = _plain(value)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self._fail(
                key,
                f"“{key.rpartition('.')[2] if not key.startswith('points.') else key[7:]}” is "
                + ("missing" if value is None else f"{value!r}"),
                f"write a whole number from {low:,} to {high:,}",
            )
        return value

    def _words(self, one: Mapping[str, Any], at: str, key: str) -> Words:
        found = one.get(key)
        if isinstance(found, str):
            found = {self.reference: found}
        # Our own file is a beginning for every hub, also for one whose reference language is not English.
        mapping: Mapping[str, Any] = found if isinstance(found, dict) else {}
        fallback = next((tag for tag in (self.reference, "en") if mapping.get(tag)), None)
        if fallback is None:
            raise self._fail(f"{at}.{key}", f"“{key}” says nothing in {self.reference}", f"add `{self.reference}: …`")
        self._known(mapping, dict.fromkeys([*self.tags, *available()]), f"{at}.{key}.")
        for tag, words in mapping.items():
            if not isinstance(words, str):
                raise self._fail(f"{at}.{key}.{tag}", "this is not text", "put it in quotes")
        return Words(mapping, fallback)


def _climbs(below: Step, step: Step) -> bool:
    """Whether whoever reaches a step has reached the one below: it asks for as much, and looks back no further."""
    return (
        step.points >= below.points
        and step.weeks >= below.weeks
        and step.people >= below.people
        and (below.days is None or (step.days is not None and step.days <= below.days))
    )


def _harder(below: Tier, tier: Tier) -> bool:
    """Whether a tier asks for more points than the one below it, and for no fewer weeks or people."""
    return tier.points > below.points and tier.weeks >= below.weeks and tier.people >= below.people


def _plain(value: Any) -> Any:
    """The number or flag that a text spells: figures in quotes are figures too."""
    return core_scalar(value) if isinstance(value, str) else value


def _or(words: tuple[str, ...]) -> str:
    return ", ".join(words[:-1]) + " or " + words[-1]
