"""People who are newly named as co-authors, or as conveners of a group, and have not said yes yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.history.stand_in import is_stand_in
from kaifong.moderation.authorship import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

FIELDS = ("co_authors", "conveners")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Whoever approved the change agreed; so did who is named already, in this entry or in what it translates."""
    del options
    entry, submitter, before, file = subject.entry, subject.change.submitter, subject.before, subject.file
    if entry is None or submitter is None or before is None or file is None:
        return
    named = _names(before.entries.get(file.old_path or file.path)) | _names(before.source_of(entry))
    for field in FIELDS:
        for number, name in enumerate(entry.front.get(field, ())):
            if (
                is_stand_in(name)
                or name.casefold() in named | people.names(before, submitter)
                or _is_new(subject, name)
            ):
                continue
            if not people.agreed(before, subject.change, [name]):
                line = entry.lines.get(f"{field}.{number}") or entry.lines.get(field)
                yield Seen("co-author-consent-asked", {"name": name[:60], "role": field}, line)


def _names(entry: Entry | None) -> frozenset[str]:
    if entry is None:
        return frozenset()
    return frozenset(name.casefold() for field in FIELDS for name in entry.front.get(field, ())) | people.owners(
        entry
    )


def _is_new(subject: Subject, name: str) -> bool:
    """Whether it is the name of a profile that this change brings: the check `profile-owner` asks whose it is."""
    return name in subject.hub.members and subject.before is not None and name not in subject.before.members


CHECK = Check(
    id="co-author-consent",
    family=Family.AUTHORITY,
    clause="authorship",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("submitter", "approvals"),
)
