"""How what can be found is cut into parts, each of which has an index of its own.

A language that fits into one part stays whole: that is cheapest to ask. One that does not is cut by when its posts
were published, always at the same places of the calendar, and only where a piece is still too large. So a new,
changed or removed post touches one part, and a part that becomes too large splits alone. What has no day (and people,
groups and rules) is cut by a digest of its address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from kaifong.entries.tree import digest_of

T = TypeVar("T")

# Pagefind takes 170 MB and a second of one core for so many posts of 1,500 characters, and 1 GB for 4,000 of them.
LIMIT = 800
WHOLE, UNDATED = "all", "undated"


@dataclass(frozen=True)
class Place:
    """What decides in which part something stands.

    Attributes:
        address: its own; no other has the same. day: when it was published; None where that is not what it goes by.
    """

    address: str
    day: date | None


def cut(found: Sequence[T], place: Callable[[T], Place], limit: int = LIMIT) -> dict[str, list[T]]:
    """The parts of one language by name, none with more than the limit, each in the order in which they were given.

    A name is that of a span of time (`2024-2027`, `2026`, `2026-h1`, `2026-q1`, `2026-03`) or `undated`, followed
    by digits where the calendar does not help any more, or `all`.
    """
    if len(found) <= limit:
        return {WHOLE: list(found)} if found else {}
    placed = [(place(one), one) for one in found]
    dated = [(at.day, at.address, one) for at, one in placed if at.day is not None]
    undated = [(at.address, one) for at, one in placed if at.day is None]
    parts = dict(_by_time(dated, 0, limit))
    parts.update(_by_address(undated, UNDATED, limit))
    return dict(sorted(parts.items()))


def _years(of: int) -> Callable[[date], str]:
    """Spans of so many years, which begin where the number of the year can be divided by it."""

    def name(day: date) -> str:
        first = day.year // of * of
        return f"{first:04}" if of == 1 else f"{first:04}-{first + of - 1:04}"

    return name


# Each span lies within one of those before it.
_SPANS: tuple[Callable[[date], str], ...] = (
    *(_years(of) for of in (16, 8, 4, 2, 1)),
    lambda day: f"{day.year:04}-h{(day.month + 5) // 6}",
    lambda day: f"{day.year:04}-q{(day.month + 2) // 3}",
    lambda day: f"{day.year:04}-{day.month:02}",
)


def _by_time(dated: Sequence[tuple[date, str, T]], depth: int, limit: int) -> Iterator[tuple[str, list[T]]]:
    spans: dict[str, list[tuple[date, str, T]]] = {}
    for one in dated:
        spans.setdefault(_SPANS[depth](one[0]), []).append(one)
    for name, ones in spans.items():
        if len(ones) <= limit:
            yield name, [one for _, _, one in ones]
        elif depth + 1 < len(_SPANS):
            yield from _by_time(ones, depth + 1, limit)
        else:
            yield from _by_address([(address, one) for _, address, one in ones], name, limit)


def _by_address(ones: Sequence[tuple[str, T]], name: str, limit: int) -> Iterator[tuple[str, list[T]]]:
    """By halves: `2026-03` becomes `2026-03-0` and `2026-03-1`, and each of these splits alone."""
    if not ones:
        return
    bits = [(f"{int(digest_of(address.encode()), 16):0128b}", one) for address, one in ones]

    def halves(group: list[tuple[str, T]], depth: int, name: str) -> Iterator[tuple[str, list[T]]]:
        if len(group) <= limit:
            if group:
                yield name, [one for _, one in group]
            return
        stem = name if depth else f"{name}-"
        for bit in "01":
            yield from halves([each for each in group if each[0][depth] == bit], depth + 1, stem + bit)

    yield from halves(bits, 0, name)
