"""Links and references in the rest of the hub that break when an entry is renamed or removed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Type, values_of
from kaifong.history.change import Action, ChangedFile
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.links.anchors import facts_of
from kaifong.moderation.links.targets import inside, stands


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Named at the file that goes; what breaks are other files, which the change leaves alone."""
    del options
    hub, before = subject.hub, subject.before
    gone = [one for one in subject.change.files if one.action in (Action.REMOVED, Action.RENAMED)]
    if before is None or not gone:
        return
    touched = {one.path for one in subject.change.files}
    left = [one for path, one in hub.entries.items() if path not in touched]
    for file in gone:
        old = before.entries.get(file.old_path or file.path)
        if old is None:
            continue
        named = _named(old.slug)
        for entry in left:
            # Reading bytes is cheap: only what names the old entry as an address does is read. A translation of
            # the same name need not name it.
            data = hub.tree.read(entry.path)
            if named.search(data) or (entry.slug == old.slug and b"translates" in data):
                yield from _broken(file, old, entry, hub, before)


def _broken(file: ChangedFile, old: Entry, entry: Entry, hub: Hub, before: Hub) -> Iterator[Seen]:
    said: dict[str, str | int]
    facts = facts_of(entry.body)
    for link in () if facts is None else facts.links:
        target = inside(link.url, hub)
        if target is None or old.slug not in (target.path or ""):
            continue
        if stands(target, entry, before) and not stands(target, entry, hub):
            line = None if link.line is None else entry.body_line + link.line - 1
            said = {"url": link.url[:80], "other": entry.path, "line": line or entry.body_line}
            yield Seen("lost-links-link", said, path=file.path)
    for path, spec, value in values_of(BY_NAME[entry.kind].fields, entry.front):
        if spec.type is Type.ENTRY and before.entry_named(value) == old and hub.entry_named(value) is None:
            said = {"field": path, "other": entry.path, "line": entry.lines.get(path, 1)}
            yield Seen("lost-links-reference", said, path=file.path)
    if before.source_of(entry) == old and hub.source_of(entry) is None:
        said = {"other": entry.path, "line": entry.lines.get("translates", 1)}
        yield Seen("lost-links-translation", said, path=file.path)


def _named(slug: str) -> re.Pattern[bytes]:
    """Where an address, or a value that names an entry, may have that name: `ride` is a word of half of all texts."""
    place = rb"""(?:[/(<="']|\]:[ \t]{0,8}|\bslug:[ \t]{0,8})"""
    return re.compile(place + re.escape(slug.encode()) + rb"(?![a-z0-9-])")


CHECK = Check(
    id="lost-links",
    family=Family.FORM,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.CHANGE,
    find=find,
)
