"""Bytes that are no text: another encoding than UTF-8, zero bytes. The entries room sees it."""

from __future__ import annotations

from kaifong.moderation import problems
from kaifong.moderation.check import Check, Scope
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

CHECK = Check(
    id="encoding",
    family=Family.FORM,
    clause="form",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=problems.of("encoding"),
)
