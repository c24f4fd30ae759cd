"""Authors who have no profile yet: a note, for first-timers have none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.stand_in import is_stand_in
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """The name may be a login; then the entry is shown under it, without a link."""
    del options
    entry = subject.entry
    if entry is None:
        return
    name = entry.front.get("author")
    if name and name not in subject.hub.members and not is_stand_in(name):
        yield Seen("author-profile-missing", {"author": name[:60]}, entry.lines.get("author"))


CHECK = Check(
    id="author-profile",
    family=Family.AUTHORITY,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
)
