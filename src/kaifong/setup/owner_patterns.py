"""Reads a CODEOWNERS file as GitHub does: patterns like those of .gitignore, and the last one that fits decides.

Source: GitHub's documentation, "About code owners" (CODEOWNERS syntax). What differs from .gitignore: no `!`, no
character ranges, no escaped `#`; a line that is wrong in one place is skipped as a whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

# GitHub looks in these places, and takes the first that is there.
PLACES = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")

_OWNER = re.compile(r"@[A-Za-z0-9](?:[A-Za-z0-9-]*)(?:/[A-Za-z0-9_.-]+)?\Z|[^@\s]+@[^@\s]+\.[^@\s]+\Z")


@dataclass(frozen=True)
class Rule:
    """One line: a pattern and its owners, as written. No owners: whoever has the right to write may merge."""

    pattern: str
    owners: tuple[str, ...]
    line: int


def rules(text: str) -> tuple[Rule, ...]:
    """The lines that GitHub takes, in their order."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.partition(" #")[0].split()
        if not words or words[0].startswith(("#", "!")) or re.search(r"[\[\]]", words[0]):
            continue
        if all(_OWNER.match(one) for one in words[1:]):
            found.append(Rule(words[0], tuple(words[1:]), number))
    return tuple(found)


def owners_of(text: str, path: str) -> tuple[str, ...]:
    """Who owns a path: those of the last line that fits. Empty where none fits, or that line names nobody."""
    fitting = [one for one in rules(text) if _expression(one.pattern).match(path)]
    return fitting[-1].owners if fitting else ()


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    """A pattern as an expression over whole paths.

    A slash at the beginning or within ties it to the root; one at the end means a folder and all below it. A name
    without a slash fits a file or a folder of that name anywhere; `*` stops at a slash, `**` does not. A pattern that
    ends in `/*` fits files in that folder alone, not below it.
    """
    anchored = "/" in pattern.rstrip("/")
    plain = pattern.strip("/")
    said = {"/**/": "/(?:.*/)?", "**/": "(?:.*/)?", "/**": "/.*", "*": "[^/]*", "?": "[^/]"}
    parts = [said.get(piece, re.escape(piece)) for piece in re.split(r"(/\*\*/|\*\*/|/\*\*|\*|\?)", plain)]
    below = "/.+" if pattern.endswith("/") else "" if plain.endswith("*") and anchored else "(?:/.+)?"
    return re.compile(("" if anchored else "(?:.*/)?") + "".join(parts) + below + r"\Z")
