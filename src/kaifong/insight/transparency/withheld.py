"""What a table of counts may show: no figure below five, and none that a sum or a difference would give away.

Two steps. First the seasons: one with fewer than five decisions shows nothing but that, and so many others with it
that the total does not tell it. Then each table by itself: small counts are withheld, and further ones until none of
the small can be worked out (complementary cell suppression; Hundepool et al., Statistical Disclosure Control, 2012,
ch. 4). Whether one can be is not guessed: see `movable`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kaifong.insight.few import FEW
from kaifong.insight.transparency.movable import Arc, Node, stuck

# The least that is told: of decisions as of everything else about people.
LEAST = FEW
ALL = "all"


class Withheld(StrEnum):
    """Why a figure is not there."""

    FEW = "fewer-than-5"
    OTHERS = "withheld"  # it would give away another


@dataclass(frozen=True)
class Cell:
    """A figure, or why it is not told: exactly one of both."""

    value: float | None
    why: Withheld | None = None


Counts = Mapping[tuple[str, str], int]
Cells = dict[tuple[str, str], Cell]


def hidden_seasons(totals: Mapping[str, int]) -> Mapping[str, Withheld] | None:
    """The seasons that show nothing, and why; None where even the total of all may not be told.

    Args:
        totals: how many decisions each season had.
    """
    hidden = {season: Withheld.FEW for season, count in totals.items() if 0 < count < LEAST}
    shown = sorted((count, season) for season, count in totals.items() if count >= LEAST)
    if sum(totals.values()) < LEAST:
        return None
    while hidden and stuck(_season_arcs(totals, hidden)):
        if not shown:
            return None
        hidden[shown.pop(0)[1]] = Withheld.OTHERS
    return hidden


def _season_arcs(totals: Mapping[str, int], hidden: Mapping[str, Withheld]) -> list[Arc]:
    """All of them side by side: together they are what the total and the seasons shown leave over."""
    pipe = ("total", ""), ("seasons", "")
    return [_arc(pipe, totals[one], _known(why), (one, ALL)) for one, why in hidden.items()]


def protected(counts: Counts, rows: tuple[str, ...], hidden: Mapping[str, Withheld], seasons: Iterable[str]) -> Cells:
    """The cells of one table, its sums over all seasons among them (`ALL`).

    Args:
        counts: by row and season; what is not in it is none.
        hidden: what `hidden_seasons` says.
    """
    order = tuple(seasons)
    values = {(row, season): counts.get((row, season), 0) for row in rows for season in order}
    values |= {(row, ALL): sum(counts.get((row, season), 0) for season in order) for row in rows}
    dark = dict(hidden)
    why = {place: reason for place, count in values.items() if (reason := _at_first(place[1], count, dark))}
    while caught := stuck(_arcs(values, why, dark)):
        further = _further(values, why, dark, caught)
        tight = [season for _, season in caught if season != ALL and season not in dark]
        if further is not None and (further[1] != ALL or not tight):
            why[further] = Withheld.OTHERS
        elif tight:
            # The season's own total says too much beside whatever is shown: here it tells of no row any more.
            dark[tight[0]] = Withheld.OTHERS
            why |= {(row, tight[0]): Withheld.OTHERS for row in rows}
        else:
            return {place: Cell(None, Withheld.OTHERS) for place in values}
    return {place: Cell(None, why[place]) if place in why else Cell(count) for place, count in sorted(values.items())}


def _at_first(season: str, count: int, dark: Mapping[str, Withheld]) -> Withheld | None:
    """Why a count is withheld whatever stands around it."""
    return dark.get(season, Withheld.FEW if 0 < count < LEAST else None)


def _further(
    values: Counts,
    why: Mapping[tuple[str, str], Withheld],
    dark: Mapping[str, Withheld],
    caught: Sequence[tuple[str, str]],
) -> tuple[str, str] | None:
    """The count whose withholding frees most of what can be worked out; None where none that stands near frees any.

    Of equal ones, one season's before the sum of all, which is worth more to a reader; then the smallest.
    """
    lines = {line for place in caught for line in place}
    left = [place for place, count in sorted(values.items()) if count >= LEAST and place not in why]
    ranked = []
    for place in left:
        if not lines.isdisjoint(place):
            rest = len(stuck(_arcs(values, {**why, place: Withheld.OTHERS}, dark)))
            ranked.append((place[1] == ALL, rest, values[place], place))
    freeing = [one for one in ranked if one[1] < len(caught)]
    # A sum may need a second one beside it before either frees anything.
    sums = [one for one in ranked if one[0]]
    found = min(freeing or sums, default=None)
    return None if found is None else found[-1]


def _arcs(values: Counts, why: Mapping[tuple[str, str], Withheld], hidden: Mapping[str, Withheld]) -> list[Arc]:
    """The withheld cells as arcs: the sum of a row flows into it, and on into its seasons."""
    found = []
    for place in sorted(why):
        row, season = place
        pipe = (("total", ""), ("row", row)) if season == ALL else (("row", row), ("season", season))
        found.append(_arc(pipe, values[place], _known(why[place], none_too=season in hidden), place))
    return found


def _known(why: Withheld, *, none_too: bool = False) -> tuple[int, int | None]:
    """The bounds that the reason for withholding tells a reader; `none_too`: the count may also be none."""
    low = 0 if none_too else 1 if why is Withheld.FEW else LEAST
    return low, LEAST - 1 if why is Withheld.FEW else None


def _arc(pipe: tuple[Node, Node], value: int, known: tuple[int, int | None], place: tuple[str, str]) -> Arc:
    return Arc(*pipe, value, *known, place, guarded=0 < value < LEAST)
