"""Front matter whose keys stand in another order than everybody else's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.strict_yaml import YamlFault, read
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.source import Source, source_of

_COMMENT = re.compile(r"(?:^|[ \t])#[^\n]*", re.MULTILINE)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a file, at the first key that comes too late. Where a key is unknown, that comes first."""
    del options
    entry, source = subject.entry, source_of(subject.file)
    if entry is None or source is None:
        return
    order = {spec.name: number for number, spec in enumerate(BY_NAME[entry.kind].fields)}
    keys = sorted((line, name) for name, line in entry.lines.items() if "." not in name)
    if any(name not in order for _, name in keys):
        return
    for (_, above), (line, name) in pairwise(keys):
        if order[name] < order[above]:
            before = next(other for _, other in keys if order[other] > order[name])
            fix = _fix(entry, source, keys, order)
            yield Seen("key-order-seen", {"key": name, "before": before}, line, fix=fix)
            return


def _fix(entry: Entry, source: Source, keys: list[tuple[int, str]], order: Mapping[str, int]) -> Fix | None:
    """Moves whole lines; a comment goes with the key below it. None where it would change what is read or said."""
    end = entry.body_line - 1  # the closing fence
    starts = [2, *(_above(source, line) for line, _ in keys[1:]), end]
    if sorted(set(starts)) != starts:
        return None  # two keys on one line
    blocks = ["".join(_lines(source, one, other)) for one, other in pairwise(starts)]
    ranked = sorted(range(len(keys)), key=lambda at: order[keys[at][1]])
    new = "".join(blocks[at] for at in ranked)
    old = "".join(blocks)
    try:
        same = read(_plain(new)).value == read(_plain(old)).value
    except YamlFault:
        return None
    if not same or _comments(new) != _comments(old):
        return None  # comments that go round with their keys may have been a list, a heading, a note to what follows
    return Fix(source.offset(2), source.offset(end), new)


def _above(source: Source, line: int) -> int:
    """The first of the comments and empty lines directly above a key."""
    while line > 2 and (not (text := source.line(line - 1).strip()) or text.startswith("#")):
        line -= 1
    return line


def _lines(source: Source, start: int, end: int) -> Iterator[str]:
    yield source.text[source.offset(start) : source.offset(end)]


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n")


def _comments(text: str) -> list[str]:
    return [found.strip() for found in _COMMENT.findall(text)]


CHECK = Check(
    id="key-order",
    family=Family.FORM,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    mends=True,
)
