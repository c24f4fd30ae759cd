"""E-mail addresses in what visitors would read, and in what the file holds besides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.exposure.exposed import sightings
from kaifong.moderation.exposure.mail_addresses import mail_addresses, may_hold_address
from kaifong.moderation.exposure.masking import masked_address
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an address; an office's is only advice, and what somebody else is quoted with calls a moderator."""
    contact = subject.hub.settings.contact or ""
    allowed = {one.casefold() for one in (contact, *options.get("allowed", ()))}
    for one in sightings(subject, mail_addresses, code=True, may_hold=may_hold_address):
        if one.hit.value.casefold() in allowed:
            continue
        said = {"masked": masked_address(one.hit.value)}
        sure = None if one.hit.sure else Confidence.MEDIUM
        if one.hit.sort == "role":
            yield Seen("email-address-role", said, one.line, one.column, severity=Verdict.ADVISE, confidence=sure)
        elif one.quote:
            yield Seen("email-address-quoted", said, one.line, one.column, severity=Verdict.HOLD, confidence=sure)
        else:
            yield Seen("email-address-seen", said, one.line, one.column, confidence=sure)


CHECK = Check(
    id="email-address",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"allowed": ()},
)
