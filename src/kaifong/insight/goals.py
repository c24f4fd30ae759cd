"""What a community wants to become, and how far it is: guidelines/goals.yml as values, and where each goal stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kaifong.insight.facts import Facts
from kaifong.insight.goal_figures import GoalFigure

GOALS = "guidelines/goals.yml"
SCHEMA = "kaifong.goals/1"


class Direction(StrEnum):
    """Which side of its target a goal wants its figure on."""

    AT_LEAST = "at-least"
    AT_MOST = "at-most"


@dataclass(frozen=True)
class Goal:
    """One goal.

    Attributes:
        words: what is wanted, by language tag. figure: what it is held to. target: in the figure's unit.
        by: the last day on which it can be met.
    """

    id: str
    words: Mapping[str, str]
    figure: GoalFigure
    target: float
    direction: Direction
    by: date

    def met_by(self, value: float) -> bool:
        """Whether a value meets it."""
        return value >= self.target if self.direction is Direction.AT_LEAST else value <= self.target


@dataclass(frozen=True)
class Goals:
    """A hub's mission, by language tag, as paragraphs of plain text; and its goals in their order.

    `reference` is the language that stands in where another says nothing.
    """

    mission: Mapping[str, str]
    goals: tuple[Goal, ...]
    reference: str

    def read(self, words: Mapping[str, str], tag: str) -> tuple[str, str]:
        """The words in a language, else in the reference's; and the tag of the language that they are in."""
        return (words[tag], tag) if words.get(tag) else (words[self.reference], self.reference)


class State(StrEnum):
    """Where a goal stands."""

    MET = "met"
    AHEAD = "ahead"  # there is time left
    MISSED = "missed"
    UNKNOWN = "unknown"  # there is nothing to measure yet


@dataclass(frozen=True)
class Standing:
    """A goal on a day.

    Attributes:
        value: its figure, on that day or on its last; None where nothing is known.
        now: whether the value is today's although its day has passed: the figure does not tell how things stood then.
    """

    goal: Goal
    value: float | None
    state: State
    now: bool = False

    @property
    def filled(self) -> int:
        """How much of the way is done, in whole percent, for a meter: 100 where it is met."""
        if self.value is None:
            return 0
        if self.state is State.MET:
            return 100
        target = self.goal.target
        way = self.value / target if self.goal.direction is Direction.AT_LEAST else target / max(self.value, target)
        return max(0, min(99, int(100 * way)))


def standings(goals: Goals, facts: Facts) -> tuple[Standing, ...]:
    """Where each goal stands on the day of the facts. What was over is told as it was on its last day."""
    known = {facts.now: facts}
    found = []
    for one in goals.goals:
        over = one.by < facts.now
        day = one.by if over and one.figure.then else facts.now
        if day not in known:
            known[day] = Facts(facts.hub, day)
        value = one.figure.value(known[day])
        if value is None:
            state = State.UNKNOWN
        elif one.met_by(value):
            state = State.MET
        else:
            state = State.MISSED if over else State.AHEAD
        found.append(Standing(one, value, state, now=over and not one.figure.then))
    return tuple(found)
