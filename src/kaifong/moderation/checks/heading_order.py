"""Headings that skip a level, repeat the page's title, say nothing, or share an id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.links.anchors import facts_of
from kaifong.moderation.written.body_file import BodyFile, body_file
from kaifong.moderation.written.outline import Written, in_order, written
from kaifong.rendering.address import PREFIX
from kaifong.rendering.rendered import Heading
from kaifong.text.width import cut

# Their headings are questions, answers, steps, options: another level would make them something else.
SECTIONED = frozenset({"ama", "answer", "tutorial", "idea"})
SHOWN = 60  # columns of a heading that a message repeats


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Judges what the page has, and mends in the file where both are seen alike."""
    del options
    entry, body = subject.entry, body_file(subject)
    if entry is None or body is None:
        return
    in_file = tuple(written(body.rows))
    headings = _headings(subject, entry, in_file)
    placed: Sequence[Written | None] = in_file
    if [one.level for one in in_file] != [one.level for one in headings]:
        placed = [None] * len(headings)  # quotations and lists hold headings, too
    lines = [
        entry.body_line + one.row.number if one else heading.line
        for one, heading in zip(placed, headings, strict=True)
    ]
    yield from _ids(entry, headings, lines)
    levels = [one.level for one in headings]
    wanted = in_order(levels) if entry.kind not in SECTIONED else None
    before = 1
    for index, (heading, where) in enumerate(zip(headings, placed, strict=True)):
        level = heading.level
        said: dict[str, str | int] = {"text": cut(heading.text, SHOWN, whole_words=True), "level": level}
        if where is not None and not where.spaced:
            yield Seen("heading-order-hash", said, lines[index])
        elif wanted is not None and level != wanted[index]:
            fix = _fix(body, where, wanted[index])
            yield Seen("heading-order-level", {**said, "wanted": wanted[index]}, lines[index], fix=fix)
        elif wanted is None and level == 1:
            yield Seen("heading-order-title", said, lines[index])
        elif wanted is None and level > before + 1:
            yield Seen("heading-order-skipped", {**said, "above": before, "next": before + 1}, lines[index])
        before = level


def _headings(subject: Subject, entry: Entry, in_file: tuple[Written, ...]) -> tuple[Heading, ...]:
    if subject.rendered is not None:
        return subject.rendered.facts.headings
    facts = facts_of(entry.body) if in_file else None  # in `kaifong fix` nothing has been rendered yet
    return () if facts is None else facts.headings


def _ids(entry: Entry, headings: tuple[Heading, ...], lines: list[int | None]) -> Iterator[Seen]:
    """An AMA's questions have a check of their own (`parts`)."""
    first: dict[str, int] = {}
    for heading, line in zip(headings, lines, strict=True):
        question = entry.kind == "ama" and heading.level == 2
        if not heading.text.strip() and not question:
            yield Seen("heading-order-empty", {"level": heading.level}, line)
        name = heading.id.removeprefix(PREFIX)
        if name in first and not question:
            yield Seen("heading-order-id-twice", {"id": name[:SHOWN], "first": first[name]}, line)
        first.setdefault(name, line or entry.body_line)


def _fix(body: BodyFile, where: Written | None, level: int) -> Fix | None:
    change = None if where is None else where.at_level(level)
    return None if change is None else body.fix(*change)


CHECK = Check(
    id="heading-order",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    mends=True,
)
