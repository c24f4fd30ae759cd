"""What a text must hold before an expression can match in it: one of a few words, or of a few pairs of characters.

Looking for the words of a hundred expressions costs a twentieth of looking for the expressions. Only the syntax of
our lists is read (see `_Reader`); of an expression written otherwise nothing is said: it is always looked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise, product

# More strings than these are not held beside one another: a piece of the expression further on will tell.
MOST = 96
# Stands for a word's beginning, where an expression is only looked for there.
START = "\0"
_TOKEN = re.compile(r"[a-z0-9]+")
_KANA = re.compile(r"[\u3040-\u309f]")
_NOTHING = frozenset({""})

Strings = frozenset[str]
Key = tuple[float, str]


class _UnknownSyntaxError(ValueError):
    """An expression has what no list of ours has had so far."""


def words(text: str) -> list[Key]:
    """The words of a string and their lengths; `word*` where more letters may follow. Only those that it begins."""
    return [
        (len(one[0]), one[0]) if one.end() < len(text) else (len(one[0]) - 0.5, one[0] + "*")
        for one in _TOKEN.finditer(text)
        if one.start()
    ]


def pairs(text: str) -> list[Key]:
    """The pairs of characters of a string and how telling they are, or its one character."""
    if len(text) < 2:
        return [(1.0 if text.isascii() else 1.5, text)] if text else []
    return [(2.0 + sum(_weight(char) for char in pair), pair) for pair in map("".join, pairwise(text))]


def word_key(text: str) -> Key | None:
    """The longest word of a string; None where no word begins in it."""
    return max(words(text), default=None)


def pair_key(text: str) -> Key | None:
    """The most telling pair of characters of a string; None where it is empty."""
    return max(pairs(text), default=None)


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


def ways_of(
    pattern: str, keys: Callable[[str], list[Key]], start: str = ""
) -> tuple[tuple[Strings, ...], ...] | None:
    """By way to match (what bars part) sets of keys, the most telling first: a match has one of each.

    None where some way needs nothing, or the expression is not understood.

    Args:
        keys: what is looked for of a string: `words` or `pairs`. start: as of `keys_of`.
    """
    try:
        reader = _Reader(pattern, lambda text: max(keys(text), default=None))
        found = [reader.rows(start)]
        while reader.is_next("|"):
            reader.at += 1
            found.append(reader.rows(start))
    except (_UnknownSyntaxError, IndexError):
        return None
    if reader.at < len(pattern):
        return None
    ways = tuple(_needs([*rows, run], keys) for rows, run, _ in found)
    return ways if all(ways) else None


def _needs(rows: Iterable[Strings], keys: Callable[[str], list[Key]]) -> tuple[Strings, ...]:
    """Of sets of which a match has a string each: the keys that tell most, then the first and last of each."""
    told: list[tuple[float, Strings]] = []
    ends: list[Strings] = []
    for one in rows:
        found = [keys(text) for text in one]
        if all(found):
            told.append((min(max(each)[0] for each in found), frozenset(max(each)[1] for each in found)))
            ends += (frozenset(each[at][1] for each in found) for at in (0, -1))
    return tuple(dict.fromkeys([*(one for _, one in sorted(told, key=lambda one: -one[0])), *ends]))


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
        while self.is_next("|"):
            self.at += 1
            found.append(self._row(start))
        best = frozenset().union(*(one.best for one in found if one.best is not None))
        exact = frozenset().union(*(one.exact for one in found if one.exact is not None))
        known = all(one.exact is not None for one in found) and len(exact) <= MOST
        return _Part(exact if known else None, best if all(one.best is not None for one in found) else None)

    def _row(self, start: str) -> _Part:
        rows, run, whole = self.rows(start)
        return _Part(run if whole else None, self._best([*rows, run]))

    def rows(self, start: str) -> tuple[list[Strings], Strings, bool]:
        """Up to a bar or the end: sets of strings of each of which a match holds one, the last of them apart.

        Also whether that last one is all that there is.
        """
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
        return rows, run, whole

    def _best(self, rows: Iterable[Strings]) -> Strings | None:
        """The strings whose least telling one tells most."""
        found = [
            (min(key[0] for key in keys if key), one) for one in rows if all(keys := [*map(self.key, one)]) and keys
        ]
        return max(found, key=lambda one: one[0])[1] if found else None

    def _counted(self, start: str) -> _Part:
        part = self._one(start)
        least, most = 1, 1
        if self.is_next("?"):
            least, self.at = 0, self.at + 1
        elif self.is_next("*") or self.is_next("+"):
            least, most, self.at = int(self.is_next("+")), 99, self.at + 1
        elif self.is_next("{"):
            found = re.compile(r"\{([0-9]+)(?:(,)([0-9]*))?\}").match(self.pattern, self.at)
            if found is None:
                raise _UnknownSyntaxError
            least, most = int(found[1]), int(found[3] or 99) if found[2] else int(found[1])
            self.at = found.end()
        else:
            return part
        if self.is_next("?") or self.is_next("+"):
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
        if not self.is_next(")"):
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

    def is_next(self, char: str) -> bool:
        """Whether that is the character to read next."""
        return self.pattern[self.at : self.at + 1] == char


def _joined(left: Strings, right: Strings | None) -> Strings | None:
    """Every string of the one before every one of the other; None where that is too many."""
    if right is None or len(left) * len(right) > MOST:
        return None
    return frozenset(map("".join, product(left, right)))
