"""Entries that say nothing, and headings with nothing below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.written.body_file import BodyFile, body_file
from kaifong.moderation.written.outline import Written, written
from kaifong.text.width import cut

# What these are is in their front matter; a text below it is welcome, not asked for.
WITHOUT_TEXT = frozenset({"gallery", "event", "member", "group", "ama"})
# A question that waits has nothing below it yet; an answer without words is `parts`' affair.
WAITING = frozenset({"ama", "answer"})
SHOWN = 60  # columns of a heading that a message repeats


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Pictures, videos, tables and code are something to read as well."""
    del options
    entry, rendered = subject.entry, subject.rendered
    if entry is None or rendered is None or rendered.too_much:
        return
    headings = {heading.text for heading in rendered.facts.headings}
    read = any(block.text.strip() and block.text not in headings for block in rendered.facts.blocks)
    seen = any(link.element in ("img", "video") for link in rendered.facts.links)
    if not read and not seen:
        if entry.kind not in WITHOUT_TEXT:
            yield Seen("empty-text-nothing", {}, entry.body_line)
        return
    body = body_file(subject)
    if body is not None and entry.kind not in WAITING:
        for heading in _empty(body):
            title = cut(heading.row.text.strip("# \t"), SHOWN, whole_words=True)
            yield Seen("empty-text-section", {"title": title}, body.line(heading.row), severity=Verdict.ADVISE)


def _empty(body: BodyFile) -> Iterator[Written]:
    """Headings that the next of their level, or a higher one, or the end follows at once."""
    found = list(written(body.rows))
    for heading, following in pairwise([*found, None]):
        if heading is None or (following is not None and following.level > heading.level):
            continue
        start = (heading.under or heading.row).number + 1
        end = len(body.rows) if following is None else following.row.number
        if not any(row.text.strip() for row in body.rows[start:end]):
            yield heading


CHECK = Check(
    id="empty-text",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
