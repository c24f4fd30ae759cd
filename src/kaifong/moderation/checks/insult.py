"""Words that insult a person, in every language that the hub speaks, also in disguise."""

from __future__ import annotations

from kaifong.moderation.check import Check, Scope
from kaifong.moderation.conduct.masked_findings import masked_findings
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="insult",
    family=Family.CONDUCT,
    clause="respect",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=masked_findings("insult", sure="insult-seen", unsure="insult-unsure"),
    needs=("rendered",),
)
