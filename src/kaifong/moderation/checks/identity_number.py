"""Identity numbers of Hong Kong, Taiwan, mainland China and Japan, and of passports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.exposure.exposed import sightings
from kaifong.moderation.exposure.identity_numbers import identity_numbers, may_hold_number
from kaifong.moderation.exposure.masking import masked
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a number; a passport has no check digit, so a moderator looks at it."""
    del options
    for one in sightings(subject, identity_numbers, code=True, may_hold=may_hold_number):
        sure = Confidence.MEDIUM if one.hit.sort == "passport" or not one.hit.sure else Confidence.HIGH
        severity = Verdict.HOLD if one.hit.sort == "passport" else None
        said = {"sort": one.hit.sort, "masked": masked(one.hit.value, keep=1)}
        yield Seen("identity-number-seen", said, one.line, one.column, severity=severity, confidence=sure)


CHECK = Check(
    id="identity-number",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.REFUSE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
