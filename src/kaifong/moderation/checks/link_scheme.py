"""Links to other sites that lack their `https://`, or have it mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.schema import Type
from kaifong.entries.values import Wrong, scalar
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.links.link_schemes import with_scheme
from kaifong.moderation.links.targets import inside, stands
from kaifong.moderation.written.body_file import BodyFile, body_file
from kaifong.moderation.written.front_scalars import front_scalars
from kaifong.moderation.written.markdown_rows import Kind

# Where Markdown has an address: in brackets behind a text, behind the name of a reference, between angle brackets.
_PLACES = re.compile(
    r"\]\([ \t]?<?(?P<link>[^\s()<>]{3,2000})|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,8}<?(?P<named>[^\s<>]{3,2000})"
)
_BETWEEN = re.compile(r"<(?P<link>[^\s<>]{3,2000})>")
_CODE = re.compile(r"`[^`\n]*`")
SHOWN = 80  # characters of an address that a message repeats


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """In the body where something is linked, and in the front matter's addresses."""
    del options
    source, typed = front_scalars(subject)
    if source is not None:
        for one in typed:
            meant = with_scheme(one.value) if one.spec.type is Type.URL else None
            if meant is not None and not isinstance(scalar(one.spec, meant), Wrong):
                yield Seen(
                    "link-scheme-seen", _said(one.value, meant), one.line, one.start + 1, fix=one.fix(source, meant)
                )
    body = body_file(subject)
    if body is not None:
        yield from _in_body(subject, body)


def _in_body(subject: Subject, body: BodyFile) -> Iterator[Seen]:
    for row in body.rows:
        if row.kind not in (Kind.TEXT, Kind.INDENTED) or not (
            "](" in row.text or "]:" in row.text or "<" in row.text
        ):
            continue
        text = _CODE.sub(lambda code: " " * len(code[0]), row.text)
        for found in (*_PLACES.finditer(text), *_BETWEEN.finditer(text)):
            group = "link" if found["link"] else "named"
            url, start = found[group], found.start(group)
            meant = with_scheme(url)
            if meant is None or _is_here(subject, url):
                continue
            # In a block that is indented this may be code: whoever wrote it knows.
            sure = row.kind is Kind.TEXT
            fix = body.fix((row, start), (row, start + len(url)), meant) if sure else None
            yield Seen("link-scheme-seen", _said(url, meant), body.line(row), start + 1, fix=fix)


def _is_here(subject: Subject, url: str) -> bool:
    target = inside(url, subject.hub)
    return target is not None and subject.entry is not None and stands(target, subject.entry, subject.hub)


def _said(url: str, meant: str) -> dict[str, str | int]:
    return {"url": url[:SHOWN], "near": meant[:SHOWN]}


CHECK = Check(
    id="link-scheme",
    family=Family.FORM,
    clause="form",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    mends=True,
)
