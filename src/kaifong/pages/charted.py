"""A figure as pages show it: what it says, its chart, its table, how it is defined, and what it cannot tell.

`parts/chart.html` shows one. The table is always there: who cannot see a chart, or gets none, loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kaifong.insight.charts.plain_svg import finished

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True)
class Table:
    """The numbers behind a chart.

    Attributes:
        caption: what it counts. head: the columns' names.
        rows: the first cell of each is its name; a cell is plain text or Markup.
        shades: how dark each cell behind a row's name is, 0 to 4, row by row; empty for a table without shades.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shades: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True)
class Charted:
    """One figure. All words are in the page's language.

    Attributes:
        ident: `growth`; the id of its place on the page is `kf-growth`.
        says: what is to be seen in it, in sentences.
        definition: how it is counted. limits: what it does not tell.
        svg: its chart, or None.
        legend: what the chart's colours stand for, in the order of its series; empty where there is one.
        mark: what the line across the columns stands for; None where there is none.
        source: whose definition it is, and its address; or None.
        empty: why there is nothing yet, and what will make it appear; None where there is something.
        open: whether its table is shown at once: where it is what there is to see.
    """

    ident: str
    title: str
    says: tuple[str, ...]
    definition: str
    limits: str
    table: Table | None = None
    svg: Markup | None = None
    legend: tuple[str, ...] = ()
    mark: str | None = None
    source: tuple[str, str] | None = None
    empty: str | None = None
    open: bool = False


def drawing(  # noqa: PLR0913 - what a chart says
    raw: str | None,
    *,
    ident: str,
    title: str,
    description: str,
    categories: tuple[str, ...] | list[str],
    number: Callable[[float], str],
) -> Markup | None:
    """A drawn chart with its words put in; None where nobody drew it.

    Args:
        raw: as `Draw` gives it, of one of the forms in `insight.charts.forms`.
        categories: the names of columns or bars.
        number: how a number on an axis or at a bar is written.
    """
    from markupsafe import Markup

    if raw is None:
        return None

    def words(token: str) -> str:
        if token.startswith("v"):
            return number(float(token[1:]))
        return categories[int(token[1:])]

    svg = finished(raw, ident=f"kf-{ident}-chart", title=title, description=description, words=words)
    return Markup(svg)  # noqa: S704 - `finished` builds it element by element, and escapes its words
