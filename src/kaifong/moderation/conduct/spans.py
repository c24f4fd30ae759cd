"""Stretches of a text, and whether something touches one of them, however many there are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

Span = tuple[int, int]  # start and end, end exclusive


class Spans:
    """Stretches, those that overlap made one: a question costs a search by halves, never a walk."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touch(self, span: Span) -> bool:
        """Whether one of them shares a character with a span."""
        at = bisect_left(self._starts, span[1]) - 1
        return at >= 0 and self._ends[at] > span[0]
