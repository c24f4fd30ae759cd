"""Spaces at the ends of lines that mean nothing and show up in every later comparison."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.strict_yaml import YamlFault, read
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.source import Source, source_of
from kaifong.moderation.written.body_file import BodyFile, body_file
from kaifong.moderation.written.markdown_rows import Kind


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a file, with all places in one fix: nobody wants to read of each."""
    del options
    entry, source = subject.entry, source_of(subject.file)
    if entry is None or source is None:
        return
    body = body_file(subject)
    places = [*_front(source, entry.body_line - 1 if entry.lines else 0), *(_body(body) if body else ())]
    if places:
        first, last = places[0][1], places[-1][2]
        kept, at = [], first
        for _, start, end in places:
            kept.append(source.text[at:start])
            at = end
        yield Seen("trailing-space-seen", {"count": len(places)}, places[0][0], fix=Fix(first, last, "".join(kept)))


def _front(source: Source, end: int) -> list[tuple[int, int, int]]:
    """Line, start and end of what may go from the front matter; nothing where it is part of a value."""
    places = [one for number in range(1, end + 1) if (one := _end(source, number))]
    if not places:
        return []
    rows = [source.line(number) for number in range(2, end)]
    try:
        same = read("\n".join(rows)).value == read("\n".join(row.rstrip(" \t") for row in rows)).value
    except YamlFault:
        return []
    return places if same else []


def _body(body: BodyFile) -> Iterator[tuple[int, int, int]]:
    """Two spaces before a further line of a paragraph break it, and a tab becomes spaces: those are kept."""
    for row in body.rows:
        spaces = len(row.text) - len(row.text.rstrip(" "))
        if not spaces or row.kind is not Kind.TEXT:
            continue
        below = body.rows[row.number + 1] if row.number + 1 < len(body.rows) else None
        ends = below is None or (below.kind is Kind.TEXT and not below.text.strip())
        means_nothing = (spaces == 1 or ends) if row.text.strip() else ends
        if means_nothing and not row.text.rstrip(" ").endswith(("\t", "\\")):
            place = _end(body.source, body.line(row))
            if place:
                yield place


def _end(source: Source, number: int) -> tuple[int, int, int] | None:
    text = source.line(number)
    kept = len(text.rstrip(" \t"))
    offset = source.offset(number)
    return None if kept == len(text) else (number, offset + kept, offset + len(text))


CHECK = Check(
    id="trailing-space",
    family=Family.FORM,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    mends=True,
)
