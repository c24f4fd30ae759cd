"""Entries that come in another's name than that of who brings them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.identity import claim
from kaifong.history.change import Action
from kaifong.moderation import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """A new entry's author, and an author that an edit changed. Whose profile it is, is asked before the change."""
    del options
    entry, submitter, before = subject.entry, subject.change.submitter, subject.before
    if entry is None or submitter is None or before is None or subject.file is None or entry.kind == "guideline":
        return
    name = people.author(entry)
    was = before.entries.get(subject.file.old_path or subject.file.path)
    if name is None or (was is not None and subject.file.action is not Action.ADDED and people.author(was) == name):
        return
    if entry.kind == "member":
        yield from _profile(subject)
        return
    # A newcomer may bring profile and first story together: both hubs are asked, and the old one wins a dispute.
    if name.casefold() in people.names(before, submitter) | _new_names(subject):
        return
    severity = Verdict.ADVISE if people.is_steward(before, submitter, subject.now) else None
    said = {"author": name[:60], "login": submitter.login[:60]}
    yield Seen("author-is-submitter-differs", said, entry.lines.get("author"), severity=severity)


def _new_names(subject: Subject) -> frozenset[str]:
    """Names of the submitter's own profiles that this change brings."""
    submitter, before = subject.change.submitter, subject.before
    if submitter is None or before is None:
        return frozenset()
    new = (one for name, one in subject.hub.members.items() if name not in before.members)
    return frozenset(one.slug.casefold() for one in new if claim(one, submitter.login, submitter.id))


def _profile(subject: Subject) -> Iterator[Seen]:
    """A new profile has to be the submitter's own, and must not take the name that another has written under."""
    submitter, entry = subject.change.submitter, subject.entry
    if submitter is None or entry is None or subject.before is None:
        return
    said: dict[str, str | int | float] = {"name": entry.slug[:60], "login": submitter.login[:60]}
    severity = Verdict.ADVISE if people.is_steward(subject.before, submitter, subject.now) else None
    line = entry.lines.get("github_id") or entry.lines.get("login")
    if claim(entry, submitter.login, submitter.id) is None:
        yield Seen("author-is-submitter-profile", said, line, severity=severity)
    elif entry.slug.casefold() != submitter.login.casefold() and people.writes_as(subject.before, entry.slug):
        yield Seen("author-is-submitter-taken", said, line, severity=severity)


CHECK = Check(
    id="author-is-submitter",
    family=Family.AUTHORITY,
    clause="authorship",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("submitter",),
)
