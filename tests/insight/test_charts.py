"""Charts: the same bytes every time, only shapes and words, and readable without colours of their own."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.insight.charts.drawing import draw_here, spec_text
from kaifong.insight.charts.forms import bars, columns, nice_ticks
from kaifong.insight.charts.plain_svg import finished

SPECS = {
    "weeks": columns([(3, 1), (0, 2), (7, 0)], named=[0, 2]),
    "weekdays": columns([(3.5,), (0.0,), (40.2,)], rule=24),
    "bars": bars((31, 20, 4)),
    "nothing": columns([(0, 0), (0, 0)]),
}
ALLOWED = {"svg", "title", "desc", "g", "path", "line", "rect", "text"}


@pytest.fixture(scope="module")
def drawn() -> dict[str, str]:
    """Every chart, drawn once."""
    found = draw_here([spec_text(spec) for spec in SPECS.values()])
    assert None not in found
    return dict(zip(SPECS, map(str, found), strict=True))


def shown(raw: str, words: str = "九月 <b>&\"'") -> str:
    """A chart with the same words for every token."""
    return finished(raw, ident="kf-a", title="T <i>", description='D "&', words=lambda token: f"{token} {words}")


@pytest.mark.parametrize("name", SPECS)
def test_a_chart_holds_nothing_but_shapes_words_and_classes(drawn: dict[str, str], name: str) -> None:
    svg = shown(drawn[name])
    for element in ET.fromstring(svg).iter():
        assert element.tag in ALLOWED
        for key, value in element.attrib.items():
            assert key != "style"
            assert not key.startswith("on")
            assert "url(" not in value
            assert "://" not in value
            if key in {"fill", "stroke"}:
                assert value == "currentColor"
    assert not re.search(r"font-family|href|xmlns:", svg)


def test_a_chart_has_a_name_and_a_description(drawn: dict[str, str]) -> None:
    root = ET.fromstring(shown(drawn["weeks"]))
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "kf-a-t kf-a-d"
    assert [(one.get("id"), one.text) for one in root[:2]] == [("kf-a-t", "T <i>"), ("kf-a-d", 'D "&')]
    assert (root.get("width"), root.get("viewBox")) == ("420", "0 0 420 212")


def test_words_stand_as_words_whatever_they_hold(drawn: dict[str, str]) -> None:
    svg = shown(drawn["weeks"], "<script>alert(1)</script>")
    assert "<script" not in svg
    texts = [one.text for one in ET.fromstring(svg).iter("text")]
    assert "c00 <script>alert(1)</script>" in texts
    assert not any(text and text.startswith("c01") for text in texts), "only every fourth week is named"


def test_every_series_and_the_line_have_their_class(drawn: dict[str, str]) -> None:
    assert {"kf-chart__series-0", "kf-chart__series-1", "kf-chart__grid", "kf-chart__ink"} <= classes(drawn["weeks"])
    assert "kf-chart__mark" in classes(drawn["weekdays"])
    assert "kf-chart__track" in classes(drawn["bars"])
    assert "kf-chart__series-0" not in classes(drawn["nothing"])


def classes(raw: str) -> set[str]:
    """The classes in a chart."""
    return {name for one in ET.fromstring(shown(raw)).iter() for name in one.get("class", "").split()}


def test_columns_are_as_high_as_their_values(drawn: dict[str, str]) -> None:
    svg = ET.fromstring(shown(drawn["weekdays"]))
    heights = [
        float(re.search(r"v(-?[\d.]+)", one.attrib["d"])[1])  # type: ignore[index]
        for one in svg.iter("path")
        if one.get("class") == "kf-chart__series-0"
    ]
    assert heights[1] / heights[0] == pytest.approx(40.2 / 3.5, rel=0.01)


def test_the_same_dictionary_gives_the_same_bytes(drawn: dict[str, str]) -> None:
    assert draw_here([spec_text(spec) for spec in SPECS.values()]) == list(drawn.values())


def test_no_place_depends_on_a_text(drawn: dict[str, str]) -> None:
    """What fonts a machine has, and how long a language's words are, cannot change where anything stands."""
    short, long = shown(drawn["bars"], ""), shown(drawn["bars"], "word " * 40)
    places = [
        [(one.tag, one.get("transform"), one.get("d")) for one in ET.fromstring(svg).iter()] for svg in (short, long)
    ]
    assert places[0] == places[1]


@pytest.mark.parametrize("raw", ["", "no svg", "<p/>", '<svg xmlns="http://www.w3.org/2000/svg"/>'])
def test_what_is_no_drawing_is_refused(raw: str) -> None:
    with pytest.raises(ValueError, match="this is no drawing"):
        shown(raw)


def test_a_dictionary_that_cannot_be_drawn_is_none_and_the_others_stand() -> None:
    broken = spec_text({"mark": "no such mark", "data": {"values": []}})
    found = draw_here([broken, spec_text(SPECS["bars"])])
    assert found[0] is None
    assert found[1] is not None


def test_a_chart_cannot_fetch(drawn: dict[str, str]) -> None:
    """Addresses are refused, so that no dictionary ever makes a build ask the network."""
    spec = {"data": {"url": "https://example.com/a.json"}, "mark": "bar", "encoding": {"x": {"field": "a"}}}
    svg = draw_here([spec_text(spec)])[0]
    assert svg is None or svg.count("<path") < drawn["bars"].count("<path")


@settings(max_examples=200)
@given(most=st.floats(0, 1e7), whole=st.booleans())
def test_ticks_begin_at_nothing_and_reach_the_most(*, most: float, whole: bool) -> None:
    ticks = nice_ticks(most, whole=whole)
    assert ticks[0] == 0
    assert ticks[-1] >= most * (1 - 1e-9)
    assert 2 <= len(ticks) <= 7
    assert ticks == sorted(set(ticks))
    assert not whole or all(one == int(one) for one in ticks)
