"""What the files of a change would be with every fix put in, and which findings that mends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import EXECUTABLE, REGULAR, Change, ChangedFile
from kaifong.moderation.checks import hidden_text, parts, stale_translation
from kaifong.moderation.findings import Finding
from kaifong.moderation.fixes import applied, fixable
from kaifong.moderation.policy import Policy
from kaifong.moderation.review import review

# The checks that give fixes. None of them needs a rendered body, so mending is quick.
FIXING = (hidden_text.CHECK, parts.CHECK, stale_translation.CHECK)


def mended(hub: Hub, change: Change, now: date, *, rounds: int) -> tuple[Mapping[str, bytes], tuple[Finding, ...]]:
    """The new bytes of each file that changes, and the findings that are gone by it, by path and line.

    A fix can uncover another, so this is repeated until nothing is left, at most `rounds` times.
    """
    files: dict[str, bytes] = {}
    done: list[Finding] = []
    for _ in range(rounds):
        found = _once(hub, change, now)
        if not found:
            break
        done += [one for _, findings in found.values() for one in findings]
        files |= {path: data for path, (data, _) in found.items()}
        change = replace(change, files=tuple(_with(one, files) for one in change.files))
        hub = hub.with_change(change)
    return files, tuple(sorted(done, key=lambda one: (one.path, one.line or 0, one.check)))


def _once(hub: Hub, change: Change, now: date) -> dict[str, tuple[bytes, tuple[Finding, ...]]]:
    report = review(hub, change, now, policy=Policy(), render=_nothing, checks=FIXING)
    held = {one.path: one.data for one in change.files if one.data is not None and one.mode in (REGULAR, EXECUTABLE)}
    found: dict[str, tuple[bytes, tuple[Finding, ...]]] = {}
    for path, findings in groupby(report.findings, key=lambda one: one.path):
        data, fixing = held.get(path), fixable(findings)
        if data is not None and fixing:
            found[path] = applied(data, [one.fix for one in fixing if one.fix is not None]), fixing
    return found


def _nothing(entries: Iterable[Entry]) -> Iterator[tuple[str, object]]:
    """No body is rendered: fixes are read off the files."""
    return ((entry.path, None) for entry in entries)


def _with(file: ChangedFile, files: Mapping[str, bytes]) -> ChangedFile:
    return replace(file, data=files[file.path]) if file.path in files else file
