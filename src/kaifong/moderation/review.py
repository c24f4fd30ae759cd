"""`review`: every check over a change, and the verdict. Pure of clock, network and environment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation import bodies, judge, sides
from kaifong.moderation.bodies import Render, failure
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import CheckError, Finding, Report, Skipped
from kaifong.moderation.needs import unmet
from kaifong.moderation.policy import POLICY, Policy, read_policy


def review(  # noqa: PLR0913 - three things to judge; the rest are seams for callers and tests
    hub: Hub,
    change: Change,
    now: date,
    *,
    policy: Policy | None = None,
    render: Render | None = None,
    checks: Sequence[Check] = CHECKS,
    note: Callable[[str], None] | None = None,
) -> Report:
    """What the checks say of a change.

    Args:
        hub: the community before the change, or with the change in it already: either side gives the same report.
        change: what would be merged, and who brings it.
        now: a day in the hub's zone.
        policy: default: guidelines/policy.yml as it was before the change, so that nobody rewrites their own judge.
        render: renders the changed entries' bodies, a stream in and a stream out; default: in this process.
        checks: those to ask; default: all.
        note: is told each path before it is looked at (for a progress line).

    Raises:
        SettingsError: guidelines/policy.yml is missing or broken.
    """
    before = sides.before(hub, change)
    if policy is None:
        policy = read_policy(before.tree if POLICY in before.tree.modes else hub.tree)
    work = _Review(
        Subject(hub=sides.after(hub, change), before=before, change=change, now=now), policy, tuple(checks), note
    )
    work.run(render or bodies.here(hub.settings.video_hosts))
    findings = judge.in_order(work.findings)
    errors = tuple(sorted(work.errors, key=lambda one: (one.path or "", one.check, one.detail)))
    return Report(
        verdict=judge.verdict(findings, errors),
        findings=findings,
        skipped=tuple(sorted(set(work.skipped), key=lambda one: (one.check, one.path or "", one.reason, one.note))),
        errors=errors,
        reviewed=tuple(sorted({one.path for one in change.files})),
    )


@dataclass
class _Review:
    """One review under way: what was gathered so far."""

    subject: Subject
    policy: Policy
    checks: tuple[Check, ...]
    note: Callable[[str], None] | None = None
    findings: list[Finding] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    errors: list[CheckError] = field(default_factory=list)

    def run(self, render: Render) -> None:
        asked = tuple(check for check in self.checks if self._can_ask(check))
        of_scope = {scope: [check for check in asked if check.scope is scope] for scope in Scope}
        for check in of_scope[Scope.CHANGE]:
            self.findings += self._ask(check, self.subject, "")
        entries = self.subject.hub.entries
        with_entry: list[ChangedFile] = []
        for file in self.subject.change.files:
            if file.action is not Action.REMOVED and file.path in entries:
                with_entry.append(file)
            else:
                self._look_at(file, of_scope[Scope.FILE], replace(self.subject, file=file))
        both = of_scope[Scope.FILE] + of_scope[Scope.ENTRY]
        stream = bodies.stream(render, [entries[file.path] for file in with_entry], self.errors)
        for file, rendered in zip(with_entry, stream, strict=True):
            self._look_at(file, both, replace(self.subject, file=file, entry=entries[file.path], rendered=rendered))

    def _can_ask(self, check: Check) -> bool:
        rule = self.policy.rule(check)
        if rule.off is not None:
            self.skipped.append(Skipped(check.id, "skipped-off", note=rule.off))
            return False
        reason = unmet(check.needs, self.subject.change)
        if reason is not None:
            self.skipped.append(Skipped(check.id, reason))
        return reason is None

    def _look_at(self, file: ChangedFile, checks: Sequence[Check], subject: Subject) -> None:
        """Every check that concerns one file, with old problems weighed less."""
        if self.note is not None:
            self.note(file.path)
        was = sides.as_it_was(file)
        for check in checks:
            if "rendered" in check.needs and subject.rendered is None:
                self.skipped.append(Skipped(check.id, "skipped-not-rendered", file.path))
                continue
            seen = self._ask(check, subject, file.path)
            if was is not None and judge.forgives_old(check) and any(one.severity > 1 for one in seen):
                seen = judge.soften(seen, self._before(check, was), file)
            self.findings += seen

    def _before(self, check: Check, was: ChangedFile) -> list[Finding]:
        """What a check would have said of the file as it was; an error there forgives nothing and counts nowhere."""
        hub = self.subject.before
        if hub is None:
            return []
        entry = hub.entries.get(was.path)
        subject = replace(self.subject, hub=hub, before=None, file=was, entry=entry)
        if check.scope is Scope.ENTRY:
            if entry is None:
                return []
            [rendered] = bodies.stream(bodies.here(hub.settings.video_hosts), [entry], [])
            if rendered is None and "rendered" in check.needs:
                return []
            subject = replace(subject, rendered=rendered)
        quiet = replace(self, errors=[], skipped=[], findings=[])
        return quiet._ask(check, subject, was.path)  # noqa: SLF001 - a copy of this very object

    def _ask(self, check: Check, subject: Subject, path: str) -> list[Finding]:
        """One check's findings. Whatever it raises is an error with its name on it: a crash is not a verdict."""
        rule = self.policy.rule(check)
        found: list[Finding] = []
        try:
            seen: list[Seen] = list(check.find(subject, rule.options))
        except Exception as error:  # noqa: BLE001 - a check may fail in any way, and the review has to go on
            self.errors.append(CheckError(check.id, path or None, failure(error)))
            return []
        for one in seen:
            made = judge.finding(check, one, path, rule.severity)
            exempt = rule.exemption(made.path)
            if exempt is None:
                found.append(made)
            else:
                self.skipped.append(Skipped(check.id, "skipped-exempt", made.path, exempt))
        return found
