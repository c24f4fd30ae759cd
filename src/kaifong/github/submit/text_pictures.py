"""The pictures in a member's text that were dropped into the form: where they are, and the text with their new names.

GitHub writes such a picture as HTML with its size or as Markdown, and keeps its file on a host of its own. Pictures
from anywhere else are left as they are: whoever reviews the text says what is to be done about those.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})")
_MARKDOWN = re.compile(
    r"!\[(?P<alt>(?:[^\[\]\\\n]|\\.){0,1000})\]\(\s{0,9}<?(?P<url>https?://[^\s<>()]{1,1000})>?"
    r"(?:\s{1,9}(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?\s{0,9}\)"
)
_HTML = re.compile(r"<img\b(?P<rest>[^<>\n]{0,3000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""(?P<name>src|alt)\s{0,9}=\s{0,9}(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""", re.IGNORECASE
)
# What GitHub itself puts where a description should stand.
_UNSAID = frozenset({"", "image", "img"})


@dataclass(frozen=True)
class Picture:
    """A picture in a text: `start` to `end` is what stands there, `alt` its description ("" where GitHub made it)."""

    url: str
    alt: str
    start: int
    end: int


def pictures_in(text: str) -> tuple[Picture, ...]:
    """Every picture with an address, in the text's order; what stands in fenced code is no picture."""
    rows = _rows(text)
    found = (
        one for one in (*_markdown(text), *_html(text)) if not rows[bisect_right(rows, (one.start, True)) - 1][1]
    )
    return tuple(sorted(found, key=lambda one: one.start))


def with_names(text: str, names: Mapping[str, str | None]) -> str:
    """The text with each picture of these addresses as `![alt](name)`; without it where there is no name."""
    parts: list[str] = []
    at = 0
    for one in pictures_in(text):
        if one.url not in names or one.start < at:
            continue
        name = names[one.url]
        parts += (text[at : one.start], "" if name is None else f"![{one.alt}]({name})")
        at = one.end
    return "".join([*parts, text[at:]]).strip("\n")


def _markdown(text: str) -> Iterator[Picture]:
    for match in _MARKDOWN.finditer(text):
        yield Picture(match["url"], _said(match["alt"]), match.start(), match.end())


def _html(text: str) -> Iterator[Picture]:
    for match in _HTML.finditer(text):
        values = {
            one["name"].lower(): html.unescape(one["double"] if one["double"] is not None else one["single"])
            for one in _ATTRIBUTE.finditer(match["rest"])
        }
        if values.get("src", "").startswith(("https://", "http://")):
            # What would end the description early in Markdown is taken out: a tag and a bracket have no place in it.
            alt = re.sub(r"[\[\]<>\\\n]", " ", values.get("alt", ""))
            yield Picture(values["src"], _said(alt), match.start(), match.end())


def _said(alt: str) -> str:
    plain = " ".join(alt.split())
    return "" if plain.lower() in _UNSAID else plain


def _rows(text: str) -> list[tuple[int, bool]]:
    """Where the lines of a text begin, and whether what stands on each is fenced code."""
    rows: list[tuple[int, bool]] = []
    fence = ""
    at = 0
    for row in text.split("\n"):
        rows.append((at, bool(fence)))
        at += len(row) + 1
        marks = _FENCE.match(row)
        if fence and marks and marks["marks"].startswith(fence) and not row.strip().strip(fence[0]):
            fence = ""
        elif not fence and marks:
            fence = marks["marks"]
    return rows
