"""Files where nothing is published from, and names that make no address. The entries room sees it."""

from __future__ import annotations

from kaifong.moderation import problems
from kaifong.moderation.check import Check, Scope
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="path",
    family=Family.FORM,
    clause="form",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=problems.of("path"),
)
