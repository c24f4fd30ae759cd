"""The season that figures are about, and the day up to which they count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from kaifong.community.seasons import bounds, season_of

# What “within a year” is, wherever a figure says so: every day stands in it once, leap years or not.
YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Period:
    """A season seen on a day.

    Attributes:
        season: `2026Q4`. first, last: its days.
        until: the last day that counts: the season's own last day once it is over, so that its figures then stand.
    """

    season: str
    first: date
    last: date
    until: date

    @property
    def over(self) -> bool:
        """Whether nothing can happen in it any more."""
        return self.until == self.last

    def holds(self, day: date) -> bool:
        """Whether a day counts in it."""
        return self.first <= day <= self.until

    @property
    def weeks(self) -> tuple[date, ...]:
        """The Mondays of its weeks; the first and the last week may be cut by its ends."""
        return tuple(self._monday + timedelta(weeks=at) for at in range(self.week_of(self.last) + 1))

    def week_of(self, day: date) -> int:
        """The place of a day's week among `weeks`."""
        return (day - self._monday).days // 7

    @cached_property
    def _monday(self) -> date:
        return self.first - timedelta(days=self.first.weekday())


def period(season: str, now: date) -> Period:
    """A season as of a day.

    Raises:
        ValueError: this is not written as a season is.
    """
    first, last = bounds(season)
    return Period(season, first, last, min(last, now))


def seasons_between(first: date, now: date) -> tuple[str, ...]:
    """The seasons from one day to another, newest first."""
    found = []
    while first <= now:
        found.append(season_of(first))
        end = bounds(found[-1])[1]
        if end == date.max:
            break
        first = end + timedelta(days=1)
    return tuple(reversed(found))
