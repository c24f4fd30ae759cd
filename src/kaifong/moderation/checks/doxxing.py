"""Somebody's home, work, school, name or number, told to others who might go there."""

from __future__ import annotations

from kaifong.moderation.check import Check, Scope
from kaifong.moderation.conduct.masked_findings import masked_findings
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="doxxing",
    family=Family.CONDUCT,
    clause="privacy",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=masked_findings("doxxing", sure="doxxing-seen", unsure="doxxing-unsure"),
    needs=("rendered",),
)
