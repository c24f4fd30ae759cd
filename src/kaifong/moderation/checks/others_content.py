"""Changes to what somebody else wrote: their entries, the pictures beside them, their profile."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import Action
from kaifong.moderation import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Whose it is, is what the hub said before the change."""
    del options
    file, submitter, before = subject.file, subject.change.submitter, subject.before
    if file is None or submitter is None or before is None or not file.path.startswith("content/"):
        return
    owner = _entry(before, file.old_path or file.path)
    if owner is None:
        return
    name = people.author(owner)
    own = people.names(before, submitter)
    co_authors = {one.casefold() for one in owner.front.get("co_authors", ())}
    if name is None or name.casefold() in own or co_authors & own:
        return
    severity = Verdict.ADVISE if people.is_steward(before, submitter, subject.now) else None
    what = file.action.value if file.path == owner.path or file.action is Action.RENAMED else "beside"
    yield Seen("others-content-changed", {"author": name[:60], "what": what}, severity=severity)


def _entry(hub: Hub, path: str) -> Entry | None:
    """The entry of that path, or the one in whose bundle the file lies."""
    if path in hub.entries:
        return hub.entries[path]
    folder = posixpath.dirname(path)
    while folder.count("/") >= 2:
        if f"{folder}/index.md" in hub.entries:
            return hub.entries[f"{folder}/index.md"]
        folder = posixpath.dirname(folder)
    return None


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
