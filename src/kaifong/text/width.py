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


# What would stand oddly before an ellipsis at a word's end.
_PAUSES = " ,.;:，。、；："


def cut(text: str, columns: int, end: str = "…", *, whole_words: bool = False) -> str:
    """The text if it fits into so many columns; else as many whole characters of it as fit before `end`.

    Args:
        text: what may be too long.
        columns: what the result takes at most, `end` included.
        end: what tells that there was more.
        whole_words: end at a word's end, and not with a comma or stop, where a space stands in the second half.
    """
    room = columns - width(end)
    taken = stop = 0
    # Not the width of the whole text: of a long one only the beginning is looked at.
    for cluster in _clusters().finditer(text):
        taken += width(cluster[0])
        if taken > columns:
            break
        if taken <= room:
            stop = cluster.end()
    else:
        return text
    head = text[:stop]
    if not whole_words:
        return head.rstrip() + end
    space = stop if text[stop : stop + 1].isspace() else head.rfind(" ")
    return (head[:space] if space > stop // 2 else head).rstrip(_PAUSES) + end
