"""The texts of an entry in which somebody could be exposed, and where in the file each sighting stands.

More than what visitors read: the file itself is public, so alternative texts, comments and addresses that dial count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from kaifong.moderation.check import Subject
from kaifong.moderation.kept import PIECES, Kept
from kaifong.moderation.source import Source, source_of
from kaifong.moderation.wording import Finder, Piece, pieces
from kaifong.text.invisible import visible

# Addresses that hold a number or a mailbox: RFC 3966, RFC 5724, RFC 6068, and WhatsApp's own "click to chat".
DIALS = re.compile(
    r"\b(?:(?P<tel>tel|sms|callto|whatsapp):|(?P<wa>wa\.me/|whatsapp\.com/send/?\?phone=))(?P<number>\+?[0-9][0-9().%-]{6,24})"
    r"|\bmailto:(?P<mail>[^\s\"'<>()?]{3,200})",
    re.IGNORECASE,
)
_DIALLED = re.compile(r":[+0-9]")


@dataclass(frozen=True)
class Hit:
    """Something private in a text: characters `start` to `end`, what it is without its signs, and of which sort.

    `sure` is false where only its shape speaks for it, and nothing beside it.
    """

    start: int
    end: int
    value: str
    sort: str = ""
    sure: bool = True


@dataclass(frozen=True)
class Sighting:
    """A hit in an entry. `quote`: within a quotation, so it is likely somebody else's."""

    hit: Hit
    line: int | None
    column: int | None
    quote: bool = False


@lru_cache(maxsize=PIECES)
def readable(text: str) -> str:
    """The text as a reader takes it: invisible characters, frames of digits gone, full width made plain.

    The last texts are kept, for several checks ask in turn.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", visible(text).replace("\u20e3", ""))


def sightings(
    subject: Subject,
    find: Callable[[str], Iterable[Hit]],
    *,
    code: bool,
    may_hold: Callable[[str], bool] = bool,
) -> Iterator[Sighting]:
    """Every hit in what an entry exposes, once a line; in blocks of code only when asked for.

    Args:
        may_hold: a quick look at all texts together, which says no only where `find` has a hit in none of them.
    """
    shown = _read(subject, code=code)
    if not may_hold("\n".join(flat for _, _, flat in shown)):
        return
    finder = Finder.of(subject)
    told: set[tuple[str, int | None]] = set()
    for piece, text, flat in shown:
        for hit in find(flat):
            if not hit.sure and "\n" in text[hit.start : hit.end]:
                continue
            line, column = finder.place(text[hit.start : hit.end], piece.line)
            if column is None and piece.line is not None:
                line = piece.line + piece.text.count("\n", 0, hit.start)
            if (hit.value, line) not in told:
                told.add((hit.value, line))
                yield Sighting(hit, line, column, piece.quote)


_Shown = tuple[tuple[Piece, str, str], ...]
_SHOWN: dict[bool, Kept[_Shown]] = {False: Kept(), True: Kept()}  # by whether code is in it


def _read(subject: Subject, *, code: bool) -> _Shown:
    """What an entry exposes: each piece, its readable text, and that in one line, for readers take a line end so.

    In a block of code they do not. A hit across a line end has to have more than its shape.
    """
    of = subject.entry, subject.facts, subject.file
    shown = _SHOWN[code].of(*of)
    if shown is None:
        texts = [(piece, readable(piece.text)) for piece in exposed(subject, code=code)]
        lines = tuple([(piece, text, text if piece.code else text.replace("\n", " ")) for piece, text in texts])
        shown = _SHOWN[code].keep(lines, *of)
    return shown


def exposed(subject: Subject, *, code: bool) -> Iterator[Piece]:
    """The words of the page, the descriptions of its pictures, comments, and addresses that dial or write."""
    yield from pieces(subject, code=code)
    for link in subject.facts.links:
        if link.element == "img" and link.text:
            yield Piece(link.text, link.line)
    source = source_of(subject.file)
    if source is None:
        return
    for start, end in comments(source.text):
        yield Piece(source.text[start:end], source.place(start)[0])
    yield from _dialled(source)


def comments(text: str) -> Iterator[tuple[int, int]]:
    """Where the insides of HTML comments stand; one that nothing closes goes on to the end."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        yield start + 4, len(text) if end < 0 else end
        start = -1 if end < 0 else text.find("<!--", end + 3)


def may_dial(text: str) -> bool:
    """Whether such an address may stand in a text: a quick look at what each cannot do without."""
    small = text.lower()
    return any(one in small for one in ("lto:", "me/", "phone=")) or _DIALLED.search(text) is not None


def _dialled(source: Source) -> Iterator[Piece]:
    for found in DIALS.finditer(source.text) if may_dial(source.text) else ():
        line = source.place(found.start())[0]
        if found["mail"]:
            yield Piece(unquote(found["mail"]), line)
        else:
            plus = "+" if found["wa"] and not found["number"].startswith("+") else ""
            yield Piece(f"tel: {plus}{unquote(found['number'])}", line)
