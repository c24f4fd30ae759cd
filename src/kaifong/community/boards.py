"""All leaderboards of a hub, added up in one walk: a site shows hundreds of them, and each sums the same points.

What a board says is what `standings.board` says of the same season, language, kind or group: a test holds them equal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kaifong.community.points import Ledger, Point
from kaifong.community.standings import Standing, ranked
from kaifong.community.visibility import visible

# A season or None for all time; then of what: everything, or one language, kind or group.
Board = tuple[str | None, str, str | None]
EVERYTHING, LANGUAGE, KIND, GROUP = "everything", "language", "kind", "group"


@dataclass(frozen=True)
class Boards:
    """The boards of a ledger. Nobody hidden is on any of them."""

    ledger: Ledger

    def board(self, season: str | None = None, by: str = EVERYTHING, of: str | None = None) -> tuple[Standing, ...]:
        """The board of a season (None: of all time), by rank, then by name.

        Args:
            by: EVERYTHING, LANGUAGE, KIND or GROUP. of: which one of them; None for EVERYTHING.
        """
        key = season, by, of
        found = self._ranked.get(key)
        if found is None:
            found = self._ranked[key] = ranked(self._sums.get(key, {}))
        return found

    @cached_property
    def seasons(self) -> tuple[str, ...]:
        """The seasons in which somebody who may be shown has points, newest first."""
        return tuple(sorted({season for season, by, _ in self._sums if season and by == EVERYTHING}, reverse=True))

    def of(self, by: str) -> tuple[str, ...]:
        """The languages, kinds or groups that have any board, sorted."""
        return tuple(sorted({of for season, each, of in self._sums if each == by and season is None and of}))

    @cached_property
    def _ranked(self) -> dict[Board, tuple[Standing, ...]]:
        return {}

    @cached_property
    def _sums(self) -> Mapping[Board, Mapping[str, tuple[int, int]]]:
        """Points and entries by board and person."""
        points: defaultdict[Board, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
        entries: defaultdict[Board, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
        shown: dict[str, bool] = {}
        for one in self.ledger.points:
            if not one.points:
                continue
            if one.member not in shown:
                shown[one.member] = visible(self.ledger.hub, one.member)
            if shown[one.member]:
                for key in _boards_of(one):
                    points[key][one.member] += one.points
                    entries[key][one.member] += 1  # of each person one part in an entry scores: see `credits`
        return {key: {who: (sums[who], entries[key][who]) for who in sums} for key, sums in points.items()}


def _boards_of(point: Point) -> Iterator[Board]:
    """The boards that a point counts on. Of a group's, those that the entry names: see docs/recognition.md."""
    entry = point.entry
    for season in (None, point.season):
        yield season, EVERYTHING, None
        yield season, LANGUAGE, entry.language
        yield season, KIND, entry.kind
        for group in dict.fromkeys(entry.front.get("groups") or ()):
            yield season, GROUP, group
