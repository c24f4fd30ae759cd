"""A body without the parts of its kind: an AMA's questions, an answer's answers. The entries room sees it."""

from __future__ import annotations

from kaifong.moderation import problems
from kaifong.moderation.check import Check, Scope
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="parts",
    family=Family.FORM,
    clause="form",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=problems.of("parts"),
    mends=True,
)
