"""Badges: earned by what scored, lost with it, and shown with the points that earned them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.community.points import Point
from kaifong.community.recognition import Badge, Recognition
from kaifong.community.score_keys import score_key

# What makes two points the same one for each unit that a badge can count. Members have no language of their own.
_UNIT: Mapping[str, Callable[[Point], object]] = {
    "entries": lambda one: one.entry.path,
    "days": lambda one: one.when,
    "weeks": lambda one: one.when.isocalendar()[:2],
    "languages": lambda one: one.entry.language,
    "kinds": lambda one: one.entry.kind,
}


@dataclass(frozen=True)
class Earned:
    """A badge, the day it was earned, and the points that earned it, one for each unit, oldest first."""

    badge: Badge
    when: date
    evidence: tuple[Point, ...]


def badges_of(points: Iterable[Point], recognition: Recognition) -> tuple[Earned, ...]:
    """The badges that one person's points earn, in the order of recognition.yml.

    What repeats and caps left of a point does not matter to a badge; what credits nobody (one's own question) does.
    """
    mine = sorted((one for one in points if one.factor), key=lambda one: one.when)
    return tuple(earned for badge in recognition.badges if (earned := _earned(badge, mine)))


def _earned(badge: Badge, mine: list[Point]) -> Earned | None:
    units: dict[object, Point] = {}
    for one in mine:
        if score_key(one.entry.kind, one.role) in badge.counts:
            unit = _UNIT[badge.unit](one)
            if unit is not None:
                units.setdefault(unit, one)
        if len(units) == badge.at_least:
            return Earned(badge, one.when, tuple(units.values()))
    return None
