"""One chart from a dictionary to an SVG element, for whoever has no words but a title and a description to put in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kaifong.insight.charts.drawing import Draw, spec_text
from kaifong.insight.charts.plain_svg import finished


def chart_svg(  # noqa: PLR0913 - what a chart says, and who draws it
    spec: Mapping[str, Any],
    *,
    ident: str,
    title: str,
    description: str,
    words: Callable[[str], str],
    draw: Draw | None,
) -> str | None:
    """An SVG element, or None where nobody draws or it cannot be drawn; the arguments are `plain_svg.finished`'s.

    Several charts that are drawn at once, and a chart that is shown in several languages, are quicker by `Draw`
    and `finished` themselves.
    """
    raw = draw([spec_text(spec)])[0] if draw is not None else None
    return None if raw is None else finished(raw, ident=ident, title=title, description=description, words=words)
