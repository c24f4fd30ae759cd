"""Tokens of canonical HTML: what nh3 serialises, and nothing else.

nh3 writes every tag as `<name a="b">` or `</name>` in lower case with double-quoted values, escapes `<`, `>` and
`&` in text and `"` and `&` in values. Read from its start, that language is cut exactly, in linear time, by one
regular expression; other HTML is not, so nothing but nh3's output may come here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from typing import NamedTuple

# A name may hold quotes and `<` (html5 lets it) and may begin with `=`, but holds no space, `/`, `>` or other `=`.
_NAME = r"=?[^ \t\n\f/>=]*"
_TOKEN = re.compile(rf'<(/?)([a-z][^ \t\n\f/>]*)((?: {_NAME}="[^"]*")*)>|([^<]+)')
_ATTRIBUTE = re.compile(rf' ({_NAME})="([^"]*)"')


class Token(NamedTuple):
    """One tag or one run of text. `raw` is what stands in the HTML; `tag` is empty for text.

    A tuple, as a page has hundreds: it is made three times as fast as a frozen dataclass.
    """

    raw: str
    tag: str = ""
    end: bool = False
    attributes: str = ""

    def attrs(self) -> dict[str, str]:
        """The attributes, decoded, in order."""
        if not self.attributes:
            return {}
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
