"""Seasons: the quarters of the calendar, by the hub's own days."""

from __future__ import annotations

import re
from datetime import date, timedelta

_SEASON = re.compile(r"(\d{4})Q([1-4])\Z")


def season_of(day: date) -> str:
    """The season of a day, as it is written everywhere: `2026Q4`."""
    return f"{day.year:04}Q{(day.month + 2) // 3}"


def bounds(season: str) -> tuple[date, date]:
    """The first and last day of a season.

    Raises:
        ValueError: this is not written as a season is.
    """
    match = _SEASON.match(season)
    if match is None or match[1] == "0000":
        raise ValueError(season)
    year, quarter = int(match[1]), int(match[2])
    first = date(year, quarter * 3 - 2, 1)
    if (year, quarter) == (9999, 4):
        return first, date.max
    after = date(year + 1, 1, 1) if quarter == 4 else date(year, quarter * 3 + 1, 1)
    return first, after - timedelta(days=1)
