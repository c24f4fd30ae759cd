"""Hatred of people for what they are: slurs, and groups that are called vermin or wished away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.conduct.attacks import attacks
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a paragraph, for a moderator. The word is masked: a report is read by many."""
    del options
    for one in attacks(subject, "hate"):
        sure = one.confidence is Confidence.MEDIUM
        message = "hate-seen" if sure else "hate-unsure"
        yield Seen(message, {"masked": one.said}, one.line, confidence=one.confidence)


CHECK = Check(
    id="hate",
    family=Family.CONDUCT,
    clause="respect",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
