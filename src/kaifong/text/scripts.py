"""Which script a text is written in. Scripts are Unicode's (UAX #24), by their long names: Han, Latin, Hiragana."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

# The scripts of living languages that a hub may meet. The rest of Unicode is "Other"; digits, punctuation and
# symbols, which belong to all scripts, are "Common".
SCRIPTS = (
    "Latin", "Han", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Cyrillic", "Greek", "Arabic", "Hebrew",
    "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala",
    "Thai", "Lao", "Tibetan", "Myanmar", "Khmer", "Georgian", "Armenian", "Ethiopic", "Mongolian", "Cherokee",
    "Syriac", "Thaana", "Nko", "Tifinagh", "Javanese", "Balinese",
)  # fmt: skip

RIGHT_TO_LEFT = frozenset({"Arabic", "Hebrew", "Syriac", "Thaana", "Nko"})

COMMON = "Common"
OTHER = "Other"


@dataclass(frozen=True)
class Run:
    """A stretch of one script: characters `start` to `end` (0-based, end exclusive)."""

    script: str
    start: int
    end: int


@cache
def _pattern() -> Any:
    import regex

    named = [f"(?P<{one}>\\p{{Script={one}}}+)" for one in SCRIPTS]
    named.append(f"(?P<{COMMON}>[\\p{{Script=Common}}\\p{{Script=Inherited}}\\p{{Script=Unknown}}]+)")
    return regex.compile("|".join([*named, f"(?P<{OTHER}>.)"]), regex.DOTALL)


def runs(text: str) -> Iterator[Run]:
    """The text cut where its script changes, in order, without gaps. Combining marks of all scripts are Common."""
    for found in _pattern().finditer(text):
        yield Run(found.lastgroup, found.start(), found.end())


@lru_cache(maxsize=1 << 16)
def script_of(char: str) -> str:
    """The script of one character: one of SCRIPTS, or Common, or Other."""
    return next(runs(char)).script


def letters(text: str) -> Counter[str]:
    """How many letters of each script the text has; digits, marks, punctuation and emoji do not count."""
    found: Counter[str] = Counter()
    # A text has few characters of many: each is looked up once.
    for char, count in Counter(text).items():
        if char.isalpha() and (script := script_of(char)) != COMMON:
            found[script] += count
    return found


def has_right_to_left(text: str) -> bool:
    """Whether the text has letters that are written from right to left."""
    return not text.isascii() and any(script_of(char) in RIGHT_TO_LEFT for char in set(text))
