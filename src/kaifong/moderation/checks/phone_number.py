"""Telephone numbers of Hong Kong, Taiwan, mainland China, Japan, and abroad."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.exposure.exposed import sightings
from kaifong.moderation.exposure.masking import masked
from kaifong.moderation.exposure.telephones import telephones
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a number; addresses of pages, code and dates are looked past."""
    allowed = {re.sub(r"[^0-9]", "", one) for one in options.get("allowed", ())}
    for one in sightings(subject, telephones, code=False):
        if one.hit.value.lstrip("+") in allowed:
            continue
        said = {"masked": masked(one.hit.value)}
        sure = Confidence.HIGH if one.hit.sure else Confidence.MEDIUM
        if one.hit.sort == "service":
            yield Seen("phone-number-service", said, one.line, one.column, severity=Verdict.ADVISE, confidence=sure)
        elif one.quote:
            yield Seen("phone-number-quoted", said, one.line, one.column, severity=Verdict.HOLD, confidence=sure)
        else:
            yield Seen("phone-number-seen", said, one.line, one.column, confidence=sure)


CHECK = Check(
    id="phone-number",
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
