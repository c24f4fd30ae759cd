"""Which of several groups of expressions may match in a text, by its words and pairs of characters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from operator import add

from kaifong.moderation.promotion.needed import START, Key, Strings, pairs, ways_of, words

LATIN, EAST, BOTH = 1, 2, 3
_TOKEN = re.compile(r"[a-z0-9]+")


@dataclass
class Index:
    """Which of several groups of expressions may match in a text. A group has two bits: LATIN and EAST.

    An expression may match where something of each set of keys that it needs is there. Each set is a bit, and a text
    is the bits of what it holds: to ask it of hundreds of expressions is to compare two numbers for a few of them.

    Attributes:
        words, pairs: by key, the bits of the sets that it is in.
        always: the bits of groups of which some expression needs no key: of Latin ones, then of all.
    """

    words: dict[str, int] = field(default_factory=dict)
    pairs: dict[str, int] = field(default_factory=dict)
    always: list[int] = field(default_factory=lambda: [0, 0])
    _known: dict[str, int] = field(default_factory=dict)  # by word, what `words` says of it
    _sets: dict[tuple[int, Strings], int] = field(default_factory=dict)
    _ways: dict[int, list[tuple[int, int]]] = field(default_factory=dict)  # by first set: all sets, the group's bit
    _firsts: int = 0

    def add(self, number: int, latin: Iterable[str], east: Iterable[str]) -> None:
        """A group: its expressions of Latin letters, which begin a word or with #, and the others."""
        for one in latin:
            self._add(LATIN, number, one, words, "" if one.startswith("#") else START)
        for one in east:
            self._add(EAST, number, one, pairs, "")

    def _add(self, script: int, number: int, one: str, keys: Callable[[str], list[Key]], start: str) -> None:
        bit = script << 2 * number
        ways = ways_of(one, keys, start)
        if ways is None:
            self.always[1] |= bit
            self.always[0] |= bit if script == LATIN else 0
        for first, *rest in ways or ():
            first_bit = needed = self._bit(script, first)
            for other in rest:
                needed |= self._bit(script, other)
            self._firsts |= first_bit
            of_first = self._ways.setdefault(first_bit, [])
            if (needed, bit) not in of_first:
                of_first.append((needed, bit))

    def _bit(self, script: int, keys: Strings) -> int:
        made = self._sets.get((script, keys))
        if made is None:
            made = self._sets[script, keys] = 1 << len(self._sets)
            table = self.words if script == LATIN else self.pairs
            for key in keys:
                table[key] = table.get(key, 0) | made
        return made

    def of(self, text: str) -> int:
        """The bits of the groups that may match in a plain text; group `n` has the two from `2 * n` on."""
        held = 0
        for _, sets in self._held(text):
            held |= sets
        found = self.always[not text.isascii()]
        for _, bit in self._possible(held):
            found |= bit
        return found

    def among(self, texts: Sequence[str]) -> list[int]:
        """For each of a page's texts what `of` gives, or more: what the whole page has not, no text of it has."""
        told = list(self._held("\n".join(texts)))
        held = 0
        for _, sets in told:
            held |= sets
        ways = list(self._possible(held))
        needed_by_some = 0
        for needed, _ in ways:
            needed_by_some |= needed
        near = [(key, here) for key, sets in told if (here := sets & needed_by_some)]
        found = []
        for text in texts:
            held = 0
            for key, sets in near:
                if key in text:
                    held |= sets
            bits = self.always[not text.isascii()]
            for needed, bit in ways:
                if needed & held == needed:
                    bits |= bit
            found.append(bits)
        return found

    def _held(self, text: str) -> Iterator[tuple[str, int]]:
        """The words and pairs of a text that are keys, each with the bits of its sets."""
        known = self._known
        for word in _words(text):
            sets = known.get(word)
            if sets is None:
                sets = self._of_word(word)
            if sets:
                yield word, sets
        if not text.isascii():
            for pair in self.pairs.keys() & _pairs(text):
                yield pair, self.pairs[pair]

    def _possible(self, held: int) -> Iterator[tuple[int, int]]:
        """The ways that need nothing else than these sets: what they need, and the bit of their group."""
        firsts = held & self._firsts
        while firsts:
            first = firsts & -firsts
            firsts ^= first
            for needed, bit in self._ways[first]:
                if needed & held == needed:
                    yield needed, bit

    def _of_word(self, word: str) -> int:
        found = 0
        for key in _prefixes(word):
            found |= self.words.get(key, 0)
        if len(self._known) < 1 << 16 and len(word) < 32:  # a hub's words; what nobody says twice is not kept
            self._known[word] = found
        return found


# Three indexes are asked about the texts of one page, one after the other.
@lru_cache(maxsize=128)
def _words(text: str) -> frozenset[str]:
    return frozenset(_TOKEN.findall(text))


@lru_cache(maxsize=128)
def _pairs(text: str) -> frozenset[str]:
    return frozenset(chain(map(add, text, text[1:]), text))


def _prefixes(word: str) -> Iterator[str]:
    yield word
    # No key is as long as that.
    yield from (word[:end] + "*" for end in range(1, min(len(word), 64) + 1))
