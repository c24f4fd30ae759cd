"""Vega-Lite dictionaries drawn as SVG by vl-convert: no browser, no network, the same bytes for the same dictionary.

Whoever stages is handed a `Draw`, as with rendering: `publishing` gives one that draws in a process of its own and
keeps what it drew. `draw_here` draws in this process.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

# From dictionaries as `spec_text` writes them to SVGs as vl-convert draws them, in the same order; None for what
# cannot be drawn: the table beside it says the same.
Draw = Callable[[Sequence[str]], list[str | None]]

# Fixed, so that a newer vl-convert, which brings several, goes on drawing the same.
VEGA_LITE = "6.1"


def spec_text(spec: Mapping[str, Any]) -> str:
    """A dictionary as one line of JSON: equal dictionaries give equal lines, whatever the order of their keys."""
    return json.dumps(spec, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def draw_here(specs: Sequence[str]) -> list[str | None]:
    """Draws in this process; see `Draw`. The first chart of a process takes 0.7 s, each further one some 0.05 s.

    Raises:
        ImportError: vl-convert is not installed, or not for this machine.
    """
    import vl_convert

    found: list[str | None] = []
    for spec in specs:
        try:
            # Charts hold their numbers: an address to fetch from would be a mistake, and is refused.
            found.append(str(vl_convert.vegalite_to_svg(spec, vl_version=VEGA_LITE, allowed_base_urls=[])))
        except ValueError:
            found.append(None)
    return found
