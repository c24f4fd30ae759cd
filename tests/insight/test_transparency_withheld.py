"""No withheld count can be worked out: every small table is tried against all tables that a reader could think of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.insight.transparency.withheld import ALL, LEAST, Cell, Withheld, hidden_seasons, protected

SEASONS = ("2026Q1", "2026Q2", "2026Q3")
ROWS = ("refusal", "removal", "warning")
# Beyond this a count is anything: enough room for each to move.
MOST = 60


def bounds(cell: Cell, *, unknown: bool) -> range:
    """What a reader knows of a cell."""
    if cell.value is not None:
        return range(int(cell.value), int(cell.value) + 1)
    if unknown:
        return range(LEAST if cell.why is Withheld.FEW else MOST)
    return range(1, LEAST) if cell.why is Withheld.FEW else range(LEAST, MOST)


def possible(
    cells: Mapping[tuple[str, str], Cell], rows: tuple[str, ...], totals: Mapping[str, int], hidden: Iterable[str]
) -> dict[tuple[str, str], set[int]]:
    """The values that each cell could have, over all tables with these sums."""
    found: dict[tuple[str, str], set[int]] = {place: set() for place in cells}
    table: dict[tuple[str, str], int] = {}
    places = [(row, season) for season in totals for row in rows]

    def fill(at: int) -> None:
        if at == len(places):
            sums = {row: sum(table[row, one] for one in totals) for row in rows}
            if all(sums[row] in bounds(cells[row, ALL], unknown=False) for row in rows):
                for place in places:
                    found[place].add(table[place])
                for row in rows:
                    found[row, ALL].add(sums[row])
            return
        row, season = places[at]
        left = totals[season] - sum(table[one, season] for one in rows[: rows.index(row)])
        last = row == rows[-1]
        for value in bounds(cells[row, season], unknown=season in hidden):
            if value > left or (last and value != left):
                continue
            table[row, season] = value
            fill(at + 1)

    fill(0)
    return found


tables = st.integers(1, 3).flatmap(
    lambda rows: st.integers(1, 3).flatmap(
        lambda seasons: st.lists(
            st.lists(st.integers(0, 7), min_size=seasons, max_size=seasons), min_size=rows, max_size=rows
        )
    )
)


@given(tables)
@settings(max_examples=300, deadline=None)
def test_no_small_count_can_be_worked_out(table: list[list[int]]) -> None:
    rows, seasons = ROWS[: len(table)], SEASONS[: len(table[0])]
    counts = {(row, season): table[at][to] for at, row in enumerate(rows) for to, season in enumerate(seasons)}
    totals = {season: sum(counts[row, season] for row in rows) for season in seasons}
    rows = tuple(row for row in rows if any(counts[row, season] for season in seasons))
    hidden = hidden_seasons(totals)
    if hidden is None:
        return
    cells = protected(counts, rows, hidden, seasons)
    known = {**counts, **{(row, ALL): sum(counts[row, one] for one in seasons) for row in rows}}
    for place, cell in cells.items():
        assert cell.value in {None, known[place]}
        assert not (cell.value and cell.value < LEAST)
    if all(cell.why is Withheld.OTHERS for cell in cells.values()):
        return  # the whole table is withheld
    # A season that tells nothing in this table may also have none in a row.
    dark = [one for one in seasons if all(cells[row, one].why is Withheld.OTHERS for row in rows)]
    thinkable = possible(cells, rows, totals, {*hidden, *dark})
    for place, values in thinkable.items():
        assert known[place] in values, "the truth is among what can be thought"
        if 0 < known[place] < LEAST:
            assert len(values) > 1, (place, counts, cells)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=5))
def test_no_small_season_can_be_worked_out(counts: list[int]) -> None:
    totals = {f"2026Q{at}": count for at, count in enumerate(counts)}
    hidden = hidden_seasons(totals)
    if hidden is None:
        return
    left = sum(totals[one] for one in hidden)
    ranges = [range(1, LEAST) if why is Withheld.FEW else range(LEAST, 80) for why in hidden.values()]
    for at, (season, why) in enumerate(hidden.items()):
        others = [one for to, one in enumerate(ranges) if to != at]
        low, high = sum(one[0] for one in others), sum(one[-1] for one in others)
        thinkable = [value for value in ranges[at] if low <= left - value <= high]
        assert totals[season] in thinkable
        assert why is Withheld.OTHERS or len(thinkable) > 1


@pytest.mark.parametrize(
    ("totals", "hidden"),
    [
        ({"a": 12, "b": 7}, {}),
        ({"a": 12, "b": 0}, {}),
        ({"a": 12, "b": 7, "c": 3}, {"c": Withheld.FEW, "b": Withheld.OTHERS}),
        ({"a": 3, "b": 1}, None),
        ({"a": 5, "b": 1}, None),
    ],
    ids=[
        "all are many",
        "none is not few",
        "few, and another with it",
        "all few",
        "no other to hide it",
    ],
)
def test_seasons_that_show_nothing(totals: dict[str, int], hidden: dict[str, Withheld] | None) -> None:
    assert hidden_seasons(totals) == hidden


def test_a_sum_does_not_give_away_a_single_small_count() -> None:
    counts = {("refusal", "a"): 9, ("removal", "a"): 6, ("warning", "a"): 2, ("refusal", "b"): 9, ("removal", "b"): 8}
    cells = protected(counts, ROWS, {}, ("a", "b"))
    assert cells["warning", "a"].value is None
    assert cells["warning", ALL].why is Withheld.FEW
    assert cells["removal", ALL].why is Withheld.OTHERS, "else the sums of the rows would tell"
    assert cells["warning", "b"] == Cell(0), "none is told: there is nobody to be named"
    assert [cells["refusal", "b"], cells["removal", "b"], cells["refusal", ALL]] == [Cell(9), Cell(8), Cell(18)]
