"""One sitting of a review: which checks are asked, of what, by which rules. It looks at one file at a time.

So a review can be cut anywhere: into processes, into shards on several machines. What each part saw is put together
at the end, in an order that does not depend on the cuts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property, partial
from itertools import chain
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation import bodies, judge, sides
from kaifong.moderation.bodies import failure
from kaifong.moderation.check import Check, Scope, Subject
from kaifong.moderation.checks import BY_ID, CHECKS
from kaifong.moderation.enough import MOST, enough
from kaifong.moderation.findings import CheckError, Finding, Report, Skipped, Verdict
from kaifong.moderation.needs import unmet
from kaifong.moderation.policy import POLICY, Policy, Rule, read_policy
from kaifong.rendering.rendered import Rendered


@dataclass
class Part:
    """What was seen of one file, or of the change as a whole."""

    findings: list[Finding] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    errors: list[CheckError] = field(default_factory=list)


@dataclass(frozen=True)
class _Look:
    """One file that is looked at: what checks are given of it, and what gives the same of it before the change."""

    subject: Subject
    file: ChangedFile
    old: Callable[[], Subject | None] | None


@dataclass(frozen=True)
class Sitting:
    """A review that can begin.

    Attributes:
        subject: the hub before and after the change, the change, the day.
        asked: the checks that are asked. skipped: those that are not, with their reasons.
        most: findings of one check about one file that are told.
        coloured: whether code in bodies that are rendered here has its colours. No check of ours looks at them.
    """

    subject: Subject
    policy: Policy
    asked: tuple[Check, ...]
    skipped: tuple[Skipped, ...] = ()
    most: int = MOST
    coloured: bool = True

    @cached_property
    def _rules(self) -> dict[str, Rule]:
        """Put together once, not for every check of every file."""
        return {check.id: self.policy.rule(check) for check in self.asked}

    def __reduce__(self) -> tuple[Any, ...]:
        """Where processes are spawned: our own checks go by their ids, as some are made by functions."""
        asked = tuple(check.id if BY_ID.get(check.id) is check else check for check in self.asked)
        return _again, (self.subject, self.policy, asked, self.skipped, self.most, self.coloured)

    @cached_property
    def _by_scope(self) -> dict[tuple[Scope, ...], tuple[Check, ...]]:
        return {}

    def _ordered(self, scopes: tuple[Scope, ...]) -> tuple[Check, ...]:
        """Put in order once, not for every file."""
        if scopes not in self._by_scope:
            self._by_scope[scopes] = _ordered(self.asked, scopes)
        return self._by_scope[scopes]

    def of_scope(self, *scopes: Scope) -> tuple[Check, ...]:
        """The checks asked with one of these scopes, in their order."""
        return tuple(check for check in self.asked if check.scope in scopes)

    def whole(self, check: Check) -> Part:
        """What a check of the change as a whole sees."""
        part = Part()
        part.findings += self._ask(check, self.subject, "", part)
        return part

    def is_entry(self, file: ChangedFile) -> bool:
        """Whether the file has a body, and the checks of entries are asked of it."""
        return file.action is not Action.REMOVED and file.path in self.subject.hub.entries

    def body(self, file: ChangedFile, part: Part) -> Rendered | None:
        """The file's rendered body, rendered here; None, with an error noted, where it cannot be."""
        hub = self.subject.hub
        render = bodies.here(hub.settings.video_hosts, coloured=self.coloured)
        [rendered] = bodies.stream(render, [hub.entries[file.path]], part.errors)
        return rendered

    def look_at(
        self, file: ChangedFile, rendered: Rendered | None, part: Part, checks: Sequence[Check] | None = None
    ) -> Part:
        """What the checks that concern one file see, old problems weighed less.

        Args:
            file: one of the change's. rendered: its body, where it is an entry whose body could be rendered.
            part: takes what is seen.
            checks: some of those asked; default: all of them.
        """
        return self.look_at_each([(file, rendered)], part, checks)

    def look_at_each(
        self,
        files: Sequence[tuple[ChangedFile, Rendered | None]],
        part: Part,
        checks: Sequence[Check] | None = None,
        *,
        at: Callable[[int], object] | None = None,
    ) -> Part:
        """The same for several files, each check asked of all of them in turn: `kept.TOGETHER` says why.

        Args:
            at: is told the number of a file before anything is asked about it.
        """
        looks = [self._look(file, rendered) for file, rendered in files]
        scopes = (Scope.FILE, Scope.ENTRY)
        for check in self._ordered(scopes) if checks is None else _ordered(checks, scopes):
            for number, one in enumerate(looks):
                if check.scope is Scope.FILE or one.subject.entry is not None:
                    if at is not None:
                        at(number)
                    self._asked_of(check, one, part)
        return part

    def _look(self, file: ChangedFile, rendered: Rendered | None) -> _Look:
        subject = replace(self.subject, file=file)
        if self.is_entry(file):
            subject = replace(subject, entry=subject.hub.entries[file.path], rendered=rendered)
        was = sides.as_it_was(file)
        return _Look(subject, file, cache(partial(self._as_it_was, was)) if was is not None else None)

    def _asked_of(self, check: Check, look: _Look, part: Part) -> None:
        file, old = look.file, look.old
        if "rendered" in check.needs and look.subject.rendered is None:
            part.skipped.append(Skipped(check.id, "skipped-not-rendered", file.path))
            return
        seen = self._ask(check, look.subject, file.path, part)
        weighs = any(one.severity > Verdict.ADVISE for one in seen) if seen else False
        # Where not all is told, a thousand old ones could stand before the one that is new.
        if weighs and old is not None and judge.forgives_old(check) and len(seen) < self.most:
            seen = judge.soften(seen, self._before(check, old()), file)
        part.findings += seen

    def _as_it_was(self, was: ChangedFile) -> Subject | None:
        """What the checks would have been given of the file before the change; None where there was no such hub."""
        hub = self.subject.before
        if hub is None:
            return None
        entry = hub.entries.get(was.path)
        rendered = None
        if entry is not None:
            [rendered] = bodies.stream(bodies.here(hub.settings.video_hosts), [entry], [])
        return replace(self.subject, hub=hub, before=None, file=was, entry=entry, rendered=rendered)

    def _before(self, check: Check, then: Subject | None) -> list[Finding]:
        """What a check would have said of the file as it was; an error there forgives nothing and counts nowhere."""
        if then is None or then.file is None:
            return []
        if (check.scope is Scope.ENTRY and then.entry is None) or ("rendered" in check.needs and not then.rendered):
            return []
        return self._ask(check, then, then.file.path, Part())

    def _ask(self, check: Check, subject: Subject, path: str, part: Part) -> list[Finding]:
        """One check's findings. Whatever it raises is an error with its name on it: a crash is not a verdict."""
        rule = self._rules.get(check.id) or self.policy.rule(check)
        found: list[Finding] = []
        try:
            rest = iter(check.find(subject, rule.options))
            first = next(rest, None)
            if first is None:
                return []  # as nearly always
            seen, left_out = enough(chain((first,), rest), path, self.most)
            made = [judge.finding(check, one, path, rule.severity) for one in seen]
        except Exception as error:  # noqa: BLE001 - a check may fail in any way, and the review has to go on
            part.errors.append(CheckError(check.id, path or None, failure(error)))
            return []
        for where, count in sorted(left_out.items()):
            part.skipped.append(Skipped(check.id, "skipped-more", where or None, str(count)))
        for one in made:
            exempt = rule.exemption(one.path)
            if exempt is None:
                found.append(one)
            else:
                part.skipped.append(Skipped(check.id, "skipped-exempt", one.path, exempt))
        return found

    def report(self, parts: Iterable[Part], reviewed: Iterable[str]) -> Report:
        """The report of what the parts saw."""
        gathered = tuple(parts)
        return report(
            (one for part in gathered for one in part.findings),
            [*self.skipped, *(one for part in gathered for one in part.skipped)],
            (one for part in gathered for one in part.errors),
            reviewed,
        )


