"""Entries that are renamed or removed without a word to those who come by the old address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.kinds import BY_NAME
from kaifong.history.change import Action
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """An alias of the new file, or of any other, keeps the old address alive."""
    del options
    file, before = subject.file, subject.before
    if file is None or before is None or file.action not in (Action.REMOVED, Action.RENAMED):
        return
    old = before.entries.get(file.old_path or file.path)
    if old is None or not BY_NAME[old.kind].paged or not old.publishable or subject.hub.at(old.address) is not None:
        return
    if file.action is Action.RENAMED and subject.entry is not None:
        yield Seen("lost-address-renamed", {"address": old.address}, severity=Verdict.FIX)
    else:
        yield Seen("lost-address-removed", {"address": old.address})


CHECK = Check(
    id="lost-address",
    family=Family.FORM,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
)
