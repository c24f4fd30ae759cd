"""The block itself: a data block in the page's HTML, in which nothing can end it and nothing runs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kaifong.pages.structured.required import Item, missing

if TYPE_CHECKING:
    from markupsafe import Markup

# What could end the element, begin a comment in it, or be no character of JavaScript's source.
_ESCAPES = tuple((char, f"\\u{ord(char):04x}") for char in "<>&\u2028\u2029")
_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


def block(items: Iterable[Item]) -> tuple[Markup, tuple[str, ...]]:
    """The items as one graph, nothing where there is none; and what is lacking in those that were left out.

    An item that lacks what its type requires is left out as a whole: a page never says half of what it is.
    """
    from markupsafe import Markup

    graph: list[Item] = []
    lacking: list[str] = []
    for item in map(_bare, items):
        lacks = missing(item)
        lacking.extend(lacks)
        if not lacks:
            graph.append(item)
    if not graph:
        return Markup(), tuple(lacking)
    text = _ENCODE({"@context": "https://schema.org", "@graph": graph})
    for char, escaped in _ESCAPES:  # `str.translate` looks at every character by itself
        text = text.replace(char, escaped)
    html = f'<script type="application/ld+json">{text}</script>'
    return Markup(html), tuple(lacking)  # noqa: S704 - escaped here


def _bare(value: Any) -> Any:
    """A value without what is not known, so that no property stands there empty."""
    if isinstance(value, str):  # asked first: nearly all are, and Mapping is slow to ask
        return value
    if isinstance(value, Mapping):
        return {key: _bare(one) for key, one in value.items() if one not in (None, "", (), [], {})}
    if isinstance(value, list | tuple):
        return [_bare(one) for one in value]
    return value
