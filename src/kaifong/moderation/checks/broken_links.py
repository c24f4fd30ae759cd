"""Links and images that lead nowhere inside the hub."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.targets import inside, picture_stands, stands
from kaifong.moderation.wording import Finder
from kaifong.rendering.address import PREFIX, prefixed


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Only what this repository can tell: other sites come and go without anybody here to blame."""
    del options
    entry, rendered = subject.entry, subject.rendered
    if entry is None or rendered is None:
        return
    for one in rendered.facts.removed:
        if one.what == "image":
            yield Seen("broken-links-remote", {"host": one.name[:80]}, one.line, severity=Verdict.ADVISE)
    finder = Finder.of(subject)
    for link in rendered.facts.links:
        target = inside(link.url, subject.hub)
        line, column = finder.place(link.url, link.line)
        shown = link.url[:80]
        if target is None:
            continue
        if link.element == "img":
            if not picture_stands(target, entry, subject.hub):
                yield Seen("broken-links-image", {"url": shown}, line, column)
        elif not stands(target, entry, subject.hub):
            yield Seen("broken-links-page", {"url": shown}, line, column)
        elif target.path is None and target.fragment and not _anchor(target.fragment, rendered.html):
            yield Seen("broken-links-anchor", {"anchor": target.fragment[:80]}, line, column, severity=Verdict.ADVISE)


def _anchor(fragment: str, html: str) -> bool:
    """Whether the page has an element of that id; the renderer puts a prefix before every one."""
    return fragment.removeprefix(PREFIX) == "top" or f'id="{prefixed(fragment)}"' in html


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
)
