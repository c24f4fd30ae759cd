"""One person's work on the calendar: points, weeks and people of any number of days."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta

from kaifong.community.encounters import Encounter
from kaifong.community.points import Point


class Work:
    """What somebody did, by day: what steps and tiers ask about."""

    def __init__(self, points: Iterable[Point], met: Iterable[Encounter]) -> None:
        scored = sorted(((one.when, one.points) for one in points if one.points), key=lambda one: one[0])
        self.days = [when for when, _ in scored]
        self.points = [worth for _, worth in scored]
        people = sorted((one.when, one.other) for one in met)
        self.met_days = [when for when, _ in people]
        self.met = [other for _, other in people]

    def within(self, day: date, days: int | None) -> tuple[int, int, int]:
        """Points, weeks and people of the last so many days up to a day, or of all time."""
        last, last_met = bisect_right(self.days, day), bisect_right(self.met_days, day)
        first = first_met = 0
        if days is not None and day > date.min + timedelta(days=days):
            before = day - timedelta(days=days)
            first, first_met = bisect_right(self.days, before), bisect_right(self.met_days, before)
        weeks = {one.isocalendar()[:2] for one in self.days[first:last]}
        return sum(self.points[first:last]), len(weeks), len(set(self.met[first_met:last_met]))
