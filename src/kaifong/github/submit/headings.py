"""Headings of a member's text, kept below those that a page's parts are told apart by."""

from __future__ import annotations

import re

_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})")
_HEADING = re.compile(r"(?P<before> {0,3})(?P<marks>#{1,6})(?=[ \t]|\Z)")


def no_higher_than(level: int, text: str) -> str:
    """The text with every heading of at least this level: `## Why` at level 3 becomes `### Why`. Code stays."""
    rows = text.split("\n")
    fence = ""
    for at, row in enumerate(rows):
        marks = _FENCE.match(row)
        if fence:
            if marks and marks["marks"].startswith(fence) and not row.strip().strip(fence[0]):
                fence = ""
        elif marks:
            fence = marks["marks"]
        elif (heading := _HEADING.match(row)) and len(heading["marks"]) < level:
            rows[at] = heading["before"] + "#" * level + row[heading.end() :]
    return "\n".join(rows)
