"""Tokens of canonical HTML: what nh3 serialises, and nothing else.

nh3 writes every tag as `<name a="b">` or `</name>` in lower case with double-quoted values, escapes `<`, `>` and
`&` in text and `"` and `&` in values. Read from its start, that language is cut exactly, in linear time, by one
regular expression; other HTML is not, so nothing but nh3's output may come here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from typing import NamedTuple, TypeAlias

# A name may hold quotes and `<` (html5 lets it) and may begin with `=`, but holds no space, `/`, `>` or other `=`.
_NAME = r"=?[^ \t\n\f/>=]*"
_PIECE = re.compile(rf'(<(/?)([a-z][^ \t\n\f/>]*)((?: {_NAME}="[^"]*")*)>|[^<]+)')
_ATTRIBUTE = re.compile(rf' ({_NAME})="([^"]*)"')


class Token(NamedTuple):
    """One tag or one run of text. `raw` is what stands in the HTML; `tag` is empty for text."""

    raw: str
    tag: str = ""
    end: bool = False
    attributes: str = ""

    def attrs(self) -> dict[str, str]:
        """The attributes, decoded, in order."""
        return attributes_of(self.attributes) if self.attributes else {}


Piece: TypeAlias = tuple[str, str, str, str]
"""A token as it is cut: raw, "/" of an end tag, tag, attributes. What reads a whole page reads these: a page has
hundreds, and making a `Token` of each costs more than the cutting."""


def pieces(html: str) -> list[Piece]:
    """The pieces of `html`, which must be nh3's output; joined again, their raw is `html`.

    Raises:
        ValueError: the text is not canonical: a bug, since only nh3's output comes here.
    """
    found: list[Piece] = _PIECE.findall(html)
    # What fits nowhere is passed over, so nothing was when the lengths add up.
    if sum([len(piece[0]) for piece in found]) != len(html):
        raise ValueError(f"not canonical HTML at offset {_end_of_canonical(html)}")
    return found


def _end_of_canonical(html: str) -> int:
    end = 0
    while piece := _PIECE.match(html, end):
        end = piece.end()
    return end


def attributes_of(raw: str) -> dict[str, str]:
    """The attributes of a start tag, from the piece's last part: decoded, in order."""
    return {name: unescape(value) if "&" in value else value for name, value in _ATTRIBUTE.findall(raw)}


def tokens(html: str) -> Iterator[Token]:
    """The tokens of `html`, as `pieces`.

    Raises:
        ValueError: the text is not canonical.
    """
    for raw, slash, tag, attributes in pieces(html):
        yield Token(raw, tag, slash == "/", attributes)


def start_tag(tag: str, attrs: dict[str, str]) -> str:
    """A canonical start tag."""
    return "".join([f"<{tag}", *[f' {name}="{escape_value(value)}"' for name, value in attrs.items()], ">"])


def escape_text(text: str) -> str:
    """Text as nh3 writes it."""
    return escape(text, quote=False).replace("\u00a0", "&nbsp;")


def escape_value(value: str) -> str:
    """An attribute's value as nh3 writes it."""
    return escape_text(value).replace('"', "&quot;")
