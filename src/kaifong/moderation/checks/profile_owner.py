"""Profiles that somebody else than their member brings, changes or takes away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.entries.identity import claim
from kaifong.history.change import Action, Submitter
from kaifong.moderation.authorship import people
from kaifong.moderation.authorship.belonging import entries_of
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Whose a profile is, is what the hub said before the change; a new one has to be the submitter's own."""
    del options
    file, submitter, before = subject.file, subject.change.submitter, subject.before
    if file is None or submitter is None or before is None or not file.path.startswith("content/"):
        return
    severity = Verdict.ADVISE if people.is_steward(before, submitter, subject.now) else None
    mine = people.profile(before, submitter)
    touched = [one for one in entries_of(before, file) if one.kind == "member"]
    for one in touched:
        theirs = mine is None or one.path != mine.path
        if theirs and not people.agreed(before, subject.change, [one.slug]):
            said = {"name": one.slug[:60], "what": file.action.value if file.path == one.path else "beside"}
            yield Seen("profile-owner-changed", said, severity=severity)
    new = subject.entry
    if new is None or new.kind != "member":
        return
    was = before.entries.get(file.path)
    if was is None:
        yield from _new(subject, new, mine, severity)
    elif mine is not None and was.path == mine.path:
        yield from _claims(new, was, submitter, severity)


def _claims(new: Entry, was: Entry | None, submitter: Submitter, severity: Verdict | None) -> Iterator[Seen]:
    """An id or login that the profile states newly, and that is not the submitter's."""
    said: dict[str, str | int | float] = {"name": new.slug[:60], "login": submitter.login[:60]}
    if was is not None and all(was.front.get(key) == new.front.get(key) for key in ("github_id", "login")):
        return
    login = new.front.get("login")
    stated = None if was is None else was.front.get("login")
    if claim(new, submitter.login, submitter.id) is None:
        line = new.lines.get("github_id") or new.lines.get("login")
        yield Seen("profile-owner-not-yours", said, line, severity=severity)
    elif login not in (None, stated) and login.casefold() != submitter.login.casefold():
        yield Seen("profile-owner-login", said | {"given": login[:60]}, new.lines.get("login"), severity=severity)


def _new(subject: Subject, new: Entry, mine: Entry | None, severity: Verdict | None) -> Iterator[Seen]:
    """A profile under a name that the hub did not have: its owner, the name itself, and that a person is not two."""
    submitter, before, file = subject.change.submitter, subject.before, subject.file
    if submitter is None or before is None or file is None:
        return
    said: dict[str, str | int | float] = {"name": new.slug[:60], "login": submitter.login[:60]}
    line = new.lines.get("github_id") or new.lines.get("login")
    moved = file.action is Action.RENAMED and mine is not None and file.old_path == mine.path
    yield from _claims(new, mine if moved else None, submitter, severity)
    if claim(new, submitter.login, submitter.id) is None:
        return
    known = new.slug.casefold() in people.names(before, submitter)
    if not known and people.goes_by(before, new.slug, submitter):
        yield Seen("profile-owner-taken", said, line, severity=severity)
    if mine is not None and not moved and mine.path in subject.hub.entries:
        yield Seen("profile-owner-second", said | {"other": mine.slug[:60]}, line, severity=severity)


CHECK = Check(
    id="profile-owner",
    family=Family.AUTHORITY,
    clause="authorship",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.FILE,
    find=find,
    needs=("submitter",),
    essential=True,
)
