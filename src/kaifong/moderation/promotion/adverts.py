"""Signals of an advert in a text: what it promises, what it asks readers to do, and where it sends them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.check import Seen, Subject
from kaifong.moderation.links import hosts
from kaifong.moderation.promotion.accounts import accounts, asks_to_scan
from kaifong.moderation.promotion.phrases import Phrases, plain
from kaifong.moderation.tongues.han import simplified
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
    """A listed sort of signals."""

    name: str
    first: bool
    phrases: Phrases


def signals(subject: Subject, telephones: Iterable[Seen]) -> list[Signal]:
    """Every sort of signal of every paragraph, once each, in their order; quotes are somebody else's words.

    Args:
        telephones: what the check of telephone numbers saw in the same text.
    """
    read = list(pieces(subject))
    texts = [(at, piece, plain(piece.text)) for at, piece in enumerate(read) if not piece.quote]
    found = {one for at, piece, text in texts for one in _in_text(at, piece, text, first=True)}
    if not found:
        return []  # what else there may be would prove nothing, and looking costs most of the time
    found |= {one for at, piece, text in texts for one in _in_text(at, piece, text, first=False)}
    starts = [(piece.line or 0, at) for at, piece in enumerate(read) if piece.key is None]
    found |= {Signal(_at(line, starts), sort, line=line) for sort, line in _elsewhere(subject)}
    found |= {Signal(_at(one.line, starts), "telephone", line=one.line) for one in telephones}
    return sorted(found, key=lambda one: (one.at, one.sort, one.line or 0))


def warns(subject: Subject) -> bool:
    """Whether the text warns of adverts: who does, quotes them."""
    return any(_warning().search(plain(piece.text)) for piece in pieces(subject))


def _in_text(at: int, piece: Piece, text: str, *, first: bool) -> Iterator[Signal]:
    for one in _sorts():
        if one.first is first and one.phrases.search(text):
            yield Signal(at, one.name, one.first, piece.line)
    if not first and asks_to_scan(piece.text):
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


@cache
def _sorts() -> tuple[_Sort, ...]:
    held = lists.read("adverts")
    listed = [_Sort(one["sort"], one.get("first", False), Phrases(tuple(one["patterns"]))) for one in held["signal"]]
    for name, sort in (("address", "link"), ("telephone", "telephone")):
        listed.append(_Sort(sort, first=False, phrases=Phrases(tuple(held[name]["patterns"]))))
    return tuple(listed)


@cache
def _warning() -> re.Pattern[str]:
    words = map(simplified, lists.read("adverts")["warning"]["words"])
    return re.compile("|".join(rf"\b{one}\b" if one.isascii() else re.escape(one) for one in words))
