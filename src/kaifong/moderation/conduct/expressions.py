"""The expressions of word lists, made into patterns, and found in a text by what they cannot do without.

The grammar stands at the head of `wordlists`. A pattern is only tried on a text that holds one of its anchors (a
whole Latin word, the first letters of a stem, two neighbouring Chinese or Japanese characters): sets are compared,
and text that holds none costs one look. Gaps are bounded and their parts cannot overlap, so that a search is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain

from kaifong.moderation import lists
from kaifong.moderation.conduct.folding import EAST, folded, is_east, stroked
from kaifong.moderation.conduct.wordlists import Slot
from kaifong.text.pairs import pair_numbers

MASK = "〇"
REMEMBERED = 20_000  # words
STEM = 4  # letters of a stem that its anchor holds
_PART = re.compile(r"…([0-9]*)|\{([a-z_]+)\}")
_EAST = re.compile(f"[{EAST}]")
# What stands for itself: a character, or a picture that is used as one.
_SIGN = re.compile(f"[{EAST}\U0001f300-\U0001faff]")
_LATIN = re.compile(r"[a-z]+")
_START, _END = r"(?<![a-z])", r"(?![a-z])"
_LATIN_BETWEEN = r"[^a-z]{1,3}"


@cache
def _common() -> frozenset[str]:
    """Words that stand in nearly every text: nothing hangs on them while an expression has any other word."""
    return frozenset(stroked(word) for word in lists.read("common_words")["words"].split())


@dataclass(frozen=True)
class _Part:
    """A piece of an expression.

    Attributes:
        pattern: what matches it. anchors: one of them stands in any text that does. weight: how rare they are.
        needs: the same for each of its words. gap: how long, for a gap.
    """

    pattern: str
    anchors: frozenset[str]
    weight: int
    east: bool
    gap: int | None = None
    needs: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True)
class Expression:
    """One expression. `anchors`: keys as `Keys` gives them, of which any text that matches has one."""

    source: str
    anchors: frozenset[str]
    parts: tuple[_Part, ...] = field(repr=False, compare=False)

    @cached_property
    def _needs(self) -> tuple[frozenset[str], ...]:
        return tuple(dict.fromkeys(need for part in self.parts for need in part.needs))

    def possible(self, keys: set[str]) -> bool:
        """Whether a text of these keys could match: it holds something of every part."""
        for need in self._needs:  # noqa: SIM110 - asked thousands of times a text, and any() is twice as slow
            if need.isdisjoint(keys):
                return False
        return True

    def held_of(self, keys: set[str]) -> list[list[str]]:
        """Strings of which a part of a text of these keys holds one of each list, if it is possible there."""
        return [[key.removesuffix("*") for key in need & keys] for need in self._needs]

    @cached_property
    def pattern(self) -> str:
        """A regular expression. Its groups are the gaps."""
        return "".join(_joined(self.parts))

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """For stroked text, compiled when it is first needed: most never are."""
        return re.compile(self.pattern)


Slots = Mapping[str, _Part]


def slots_of(slots: Mapping[str, Slot]) -> Slots:
    """The slots of a list, ready for its expressions."""
    made: dict[str, _Part] = {}
    for name, slot in slots.items():
        made[name] = _slot(slot, made)
    return made


def expression(source: str, slots: Slots) -> Expression:
    """An expression as it is listed.

    Raises:
        ValueError: it names no such slot, or is a single character.
    """
    parts = list(_parts(source, slots))
    best = max((part for part in parts if part.gap is None), key=lambda part: part.weight, default=None)
    if best is None or not best.anchors or (len(parts) == 1 and source in best.anchors and len(source) < 2):
        raise ValueError(f"{source!r} has nothing to look for")
    return Expression(source, best.anchors, tuple(parts))


def _joined(parts: Sequence[_Part]) -> Iterator[str]:
    for at, part in enumerate(parts):
        around = [one for one in parts[max(at - 1, 0) : at + 2] if one is not part]
        if part.gap is not None:
            yield _gap(part.gap, latin=not any(one.east for one in around))
        else:
            if at and parts[at - 1].gap is None:
                yield r"\s?" if part.east or parts[at - 1].east else _LATIN_BETWEEN
            yield part.pattern


def _gap(length: int, *, latin: bool) -> str:
    if latin:
        return rf"((?:[^a-z0-9]{{1,3}}[a-z0-9]{{1,24}}){{0,{length}}}){_LATIN_BETWEEN}"
    return rf"(.{{0,{length}}}?)"


def _parts(source: str, slots: Slots) -> Iterator[_Part]:
    at = 0
    for found in _PART.finditer(source):
        if literal := source[at : found.start()].strip():
            yield _literal(literal)
        at = found.end()
        if found[2] is None:
            around = source[: found.start()] + source[at:]
            yield _Part("", frozenset(), 0, east=False, gap=int(found[1] or (6 if is_east(around) else 3)))
        elif found[2] in slots:
            yield slots[found[2]]
        else:
            raise ValueError(f"{source!r}: there is no slot {found[2]!r}")
    if literal := source[at:].strip():
        yield _literal(literal)


def _slot(slot: Slot, slots: Slots) -> _Part:
    words = [list(_parts(word, slots)) for word in slot.words]
    for one in words:
        if len(one) != 1:
            raise ValueError(f"slot {slot.name}: words have no gaps and are one piece each")
    all_parts = sorted((one[0] for one in words), key=lambda part: (-len(part.pattern), part.pattern))
    patterns = [*_by_first_letter([part.pattern for part in all_parts]), *slot.patterns]
    anchors = frozenset(key for part in all_parts for key in part.anchors)
    # What only a pattern matches, here or in a slot inside, has no anchor that could be asked for.
    free = bool(slot.patterns) or not all(part.needs for part in all_parts)
    weight = -1 if free else min(part.weight for part in all_parts)
    east = any(part.east for part in all_parts)
    return _Part(f"(?:{'|'.join(patterns)})", anchors, weight, east, needs=() if free else (anchors,))


def _by_first_letter(patterns: Sequence[str]) -> Iterator[str]:
    """Words that begin alike side by side, the bounds of Latin ones outside: at most places one look says no."""
    latin: dict[str, list[str]] = {}
    for one in patterns:
        if one.startswith(_START) and one.endswith(_END) and one[len(_START)].isalnum():
            bare = one.removeprefix(_START).removesuffix(_END)
            latin.setdefault(bare[0], []).append(bare[1:])
        else:
            yield one
    if latin:
        groups = (f"{letter}(?:{'|'.join(rest)})" for letter, rest in sorted(latin.items()))
        yield f"{_START}(?:{'|'.join(groups)}){_END}"


@cache
def _literal(source: str) -> _Part:
    plain = stroked(folded(source))
    if _SIGN.search(plain) or MASK in plain:
        plain = plain.replace(" ", "")
        at = _EAST.search(plain)
        start = min(at.start() if at else 0, max(len(plain) - 2, 0))
        anchor = plain[start : start + 2]
        return _Part(
            _edge(plain[0], "(?<!{})") + re.escape(plain) + _edge(plain[-1], "(?!{})"),
            frozenset({anchor}),
            12 if len(plain) > 1 else 1,
            east=True,
            # Its end as well: many words begin alike.
            needs=(
                frozenset({anchor}),
                *([frozenset({plain[-2:]})] if len(plain) > 2 and is_east(plain[-2:]) else []),
            ),
        )
    words = plain.split()
    longest = max(words, key=lambda word: (_weight(word), len(word)))
    pattern = _LATIN_BETWEEN.join(
        re.escape(word.rstrip("*")).replace("'", "'?") + ("[a-z]{0,6}" if word.endswith("*") else "")
        for word in words
    )
    pattern = f"{_START}{pattern}{_END}"
    return _Part(pattern, _anchors(longest), _weight(longest), east=False, needs=tuple(map(_anchors, words)))


def _edge(char: str, bound: str) -> str:
    """What keeps a Latin letter or figure beside a character (`傻b`, `你87`) from being cut out of a longer word."""
    return bound.format("[a-z]" if char.isalpha() else "[0-9]") if char.isascii() and char.isalnum() else ""


@cache
def _weight(word: str) -> int:
    """How much hangs on a word: its letters; nothing on one that stands everywhere, little on a short stem."""
    stem = word.rstrip("*")
    if set(re.findall(r"[a-z]+", stem)) <= _common():
        return 0
    return len(stem) - word.count("*")


@cache
def _anchors(word: str) -> frozenset[str]:
    """`moron*` and `moronic*` hang on `moro*`; a whole word with an apostrophe on its pieces' longest, or on all."""
    stem = word.rstrip("*")
    if word.endswith("*"):
        return frozenset({stem[:STEM] + "*"})
    return frozenset({max(re.findall(r"[a-z]+", stem) or [stem], key=len), stem.replace("'", "")})


