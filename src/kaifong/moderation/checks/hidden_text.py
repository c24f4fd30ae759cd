"""Characters that readers cannot see: they hide words from checks, or make a line say what it does not show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.source import source_of
from kaifong.text.invisible import FILLER, SEPARATOR, Invisible, invisibles

# Control characters that stand between words: soft line ends of word processors, form feed, the separators of ASCII.
PARTING = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f\x85")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding for neighbours of one kind. The fix takes them out; what parts words becomes a space."""
    del options
    source = source_of(subject.file)
    if source is None:
        return
    for run in _runs(source.text):
        line, column = source.place(run[0].position)
        yield Seen(_message(run), _said(run), line, column, fix=_fix(run, source.text))
    yield from _written_as_entities(subject, source.text)


def _written_as_entities(subject: Subject, text: str) -> Iterator[Seen]:
    """What stands on the page and not in the file as such: `&#8203;`. That has no one right answer."""
    blocks = subject.facts.blocks
    if set(text).issuperset("".join([block.text for block in blocks])):
        return  # as most pages are
    for block in blocks:
        for run in _runs(block.text):
            if run[0].char not in text:
                yield Seen(_message(run), _said(run), block.line)


def _message(run: list[Invisible]) -> str:
    return "hidden-text-private" if _private(run) else "hidden-text-seen"


def _private(run: list[Invisible]) -> bool:
    """Whether a font of somebody's own may show them: Hong Kong's characters stood here before Unicode had them."""
    return any(unicodedata.category(one.char) == "Co" for one in run)


def _fix(run: list[Invisible], text: str) -> Fix | None:
    start, end = run[0].position, run[-1].position + 1
    if _private(run):
        return None  # a character to the author, and only they know which
    parts = any(one.kind in (SEPARATOR, FILLER) or one.char in PARTING for one in run)
    around = text[max(0, start - 1) : start], text[end : end + 1]
    return Fix(start, end, " " if parts and all(one and not one.isspace() for one in around) else "")


def _said(run: list[Invisible]) -> dict[str, str | int | float]:
    first = run[0]
    number = f"U+{ord(first.char):04X}"
    character = number if first.name == number else f"{number} {first.name}"
    return {"kind": first.kind, "character": character, "count": len(run)}


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
