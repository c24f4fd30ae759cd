"""Best answers whose day to be looked at again has passed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """The day itself still counts as in time."""
    del options
    entry = subject.entry
    due = None if entry is None else entry.front.get("review_by")
    if entry is None or due is None:
        return
    line = entry.lines.get("review_by")
    if due < subject.now:
        yield Seen("stale-advice-overdue", {"day": str(due)}, line)
    written = entry.front.get("date")
    if written is not None and due < written:
        yield Seen("stale-advice-before", {"day": str(due), "written": str(written)}, line)


CHECK = Check(
    id="stale-advice",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
)