class Keys(dict[str, tuple[str, ...]]):
    """What texts hold of the keys that some expression asks for; as a dict, by Latin word: few make most texts."""

    def __init__(self, expressions: Iterable[Expression]) -> None:
        super().__init__()
        needs = {need for one in expressions for part in one.parts for need in (part.anchors, *part.needs)}
        self._known = frozenset(chain.from_iterable(needs))
        self._single = frozenset(one for one in self._known if len(one) == 1)
        self._by_number = {pair_numbers(one)[0]: one for one in self._known if len(one) == 2}
        self._numbers = frozenset(self._by_number)

    def of(self, text: str) -> set[str]:
        """The keys that a stroked text holds."""
        if len(self) > REMEMBERED:
            self.clear()
        keys = set(chain.from_iterable(map(self.__getitem__, set(_LATIN.findall(text)))))
        if not text.isascii():
            keys.update(map(self._by_number.__getitem__, self._numbers.intersection(pair_numbers(text))))
            keys.update(self._single.intersection(text))
        return keys

    def __missing__(self, word: str) -> tuple[str, ...]:
        all_keys = word, *(word[:length] + "*" for length in (STEM, STEM - 1, STEM - 2) if len(word) >= length)
        made = self[word] = tuple(one for one in all_keys if one in self._known)
        return made
