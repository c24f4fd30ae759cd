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
from kaifong.moderation.promotion.index import BOTH, Index
from kaifong.moderation.promotion.phrases import Phrases, index_of, plain
from kaifong.moderation.tongues.han import simplified
from kaifong.moderation.wording import Piece, pieces

# Where to come to. However many there are, they tell one thing; a ride with friends has them as well.
CONTACT = frozenset({"invitation", "account", "telephone", "link"})
STRONG, WEAK = 2, 1
# An advert without a word that sells by itself is short and full of figures; prose of that sort is longer.
SHORT = 300
_FIGURES = re.compile(r"[0-9@%]")


@dataclass(frozen=True, order=True)
class Signal:
    """One signal: `at` is the paragraph's number; `weight` is STRONG where it promises or asks for something."""

    at: int
    sort: str
    weight: int = WEAK
    line: int | None = None

    @property
    def leads(self) -> bool:
        """Whether an advert may be built on it: by itself it sells."""
        return self.weight == STRONG and self.sort not in CONTACT


@dataclass(frozen=True)
class _Sort:
    """A listed sort of signals: phrases that sell, and those that sellers and members say alike."""

    name: str
    strong: Phrases
    weak: Phrases


def signals(subject: Subject, telephones: Iterable[Seen]) -> list[Signal]:
    """Every sort of signal of every paragraph, once each, in their order; quotes are somebody else's words.

    Args:
        telephones: what the check of telephone numbers saw in the same text.
    """
    read = list(pieces(subject))
    texts = [(at, piece, plain(piece.text)) for at, piece in enumerate(read) if not piece.quote]
    found: set[Signal] = set()
    rest = []
    may_sell = _strong_index().among([text for _, _, text in texts])
    for (at, piece, text), may in zip(texts, may_sell, strict=True):
        sure, left = _strong(at, piece, text, may) if may else ((), text)
        found.update(sure)
        rest.append((at, piece, left))
    leading = {one.at for one in found if one.leads}
    hints = [one for one in rest if one[0] in leading or (len(one[2]) <= SHORT and _FIGURES.search(one[2]))]
    may_sell = _weak_index().among([left for _, _, left in hints])
    for (at, piece, left), may in zip(hints, may_sell, strict=True):
        found.update(_weak(at, piece, left, may) if may else ())
    if not any(one.sort not in CONTACT for one in found):
        return []  # where to come to proves nothing, and looking for it costs most of the time
    places = (one for at, piece, left in rest for one in _where(at, piece, left))
    found.update(places)
    starts = [(piece.line or 0, at) for at, piece in enumerate(read) if piece.key is None]
    found |= {Signal(_at(line, starts), sort, line=line) for sort, line in _elsewhere(subject)}
    found |= {Signal(_at(one.line, starts), "telephone", line=one.line) for one in telephones}
    return sorted(found, key=lambda one: (one.at, one.sort, one.line or 0))


def warns(subject: Subject) -> bool:
    """Whether the text warns of adverts: who does, quotes them."""
    return any(_warning().search(plain(piece.text)) for piece in pieces(subject))


def _strong(at: int, piece: Piece, text: str, may: int) -> tuple[Iterable[Signal], str]:
    """The signals that sell, and the text without their words: one phrase is one signal, never two."""
    found: list[Signal] = []
    for number, one in enumerate(_sorts()):
        among = may >> 2 * number & BOTH
        words = one.strong.search(text, among) if among else None
        if words is not None:
            found.append(Signal(at, one.name, WEAK if one.name in CONTACT else STRONG, piece.line))
            if words[0].strip():
                text = text.replace(words[0], "\n")
                may = _strong_index().of(text)  # what is left of a word may be one
    return found, text


def _weak(at: int, piece: Piece, text: str, may: int) -> Iterator[Signal]:
    """What sellers and members say alike."""
    for number, one in enumerate(_sorts()):
        among = may >> 2 * number & BOTH
        if among and one.weak.search(text, among):
            yield Signal(at, one.name, WEAK, piece.line)


def _where(at: int, piece: Piece, text: str) -> Iterator[Signal]:
    """Where readers are sent, as far as the words tell."""
    for sort, phrases in _places():
        if phrases.search(text):
            yield Signal(at, sort, WEAK, piece.line)
    if asks_to_scan(piece.text):
        yield Signal(at, "account", WEAK, piece.line)


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
    return tuple(
        _Sort(one["sort"], Phrases(tuple(one.get("patterns", ()))), Phrases(tuple(one.get("weak", ()))))
        for one in lists.read("adverts")["signal"]
    )


@cache
def _strong_index() -> Index:
    return index_of(one.strong for one in _sorts())


@cache
def _weak_index() -> Index:
    return index_of(one.weak for one in _sorts())


@cache
def _places() -> tuple[tuple[str, Phrases], ...]:
    held = lists.read("adverts")
    return tuple(
        (sort, Phrases(tuple(held[name]["patterns"])))
        for name, sort in (("address", "link"), ("telephone", "telephone"))
    )


@cache
def _warning() -> re.Pattern[str]:
    words = map(simplified, lists.read("adverts")["warning"]["words"])
    return re.compile("|".join(rf"\b{one}\b" if one.isascii() else re.escape(one) for one in words))
