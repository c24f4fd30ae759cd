"""VTIMEZONE (RFC 5545, section 3.6.5) from the transitions that the zone really has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

# Nothing in the zone database changes twice within so few days.
_STEP = timedelta(days=5)
_UTC = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Zulu", "UCT", "Etc/Universal", "Universal"})


def is_utc(value: datetime) -> bool:
    """Whether a moment stands in UTC, which needs no zone."""
    return str(value.tzinfo) in _UTC


@lru_cache(maxsize=256)
def zone(where: tzinfo, first: int, last: int) -> tuple[str, ...]:
    """The lines of a zone for moments of the years from `first` to `last`.

    What was in force before is one observance, each change after it another: no rule is guessed that a parliament
    may change next year. Years around them are told as well, for what crosses midnight of New Year.
    """
    began = datetime(first - 1, 1, 1, tzinfo=UTC)
    ends = datetime(last + 2, 1, 1, tzinfo=UTC)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{where}"]
    # From the beginning of time, so that no local time lies before all observances.
    lines += _observance(datetime(1970, 1, 1), began.astimezone(where), began.astimezone(where))  # noqa: DTZ001
    for before, after in _changes(where, began, ends):
        # An observance begins by the clock that is left (section 3.6.5: DTSTART is in TZOFFSETFROM).
        local = after.astimezone(UTC).replace(tzinfo=None) + _offset(before)
        lines += _observance(local, before, after)
    return (*lines, "END:VTIMEZONE")


def _observance(starts: datetime, before: datetime, after: datetime) -> list[str]:
    kind = "DAYLIGHT" if after.dst() else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{starts:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_written(_offset(before))}",
        f"TZOFFSETTO:{_written(_offset(after))}",
        f"TZNAME:{after.tzname()}",
        f"END:{kind}",
    ]


def _changes(where: tzinfo, began: datetime, ends: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The moments around each change: the last second before it, and the first after it."""
    low = began
    while low < ends:
        high = low + _STEP
        if _rule(low, where) != _rule(high, where):
            before, after = low, high
            while after - before > timedelta(seconds=1):
                middle = before + (after - before) // 2
                middle = middle.replace(microsecond=0)
                if _rule(middle, where) == _rule(low, where):
                    before = middle
                else:
                    after = middle
            yield before.astimezone(where), after.astimezone(where)
        low = high


def _rule(moment: datetime, where: tzinfo) -> tuple[timedelta | None, str | None]:
    local = moment.astimezone(where)
    return local.utcoffset(), local.tzname()


def _offset(moment: datetime) -> timedelta:
    offset = moment.utcoffset()
    assert offset is not None, "a moment in a zone"
    return offset


def _written(offset: timedelta) -> str:
    seconds = round(offset.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("+", seconds)
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{sign}{hours:02}{minutes:02}" + (f"{seconds:02}" if seconds else "")
