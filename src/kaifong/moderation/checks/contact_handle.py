"""Invitations to talk elsewhere: accounts of messengers in a text that everybody reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.exposure.masking import masked
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.promotion.accounts import accounts, asks_to_scan, worth_a_look
from kaifong.moderation.wording import Finder, pieces

# Where giving a way of contact is the point of the page.
ALLOWED = frozenset({"member", "group", "event", "guideline"})


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an account, for the author: most are left in by habit."""
    del options
    if subject.entry is None or subject.entry.kind in ALLOWED:
        return
    finder: Finder | None = None  # most texts give no account
    for one in accounts(subject):
        finder = finder or Finder.of(subject)
        line, column = finder.place(one.shown, one.line)
        if one.service:
            yield Seen("contact-handle-seen", {"service": one.service, "masked": masked(one.account)}, line, column)
        else:
            yield Seen("contact-handle-message", {"masked": masked(one.account)}, line, column)
    read = list(pieces(subject))
    for piece in read if worth_a_look(tuple(one.text for one in read))[1] else ():
        if not piece.quote and asks_to_scan(piece.text):
            yield Seen("contact-handle-scan", {}, piece.line, confidence=Confidence.LOW)


CHECK = Check(
    id="contact-handle",
    family=Family.PROMOTION,
    clause="promotion",
    severity=Verdict.ADVISE,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
