"""How much of one text stands in another: what a member says in it, as sets of four letters in a row."""

from __future__ import annotations

import re
import unicodedata

# Four letters: short enough that an edit costs little, long enough that two texts on one subject share few.
# Measured on professional prose: unrelated articles share at most 0.31 (English) or 0.11 (Chinese, Japanese).
LENGTH = 4

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n.*?^---[ \t]*$\n?", re.DOTALL | re.MULTILINE)
# Whole lines that are nobody's own words: quotes, headings (of templates), rules of tables, targets of links.
_LINES = re.compile(r"^[ \t]{0,3}(?:>|#{1,6}[ \t]|\|?[ \t]*:?-{3}|\[[^\]\n]{1,200}\]:).*$", re.MULTILINE)
_FENCE = re.compile(r"[ \t]{0,3}(`{3,}|~{3,})")
_TARGETS = re.compile(r"\]\([^()\s]{0,2000}[^()\n]{0,200}\)|https?://\S{1,2000}|<[^<>\n]{0,500}>")
_SIGNS = re.compile(r"[\W_]+")


def own_words(text: str) -> str:
    """Markdown without its front matter, code, quotes and headings: what the author says, markup still in it."""
    return _LINES.sub("", "\n".join(_unfenced(_FRONT.sub("", text, count=1))))


def _unfenced(text: str) -> list[str]:
    """The lines outside fences of code."""
    kept: list[str] = []
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if found and not fence:
            fence = found[1]
        elif found and found[1].startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
        elif not fence:
            kept.append(line)
    return kept


def letters(text: str) -> str:
    """The letters and figures of an author's own words, without case, signs or spaces."""
    plain = unicodedata.normalize("NFKC", _TARGETS.sub(" ", own_words(text))).casefold()
    return _SIGNS.sub("", plain)


def shingles(plain: str) -> frozenset[str]:
    """Every run of LENGTH of the letters."""
    return frozenset(map("".join, zip(*(plain[at:] for at in range(LENGTH)), strict=False)))


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """What two sets share, as a part of what both have; 0 where both are empty."""
    both = len(one & other)
    whole = len(one) + len(other) - both
    return both / whole if whole else 0.0
