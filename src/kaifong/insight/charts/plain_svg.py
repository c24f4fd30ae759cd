"""vl-convert's drawing as we publish it: only shapes and words, our classes for paint, a name and a description.

The elements and attributes that may stand in it are listed; nothing else passes. So there is no style attribute, no
script, no font and no address in it, whatever a newer Vega draws.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

from kaifong.insight.charts.forms import FONT

_SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = ("g", "path", "line", "rect", "text")
_GEOMETRY = ("transform", "d", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "text-anchor")
_PAINTS = re.compile(r"(?:series-[0-9]|ink|grid|mark|track)\Z")
_LONG = re.compile(r"-?\d+\.\d{3,}")
# Vega frames every group with paths that are seen by nobody.
_EMPTY = ("", "M0,0h0v0h0Z")


def finished(raw: str, *, ident: str, title: str, description: str, words: Callable[[str], str]) -> str:
    """An SVG element for a page.

    Args:
        raw: as vl-convert drew it from one of `forms`.
        ident: begins the ids of its title and description; one of its kind on a page.
        title, description: plain text, in the page's language.
        words: what stands for a token, without its `#`: `c03`, `v20`.

    Raises:
        ValueError: this is no SVG.
    """
    try:
        drawn = ET.fromstring(raw)  # noqa: S314 - drawn by a library of ours from numbers of ours
    except ET.ParseError as wrong:
        raise ValueError(f"this is no drawing: {wrong}") from wrong
    box = drawn.get("viewBox", "")
    if drawn.tag != f"{_SVG}svg" or not re.fullmatch(r"0 0 [0-9.]+ [0-9.]+", box):
        raise ValueError(f"this is no drawing: a {drawn.tag} with the box “{box}”")
    _, _, width, height = box.split(" ")
    root = ET.Element(
        "svg",
        {
            "class": "kf-chart__svg",
            "viewBox": box,
            "width": width,
            "height": height,
            "role": "img",
            "aria-labelledby": f"{ident}-t {ident}-d",
            "fill": "currentColor",
            "font-size": str(FONT),
        },
    )
    ET.SubElement(root, "title", {"id": f"{ident}-t"}).text = title
    ET.SubElement(root, "desc", {"id": f"{ident}-d"}).text = description
    for child in drawn:
        root.extend(_kept(child, words))
    return ET.tostring(root, encoding="unicode", short_empty_elements=True)


def _kept(element: ET.Element, words: Callable[[str], str]) -> list[ET.Element]:
    """What is left of an element: itself, its children where it only grouped them, or nothing."""
    name = element.tag.removeprefix(_SVG)
    seen_by_nobody = element.get("class") in {"background", "foreground"} or element.get("display") == "none"
    if name not in _SHAPES or seen_by_nobody or (name == "path" and element.get("d", "") in _EMPTY):
        return []
    kept = {key: _LONG.sub(_rounded, element.attrib[key]) for key in _GEOMETRY if key in element.attrib}
    classes = [f"kf-chart__{paint}" for paint in (element.get("fill"), element.get("stroke")) if _is_paint(paint)]
    if classes:
        kept["class"] = " ".join(classes)
    if _is_paint(element.get("stroke")):
        kept["stroke"] = "currentColor"
    if kept.get("transform") == "translate(0,0)":
        del kept["transform"]
    if name == "text":
        text = ET.Element("text", kept)
        said = element.text or ""
        text.text = words(said[1:]) if said.startswith("#") else said
        return [text] if text.text else []
    children = [one for child in element for one in _kept(child, words)]
    if name == "g" and (not kept or not children):
        return children
    found = ET.Element(name, kept)
    found.extend(children)
    return [found]


def _is_paint(value: str | None) -> bool:
    return value is not None and _PAINTS.match(value) is not None


def _rounded(match: re.Match[str]) -> str:
    return f"{float(match[0]):.2f}".rstrip("0").rstrip(".")
