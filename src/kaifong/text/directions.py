"""Marks of writing direction, and where right-to-left text needs them.

A line with right-to-left letters may hold direction marks, and isolates or embeddings closed on the same line.
Overrides are never needed: they show letters in another order than they are stored in.
"""

from __future__ import annotations

from kaifong.text.scripts import has_right_to_left

MARKS = "\u200e\u200f\u061c"  # left-to-right, right-to-left and Arabic letter mark
ISOLATES = "\u2066\u2067\u2068"
END_OF_ISOLATE = "\u2069"
EMBEDDINGS = "\u202a\u202b"
OVERRIDES = "\u202d\u202e"
END_OF_EMBEDDING = "\u202c"

# Deeper nesting than a name in a quotation in a sentence is nobody's writing (UAX #9 allows 125).
DEEPEST = 4


def warranted(text: str) -> frozenset[int]:
    """The positions of direction characters that the text around them calls for."""
    found: set[int] = set()
    start = 0
    for line in text.splitlines(keepends=True):
        if has_right_to_left(line):
            found.update(start + at for at in _balanced(line))
        start += len(line)
    return frozenset(found)


def _balanced(line: str) -> set[int]:
    """Positions of marks, and of openings and closings that match."""
    found: set[int] = set()
    open_: list[tuple[int, str]] = []
    for at, char in enumerate(line):
        if char in MARKS:
            found.add(at)
        elif char in ISOLATES or char in EMBEDDINGS or char in OVERRIDES:
            open_.append((at, char))
        elif char in (END_OF_ISOLATE, END_OF_EMBEDDING) and open_:
            begun, opener = open_[-1]
            if (char == END_OF_ISOLATE) != (opener in ISOLATES):
                continue
            open_.pop()
            if opener not in OVERRIDES and len(open_) < DEEPEST:
                found.update((begun, at))
    return found
