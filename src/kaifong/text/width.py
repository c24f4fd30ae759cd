"""How wide a text is, in columns: Chinese says in 8 characters what English says in 20, and takes as much room."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

# Characters that are a cluster each whatever stands beside them, but for one that extends them: nothing here is
# combined, joined or invisible (Grapheme_Cluster_Break=Other, UAX #29), and their width is known. Nearly every text
# of a hub is runs of them, and a run costs what one character would.
_NARROW = r"\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027"
_WIDE = r"\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60"


# A text of nothing but such runs needs no cutting.
_ALL_RUNS = re.compile(f"[{_NARROW}{_WIDE}]*")
_WIDE_RUN = re.compile(f"[{_WIDE}]+")


@cache
def _pieces() -> Any:
    """Cuts a text into runs of narrow clusters, runs of wide ones, and single clusters of all other kinds."""
    import regex

    # A run ends one character early where something follows that may belong to its last one.
    follows = rf"(?=[{_NARROW}{_WIDE}]|\Z)"
    return regex.compile(rf"([{_NARROW}]+{follows})|([{_WIDE}]+{follows})|\X")


def _char_width(char: str) -> int:
    # Unicode's East Asian Width (UAX #11): Wide and Fullwidth take two columns. Ambiguous ones take one, as in the
    # proportional fonts of a web page.
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return 0 if unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc"} else 1


def _runs(text: str) -> Iterator[tuple[int, int, int]]:
    """What the text is made of, in order: where a run ends, how many clusters it has, how wide each of them is."""
    for piece in _pieces().finditer(text):
        end, group = piece.end(), piece.lastindex
        if group is None:
            yield end, 1, max(map(_char_width, piece[0]))
        else:
            yield end, end - piece.start(), group


def width(text: str) -> int:
    """Columns that the text takes: 1 for a Latin letter, 2 for a CJK character or an emoji, 0 for what is not seen.

    What a reader sees as one character (a grapheme cluster, UAX #29) counts once, however many code points it has.
    """
    if text.isascii() and text.isprintable():
        return len(text)
    if _ALL_RUNS.fullmatch(text):
        return len(text) + sum(map(len, _WIDE_RUN.findall(text)))
    return sum(many * each for _, many, each in _runs(text))


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
    for ends, many, each in _runs(text):
        whole = taken + many * each
        if whole <= room:
            stop = ends
        elif taken <= room:
            # A run of one cluster has no part; of others each character is a cluster.
            stop = ends - many + (room - taken) // each if many > 1 else stop
        taken = whole
        if taken > columns:
            break
    else:
        return text
    head = text[:stop]
    if not whole_words:
        return head.rstrip() + end
    space = stop if text[stop : stop + 1].isspace() else head.rfind(" ")
    return (head[:space] if space > stop // 2 else head).rstrip(_PAUSES) + end
