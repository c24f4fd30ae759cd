"""The chart of the transparency report: by which clauses was decided, of those whose counts may be told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kaifong.insight.charts.drawing import spec_text
from kaifong.insight.charts.forms import bars
from kaifong.insight.transparency.figures import Transparency
from kaifong.pages.charted import drawing
from kaifong.pages.frame import Frame
from kaifong.pages.site import Site

if TYPE_CHECKING:
    from markupsafe import Markup

# One bar is no comparison.
LEAST_BARS = 2


def told_clauses(report: Transparency) -> tuple[tuple[str, float], ...]:
    """The clauses whose count of all time is told, most used first; then by name."""
    found = [(row, one.cell.value) for row in report.rows("clause") if (one := report.at("clause", row)) is not None]
    return tuple(sorted(((row, count) for row, count in found if count), key=lambda one: (-one[1], one[0])))


def draw_clauses(site: Site, report: Transparency) -> str | None:
    """The chart as it is drawn, once for all languages; None where nobody draws, or there is nothing to compare."""
    clauses = told_clauses(report)
    if site.draw is None or len(clauses) < LEAST_BARS:
        return None
    return site.draw([spec_text(bars([count for _, count in clauses]))])[0]


def clauses_chart(frame: Frame, raw: str | None, report: Transparency, names: Sequence[str]) -> Markup | None:
    """The chart with a page's words in it; `names` are the clauses' titles, in the order of `told_clauses`."""
    words = frame.words
    counts = [words.number(count) for _, count in told_clauses(report)]
    listed = words.listing([f"{name} {count}" for name, count in zip(names, counts, strict=True)])
    return drawing(
        raw,
        ident="clauses",
        title=words.text("reports-transparency-clause"),
        description=words.text("reports-transparency-chart", list=listed),
        categories=list(names),
        number=words.number,
    )
