"""Tokens of canonical HTML: what nh3 serialises, and nothing else.

nh3 writes every tag as `<name a="b">` or `</name>` with lower-case names and double-quoted values, and escapes `<`
and `&` in text and `"` and `&` in values. On that language one regular expression is an exact tokeniser, in linear
time; on any other HTML it is not one, so nothing but nh3's output may come here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape

_TOKEN = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [^\s"=<>/]+="[^"]*")*)>|([^<]+)')
_ATTRIBUTE = re.compile(r' ([^\s"=<>/]+)="([^"]*)"')

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


@dataclass(frozen=True, slots=True)
class Token:
    """One tag or one run of text. `raw` is what stands in the HTML; `attributes` is still escaped."""

    raw: str
    tag: str = ""
    end: bool = False
    attributes: str = ""

    def attrs(self) -> dict[str, str]:
        """The attributes, decoded, in order."""
        return {name: unescape(value) for name, value in _ATTRIBUTE.findall(self.attributes)}


def tokens(html: str) -> Iterator[Token]:
    """The tokens of `html`, which must be nh3's output; joined again, their `raw` is `html`.

    Raises:
        ValueError: the text is not canonical: a bug, since only nh3's output comes here.
    """
    position = 0
    for found in _TOKEN.finditer(html):
        if found.start() != position:
            break
        position = found.end()
        slash, tag, attributes, text = found.groups()
        if text is not None:
            yield Token(text)
        else:
            yield Token(found[0], tag, slash == "/", attributes)
    if position != len(html):
        raise ValueError(f"not canonical HTML at offset {position}")


def start_tag(tag: str, attrs: dict[str, str]) -> str:
    """A canonical start tag."""
    return f"<{tag}" + "".join(f' {name}="{escape_value(value)}"' for name, value in attrs.items()) + ">"


def escape_text(text: str) -> str:
    """Text as nh3 writes it."""
    return escape(text, quote=False).replace("\u00a0", "&nbsp;")


def escape_value(value: str) -> str:
    """An attribute's value as nh3 writes it."""
    return escape_text(value).replace('"', "&quot;")
