"""A figure of the insight pages put together: what all of them are called by, said once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kaifong.pages.charted import Charted, Table, drawing
from kaifong.pages.insight_words import Say


@dataclass(frozen=True)
class Chart:
    """What a figure's chart says in words.

    Attributes:
        raw: as it was drawn; None where nobody did.
        described: the parameters of its description.
        categories: the names of its columns or bars. number: how a number at them is written.
        legend, mark: see `Charted`.
    """

    raw: str | None
    described: Mapping[str, object]
    categories: Sequence[str]
    number: Callable[[float], str]
    legend: tuple[str, ...] = ()
    mark: str | None = None


def figure(  # noqa: PLR0913 - what a figure says
    say: Say,
    ident: str,
    *,
    says: Sequence[str],
    table: Table,
    chart: Chart | None,
    source: tuple[str, str] | None = None,
    empty: bool,
) -> Charted:
    """A figure whose title, definition, limits and so on are the catalogue's, by its name: `insight-<ident>-limits`.

    Args:
        says, table, source: see `Charted`.
        chart: None for a figure whose table is what there is to see: it is shown at once.
        empty: there is nothing in it yet.
    """
    title = say.text(f"insight-{ident}")
    svg = None
    if chart is not None:
        svg = drawing(
            chart.raw,
            ident=ident,
            title=title,
            description=say.text(f"insight-{ident}-description", **chart.described),
            categories=list(chart.categories),
            number=chart.number,
        )
    return Charted(
        ident=ident,
        title=title,
        says=tuple(says),
        definition=say.text(f"insight-{ident}-definition"),
        limits=say.text(f"insight-{ident}-limits"),
        table=table,
        svg=svg,
        legend=chart.legend if chart else (),
        mark=chart.mark if chart else None,
        source=source,
        empty=say.text(f"insight-{ident}-empty") if empty else None,
        open=chart is None,
    )
