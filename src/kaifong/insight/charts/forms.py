"""The two forms that our charts take, as Vega-Lite dictionaries: columns over time, and bars one below the other.

Nothing here is in any language: a text is a token (`#c3` the third category, `#v20` a number on the axis), which
`plain_svg.finished` replaces. So one drawing serves all languages, and no width of a text is ever measured: what
fonts a machine has cannot change where a line stands.

Colours are names too (`series-0`, `ink`, `grid`, `mark`, `track`), which become classes: the theme paints them in
both schemes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

# In the SVG's own units. Narrow on purpose: scaled to a phone's 350 pixels, its letters still have some 11.
WIDTH = 420
FONT = 13
_HIGH = 170
_ROW = 46
# Room for numbers of five digits at the left, and for one line of words below.
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 10, 14, 28

Spec = dict[str, Any]


def columns(
    values: Sequence[Sequence[float]],
    *,
    named: Sequence[int] | None = None,
    rule: float | None = None,
    whole: bool = True,
) -> Spec:
    """Columns side by side, stacked where there are several series.

    Args:
        values: for each column its series' values, the lowest first.
        named: the columns that have their name below them; None for all.
        rule: a value at which a line stands across all columns.
        whole: whether the values count something, so that the axis has no halves.
    """
    most = max((sum(one) for one in values), default=0.0)
    ticks = nice_ticks(max(most, rule or 0.0), whole=whole)
    names = [f"c{at:02}" for at in range(len(values))]
    shown = [names[at] for at in (range(len(values)) if named is None else named)]
    y = {
        "field": "v",
        "type": "quantitative",
        "scale": {"domain": [0, ticks[-1]], "nice": False},
        "title": None,
        "axis": {"values": ticks, "labelExpr": "'#v' + datum.value"},
        "stack": "zero",
    }
    x = {
        "field": "c",
        "type": "ordinal",
        "sort": None,
        "title": None,
        "scale": {"domain": names, "paddingInner": 0.22, "paddingOuter": 0.11},
        "axis": {"values": shown, "labelExpr": "'#' + datum.value", "grid": False},
    }
    data = [
        {"c": names[at], "s": series, "v": value}
        for at, column in enumerate(values)
        for series, value in enumerate(column)
        if value
    ]
    layers: list[Spec] = [
        {
            "data": {"values": data},
            "mark": {"type": "bar"},
            "encoding": {"x": x, "y": y, "color": _series(len(values[0]) if values else 1), "order": {"field": "s"}},
        }
    ]
    if rule is not None:
        line = {"field": "v", "type": "quantitative"}
        layers.append(
            {"data": {"values": [{"v": rule}]}, "mark": {"type": "rule", "color": "mark"}, "encoding": {"y": line}}
        )
    return _framed(_HIGH, _LEFT, layers, bottom=_BOTTOM)


def bars(values: Sequence[float], *, most: float | None = None) -> Spec:
    """Bars one below the other, each below its name and its value: no name is too long, and none is turned.

    Args:
        values: one a bar. most: the value that takes the whole width; None for the largest.
    """
    names = [f"c{at:02}" for at in range(len(values))]
    whole = most or max(values, default=0) or 1
    data = [{"c": names[at], "v": value} for at, value in enumerate(values)]
    y = {
        "field": "c",
        "type": "ordinal",
        "sort": None,
        "axis": None,
        "scale": {"domain": names, "paddingInner": 0, "paddingOuter": 0},
    }
    x = {
        "field": "v",
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [0, whole], "nice": False},
        "stack": None,
    }
    text = {"type": "text", "color": "ink", "baseline": "middle", "dy": -9}
    layers: list[Spec] = [
        {
            "mark": {"type": "bar", "color": "track", "height": 10, "yOffset": 9},
            "encoding": {"y": y, "x": {"value": 0}, "x2": {"value": WIDTH - 2 * _RIGHT}},
        },
        {"mark": {"type": "bar", "color": "series-0", "height": 10, "yOffset": 9}, "encoding": {"y": y, "x": x}},
        {
            "transform": [{"calculate": "'#' + datum.c", "as": "t"}],
            "mark": text | {"align": "left"},
            "encoding": {"y": y, "x": {"value": 0}, "text": {"field": "t"}},
        },
        {
            "transform": [{"calculate": "'#v' + datum.v", "as": "t"}],
            "mark": text | {"align": "right"},
            "encoding": {"y": y, "x": {"value": WIDTH - 2 * _RIGHT}, "text": {"field": "t"}},
        },
    ]
    return _framed(_ROW * max(len(values), 1), _RIGHT, layers, bottom=4) | {"data": {"values": data}}


def nice_ticks(most: float, *, whole: bool = True) -> list[float]:
    """Where an axis from 0 has its lines: at multiples of 1, 2 or 5 times a power of ten; the last reaches `most`."""
    rough = max(most, 1.0 if whole else 1e-6) / 4
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    if whole:
        step = max(1.0, step)
    count = max(1, math.ceil(most / step - 1e-9))
    return [_plain(step * at) for at in range(count + 1)]


def _plain(value: float) -> float:
    value = round(value, 9)
    return int(value) if value == int(value) else value


def _series(count: int) -> Spec:
    return {
        "field": "s",
        "type": "nominal",
        "legend": None,
        "scale": {"domain": list(range(count)), "range": [f"series-{at}" for at in range(count)]},
    }


def _framed(height: float, left: int, layers: list[Spec], *, bottom: int) -> Spec:
    axis = {"labelColor": "ink", "domain": False, "ticks": False, "gridColor": "grid", "labelFontSize": FONT}
    return {
        "width": WIDTH - left - _RIGHT,
        "height": height,
        "autosize": {"type": "none"},
        "padding": {"left": left, "right": _RIGHT, "top": _TOP, "bottom": bottom},
        "background": None,
        "layer": layers,
        "config": {
            "aria": False,
            "view": {"stroke": None},
            "text": {"fontSize": FONT},
            "axis": axis
            | {"labelAngle": 0, "labelPadding": 6, "labelOverlap": False, "labelLimit": 0, "aria": False},
        },
    }
