"""Characters that readers cannot see: they hide words from checks, or make a line say what it does not show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.source import source_of
from kaifong.text.invisible import SEPARATOR, Invisible, invisibles


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding for neighbours of one kind; the fix takes them out (a line separator becomes a line end)."""
    del options
    source = source_of(subject.file)
    if source is None:
        return
    for run in _runs(source.text):
        first, last = run[0], run[-1]
        line, column = source.place(first.position)
        yield Seen(
            "hidden-text-seen",
            _said(run),
            line,
            column,
            fix=Fix(first.position, last.position + 1, "\n" if first.kind == SEPARATOR else ""),
        )
    yield from _written_as_entities(subject, source.text)


def _written_as_entities(subject: Subject, text: str) -> Iterator[Seen]:
    """What stands on the page and not in the file as such: `&#8203;`. That has no one right answer."""
    for block in subject.facts.blocks:
        for run in _runs(block.text):
            if run[0].char not in text:
                yield Seen("hidden-text-seen", _said(run), block.line)


def _said(run: list[Invisible]) -> dict[str, str | int | float]:
    first = run[0]
    return {"kind": first.kind, "character": f"U+{ord(first.char):04X} {first.name}", "count": len(run)}


def _runs(text: str) -> Iterator[list[Invisible]]:
    run: list[Invisible] = []
    for one in invisibles(text):
        if one.position == 0 and one.char == "\ufeff":
            continue  # a byte order mark: some editors write it, and the loader takes it off
        if run and (run[-1].position + 1, run[0].kind) != (one.position, one.kind):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


CHECK = Check(
    id="hidden-text",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    mends=True,
)
