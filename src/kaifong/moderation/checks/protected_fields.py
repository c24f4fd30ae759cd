"""Front matter by which somebody would promote themselves: roles, the mark of a best answer, official news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.history.change import Submitter
from kaifong.moderation.authorship import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

# Keys that the hub gives and nobody takes, by kind; "*" is every kind. An identity is not changed in passing.
GIVEN = {"*": ("featured",), "member": ("roles", "featured"), "idea": ("state", "featured")}
IDENTITY = ("github_id", "login")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """What an edit sets or changes; what a steward sets is theirs to give."""
    del options
    entry, submitter, before = subject.entry, subject.change.submitter, subject.before
    if entry is None or submitter is None or before is None or subject.file is None:
        return
    if people.is_steward(before, submitter, subject.now):
        return
    was = before.entries.get(subject.file.old_path or subject.file.path)
    for key in GIVEN.get(entry.kind, GIVEN["*"]):
        if _set(entry, key) and (was is None or was.front.get(key) != entry.front.get(key)):
            yield Seen("protected-fields-given", {"key": key}, entry.lines.get(key))
    if entry.kind == "news" and (was is None or was.kind != "news"):
        yield Seen("protected-fields-news")
    if entry.kind == "member" and was is not None:
        for key in IDENTITY:
            same = was.front.get(key) in (None, entry.front.get(key))
            if not same and not (key == "login" and _renamed(entry, was, submitter)):
                yield Seen("protected-fields-identity", {"key": key}, entry.lines.get(key))


def _set(entry: Entry, key: str) -> bool:
    """Whether the key says more than what everybody may say: an idea is open until somebody decides."""
    value = entry.front.get(key)
    return value not in (None, (), [], "open")


def _renamed(entry: Entry, was: Entry, submitter: Submitter) -> bool:
    """Whether a member whom GitHub's id proves puts the login that they have today."""
    ids = {entry.front.get("github_id"), was.front.get("github_id"), submitter.id}
    return len(ids) == 1 and None not in ids and entry.front.get("login") == submitter.login.casefold()


CHECK = Check(
    id="protected-fields",
    family=Family.AUTHORITY,
    clause="authorship",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("submitter",),
    essential=True,
)
