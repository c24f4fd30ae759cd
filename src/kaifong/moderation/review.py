"""`review`: every check over a change, and the verdict. Pure of clock, network and environment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from kaifong.entries.hub import Hub
from kaifong.history.change import Change
from kaifong.moderation import bodies
from kaifong.moderation.bodies import Render
from kaifong.moderation.check import Check, Scope
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.enough import MOST
from kaifong.moderation.findings import Report
from kaifong.moderation.policy import Policy
from kaifong.moderation.sitting import Part, convene


def review(  # noqa: PLR0913 - three things to judge; the rest are seams for callers and tests
    hub: Hub,
    change: Change,
    now: date,
    *,
    policy: Policy | None = None,
    render: Render | None = None,
    checks: Sequence[Check] = CHECKS,
    note: Callable[[str], None] | None = None,
    most: int = MOST,
) -> Report:
    """What the checks say of a change, asked in this process. `publishing.sweeping` does the same in several.

    Args:
        hub: the community before the change, or with the change in it already: either side gives the same report.
        change: what would be merged, and who brings it.
        now: a day in the hub's zone.
        policy: default: guidelines/policy.yml as it was before the change, so that nobody rewrites their own judge.
        render: renders the changed entries' bodies, a stream in and a stream out; default: in this process.
        checks: those to ask; default: all.
        note: is told each path before it is looked at (for a progress line).
        most: findings of one check about one file that are told; of the others, how many there are.

    Raises:
        SettingsError: guidelines/policy.yml is missing or broken.
    """
    sitting = replace(convene(hub, change, now, policy, checks), most=most)
    parts = [sitting.whole(check) for check in sitting.of_scope(Scope.CHANGE)]
    of_bodies = Part()
    entries = [sitting.subject.hub.entries[file.path] for file in change.files if sitting.is_entry(file)]
    rendered = bodies.stream(render or bodies.here(hub.settings.video_hosts), entries, of_bodies.errors)
    for file in change.files:
        if note is not None:
            note(file.path)
        parts.append(sitting.look_at(file, next(rendered) if sitting.is_entry(file) else None, Part()))
    return sitting.report([*parts, of_bodies], (file.path for file in change.files))
