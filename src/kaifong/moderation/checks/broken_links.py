"""Links and images that lead nowhere inside the hub."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry, Hub
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.links.anchors import anchors_of, rendered_body
from kaifong.moderation.links.link_schemes import with_scheme
from kaifong.moderation.links.targets import (
    Target,
    clauses_at,
    entry_at,
    inside,
    other_case,
    picture_stands,
    stands,
)
from kaifong.moderation.source import source_of
from kaifong.moderation.wording import Finder
from kaifong.moderation.written.body_file import body_file
from kaifong.moderation.written.markdown_rows import Kind
from kaifong.rendering.address import PREFIX
from kaifong.rendering.rendered import Link, Rendered

# `C:\\Users\\me\\a.png`, `file:///home/me/a.png`, `\\\\server\\a.png`, as a target in Markdown.
_OWN_PATH = re.compile(r"\]\([ \t]?<?((?:[A-Za-z]:[\\/]|file:|\\\\)[^()<>\n]{1,1000})", re.IGNORECASE)
_CODE = re.compile(r"`[^`\n]*`")
SHOWN = 80  # characters of an address that a message repeats
# Whoever links so many pages that are not there has moved something: looking for each in all files helps nobody.
MOST_LOOKED_FOR = 50


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Only what this repository can tell: other sites come and go without anybody here to blame."""
    del options
    entry, rendered = subject.entry, subject.rendered
    if entry is None or rendered is None:
        return
    for one in rendered.facts.removed:
        if one.what == "image":
            yield Seen("broken-links-remote", {"host": one.name[:SHOWN]}, one.line, severity=Verdict.ADVISE)
    yield from _on_own_computer(subject)
    finder = Finder.of(subject)
    looked_for = 0
    for link in rendered.facts.links:
        target = inside(link.url, subject.hub)
        if target is None or with_scheme(link.url) is not None:
            continue  # the check `link-scheme` speaks of what lacks its https://
        line, column = finder.place(link.url, link.line)
        image = link.element == "img"
        if (picture_stands if image else stands)(target, entry, subject.hub):
            if not image and target.fragment and not _anchor(target, entry, rendered, subject.hub):
                said = {"anchor": target.fragment.removeprefix(PREFIX)[:SHOWN], "url": link.url[:SHOWN]}
                message = "broken-links-anchor" if target.path is None else "broken-links-anchor-there"
                yield Seen(message, said, line, column, severity=Verdict.ADVISE)
            continue
        looked_for += 1
        near = other_case(target, entry, subject.hub) if looked_for <= MOST_LOOKED_FOR else None
        shown = {"url": link.url[:SHOWN]}
        if near is not None:
            fix = _fix(subject, link, near, line, column)
            yield Seen("broken-links-case", {**shown, "near": near[:SHOWN]}, line, column, fix=fix)
        else:
            yield Seen("broken-links-image" if image else "broken-links-page", shown, line, column)


def _on_own_computer(subject: Subject) -> Iterator[Seen]:
    """Paths of the author's own disk, as editors put them in: nobody else has what is there."""
    body = body_file(subject)
    if body is None:
        return
    for row in body.rows:
        if row.kind is not Kind.TEXT or "](" not in row.text:
            continue
        for found in _OWN_PATH.finditer(_CODE.sub(lambda code: " " * len(code[0]), row.text)):
            name = re.split(r"[\\/]", found[1])[-1][:SHOWN]
            yield Seen("broken-links-own-computer", {"name": name}, body.line(row), found.start(1) + 1)


def _anchor(target: Target, entry: Entry, rendered: Rendered, hub: Hub) -> bool:
    """Whether the page has a place of that name; pages that the hub makes by itself are not asked."""
    name = target.fragment.removeprefix(PREFIX)
    if name == "top":
        return True
    clauses = clauses_at(target, entry, hub)
    if clauses:
        return any(name == one.slug or _within(name, one) for one in clauses)
    page = entry_at(target, entry, hub)
    if page is None:
        return True
    if page.path == entry.path:
        return name in anchors_of(rendered.html)
    return _within(name, page)


def _within(name: str, page: Entry) -> bool:
    # Most named places are written as such: only where it is not has the page to be rendered.
    if f"#{name}}}" in page.body:
        return True
    rendered = rendered_body(page.body)
    return rendered is None or name in anchors_of(rendered.html)


def _fix(subject: Subject, link: Link, near: str, line: int | None, column: int | None) -> Fix | None:
    source = source_of(subject.file)
    path = link.url.partition("#")[0].partition("?")[0]
    if source is None or line is None or column is None:
        return None
    start = source.offset(line) + column - 1
    return Fix(start, start + len(path), near) if source.text.startswith(path, start) else None


CHECK = Check(
    id="broken-links",
    family=Family.FORM,
    clause="form",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    mends=True,
)
