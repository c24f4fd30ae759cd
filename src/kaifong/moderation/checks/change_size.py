"""Pull requests with more in them than anybody reads at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.authorship import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

MEGABYTE = 1_000_000


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Files, entries and megabytes, each against its limit."""
    files, submitter, before = subject.change.files, subject.change.submitter, subject.before
    if submitter is None or before is None:
        return
    entries = {path for one in files for path in (one.path, one.old_path) if path in subject.hub.entries}
    entries |= {one.path for one in files if one.path in before.entries}
    size = sum(len(one.data) for one in files if one.data is not None) / MEGABYTE
    severity = Verdict.ADVISE if people.is_steward(before, submitter, subject.now) else None
    if len(files) > options["files"]:
        yield Seen("change-size-files", {"count": len(files), "limit": options["files"]}, severity=severity)
    if len(entries) > options["entries"]:
        yield Seen("change-size-entries", {"count": len(entries), "limit": options["entries"]}, severity=severity)
    if size > options["megabytes"]:
        said = {"size": round(size, 1), "limit": options["megabytes"]}
        yield Seen("change-size-megabytes", said, severity=severity)


CHECK = Check(
    id="change-size",
    family=Family.AUTHORITY,
    clause="form",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.CHANGE,
    find=find,
    needs=("submitter",),
    # A gallery of thirty photographs in two languages passes; so do the ten entries that one translator sends after a
    # holiday. Above that nobody reads with care.
    options={"files": 80, "entries": 12, "megabytes": 60},
)
