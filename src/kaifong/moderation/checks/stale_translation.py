"""Translations that do not say which version they follow, or whose source has changed since."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.frontmatter import split
from kaifong.entries.hub import Entry
from kaifong.entries.translations import Freshness
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.source import Source, source_of

VALUE = re.compile(r"\brevision:[ \t]{0,20}([^\s,}#]{0,80})")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """A missing revision has one right answer; a stale one has none but reading the source again."""
    del options
    entry, source_text = subject.entry, source_of(subject.file)
    if entry is None or source_text is None:
        return
    source = subject.hub.source_of(entry)
    if source is None:
        return  # the check `parts` says so where it translates something that is not there
    line = entry.lines.get("translates.revision") or entry.lines.get("translates")
    freshness = subject.hub.freshness(entry)
    if freshness is Freshness.UNKNOWN:
        revision = subject.hub.revision(source)
        said = {"source": source.path, "revision": revision}
        fix = revision_fix(source_text, entry, revision)
        yield Seen("stale-translation-no-revision", said, line, fix=fix, severity=Verdict.FIX)
    elif freshness is Freshness.STALE:
        said = {"source": source.path, "revision": subject.hub.revision(source)}
        yield Seen("stale-translation-behind", said, line)


def revision_fix(text: Source, entry: Entry, revision: str) -> Fix | None:
    """Puts the revision where it belongs: in place of a wrong one, within `{…}`, or on a line of its own.

    None where that would not be what is read afterwards (a brace in a comment, a value in quotes): a person does it.
    """
    fix = _fix(text, entry, revision)
    if fix is None:
        return None
    after = text.text[: fix.start] + fix.text + text.text[fix.end :]
    read = split(after.replace("\r\n", "\n").removeprefix("\ufeff"))
    said = read.document.value.get("translates")
    meant = {**entry.front["translates"], "revision": revision}
    return fix if not read.problems and said == meant else None


def _fix(text: Source, entry: Entry, revision: str) -> Fix | None:
    place = entry.lines.get("translates.revision")
    if place is not None:
        found = VALUE.search(text.line(place))
        return None if found is None else _replace(text, place, found.start(1), found.end(1), revision)
    place = entry.lines.get("translates.language")
    if place is None:
        return None
    row = text.line(place)
    if "{" in row:
        end = row.rfind("}")
        return None if end < 0 else _replace(text, place, end, end, f", revision: {revision}")
    indent = row[: len(row) - len(row.lstrip(" "))]
    return _replace(text, place, len(row), len(row), f"{text.line_end}{indent}revision: {revision}")


def _replace(text: Source, line: int, start: int, end: int, by: str) -> Fix:
    offset = text.offset(line)
    return Fix(offset + start, offset + end, by)


CHECK = Check(
    id="stale-translation",
    family=Family.LANGUAGE,
    clause="language",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    mends=True,
)
