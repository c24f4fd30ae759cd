"""Links that pay whoever passed them on, and marks in links that only tell where a reader came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Type, values_of
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.links.hosts import host_of
from kaifong.moderation.promotion.benefits import discloses
from kaifong.moderation.promotion.tracking import Mark, cleaned, marks
from kaifong.moderation.source import Source, source_of

# Addresses that end where Markdown, YAML or a sentence goes on.
_ENDS = frozenset(" \t\n\r)>]}\"'`|，。、；）】」")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an address: what pays goes before what only tracks, for it has to be said or to go."""
    source, disclosed = source_of(subject.file), None
    at = 0
    seen: set[tuple[str, int | None]] = set()
    for url, line in _addresses(subject):
        host = host_of(url)
        if (url, line) in seen or host is None or host in options["allowed"]:
            continue
        seen.add((url, line))
        found = list(marks(url))
        pays = next((one for one in found if one.programme is not None), None)
        if pays is not None:
            disclosed = discloses(subject) if disclosed is None else disclosed
            yield _paying(host, pays, line, disclosed=disclosed)
            continue
        if found:
            fix, at = _fix(source, url, line, at)
            names = ", ".join(dict.fromkeys(one.name[:40] for one in found))[:120]
            yield Seen(
                "affiliate-link-tracking", {"host": host, "names": names}, line, fix=fix, severity=Verdict.ADVISE
            )


def _addresses(subject: Subject) -> Iterator[tuple[str, int | None]]:
    """The links of the page, then those of the front matter."""
    for link in subject.facts.links:
        if link.element != "img":
            yield link.url, link.line
    entry = subject.entry
    if entry is not None:
        for path, spec, value in values_of(BY_NAME[entry.kind].fields, entry.front):
            if spec.type is Type.URL:
                yield value, entry.lines.get(path)


def _paying(host: str, mark: Mark, line: int | None, *, disclosed: bool) -> Seen:
    said: dict[str, str | int | float] = {"host": host, "name": mark.name[:60], "programme": mark.programme or ""}
    if mark.unsure:
        return Seen("affiliate-link-perhaps", said, line, severity=Verdict.ADVISE, confidence=Confidence.LOW)
    if disclosed:
        return Seen("affiliate-link-disclosed", said, line, severity=Verdict.ADVISE)
    return Seen("affiliate-link-seen", said, line)


def _fix(source: Source | None, url: str, line: int | None, at: int) -> tuple[Fix | None, int]:
    """Takes out what only tracks, where the address stands in the file as it is read; and where to look on."""
    if source is None or line is None:
        return None, at
    start = max(source.offset(line), at)
    for written in dict.fromkeys((url, url.replace("&", "&amp;"))):
        found = source.text.find(written, start, start + 20_000)
        end = found + len(written)
        if found >= 0 and source.text[end : end + 1] in _ENDS | {""} and cleaned(written) != written:
            return Fix(found, end, cleaned(written)), end
    return None, at


CHECK = Check(
    id="affiliate-link",
    family=Family.PROMOTION,
    clause="promotion",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"allowed": ()},
    mends=True,
)
