"""Finds the line of the source on which something visible stands: best effort, in source order, in linear time.

Markdown keeps no positions. So the letters and digits of the source are searched, from where the last search ended,
for the first letters and digits of what is seen. What is not found (entities, disguised text) has no line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from kaifong.rendering.address import PREFIX

_WORDS = re.compile(r"[^\W_]+")
_WORDS_AND_ENDS = re.compile(r"[^\W_]+|\n")
_NO_LETTERS = {code: None for code in range(128) if not chr(code).isalnum()}
_NO_LETTERS_IN_LINES = {code: None for code in _NO_LETTERS if code != ord("\n")}

MOST_MISSES = 400
"""Searches without a result read the whole source; after so many, none is begun."""

NEAR = 200
"""Letters and digits within which a short text is looked for."""


class Lines:
    """The lines of one body, whose first line is `first_line` of its file."""

    def __init__(self, body: str, first_line: int) -> None:
        self._body = body
        self._first = first_line
        self._ends = [found.start() for found in re.finditer("\n", body)]
        self._reduced = ""
        self._starts: list[int] = []  # in `_reduced`, of each line
        self._cursor = 0
        self._address_cursor = 0
        self._misses = 0

    def _reduce(self) -> None:
        body = self._body
        kept = body.translate(_NO_LETTERS_IN_LINES) if body.isascii() else "".join(_WORDS_AND_ENDS.findall(body))
        lines = kept.split("\n")
        self._starts = [0, *accumulate(map(len, lines[:-1]))]
        self._reduced = "".join(lines)

    def of_text(self, text: str, *, stay: bool = False) -> int | None:
        """The line where `text` begins; the next search goes on behind it, but for `stay`."""
        if not self._starts:
            self._reduce()
        for rank, key in enumerate(_keys(text[:120])):
            if not key or self._misses >= MOST_MISSES:
                break
            # A short key stands anywhere, so it counts only near by.
            near = len(key) < (8 if key.isascii() else 3)
            place = self._reduced.find(key, self._cursor, self._cursor + NEAR if near else None)
            if place < 0 and rank == 0 and not near:
                place = self._reduced.find(key)
                stay = True
            if place < 0:
                self._misses += not near
                continue
            if not stay and place >= self._cursor and not (near and len(key) < 3):
                self._cursor = place + len(key)
            return self._first + bisect_right(self._starts, place) - 1
        return None

    def of_address(self, url: str) -> int | None:
        """The line where an address stands as it is, without the parts that sanitising adds."""
        url = url.replace(f"#{PREFIX}", "#")
        if not url or self._misses >= MOST_MISSES:
            return None
        place = self._body.find(url, self._address_cursor)
        if place < 0:
            place = self._body.find(url)
        else:
            self._address_cursor = place + 1
        if place < 0:
            self._misses += 1
            return None
        return self._first + self.before(place)

    def before(self, place: int) -> int:
        """How many lines end before a place in the body."""
        return bisect_right(self._ends, place - 1)


def _letters(text: str) -> str:
    """The letters and digits of a text; those of ASCII at ten times the speed."""
    return text.translate(_NO_LETTERS) if text.isascii() else "".join(_WORDS.findall(text))


def _keys(text: str) -> Iterator[str]:
    """What to look for, one after the other."""
    start = _letters(text)
    yield start[:24]
    yield start[:8]
    # Between two words of the text the source can hold an address or a tag: then the longest words have to do.
    yield from sorted(_WORDS.findall(text)[:8], key=len, reverse=True)[:3]
