"""Somebody's home, work, school, name or number, told to others who might go there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.conduct.attacks import attacks
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a paragraph, for a moderator. What was given is masked, so that it is not given again."""
    del options
    for one in attacks(subject, "doxxing"):
        sure = one.confidence is Confidence.MEDIUM
        message = "doxxing-seen" if sure else "doxxing-unsure"
        yield Seen(message, {"masked": one.said}, one.line, confidence=one.confidence)


CHECK = Check(
    id="doxxing",
    family=Family.CONDUCT,
    clause="privacy",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
