"""The expressions of word lists, made into patterns, and found in a text by what they cannot do without.

The grammar stands at the head of `wordlists`. A pattern is only tried on a text that holds one of its anchors (a
whole Latin word, the first letters of a stem, two neighbouring Chinese or Japanese characters): sets are compared,
and text that holds none costs one look. Gaps are bounded and their parts cannot overlap, so that a search is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from kaifong.moderation.folding import EAST, folded, is_east, stroked
from kaifong.moderation.wordlists import Slot

MASK = "〇"
STEM = 4  # letters of a stem that its anchor holds
_PART = re.compile(r"…([0-9]*)|\{([a-z_]+)\}")
_LATIN_BETWEEN = r"[^a-z]{1,3}"


@dataclass(frozen=True)
class _Part:
    """A piece of an expression: `pattern` matches it, one of `anchors` must stand in the text; `weight`: how rare."""

    pattern: str
    anchors: frozenset[str]
    weight: int
    east: bool
    gap: int | None = None


@dataclass(frozen=True)
class Expression:
    """One expression. `anchors`: keys as `keys_of` gives them, of which any text that matches has one."""

    source: str
    anchors: frozenset[str]
    pattern: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """For stroked text. Its groups are the gaps."""
        return re.compile(self.pattern)


def expression(source: str, slots: Mapping[str, Slot]) -> Expression:
    """An expression as it is listed.

    Raises:
        ValueError: it names no such slot, or is a single character.
    """
    parts = list(_parts(source, slots))
    best = max((part for part in parts if part.gap is None), key=lambda part: part.weight, default=None)
    if best is None or not best.anchors or (len(parts) == 1 and source in best.anchors and len(source) < 2):
        raise ValueError(f"{source!r} has nothing to look for")
    made: list[str] = []
    for at, part in enumerate(parts):
        around = [one for one in parts[max(at - 1, 0) : at + 2] if one is not part]
        if part.gap is not None:
            made.append(_gap(part.gap, latin=not any(one.east for one in around)))
        else:
            if at and parts[at - 1].gap is None:
                made.append(r"\s?" if part.east or parts[at - 1].east else _LATIN_BETWEEN)
            made.append(part.pattern)
    return Expression(source, best.anchors, "".join(made))


def _gap(length: int, *, latin: bool) -> str:
    if latin:
        return rf"((?:{_LATIN_BETWEEN}[a-z]{{1,24}}){{0,{length}}}){_LATIN_BETWEEN}"
    return rf"(.{{0,{length}}}?)"


def _parts(source: str, slots: Mapping[str, Slot]) -> Iterator[_Part]:
    at = 0
    for found in _PART.finditer(source):
        if literal := source[at : found.start()].strip():
            yield _literal(literal)
        at = found.end()
        if found[2] is None:
            around = source[: found.start()] + source[at:]
            yield _Part("", frozenset(), 0, east=False, gap=int(found[1] or (6 if is_east(around) else 3)))
        elif found[2] in slots:
            yield _slot(slots[found[2]], slots)
        else:
            raise ValueError(f"{source!r}: there is no slot {found[2]!r}")
    if literal := source[at:].strip():
        yield _literal(literal)


def _slot(slot: Slot, slots: Mapping[str, Slot]) -> _Part:
    words = [list(_parts(word, slots)) for word in slot.words]
    for one in words:
        if len(one) != 1:
            raise ValueError(f"slot {slot.name}: words have no gaps and are one piece each")
    all_parts = sorted((one[0] for one in words), key=lambda part: (-len(part.pattern), part.pattern))
    patterns = [part.pattern for part in all_parts] + list(slot.patterns)
    anchors = frozenset(key for part in all_parts for key in part.anchors)
    weight = -1 if slot.patterns else min(part.weight for part in all_parts)
    east = any(part.east for part in all_parts)
    return _Part(f"(?:{'|'.join(patterns)})", anchors, weight, east)


def _literal(source: str) -> _Part:
    plain = stroked(folded(source))
    if is_east(plain) or MASK in plain:
        plain = plain.replace(" ", "")
        anchor = plain[:2]
        return _Part(re.escape(plain), frozenset({anchor}), 12 if len(plain) > 1 else 1, east=True)
    words = plain.split()
    longest = max(words, key=lambda word: len(word.rstrip("*")))
    pattern = _LATIN_BETWEEN.join(
        re.escape(word.rstrip("*")).replace("'", "'?") + ("[a-z]{0,6}" if word.endswith("*") else "")
        for word in words
    )
    pattern = rf"(?<![a-z]){pattern}(?![a-z])"
    return _Part(pattern, _anchors(longest), len(longest.rstrip("*")), east=False)


def _anchors(word: str) -> frozenset[str]:
    """`moron*` and `moronic*` hang on `moro*`; a whole word with an apostrophe on its pieces' longest, or on all."""
    stem = word.rstrip("*")
    if word.endswith("*"):
        return frozenset({stem[:STEM] + "*"})
    return frozenset({max(re.findall(r"[a-z]+", stem) or [stem], key=len), stem.replace("'", "")})


def keys_of(text: str) -> set[str]:
    """All anchors that a stroked text holds."""
    words = set(re.findall(r"[a-z]+", text))
    keys = words | {word[:length] + "*" for word in words for length in range(2, STEM + 1)}
    if not text.isascii():
        keys.update(map("".join, pairwise(text)))
        keys.update(re.findall(f"[{EAST}]", text))
    return keys
