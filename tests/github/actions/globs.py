"""GitHub's patterns of branches, tags and paths.

Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence


def regex(pattern: str) -> re.Pattern[str]:
    """`*` stays within a folder, `**` does not; `?`, `+` and `[]` mean what they mean in regular expressions."""
    out, rest = "", pattern
    while rest:
        if rest.startswith("**/"):
            out, rest = out + "(?:.*/)?", rest[3:]
        elif rest.startswith("**"):
            out, rest = out + ".*", rest[2:]
        elif rest[0] == "*":
            out, rest = out + "[^/]*", rest[1:]
        elif rest[0] in "?+":
            out, rest = out + rest[0], rest[1:]
        elif rest[0] == "[" and (end := rest.find("]")) > 0:
            out, rest = out + rest[: end + 1], rest[end + 1 :]
        else:
            out, rest = out + re.escape(rest[0]), rest[1:]
    return re.compile(out)


def picks(patterns: Sequence[str], name: str) -> bool:
    """Whether a list of patterns picks a name: the last that fits decides, and one with `!` lets it go."""
    picked = False
    for pattern in patterns:
        if regex(pattern.removeprefix("!")).fullmatch(name):
            picked = not pattern.startswith("!")
    return picked


def picks_any(patterns: Sequence[str], names: Iterable[str]) -> bool:
    return any(picks(patterns, name) for name in names)
