"""How wide a text is, in columns: Chinese says in 8 characters what English says in 20, and takes as much room."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any


@cache
def _clusters() -> Any:
    import regex

    return regex.compile(r"\X")


def _char_width(char: str) -> int:
    # Unicode's East Asian Width (UAX #11): Wide and Fullwidth take two columns. Ambiguous ones take one, as in the
    # proportional fonts of a web page.
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return 0 if unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc"} else 1


def width(text: str) -> int:
    """Columns that the text takes: 1 for a Latin letter, 2 for a CJK character or an emoji, 0 for what is not seen.

    What a reader sees as one character (a grapheme cluster, UAX #29) counts once, however many code points it has.
    """
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(max(_char_width(char) for char in cluster[0]) for cluster in _clusters().finditer(text))


def cut(text: str, columns: int, end: str = "…") -> str:
    """The text if it fits into so many columns; else as many whole characters of it as fit before `end`."""
    if width(text) <= columns:
        return text
    room = columns - width(end)
    kept: list[str] = []
    for cluster in _clusters().finditer(text):
        room -= width(cluster[0])
        if room < 0:
            break
        kept.append(cluster[0])
    return "".join(kept).rstrip() + end
