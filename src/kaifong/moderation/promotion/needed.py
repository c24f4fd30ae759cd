"""What a text must hold before an expression can match in it: one of a few words, or of a few pairs of characters.

Looking for the words of a hundred expressions costs a twentieth of looking for the expressions. Only the syntax of
our lists is read (see `_Reader`); of an expression written otherwise nothing is said: it is always looked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise, product

# More strings than these are not held beside one another: a piece of the expression further on will tell.
MOST = 96
# Stands for a word's beginning, where an expression is only looked for there.
START = "\0"
LATIN, EAST, BOTH = 1, 2, 3
_TOKEN = re.compile(r"[a-z0-9]+")
_KANA = re.compile(r"[\u3040-\u309f]")
_NOTHING = frozenset({""})

Strings = frozenset[str]
Key = tuple[float, str]


class _UnknownSyntaxError(ValueError):
    """An expression has what no list of ours has had so far."""


def word_key(text: str) -> Key | None:
    """The longest word of a string and its length; `word*` where more letters may follow. None: no word's start."""
    keys = [
        (len(one[0]), one[0]) if one.end() < len(text) else (len(one[0]) - 0.5, one[0] + "*")
        for one in _TOKEN.finditer(text)
        if one.start()
    ]
    return max(keys, default=None)


def pair_key(text: str) -> Key | None:
    """The most telling pair of characters of a string and a weight, or its one character; None where it is empty."""
    if len(text) < 2:
        return (1.0 if text.isascii() else 1.5, text) if text else None
    return max((2.0 + sum(_weight(char) for char in pair), pair) for pair in map("".join, pairwise(text)))


def _weight(char: str) -> float:
    return 0.0 if char.isascii() else 0.5 if _KANA.match(char) else 1.0


def keys_of(pattern: str, key: Callable[[str], Key | None], start: str = "") -> Strings | None:
    """Keys of which every match has at least one; None where there are none, or the expression is not understood.

    Args:
        key: what is looked for of a string, and how telling it is: `word_key` or `pair_key`.
        start: START where matches begin a word.
    """
    try:
        reader = _Reader(pattern, key)
        best = reader.branches(start).best
    except (_UnknownSyntaxError, IndexError):
        return None
    return (
        None
        if best is None or reader.at < len(pattern)
        else frozenset(found[1] for one in best if (found := key(one)))
    )


@dataclass(frozen=True)
class _Part:
    """A part of an expression.

    Attributes:
        exact: all that it can match; None where that is much.
        best: strings of which every match holds one.
        lead: what every match begins with, where `exact` is None.
    """

    exact: Strings | None = None
    best: Strings | None = None
    lead: Strings | None = None


