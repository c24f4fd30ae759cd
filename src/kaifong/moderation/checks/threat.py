"""Wishes of death and threats, said to somebody or about them."""

from __future__ import annotations

from kaifong.moderation.check import Check, Scope
from kaifong.moderation.conduct.masked_findings import masked_findings
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="threat",
    family=Family.CONDUCT,
    clause="respect",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=masked_findings("threat", sure="threat-seen", unsure="threat-unsure"),
    needs=("rendered",),
)
