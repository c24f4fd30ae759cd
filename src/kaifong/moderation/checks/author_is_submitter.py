"""Entries that come in another's name than that of who brings them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.identity import claim
from kaifong.history.change import Action
from kaifong.history.stand_in import is_stand_in
from kaifong.moderation.authorship import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """A new entry's author, and an author that an edit changed; whoever approved the change agreed to it."""
    del options
    entry, submitter, before = subject.entry, subject.change.submitter, subject.before
    if entry is None or submitter is None or before is None or subject.file is None:
        return
    if entry.kind in {"guideline", "member"}:  # nobody's, and the check `profile-owner`'s
        return
    name = people.author(entry)
    was = before.entries.get(subject.file.old_path or subject.file.path)
    if name is None or (was is not None and subject.file.action is not Action.ADDED and people.author(was) == name):
        return
    # A newcomer may bring profile and first story together: both hubs are asked, and the old one wins a dispute.
    own = people.names(before, submitter) | _new_names(subject)
    if name.casefold() in own or people.agreed(before, subject.change, [name]):
        return
    if is_stand_in(name) and was is not None and people.owners(was) & own:
        return  # who wants to be forgotten gives up the name on what is theirs
    severity = Verdict.ADVISE if people.is_steward(before, submitter, subject.now) else None
    said = {"author": name[:60], "login": submitter.login[:60]}
    line = entry.lines.get("author")
    source = before.source_of(entry)
    if own & people.co_authors(entry):
        yield Seen("author-is-submitter-co-author", said, line, severity=severity)
    elif source is not None and people.author(source) == name:
        yield Seen("author-is-submitter-translation", said, line, severity=severity)
    else:
        yield Seen("author-is-submitter-differs", said, line, severity=severity)


def _new_names(subject: Subject) -> frozenset[str]:
    """Names of the submitter's own profiles that this change brings."""
    submitter, before = subject.change.submitter, subject.before
    if submitter is None or before is None:
        return frozenset()
    new = (one for name, one in subject.hub.members.items() if name not in before.members)
    return frozenset(one.slug.casefold() for one in new if claim(one, submitter.login, submitter.id))


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
