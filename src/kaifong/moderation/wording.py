"""The words that visitors would read of an entry, piece by piece, and where in the file each match stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from kaifong.entries.hub import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Type, values_of
from kaifong.moderation.check import Subject
from kaifong.moderation.kept import KEPT, Kept
from kaifong.moderation.source import Source
from kaifong.rendering.rendered import Facts
from kaifong.text.decode import Decoded, decode

# What readers see of front matter as words; all else names something, or addresses, dates or counts it.
_WORDS = (Type.TEXT, Type.TAGS)


class Piece(NamedTuple):  # a score of them a page: a frozen dataclass takes five times as long to make
    """One run of text. `line` is where it starts; `key` is the front-matter key, None in the body."""

    text: str
    line: int | None
    key: str | None = None
    code: bool = False
    quote: bool = False


def pieces(subject: Subject, *, code: bool = False) -> Iterator[Piece]:
    """The front matter's texts, then the blocks of the page; blocks of code only when asked for."""
    found = _all(subject.entry, subject.facts)
    return iter(found) if code else (piece for piece in found if not piece.code)


_PIECES: Kept[tuple[Piece, ...]] = Kept()


def _all(entry: Entry | None, facts: Facts) -> tuple[Piece, ...]:
    found = _PIECES.of(entry, facts)
    if found is None:
        front = () if entry is None else tuple(_of_front(entry))
        body = tuple([Piece(one.text, one.line, None, one.code, one.quote) for one in facts.blocks])
        found = _PIECES.keep(front + body, entry, facts)
    return found


def _of_front(entry: Entry) -> Iterator[Piece]:
    for path, spec, value in values_of(BY_NAME[entry.kind].fields, entry.front):
        if spec.type in _WORDS:
            yield Piece(value, entry.lines.get(path), path)


@dataclass
class Finder:
    """Finds the line and column of what a visitor would read, in the file that it came from.

    A paragraph's line is where it starts; the match may be further down, and it may not stand in the file as it is
    read (entities, emphasis within a word). Then the paragraph's own line is the answer.
    """

    source: Source
    misses: int = 0

    @classmethod
    def of(cls, subject: Subject) -> Finder:
        """For the file under review."""
        data = subject.file.data if subject.file is not None else None
        return cls(_decoded(data) if data is not None else Source(""))

    def place(self, needle: str, line: int | None) -> tuple[int | None, int | None]:
        """Line and column, 1-based; `line` is where to begin."""
        if self.misses > 50:  # a text made so that nothing is found would cost a whole search each time
            return line, None
        at = self.source.text.find(needle, self.source.offset(line or 1))
        if at < 0:
            self.misses += 1
            return line, None
        return self.source.place(at)


@lru_cache(maxsize=KEPT)  # a dozen checks place what they see in one file, one after the other
def _decoded(data: bytes) -> Source:
    decoded = decode(data)
    return Source(decoded.text if isinstance(decoded, Decoded) else "")
