"""Signals of an advert in a text: what it promises, what it asks readers to do, and where it sends them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kaifong.moderation import hosts, lists
from kaifong.moderation.accounts import accounts, asks_to_scan
from kaifong.moderation.check import Seen, Subject
from kaifong.moderation.han import simplified
from kaifong.moderation.wording import Piece, pieces


@dataclass(frozen=True, order=True)
class Signal:
    """One signal: `at` is the paragraph's number, `first` whether its sort promises or asks for something."""

    at: int
    sort: str
    first: bool = False
    line: int | None = None


@dataclass(frozen=True)
class _Sort:
    """A listed sort of signals, with its patterns side by side."""

    name: str
    first: bool
    pattern: re.Pattern[str]


def signals(subject: Subject, telephones: Iterable[Seen]) -> list[Signal]:
    """Every sort of signal of every paragraph, once each, in their order; quotes are somebody else's words.

    Args:
        telephones: what the check of telephone numbers saw in the same text.
    """
    read = list(pieces(subject))
    found = {one for at, piece in enumerate(read) if not piece.quote for one in _in_text(at, piece)}
    starts = [(piece.line or 0, at) for at, piece in enumerate(read) if piece.key is None]
    found |= {Signal(_at(line, starts), sort, line=line) for sort, line in _elsewhere(subject)}
    found |= {Signal(_at(one.line, starts), "telephone", line=one.line) for one in telephones}
    return sorted(found, key=lambda one: (one.at, one.sort, one.line or 0))


def warns(subject: Subject) -> bool:
    """Whether the text warns of adverts: who does, quotes them."""
    return any(_warning().search(_plain(piece.text)) for piece in pieces(subject))


def _in_text(at: int, piece: Piece) -> Iterator[Signal]:
    text = _plain(piece.text)
    for one in _sorts():
        if one.pattern.search(text):
            yield Signal(at, one.name, one.first, piece.line)
    if asks_to_scan(piece.text):
        yield Signal(at, "account", line=piece.line)


def _elsewhere(subject: Subject) -> Iterator[tuple[str, int | None]]:
    """What other parts of the engine see: accounts, and links out of the hub."""
    for account in accounts(subject):
        yield "account", account.line
    own = hosts.host_of(subject.hub.settings.url or "")
    for link in subject.facts.links:
        host = hosts.host_of(link.url)
        if host is not None and host != own and link.element == "a":
            yield "link", link.line


def _at(line: int | None, starts: list[tuple[int, int]]) -> int:
    """The number of the paragraph in which a line stands: the last that begins before or at it."""
    if not starts:
        return 0
    return starts[max(bisect_right(starts, (line or 0, len(starts) + 9**6)) - 1, 0)][1]


def _plain(text: str) -> str:
    return simplified(unicodedata.normalize("NFKC", text).casefold()).replace("’", "'")


@cache
def _sorts() -> tuple[_Sort, ...]:
    held = lists.read("adverts")
    listed = [_Sort(one["sort"], one.get("first", False), _any(one["patterns"])) for one in held["signal"]]
    for name, sort in (("address", "link"), ("telephone", "telephone")):
        listed.append(_Sort(sort, first=False, pattern=re.compile(simplified(held[name]["pattern"]))))
    return tuple(listed)


@cache
def _warning() -> re.Pattern[str]:
    return _any(
        [re.escape(one) + (r"\b" if one.isascii() else "") for one in lists.read("adverts")["warning"]["words"]]
    )


def _any(patterns: list[str]) -> re.Pattern[str]:
    """The patterns side by side, those that are in Latin letters from the start of a word on."""
    made = (rf"\b(?:{one})" if one.isascii() else f"(?:{one})" for one in map(simplified, patterns))
    return re.compile("|".join(made))
