"""The figures of the transparency report: what the page, the CSV and the JSON all show, worked out once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from statistics import median

from kaifong.community.seasons import bounds, season_of
from kaifong.entries.hub import Hub
from kaifong.entries.recorded import recorded_decisions
from kaifong.history.activity import PullActivity
from kaifong.history.decisions import Decision
from kaifong.insight.transparency.categories import APPEALED, DECIDED, OF_ALL_TIME, Table
from kaifong.insight.transparency.durations import SORTS, Duration, durations
from kaifong.insight.transparency.withheld import ALL, LEAST, Cell, Withheld, hidden_seasons, protected

SCHEMA = "kaifong.transparency/1"


@dataclass(frozen=True)
class Figure:
    """One figure: its table, row and season (or `ALL`), and the cell. `unit` is count, percent, hours or days."""

    table: str
    row: str
    season: str
    cell: Cell
    unit: str = "count"


@dataclass(frozen=True)
class Transparency:
    """The report of a hub on a day.

    Attributes:
        seasons: from the first decision's to the running one, oldest first.
        figures: in the order in which they are shown.
        broken: how many records could not be read, and so are counted nowhere.
    """

    seasons: tuple[str, ...]
    figures: tuple[Figure, ...]
    broken: int = 0

    def rows(self, table: str) -> tuple[str, ...]:
        """The rows of a table, in their order."""
        return tuple(dict.fromkeys(one.row for one in self.figures if one.table == table))

    def at(self, table: str, row: str, season: str = ALL) -> Figure | None:
        """One figure; None where nothing is known of it."""
        return self._by_place.get((table, row, season))

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, str, str], Figure]:
        return {(one.table, one.row, one.season): one for one in self.figures}


def transparency(hub: Hub, now: date, pulls: Iterable[PullActivity] = ()) -> Transparency:
    """The report on a day; `pulls` are the records of activity around pull requests, for the times."""
    decisions, broken = recorded_decisions(hub.tree)
    made = tuple(one for one in decisions if one.decided_on <= now)
    first = min((one.decided_on for one in made), default=now)
    seasons = tuple(_seasons(first, now))
    merged = [one.merged_at.astimezone(hub.settings.zone).date() for one in hub.history.merges if one.number]
    counts = [
        *_counts("decisions", DECIDED, [one for one in made if one.appeal is None], seasons),
        *_counts("appeals", APPEALED, [one for one in made if one.appeal is not None], seasons),
    ]
    figures = [
        *counts,
        *_merged([day for day in merged if day <= now], seasons),
        *_medians(durations(made, pulls, hub.settings.zone, now), seasons, counts),
    ]
    return Transparency(seasons, tuple(figures), len(broken))


def _seasons(first: date, last: date) -> Iterator[str]:
    season = season_of(first)
    while season <= season_of(last):
        yield season
        end = bounds(season)[1]
        season = season_of(date.fromordinal(end.toordinal() + 1))


def _counts(
    name: str, tables: Iterable[Table], decisions: Sequence[Decision], seasons: tuple[str, ...]
) -> Iterator[Figure]:
    """How many decisions there were, and of them the tables and the shares."""
    totals = Counter(dict.fromkeys(seasons, 0))
    totals.update(season_of(one.decided_on) for one in decisions)
    hidden = hidden_seasons(totals)
    if hidden is None:
        # So few that nothing can be told apart: the number alone says that there were some.
        few = 0 < len(decisions) < LEAST
        yield Figure(name, ALL, ALL, Cell(None, Withheld.FEW if few else Withheld.OTHERS) if decisions else Cell(0))
        return
    yield Figure(name, ALL, ALL, Cell(len(decisions)))
    for season in seasons:
        yield Figure(name, ALL, season, Cell(None, hidden[season]) if season in hidden else Cell(totals[season]))
    for table, line, order in tables:
        whole = table in OF_ALL_TIME
        counts = Counter((line(one), _EVER if whole else season_of(one.decided_on)) for one in decisions)
        there = {row for row, _ in counts}
        rows = tuple(sorted(there) if order is None else (row for row in order if row in there))
        cells = protected(counts, rows, {} if whole else hidden, (_EVER,) if whole else seasons)
        told = (ALL,) if whole else (ALL, *seasons)
        for row in rows:
            for season in told:
                yield Figure(table, row, season, cells[row, season])
        if table in _SHARES:
            yield from _shares(table, cells, told)


# The one season of a table that has none.
_EVER = "ever"
# Of which tables a share is told: of what, and what is the rest. Decisions that do not say are in neither.
_SHARES = {"seen-first": ("by-check", "by-people"), "outcome": ("overturned", "upheld")}


def _shares(table: str, cells: Mapping[tuple[str, str], Cell], seasons: tuple[str, ...]) -> Iterator[Figure]:
    """A share in whole percent, where both counts may be told. Small ones may not: so a share has five behind it."""
    row, others = _SHARES[table]
    for season in seasons:
        part, rest = (cells.get((one, season), Cell(0)).value for one in (row, others))
        if part is None or rest is None:
            yield Figure(f"share-of-{table}", row, season, Cell(None, Withheld.OTHERS), "percent")
        elif part + rest:
            yield Figure(f"share-of-{table}", row, season, Cell(round(100 * part / (part + rest))), "percent")


def _merged(days: Sequence[date], seasons: tuple[str, ...]) -> Iterator[Figure]:
    """What was taken, for comparison; that is public merge by merge, so nothing of it is withheld."""
    counts = Counter(map(season_of, days))
    yield Figure("merged", ALL, ALL, Cell(sum(counts.values())))
    for season in seasons:
        yield Figure("merged", ALL, season, Cell(counts[season]))


# Whether there is a median tells how many there were, so it is told only beside a count that is told: in which table.
_BEHIND = {"refusals": ("measure", "refusal"), "appeals": ("appeals", ALL)}


def _medians(
    found: Mapping[str, Sequence[Duration]], seasons: tuple[str, ...], counts: Sequence[Figure]
) -> Iterator[Figure]:
    """The middle of each sort of duration, where there are at least five of them; of how many is not told."""
    told = {(one.table, one.row, one.season) for one in counts if (one.cell.value or 0) >= LEAST}
    for sort, unit in SORTS:
        if not found[sort]:
            continue
        for season in (ALL, *seasons):
            own = [one.length for one in found[sort] if season in (ALL, season_of(one.over))]
            if sort in _BEHIND and (*_BEHIND[sort], season) not in told:
                yield Figure("median", sort, season, Cell(None, Withheld.OTHERS), unit)
            elif own:
                cell = Cell(round(median(own), 1)) if len(own) >= LEAST else Cell(None, Withheld.FEW)
                yield Figure("median", sort, season, cell, unit)
