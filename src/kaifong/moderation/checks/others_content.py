"""Changes to what somebody else wrote: their entries and the pictures beside them, and who is named as the author."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.history.change import Action
from kaifong.moderation.authorship import people
from kaifong.moderation.authorship.belonging import entries_of
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Whose it is, is what the hub said before the change. Profiles are the check `profile-owner`'s."""
    del options
    file, submitter, before = subject.file, subject.change.submitter, subject.before
    if file is None or submitter is None or before is None or not file.path.startswith("content/"):
        return
    own = people.names(before, submitter)
    severity = Verdict.ADVISE if people.is_steward(before, submitter, subject.now) else None
    for one in entries_of(before, file):
        owners = people.owners(one)
        if one.kind == "member" or owners & own or people.agreed(before, subject.change, owners):
            continue
        name = people.author(one) or ", ".join(sorted(owners))
        if not people.co_authors(one) & own:
            what = file.action.value if file.path == one.path or file.action is Action.RENAMED else "beside"
            message = "others-content-changed" if name else "others-content-nobody"
            yield Seen(message, {"author": name[:60], "what": what} if name else {}, severity=severity)
        elif _taken(subject, one):
            # A co-author may edit, but not send the author away.
            line = subject.entry.lines.get("author") if subject.entry else None
            yield Seen("others-content-author", {"author": name[:60]}, line, severity=severity)


def _taken(subject: Subject, was: Entry) -> bool:
    """Whether the entry names another author now."""
    file, entry = subject.file, subject.entry
    if file is None or entry is None or was.path not in (file.path, file.old_path):
        return False
    return people.author(entry) != people.author(was)


CHECK = Check(
    id="others-content",
    family=Family.AUTHORITY,
    clause="authorship",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.FILE,
    find=find,
    needs=("submitter",),
)