@dataclass
class _Reader:
    """Reads an expression: literals, sets, groups that are not kept, looks around, bars and counts."""

    pattern: str
    key: Callable[[str], Key | None]
    at: int = 0

    def branches(self, start: str) -> _Part:
        """Parts between bars, up to the group's or the expression's end."""
        found = [self._row(start)]
        while self._is("|"):
            self.at += 1
            found.append(self._row(start))
        best = frozenset().union(*(one.best for one in found if one.best is not None))
        exact = frozenset().union(*(one.exact for one in found if one.exact is not None))
        known = all(one.exact is not None for one in found) and len(exact) <= MOST
        return _Part(exact if known else None, best if all(one.best is not None for one in found) else None)

    def _row(self, start: str) -> _Part:
        run: Strings = frozenset({start})
        whole, rows = True, []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self._counted(START if run == {START} else "")
            joined = _joined(run, part.exact)
            if joined is not None:
                run = joined
                continue
            whole = False
            rows += [_joined(run, part.lead) or run, *([part.best] if part.best is not None else [])]
            run = part.exact or _NOTHING
        return _Part(run if whole else None, self._best([*rows, run]))

    def _best(self, rows: Iterable[Strings]) -> Strings | None:
        """The strings whose least telling one tells most."""
        found = [
            (min(key[0] for key in keys if key), one) for one in rows if all(keys := [*map(self.key, one)]) and keys
        ]
        return max(found, key=lambda one: one[0])[1] if found else None

    def _counted(self, start: str) -> _Part:
        part = self._one(start)
        least, most = 1, 1
        if self._is("?"):
            least, self.at = 0, self.at + 1
        elif self._is("*") or self._is("+"):
            least, most, self.at = int(self._is("+")), 99, self.at + 1
        elif self._is("{"):
            found = re.compile(r"\{([0-9]+)(?:(,)([0-9]*))?\}").match(self.pattern, self.at)
            if found is None:
                raise _UnknownSyntaxError
            least, most = int(found[1]), int(found[3] or 99) if found[2] else int(found[1])
            self.at = found.end()
        else:
            return part
        if self._is("?") or self._is("+"):
            self.at += 1
        if (least, most) == (1, 1):
            return part
        if least == 0:
            return _Part(part.exact | _NOTHING if part.exact is not None and most == 1 else None)
        lead = part.exact if part.exact is not None else part.lead
        return _Part(None, part.best if part.exact is None else self._best([part.exact]), lead)

    def _one(self, start: str) -> _Part:  # noqa: PLR0911 - one line for each thing that there is
        char = self.pattern[self.at]
        self.at += 1
        if char == "(":
            return self._group(start)
        if char == "[":
            return self._set()
        if char == "\\":
            char = self.pattern[self.at]
            self.at += 1
            if char in "bBAZ":
                return _Part(_NOTHING)
            if char in "wWsSdD":
                return _Part()
            if char.isalnum():
                raise _UnknownSyntaxError
            return _Part(frozenset({char}))
        if char in "^$":
            return _Part(_NOTHING)
        if char in "?*+{":
            raise _UnknownSyntaxError
        return _Part() if char == "." else _Part(frozenset({char}))

    def _group(self, start: str) -> _Part:
        opened = re.compile(r"\?(?::|=|!|<=|<!)").match(self.pattern, self.at)
        if opened is None:
            raise _UnknownSyntaxError
        self.at = opened.end()
        inner = self.branches(start if opened[0] == "?:" else "")
        if not self._is(")"):
            raise _UnknownSyntaxError
        self.at += 1
        return inner if opened[0] == "?:" else _Part(_NOTHING)

    def _set(self) -> _Part:
        end = self.pattern.index("]", self.at + 1)
        inner, self.at = self.pattern[self.at : end], end + 1
        if inner[:1] == "^" or "\\" in inner:
            if inner.endswith("\\"):
                raise _UnknownSyntaxError
            return _Part()
        chars: set[str] = set()
        for found in re.finditer(r"(.)-(.)|(.)", inner, re.DOTALL):
            chars |= {*map(chr, range(ord(found[1]), ord(found[2]) + 1))} if found[1] else {found[3]}
        return _Part(frozenset(chars) if len(chars) <= MOST else None)

    def _is(self, char: str) -> bool:
        return self.pattern[self.at : self.at + 1] == char


def _joined(left: Strings, right: Strings | None) -> Strings | None:
    """Every string of the one before every one of the other; None where that is too many."""
    if right is None or len(left) * len(right) > MOST:
        return None
    return frozenset(map("".join, product(left, right)))


@dataclass(frozen=True)
class Index:
    """Which of several groups of expressions may match in a text. A group has two bits: LATIN and EAST.

    Attributes:
        words, pairs: by key, the bits of the groups that have it.
        always: the bits of groups of which some expression has no key: of Latin ones, then of all.
        known: by word, what `words` says of it.
    """

    words: dict[str, int] = field(default_factory=dict)
    pairs: dict[str, int] = field(default_factory=dict)
    always: list[int] = field(default_factory=lambda: [0, 0])
    known: dict[str, int] = field(default_factory=dict)

    def add(self, number: int, latin: Iterable[str], east: Iterable[str]) -> None:
        """A group: its expressions of Latin letters, which begin a word or with #, and the others."""
        for one in latin:
            keys = keys_of(one, word_key, "" if one.startswith("#") else START)
            self._add(LATIN << 2 * number, self.words, keys)
        for one in east:
            self._add(EAST << 2 * number, self.pairs, keys_of(one, pair_key))

    def _add(self, bit: int, table: dict[str, int], keys: Strings | None) -> None:
        for key in keys or ():
            table[key] = table.get(key, 0) | bit
        if keys is None:
            self.always[1] |= bit
            self.always[0] |= bit if table is self.words else 0

    def of(self, text: str) -> int:
        """The bits of the groups that may match in a plain text; group `n` has the two from `2 * n` on."""
        found = self.always[0]
        known = self.known
        for word in set(_TOKEN.findall(text)):
            groups = known.get(word)
            found |= self._of_word(word) if groups is None else groups
        if not text.isascii():
            found |= self.always[1]
            for key in self.pairs.keys() & {*map("".join, pairwise(text)), *text}:
                found |= self.pairs[key]
        return found

    def _of_word(self, word: str) -> int:
        found = 0
        for key in _prefixes(word):
            found |= self.words.get(key, 0)
        if len(self.known) < 1 << 16 and len(word) < 32:  # a hub's words; what nobody says twice is not kept
            self.known[word] = found
        return found


def _prefixes(word: str) -> Iterator[str]:
    yield word
    # No key is as long as that.
    yield from (word[:end] + "*" for end in range(1, min(len(word), 64) + 1))
