"""The figures that a goal can be held to: each by its name, with its unit and how it is worked out.

All of them come from the hub's own files and records, so that anybody can work them out again. The words that say
what each counts are the catalogue's (`reports-figure-<name>`, its dots written as hyphens).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from kaifong.community.seasons import season_of
from kaifong.entries.kinds.ama import ASKING, Ama
from kaifong.entries.translations import Freshness
from kaifong.insight.facts import Facts
from kaifong.insight.growth import Growth, growth
from kaifong.insight.happened import Arrival
from kaifong.insight.period import YEAR, period
from kaifong.insight.response import Waits, response


@dataclass(frozen=True)
class GoalFigure:
    """One figure.

    Attributes:
        name: as goals.yml writes it. unit: `count`, `percent` or `hours`.
        value: what it is for a hub on a day; None where there is nothing to go by yet.
        then: whether it can be worked out for a day in the past. The others know only how things stand.
    """

    name: str
    unit: str
    value: Callable[[Facts], float | None]
    then: bool = True

    @property
    def message(self) -> str:
        """The id of the words that say what it counts."""
        return f"reports-figure-{self.name.replace('.', '-')}"


def _growth(facts: Facts) -> Growth:
    return growth(facts, period(season_of(facts.now), facts.now))


def _waits(facts: Facts) -> Waits:
    return response(facts, period(season_of(facts.now), facts.now)).all


def _year(facts: Facts) -> list[Arrival]:
    return [one for one in facts.entries if facts.now - YEAR < one.day and one.stands(facts.now)]


def _answers(facts: Facts) -> float:
    return sum(one.kind == "answer" for one in _year(facts))


def _profiles(facts: Facts) -> float:
    return sum(one.kind == "member" and one.stands(facts.now) for one in facts.arrivals)


def _share(part: int, whole: int) -> float | None:
    return round(100 * part / whole) if whole else None


def _other_languages(facts: Facts) -> float | None:
    counts = Counter(one.language for one in _year(facts))
    return _share(counts.total() - max(counts.values(), default=0), counts.total())


def _kept(facts: Facts) -> float | None:
    kept = _waits(facts).kept
    return None if kept is None else round(100 * kept)


def _median(facts: Facts) -> float | None:
    median = _waits(facts).median
    # "Not yet" is no number, and no goal is met by it.
    return None if median is None or median == float("inf") else round(median, 1)


def _current(facts: Facts) -> float | None:
    found = [facts.hub.freshness(one) for one in facts.hub.entries.values() if "translates" in one.front]
    return _share(sum(one is Freshness.CURRENT for one in found), len(found))


def _answered(facts: Facts) -> float | None:
    closed = [one.parsed for one in facts.hub.of_kind("ama") if one.front.get("state") not in ASKING]
    asked = [question for one in closed if isinstance(one, Ama) for question in one.questions]
    return _share(sum(one.answered for one in asked), len(asked))


def _decided(facts: Facts) -> float | None:
    states = [one.front.get("state") for one in facts.hub.of_kind("idea") if "translates" not in one.front]
    return _share(sum(one != "open" for one in states), len(states))


FIGURES: tuple[GoalFigure, ...] = (
    GoalFigure("entries.season", "count", lambda facts: _growth(facts).entries),
    GoalFigure("entries.year", "count", lambda facts: len(_year(facts))),
    GoalFigure("answers.year", "count", _answers),
    GoalFigure("people.season", "count", lambda facts: _growth(facts).people),
    GoalFigure("people.new-season", "count", lambda facts: _growth(facts).first_timers),
    GoalFigure("members.total", "count", _profiles),
    GoalFigure("languages.share", "percent", _other_languages),
    GoalFigure("response.median-hours", "hours", _median),
    GoalFigure("response.kept", "percent", _kept),
    GoalFigure("translations.current", "percent", _current, then=False),
    GoalFigure("questions.answered", "percent", _answered, then=False),
    GoalFigure("ideas.decided", "percent", _decided, then=False),
)
BY_NAME = {one.name: one for one in FIGURES}
