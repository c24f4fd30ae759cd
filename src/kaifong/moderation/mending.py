"""What the files of a change would be with every fix put in, and which findings that mends."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.translations import Freshness
from kaifong.history.change import EXECUTABLE, REGULAR, Action, Change, ChangedFile
from kaifong.moderation import sides
from kaifong.moderation.bodies import Render
from kaifong.moderation.check import Check
from kaifong.moderation.checks import CHECKS, stale_translation
from kaifong.moderation.findings import CheckError, Finding, Fix, Remake
from kaifong.moderation.fixes import applied, fixable, remade
from kaifong.moderation.policy import Policy
from kaifong.moderation.review import review
from kaifong.moderation.sitting import policy_before
from kaifong.moderation.source import source_of

# What a fix of these writes is made of another file's text, so they come once everything else is mended.
LAST = frozenset({stale_translation.CHECK.id})


@dataclass(frozen=True)
class Mended:
    """What mending gives.

    Attributes:
        files: the new bytes of each file that changes, by path.
        done: the findings that are gone by it. left: those whose fix changed nothing. Both by path and line.
        carried: translations whose revision follows their source's mended text, as its meaning is what it was.
        errors: checks that failed, and bodies that could not be rendered.
    """

    files: Mapping[str, bytes]
    done: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()
    carried: tuple[str, ...] = ()
    errors: tuple[CheckError, ...] = ()


def mended(  # noqa: PLR0913 - three things to mend; the rest are the caller's limits
    hub: Hub,
    change: Change,
    now: date,
    *,
    rounds: int,
    policy: Policy | None = None,
    render: Render | None = None,
    checks: Sequence[Check] = CHECKS,
) -> Mended:
    """Every fix put in that the checks of the hub's policy give for the files of a change.

    A fix can uncover another, so this is repeated until nothing is left, at most `rounds` times.

    Args:
        hub, change, now, policy, render: as `review` takes them. Nothing is rendered unless a
            check that mends needs it.
        rounds: how often at most; more than a few would be two fixes that undo each other.
        checks: those to ask; only the ones that mend are.

    Raises:
        SettingsError: guidelines/policy.yml is missing or broken.
    """
    asked = tuple(check for check in checks if check.mends)
    policy = policy or policy_before(hub, sides.before(hub, change), checks)
    read_only = not any("rendered" in check.needs for check in asked)
    files: dict[str, bytes] = {}
    done: list[Finding] = []
    errors: set[CheckError] = set()
    left: list[Finding] = []
    after, rest = hub.with_change(change), change
    for _ in range(rounds):
        bodies = _nothing if read_only else render
        report = review(after, rest, now, policy=policy, render=bodies, checks=asked, most=sys.maxsize)
        errors.update(one for one in report.errors if not (read_only and one.check == "render"))
        fixing = [one for one in report.findings if one.fix is not None]
        step = _step(rest, [one for one in fixing if one.check not in LAST]) or _step(rest, fixing)
        left = [one for one in fixing if one.path not in step]
        if not step:
            break
        for path, (data, mends) in step.items():
            files[path] = data
            done += mends
        touched = step.keys() | {one.path for one in left}
        rest = replace(rest, files=tuple(_with(one, files) for one in rest.files if one.path in touched))
        after = after.with_change(rest)
    carried = carried_along(hub.with_change(change), after, files)
    return Mended(
        {**files, **carried},
        tuple(sorted(done, key=_place)),
        tuple(sorted(left, key=_place)),
        tuple(sorted(carried)),
        tuple(sorted(errors, key=lambda one: (one.path or "", one.check, one.detail))),
    )


def _step(change: Change, findings: Sequence[Finding]) -> dict[str, tuple[bytes, tuple[Finding, ...]]]:
    """The files that these findings change, with the findings that it mends."""
    held = {one.path: one.data for one in change.files if one.data is not None and one.mode in (REGULAR, EXECUTABLE)}
    found: dict[str, tuple[bytes, tuple[Finding, ...]]] = {}
    for path, of_path in groupby(sorted(findings, key=_place), key=lambda one: one.path):
        data, fixing = held.get(path), fixable(of_path)
        if data is None:
            continue
        new, names = remade(data, {one.fix.name for one in fixing if isinstance(one.fix, Remake)})
        new = applied(new, texts) if (texts := [one.fix for one in fixing if isinstance(one.fix, Fix)]) else new
        if new != data:
            mends = tuple(one for one in fixing if not isinstance(one.fix, Remake) or one.fix.name in names)
            found[path] = new, mends
    return found


def carried_along(before: Hub, after: Hub, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Translations that were current, with their revision brought to their source's mended text."""
    found: dict[str, bytes] = {}
    for path in sorted(files.keys() & before.entries.keys()):
        source = after.entries[path]
        if before.revision(before.entries[path]) == after.revision(source):
            continue
        for one in after.translations(source).values():
            was = before.entries.get(one.path)
            if was is None or before.freshness(was) is not Freshness.CURRENT:
                continue
            if after.freshness(one) is Freshness.STALE:
                data = after.tree.read(one.path)
                text = source_of(ChangedFile(one.path, Action.EDITED, data=data))
                fix = None if text is None else stale_translation.revision_fix(text, one, after.revision(source))
                if fix is not None:
                    found[one.path] = applied(data, [fix])
    return found


def _place(one: Finding) -> tuple[str, int, str]:
    return one.path, one.line or 0, one.check


def _nothing(entries: Iterable[Entry]) -> Iterator[tuple[str, object]]:
    """No body is rendered: these fixes are read off the files."""
    return ((entry.path, None) for entry in entries)


def _with(file: ChangedFile, files: Mapping[str, bytes]) -> ChangedFile:
    return replace(file, data=files[file.path]) if file.path in files else file
