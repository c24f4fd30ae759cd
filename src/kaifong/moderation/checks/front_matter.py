"""Front matter that cannot be read: no fence, broken or surprising YAML. The entries room sees it."""

from __future__ import annotations

from kaifong.moderation import problems
from kaifong.moderation.check import Check, Scope
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="front-matter",
    family=Family.FORM,
    clause="form",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=problems.of("front-matter"),
    mends=True,
)
