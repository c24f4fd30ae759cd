"""Translations whose recorded revision moves on while their own words stay as they were."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.tongues.same_words import same_words


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """The revision promises that somebody read the source again; a source can change without asking for more."""
    del options
    entry, before, file = subject.entry, subject.before, subject.file
    if entry is None or before is None or file is None:
        return
    old = before.entries.get(file.old_path or file.path)
    source = subject.hub.source_of(entry)
    if old is None or source is None:
        return
    was = old.front.get("translates", {}).get("revision")
    now = entry.front.get("translates", {}).get("revision")
    if was is None or now is None or was == now or now != subject.hub.revision(source):
        return  # a wrong revision is stale, which another check says
    then = before.entries.get(source.path)
    if then is not None and was == before.revision(then) and same_words(then, source):
        return  # the source was mended, and `kaifong fix` brought its translations along
    if subject.hub.revision(entry) == before.revision(old):
        said = {"source": source.path, "was": was, "revision": now}
        yield Seen("bumped-revision-same-text", said, entry.lines.get("translates.revision"))


CHECK = Check(
    id="bumped-revision",
    family=Family.LANGUAGE,
    clause="language",
    severity=Verdict.ADVISE,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
)
