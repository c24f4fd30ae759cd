"""Leaderboards: who has how many points, in a season or of all time, in one language or kind or all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kaifong.community.points import Ledger, Point
from kaifong.community.visibility import visible


@dataclass(frozen=True)
class Standing:
    """One line of a board.

    Attributes:
        rank: 1 is best; equal points share a rank, and the next rank is the next number.
        member: the person's key: the name of a profile, else a login.
        points: their sum. entries: how many entries scored.
    """

    rank: int
    member: str
    points: int
    entries: int


def board(
    ledger: Ledger, *, season: str | None = None, language: str | None = None, kind: str | None = None
) -> tuple[Standing, ...]:
    """The board of a season (None: of all time), by rank, then by name. Nobody hidden, nobody without points."""
    sums: defaultdict[str, int] = defaultdict(int)
    entries: defaultdict[str, set[str]] = defaultdict(set)
    for one in counted(ledger.points, season=season, language=language, kind=kind):
        sums[one.member] += one.points
        entries[one.member].add(one.entry.path)
    shown = [(-points, key) for key, points in sums.items() if visible(ledger.hub, key)]
    ranks = {points: rank for rank, points in enumerate(sorted({points for points, _ in shown}), 1)}
    return tuple(Standing(ranks[points], key, -points, len(entries[key])) for points, key in sorted(shown))


def counted(
    points: Iterable[Point], *, season: str | None = None, language: str | None = None, kind: str | None = None
) -> tuple[Point, ...]:
    """The points that a board adds up: those worth anything, of a season, a language and a kind."""
    return tuple(
        one
        for one in points
        if one.points
        and season in (None, one.season)
        and language in (None, one.entry.language)
        and kind in (None, one.entry.kind)
    )


def around(standings: tuple[Standing, ...], member: str, reach: int = 5) -> tuple[Standing, ...]:
    """A person's line with as many above and below it; empty where they are not on the board."""
    at = next((at for at, one in enumerate(standings) if one.member == member), None)
    return () if at is None else standings[max(0, at - reach) : at + reach + 1]