def _ordered(checks: Sequence[Check], scopes: Sequence[Scope]) -> tuple[Check, ...]:
    return tuple(check for scope in scopes for check in checks if check.scope is scope)


def _again(  # noqa: PLR0913, PLR0917 - the fields of a sitting
    subject: Subject,
    policy: Policy,
    asked: Sequence[str | Check],
    skipped: tuple[Skipped, ...],
    most: int,
    coloured: bool,  # noqa: FBT001
) -> Sitting:
    checks = tuple(BY_ID[one] if isinstance(one, str) else one for one in asked)
    return Sitting(subject, policy, checks, skipped, most, coloured)


def convene(hub: Hub, change: Change, now: date, policy: Policy | None, checks: Sequence[Check]) -> Sitting:
    """A sitting about a change; arguments and errors as of `review`."""
    before = sides.before(hub, change)
    policy = policy or policy_before(hub, before, checks)
    asked: list[Check] = []
    skipped: list[Skipped] = []
    for check in checks:
        rule = policy.rule(check)
        reason = unmet(check.needs, change)
        if rule.off is not None:
            skipped.append(Skipped(check.id, "skipped-off", note=rule.off))
        elif reason is not None:
            skipped.append(Skipped(check.id, reason))
        else:
            asked.append(check)
    subject = Subject(hub=sides.after(hub, change), before=before, change=change, now=now)
    return Sitting(subject, policy, tuple(asked), tuple(skipped))


def policy_before(hub: Hub, before: Hub, checks: Sequence[Check]) -> Policy:
    """The policy by which a change is judged: as it was before, so that nobody rewrites their own judge.

    A hub that had none goes by the one that the change brings.

    Args:
        checks: those that are asked; the policy may name all of ours, and these.

    Raises:
        SettingsError: guidelines/policy.yml is missing or broken.
    """
    known = (*CHECKS, *(check for check in checks if check not in CHECKS))
    return read_policy(before.tree if POLICY in before.tree.modes else hub.tree, known)


def report(
    findings: Iterable[Finding], skipped: Iterable[Skipped], errors: Iterable[CheckError], reviewed: Iterable[str]
) -> Report:
    """The report with its verdict: the same whatever order the parts come in, and however often one is told."""
    found = judge.in_order(findings)
    wrong = tuple(sorted(set(errors), key=lambda one: (one.path or "", one.check, one.detail)))
    return Report(
        verdict=judge.verdict(found, wrong),
        findings=found,
        skipped=tuple(sorted(set(skipped), key=lambda one: (one.check, one.path or "", one.reason, one.note))),
        errors=wrong,
        reviewed=tuple(sorted(set(reviewed))),
    )
