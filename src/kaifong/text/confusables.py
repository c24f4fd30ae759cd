"""Characters that look like others (UTS #39), through the tables that the package confusable-homoglyphs carries."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from kaifong.text.invisible import visible
from kaifong.text.scripts import COMMON, runs, script_of

# Scripts that one word mixes as a matter of course (UTS #39, section 5.2, "highly restrictive").
_TOGETHER = (
    frozenset({"Latin", "Han", "Hiragana", "Katakana"}),
    frozenset({"Latin", "Han", "Bopomofo"}),
    frozenset({"Latin", "Han", "Hangul"}),
)

# Pairs of letters that read as one in most fonts. Only for short names such as hosts: they are common within words.
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


@cache
def _look_alikes() -> Mapping[str, str]:
    """For every confusable character the one that stands for its group: an ASCII letter where the group has one."""
    from confusable_homoglyphs.confusables import confusables_data

    leader: dict[str, str] = {}

    def find(char: str) -> str:
        while leader.setdefault(char, char) != char:
            char = leader[char]
        return char

    for char, alike in confusables_data.items():
        for other in alike:
            if len(char) == 1 and len(other["c"]) == 1:
                one, two = sorted((find(char), find(other["c"])), key=_plainness)
                leader[two] = one
    return {char: find(char) for char in leader if find(char) != char}


def _plainness(char: str) -> tuple[bool, bool, bool, bool, int]:
    """Plain first: a small ASCII letter, another ASCII letter, other ASCII, an ideograph, then by number."""
    ascii_letter = char.isascii() and char.isalpha()
    return (
        not (ascii_letter and char.islower()),
        not ascii_letter,
        not char.isascii(),
        not (char.isalpha() and script_of(char) == "Han"),  # not its radical, which is a symbol
        ord(char),
    )


def skeleton(text: str, *, pairs: bool = False) -> str:
    """What the text looks like: two texts with equal skeletons can be taken for each other.

    For comparing with another skeleton only. Invisible characters and accents go, compatibility forms (full width,
    mathematical letters, circled letters) become plain, capitals small, and look-alikes one of them: `pаypаl` with
    Cyrillic а and `PayPal` are equal, and so are `l`, `1`, `I` and `|`, or `o` and `0`.

    Args:
        text: any text.
        pairs: also read `rn` as `m` and the like.
    """
    alike = _look_alikes()
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", visible(text)))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    # Look-alikes before capitals: I looks like l, while i does not. And after: what only the small letter looks like.
    once = "".join(alike.get(char, char) for char in plain).casefold()
    plain = "".join(alike.get(char, char) for char in once).casefold()
    if pairs:
        for pair, one in _PAIRS:
            plain = plain.replace(pair, one)
    return plain


def mixes(text: str) -> bool:
    """Whether some word of it could mix scripts that do not go together: in most texts none can."""
    if text.isascii():
        return False
    chars = set(text) - _easy()
    if not chars:
        return False
    present = set(map(script_of, set(text))) - {COMMON}
    _easy().update(char for char in chars if char < "\U00010000" and script_of(char) in (*_TOGETHER[0], COMMON))
    return len(present) > 1 and not any(present <= together for together in _TOGETHER)


@cache
def _easy() -> set[str]:
    """Characters of scripts that all go together, or of none, as far as they have been met: nearly all texts' all."""
    return set()


@dataclass(frozen=True)
class Disguise:
    """A word that mixes scripts so that it looks like another word.

    Attributes:
        start, end: characters of the word in the text, 0-based, end exclusive.
        word: as it stands. looks_like: its skeleton. scripts: those it mixes, sorted.
    """

    start: int
    end: int
    word: str
    looks_like: str
    scripts: tuple[str, ...]


@cache
def _words() -> Any:
    import regex

    return regex.compile(r"[\p{L}\p{M}\p{N}\u200B-\u200D\u2060\u00AD]+")


def disguises(text: str) -> tuple[Disguise, ...]:
    """Words of mixed scripts in which each letter of the lesser scripts has a look-alike in the main one.

    `раypal` with Cyrillic letters is one; `μm`, `Δt` or `T恤` is none.
    """
    if not mixes(text):
        return ()
    return tuple(found for word in _words().finditer(text) if (found := _disguise(word[0], word.start())))


def _disguise(word: str, start: int) -> Disguise | None:
    counts: dict[str, int] = {}
    for run in runs(word):
        if run.script != COMMON:
            counts[run.script] = counts.get(run.script, 0) + run.end - run.start
    if len(counts) < 2 or any(counts.keys() <= together for together in _TOGETHER):
        return None
    alike = _look_alikes()
    main = "Latin" if "Latin" in counts else min(counts, key=lambda one: (-counts[one], one))
    lesser = [char for char in word if char.isalpha() and script_of(char) not in (main, COMMON)]
    # In two letters (`Kα`) a symbol of the sciences is likelier than a disguise.
    if not lesser or sum(counts.values()) < 3 or any(script_of(alike.get(char, char)) != main for char in lesser):
        return None
    return Disguise(start, start + len(word), word, skeleton(word), tuple(sorted(counts)))
