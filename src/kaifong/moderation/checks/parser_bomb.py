"""Text that is more than a page can hold: it stops at the caps that stand before the parser."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a cap that was passed. Such an entry gets no page, so nothing slow ever runs."""
    del options
    for cap in subject.rendered.too_much if subject.rendered else ():
        if cap.estimate:
            yield Seen("parser-bomb-work", {"cap": cap.cap}, cap.line)
        else:
            yield Seen("parser-bomb-cap", {"cap": cap.cap, "seen": cap.seen, "limit": cap.limit}, cap.line)


CHECK = Check(
    id="parser-bomb",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    essential=True,
)
