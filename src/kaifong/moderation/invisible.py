"""Characters that readers cannot see, and where each is legitimate nevertheless.

Sources: Unicode 16.0, UAX #9 (bidirectional controls), UTS #39 section 3.1 and UTR #36 (joiners), UTS #51 (emoji
sequences: joiners, variation selectors, tags), and Boucher and Anderson, "Trojan Source" (2021) for the reordering of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

ZERO_WIDTH = "zero-width"
BIDI = "bidi"
TAG = "tag"
CONTROL = "control"

_OVERRIDES = "\u202d\u202e"
_PAIRED = "\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_MARKS = "\u200e\u200f\u061c"
_FILLERS = "\u3164\u115f\u1160\uffa0\u034f\u180e\u2061\u2062\u2063\u2064\u2060\ufeff"
_CANDIDATES = re.compile(
    "["
    + _OVERRIDES
    + _PAIRED
    + _MARKS
    + _FILLERS
    + "\u200b\u200c\u200d\u206a-\u206f\ufff9-\ufffb\ufe00-\ufe0f\U000e0000-\U000e01ef"
    + "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]"
)
# A flag of a region is a black flag and tags to the end tag (UTS #51): nothing is hidden in it.
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True)
class Run:
    """Neighbouring hidden characters of one sort, by offset."""

    start: int
    end: int
    sort: str

    def names(self, text: str) -> str:
        """Code points as Unicode writes them: `U+200B`, repeated ones counted."""
        parts = []
        for char, same in groupby(text[self.start : self.end]):
            count = len(list(same))
            parts.append(f"U+{ord(char):04X}" + (f" ×{count}" if count > 1 else ""))
        return ", ".join(parts[:4]) + ("…" if len(parts) > 4 else "")


def hidden_runs(text: str) -> Iterator[Run]:
    """Every run of hidden characters that nothing in the text around it asks for. Linear in the text."""
    flags = {at for flag in _FLAG.finditer(text) for at in range(flag.start(), flag.end())}
    run: Run | None = None
    lines = _Lines(text)
    for match in _CANDIDATES.finditer(text):
        at = match.start()
        sort = None if at in flags else _sort(text, at, lines)
        if sort is None:
            continue
        if run is not None and run.end == at and run.sort == sort:
            run = Run(run.start, at + 1, sort)
            continue
        if run is not None:
            yield run
        run = Run(at, at + 1, sort)
    if run is not None:
        yield run


class _Lines:
    """What is known of the line around an offset; asked in rising order, each line is read once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.start, self.end = 0, -1
        self.right_to_left = self.balanced = False

    def look(self, at: int) -> None:
        if self.start <= at < self.end:
            return
        self.start = self.text.rfind("\n", self.end if self.end > 0 else 0, at) + 1
        end = self.text.find("\n", at)
        self.end = end if end >= 0 else len(self.text)
        line = self.text[self.start : self.end]
        self.right_to_left = _RIGHT_TO_LEFT.search(line) is not None
        self.balanced = _balanced(line)


def _balanced(line: str) -> bool:
    open_isolates = open_embeddings = 0
    for char in line:
        if char in "\u2066\u2067\u2068":
            open_isolates += 1
        elif char in "\u202a\u202b":
            open_embeddings += 1
        elif char == "\u2069":
            open_isolates -= 1
        elif char == "\u202c":
            open_embeddings -= 1
        if open_isolates < 0 or open_embeddings < 0:
            return False
    return open_isolates == open_embeddings == 0


def _sort(text: str, at: int, lines: _Lines) -> str | None:
    """What sort of hidden character stands at an offset, or None where it has its place."""
    char = text[at]
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if char in _OVERRIDES:
        return BIDI
    if char in _PAIRED or char in _MARKS:
        lines.look(at)
        fine = lines.right_to_left and (char in _MARKS or lines.balanced)
        return None if fine else BIDI
    if "\U000e0000" <= char <= "\U000e007f":
        return TAG
    if char < " " or "\x7f" <= char <= "\x9f" or char in "\u2028\u2029":
        return CONTROL
    return None if _has_its_place(char, before, after, at) else ZERO_WIDTH


def _has_its_place(char: str, before: str, after: str, at: int) -> bool:
    if char == "\ufeff":
        return at == 0  # a byte order mark, which the loader takes off
    if char in "\u200c\u200d":
        joins = _joining(before) or _joining(after)
        return joins or (char == "\u200d" and _pictorial(before) and _pictorial(after))
    if char == "\u200b":  # the place where Thai, Lao, Burmese and Khmer may break a line
        return _unspaced(before) and _unspaced(after)
    if "\ufe00" <= char <= "\ufe0f":
        base = before > "\x7f" or before in "0123456789#*"
        return bool(before) and base and not _selector(before)
    if "\U000e0100" <= char <= "\U000e01ef":  # a variant of a Han character
        return _han(before)
    return False


def _joining(char: str) -> bool:
    """Letters of scripts that need joiners: Arabic to Burmese, Khmer, Mongolian and their later blocks."""
    return bool(char) and (
        "\u0600" <= char <= "\u109f" or "\u1780" <= char <= "\u18af" or "\ua800" <= char <= "\uabff"
    )


def _unspaced(char: str) -> bool:
    return "\u0e00" <= char <= "\u0eff" or "\u1000" <= char <= "\u109f" or "\u1780" <= char <= "\u17ff"


def _pictorial(char: str) -> bool:
    return (
        "\u2190" <= char <= "\u2bff" or "\U0001f000" <= char <= "\U0001faff" or char in ("\ufe0f", "\u2640", "\u2642")
    )


def _selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\U00020000" <= char <= "\U000323af"
