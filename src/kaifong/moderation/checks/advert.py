"""Texts that sell rather than tell: two signals of different sorts call a moderator, one never does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kaifong.moderation import hosts, lists
from kaifong.moderation.accounts import accounts
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.checks import phone_number
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.han import simplified
from kaifong.moderation.wording import pieces

# The brand's own announcements may offer; who may write them is another check's question.
OFFICIAL = frozenset({"news", "guideline"})


@cache
def _words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each sort with its words side by side; Latin ones at the start of a word."""
    found = []
    for signal in lists.read("adverts")["signal"]:
        words = (re.escape(simplified(word)) for word in signal["words"])
        found.append((signal["sort"], re.compile("|".join(rf"\b{one}" if one.isascii() else one for one in words))))
    return tuple(found)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an entry, with the sorts of signals that it shows."""
    if subject.entry is None or subject.entry.kind in OFFICIAL:
        return
    sorts = dict(_signals(subject))
    if len(sorts) >= options["signals"] and sorts.keys() & {"offer", "invitation"}:
        yield Seen("advert-signals", {"signals": ", ".join(sorted(sorts))}, next(iter(sorts.values())))


def _signals(subject: Subject) -> Iterator[tuple[str, int | None]]:
    """Each sort of signal with a line where it was seen."""
    for piece in pieces(subject):
        if piece.quote:
            continue
        text = simplified(unicodedata.normalize("NFKC", piece.text).casefold())
        for sort, words in _words():
            if words.search(text):
                yield sort, piece.line
    for account in accounts(subject):
        yield "account", account.line
    for seen in phone_number.find(subject, {}):
        yield "telephone", seen.line
    own = hosts.host_of(subject.hub.settings.url or "")
    for link in subject.facts.links:
        host = hosts.host_of(link.url)
        if host is not None and host != own and link.element == "a":
            yield "link", link.line


CHECK = Check(
    id="advert",
    family=Family.PROMOTION,
    clause="promotion",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"signals": 2},
)
