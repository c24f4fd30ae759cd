"""Numbers of credit and debit cards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.exposure.exposed import sightings
from kaifong.moderation.exposure.masking import masked
from kaifong.moderation.exposure.payment_cards import payment_cards
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a number; what payment services publish for trying things out is none."""
    del options
    for one in sightings(subject, payment_cards, code=True):
        sure = Confidence.HIGH if one.hit.sure else Confidence.MEDIUM
        said = {"masked": masked(one.hit.value, keep=1)}
        yield Seen("payment-card-seen", said, one.line, one.column, confidence=sure)


CHECK = Check(
    id="payment-card",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.REFUSE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
