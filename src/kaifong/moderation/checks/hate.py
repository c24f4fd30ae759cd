"""Hatred of people for what they are: slurs, and groups that are called vermin or wished away."""

from __future__ import annotations

from kaifong.moderation.check import Check, Scope
from kaifong.moderation.conduct.masked_findings import masked_findings
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="hate",
    family=Family.CONDUCT,
    clause="respect",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=masked_findings("hate", sure="hate-seen", unsure="hate-unsure"),
    needs=("rendered",),
)
