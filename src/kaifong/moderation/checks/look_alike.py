"""Hosts and words made of letters that look like others: a Cyrillic а in the name of a bank."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.links import hosts
from kaifong.moderation.redaction import redacted
from kaifong.moderation.wording import Finder, pieces
from kaifong.text.confusables import disguises, mixes, skeleton
from kaifong.text.scripts import letters


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """A disguised host has to go; a disguised word may be a slip of the keyboard."""
    del options
    finder = Finder.of(subject)
    for link in subject.facts.links:
        host = hosts.host_of(link.url)
        if host is None:
            continue
        if not host.isascii() and _disguised(host):
            line, column = finder.place(link.url, link.line)
            yield Seen(
                "look-alike-host", {"host": host[:80], "looks_like": skeleton(redacted(host))[:80]}, line, column
            )
        elif brand := _imitated(host):
            line, column = finder.place(link.url, link.line)
            yield Seen("look-alike-brand", {"host": host[:80], "looks_like": brand}, line, column)
    read = tuple(pieces(subject))
    if not mixes("".join(piece.text for piece in read)):
        return
    for piece in read:
        for found in disguises(piece.text):
            line, column = finder.place(found.word, piece.line)
            # Each language has its own words for the commonest; `scripts` names them all for other programs.
            other = next((one for one in found.scripts if one != "Latin"), "")
            said = {"word": found.word[:60], "scripts": " + ".join(found.scripts), "other": other}
            yield Seen("look-alike-word", said, line, column, severity=Verdict.ADVISE)


def _disguised(host: str) -> bool:
    """A label that mixes scripts, or one wholly of another script that reads as plain ASCII (`аррӏе`)."""
    for label in host.split("."):
        if label.isascii():
            continue
        if disguises(label) or (skeleton(label).isascii() and not _accented(label)):
            return True
    return False


@cache
def _brands() -> Mapping[str, str]:
    """What each brand's name looks like, with the name."""
    return {skeleton(name, pairs=True): name for name in lists.read("link_hosts")["brands"]}


@lru_cache(maxsize=1024)  # a hub's entries point to the same few hosts
def _imitated(host: str) -> str | None:
    """The brand whose name a host is written to look like: `paypa1.com`, `rnicrosoft.com`; not the name itself."""
    own = (hosts.registered(host) or host).split(".")[0]
    brand = _brands().get(skeleton(own, pairs=True))
    return None if brand is None or brand == own else brand


def _accented(label: str) -> bool:
    """Latin letters with accents (`bücher`) are a language's own spelling, not a disguise."""
    return set(letters(label)) <= {"Latin"}


CHECK = Check(
    id="look-alike",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
