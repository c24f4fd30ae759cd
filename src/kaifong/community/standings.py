"""Leaderboards: who has how many points, in a season or of all time, in one language, kind or group, or all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
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
    ledger: Ledger,
    *,
    season: str | None = None,
    language: str | None = None,
    kind: str | None = None,
    group: str | None = None,
) -> tuple[Standing, ...]:
    """The board of a season (None: of all time), by rank, then by name. Nobody hidden, nobody without points.

    Of one board; whoever shows many asks `boards.Boards`.
    """
    sums: defaultdict[str, int] = defaultdict(int)
    entries: defaultdict[str, set[str]] = defaultdict(set)
    for one in counted(ledger.points, season=season, language=language, kind=kind, group=group):
        sums[one.member] += one.points
        entries[one.member].add(one.entry.path)
    return ranked({key: (sums[key], len(entries[key])) for key in sums if visible(ledger.hub, key)})


def ranked(sums: Mapping[str, tuple[int, int]]) -> tuple[Standing, ...]:
    """Standings from points and entries by person's key: those who may be shown, and who have any points."""
    shown = sorted((-points, key, entries) for key, (points, entries) in sums.items())
    ranks = {points: rank for rank, points in enumerate(sorted({points for points, _, _ in shown}), 1)}
    return tuple(Standing(ranks[points], key, -points, entries) for points, key, entries in shown)


def counted(
    points: Iterable[Point],
    *,
    season: str | None = None,
    language: str | None = None,
    kind: str | None = None,
    group: str | None = None,
) -> tuple[Point, ...]:
    """The points that a board adds up: those worth anything, of a season, a language, a kind and a group."""
    return tuple(
        one
        for one in points
        if one.points
        and season in (None, one.season)
        and language in (None, one.entry.language)
        and kind in (None, one.entry.kind)
        and (group is None or group in (one.entry.front.get("groups") or ()))
    )


def around(standings: tuple[Standing, ...], member: str, reach: int = 5) -> tuple[Standing, ...]:
    """A person's line with as many above and below it; empty where they are not on the board."""
    at = next((at for at, one in enumerate(standings) if one.member == member), None)
    return () if at is None else standings[max(0, at - reach) : at + reach + 1]
