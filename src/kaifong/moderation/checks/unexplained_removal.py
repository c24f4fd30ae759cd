"""Entries, pictures and profiles that go without their author's wish and without a decision that says why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.history.change import Action, ChangedFile
from kaifong.history.decision_parts import Deed
from kaifong.moderation.authorship import people
from kaifong.moderation.authorship.belonging import entry_of
from kaifong.moderation.authorship.likeness import kept
from kaifong.moderation.authorship.reasons import deeds
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """What was there before and is not any more: removed, moved out of sight, emptied, or pushed from its address."""
    before, submitter = subject.before, subject.change.submitter
    if before is None or submitter is None:
        return
    gone = list(_gone(subject, options["kept"]))
    touched = {path for one in subject.change.files for path in (one.path, one.old_path)}
    displaced = [path for path in before.entries if path not in subject.hub.entries and path not in touched]
    gone += [(path, "displaced", before.entries[path]) for path in displaced]
    reasons = deeds(subject) if gone else {}
    own = people.names(before, submitter)
    for path, what, entry in gone:
        owners = people.owners(entry)
        allowed = (Deed.REMOVED, Deed.EDITED) if what == "emptied" else (Deed.REMOVED,)
        decided = any(reasons.get(one) in allowed for one in (path, entry.path))
        if not (decided or owners & own or people.agreed(before, subject.change, owners)):
            yield Seen("unexplained-removal-seen", {"what": what}, path=path)


def _gone(subject: Subject, enough: float) -> Iterator[tuple[str, str, Entry]]:
    """Path, what happened, and the entry that it happened to."""
    before = subject.before
    for file in subject.change.files if before is not None else ():
        path = file.old_path or file.path
        entry = entry_of(before, path) if before is not None else None
        if entry is None or file.action is Action.ADDED:
            continue
        if path != entry.path:
            moved = file.action is Action.RENAMED and entry_of(subject.hub, file.path) is not None
            if file.action is Action.REMOVED or (file.action is Action.RENAMED and not moved):
                yield path, "picture", entry
        elif file.action is Action.REMOVED or file.path not in subject.hub.entries:
            if not _moved(subject, entry, enough):
                yield path, "profile" if entry.kind == "member" else "entry", entry
        elif not _steward(subject) and _share(entry, subject.hub.entries[file.path], file) < enough:
            yield file.path, "emptied", entry


def _moved(subject: Subject, was: Entry, enough: float) -> bool:
    """Whether the text lives on elsewhere under its old address, which Git did not take for a rename."""
    now = subject.hub.at(was.address)
    return now is not None and people.owners(now) == people.owners(was) and kept(was.body, now.body) >= enough


def _share(was: Entry, now: Entry, file: ChangedFile) -> float:
    return 1.0 if file.before == file.data else kept(was.body, now.body)


def _steward(subject: Subject) -> bool:
    submitter, before = subject.change.submitter, subject.before
    return submitter is not None and before is not None and people.is_steward(before, submitter, subject.now)


CHECK = Check(
    id="unexplained-removal",
    family=Family.AUTHORITY,
    clause="consequences",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.CHANGE,
    find=find,
    needs=("submitter",),
    # A thorough edit keeps half of a text; what keeps less than a third is another one.
    options={"kept": 0.3},
)
