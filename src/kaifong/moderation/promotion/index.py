"""Which of several groups of expressions may match in a text, by its words and pairs of characters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, reduce
from operator import or_

from kaifong.moderation.promotion.needed import START, Key, Strings, pairs, ways_of, words
from kaifong.text.pairs import pair_numbers

LATIN, EAST, BOTH = 1, 2, 3
_TOKEN = re.compile(r"[a-z0-9]+")


@dataclass
class _Way:
    """One way to match an expression.

    Attributes:
        needed: the bits of the sets of keys of which it needs one each. bit: of its group and script.
        strings: of each such set what one finds of it in a text, the shortest set first.
        source: the expression, as it is looked for.
    """

    needed: int
    bit: int
    strings: tuple[tuple[str, ...], ...]
    source: str
    east: bool

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self.source)

    def near(self, text: str) -> bool:
        """Whether a string of each set stands in a text: no means that it does not match."""
        for strings in self.strings:
            for one in strings:
                if one in text:
                    break
            else:
                return False
        return True

    def matches(self, text: str) -> bool:
        """Whether the whole expression does, in this way or another."""
        return self._pattern.search(text) is not None


@dataclass
class Index:
    """Which of several groups of expressions may match in a text. A group has two bits: LATIN and EAST.

    An expression may match where something of each set of keys that it needs is there. Each set is a bit, and a text
    is the bits of what it holds: to ask it of hundreds of expressions is to compare two numbers for a few of them.
    Those few are tried one by one, so a group's many expressions are only looked for together where one is there.

    Attributes:
        words, pairs: by key, the bits of the sets that it is in.
        always: the bits of groups of which some expression needs no key: of Latin ones, then of all.
    """

    words: dict[str, int] = field(default_factory=dict)
    pairs: dict[str, int] = field(default_factory=dict)
    always: list[int] = field(default_factory=lambda: [0, 0])
    _known: dict[str, int] = field(default_factory=dict)  # by word, what `words` says of it
    _numbers: dict[int, int] = field(default_factory=dict)  # `pairs` by their numbers
    _single: dict[str, int] = field(default_factory=dict)  # what `pairs` says of one character
    _sets: dict[tuple[int, Strings], int] = field(default_factory=dict)
    _ways: dict[int, list[_Way]] = field(default_factory=dict)  # by the bit of the first set that is needed
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
        source = rf"\b(?:{one})" if start else one
        for way in ways or ():
            bits = [self._bit(script, of_one) for of_one in way]
            strings = sorted((tuple(sorted(key.removesuffix("*") for key in of_one)) for of_one in way), key=len)
            self._firsts |= bits[0]
            made = _Way(reduce(or_, bits), bit, tuple(strings), source, script == EAST)
            of_first = self._ways.setdefault(bits[0], [])
            if made not in of_first:
                of_first.append(made)

    def _bit(self, script: int, keys: Strings) -> int:
        made = self._sets.get((script, keys))
        if made is None:
            made = self._sets[script, keys] = 1 << len(self._sets)
            table = self.words if script == LATIN else self.pairs
            for key in keys:
                table[key] = table.get(key, 0) | made
                if script == EAST and len(key) > 1:
                    self._numbers[pair_numbers(key)[0]] = table[key]
                elif script == EAST:
                    self._single[key] = table[key]
        return made

    def of(self, text: str) -> int:
        """The bits of the groups that may match in a plain text; group `n` has the two from `2 * n` on."""
        held = self._held_words(text)
        if not text.isascii():
            held |= self._held_pairs(text)
        found = self.always[not text.isascii()]
        for way in self._possible(held):
            if not found & way.bit and way.matches(text):
                found |= way.bit
        return found

    def among(self, texts: Sequence[str]) -> list[int]:
        """For each of a page's texts what `of` gives: what the whole page has not, no text of it has."""
        held = self._held_words("\n".join(texts))
        held |= self._held_pairs("\n".join(one for one in texts if not one.isascii()))
        found = [self.always[not one.isascii()] for one in texts]
        for way in self._possible(held):
            for at, text in enumerate(texts):
                if way.near(text) and not found[at] & way.bit and not (way.east and text.isascii()):
                    found[at] |= way.bit if way.matches(text) else 0
        return found

    def _held_words(self, text: str) -> int:
        """The bits of the sets of which a text holds a word."""
        known = self._known
        held = 0
        for word in _words(text):
            sets = known.get(word)
            held |= self._of_word(word) if sets is None else sets
        return held

    def _held_pairs(self, text: str) -> int:
        """The same of pairs of characters."""
        held = 0
        for number in self._numbers.keys() & _pairs(text):
            held |= self._numbers[number]
        for one in self._single.keys() & _characters(text):
            held |= self._single[one]
        return held

    def _possible(self, held: int) -> Iterator[_Way]:
        """The ways that need nothing else than these sets."""
        firsts = held & self._firsts
        while firsts:
            first = firsts & -firsts
            firsts ^= first
            for way in self._ways[first]:
                if way.needed & held == way.needed:
                    yield way

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
def _pairs(text: str) -> frozenset[int]:
    return frozenset(pair_numbers(text))


@lru_cache(maxsize=128)
def _characters(text: str) -> frozenset[str]:
    return frozenset(text)


def _prefixes(word: str) -> Iterator[str]:
    yield word
    # No key is as long as that.
    yield from (word[:end] + "*" for end in range(1, min(len(word), 64) + 1))
