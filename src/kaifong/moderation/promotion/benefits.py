"""What a text says of what its writer gets for it: words of a benefit, and words that tell readers of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.check import Subject
from kaifong.moderation.promotion.index import BOTH, Index
from kaifong.moderation.promotion.phrases import Phrases, index_of, plain
from kaifong.moderation.wording import Piece, pieces

SORTS = RECEIVED, PASSES = "received", "passes"


@dataclass(frozen=True)
class Benefit:
    """Words of a benefit: its sort (RECEIVED, PASSES), the words as they are read, and the line."""

    sort: str
    words: str
    line: int | None


def benefits(subject: Subject) -> Iterator[Benefit]:
    """The first words of each sort in each paragraph; what is quoted is somebody else's."""
    own = list(_own(subject))
    texts = [plain(piece.text) for piece in own]
    for piece, text, may in zip(own, texts, _index().among(texts), strict=True):
        for number, sort in enumerate(SORTS) if may else ():
            among = may >> 2 * number & BOTH
            found = _phrases(sort).search(text, among) if among else None
            if found is not None:
                # As it is written, where making it plain has kept every character's place.
                words = piece.text[found.start() : found.end()] if len(text) == len(piece.text) else found[0]
                yield Benefit(sort, words.strip(), piece.line)


def discloses(subject: Subject) -> bool:
    """Whether readers are told: in the front matter's `disclosure`, or in a sentence of the text."""
    said = declared(subject)
    if said is not None and not says_nothing(said):
        return True
    return any(_phrases("discloses").search(plain(piece.text)) for piece in _own(subject))


def declared(subject: Subject) -> str | None:
    """What the front matter declares; None where the kind has no such field, or it is empty."""
    value = subject.entry.front.get("disclosure") if subject.entry is not None else None
    return value if isinstance(value, str) and value.strip() else None


def says_nothing(disclosure: str) -> bool:
    """Whether a disclosure says that there was no benefit."""
    return _phrases("nothing").match(plain(disclosure).strip()) is not None


def _own(subject: Subject) -> Iterator[Piece]:
    return (piece for piece in pieces(subject) if not piece.quote and piece.key != "disclosure")


@cache
def _index() -> Index:
    return index_of(map(_phrases, SORTS))


@cache
def _phrases(sort: str) -> Phrases:
    return Phrases(tuple(lists.read("benefits")[sort]["patterns"]))
