"""What members send while a moderator wants to see it first. Nobody is named, and nothing of the case is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import Effect
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

# A warning is remembered and hinders nothing; to tell of it in public would be the sanction.
HINDERS = frozenset({Effect.MUTE, Effect.BAN})


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Whether one stands. Neither effect, case nor end is told: with them a reader could find the record."""
    del options
    submitter = subject.change.submitter
    if submitter is not None and any(one.effect in HINDERS for one in submitter.sanctions or ()):
        yield Seen("sanction-waits")


CHECK = Check(
    id="sanction",
    family=Family.AUTHORITY,
    clause="consequences",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.CHANGE,
    find=find,
    needs=("submitter", "sanctions"),
    essential=True,
)
