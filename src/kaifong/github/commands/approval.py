"""What a moderator's word can answer of a review, and what it cannot."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.entries.paths import Place, place
from kaifong.github.commands.rights import Caller
from kaifong.history.change import Change
from kaifong.moderation.check import Check
from kaifong.moderation.findings import CheckError, Finding, Report, Verdict

# To publish what the checks ask the author to change takes a reason that others can read: a sentence, not a word.
SHORTEST_REASON = 12
# Files that only a maintainer's word opens, whoever reviews them on GitHub.
MAINTAINERS_CHECKS = frozenset({"protected-paths"})
# Stubs and forgotten templates are no texts yet: nobody's reason makes them one.
NEVER_MESSAGES = frozenset({"placeholder-text-start"})
# Where a text could not be rendered, the site could not be built either.
NEVER_ERRORS = frozenset({"render"})
# What was not read at all, because it is larger than a review reads: see `github.review_pull`.
UNREAD = frozenset({"reading"})

_COMMIT = re.compile(r"[0-9a-f]{7,40}\Z")


@dataclass(frozen=True)
class Asked:
    """The argument of `/approve`: a commit, in front of a reason; both may be missing."""

    commit: str | None
    reason: str


@dataclass(frozen=True)
class Obstacle:
    """Why an approval cannot be given.

    Attributes:
        message: the id of the message. findings, errors: those that it is about.
    """

    message: str
    findings: tuple[Finding, ...] = ()
    errors: tuple[CheckError, ...] = ()


def asked(argument: str) -> Asked:
    """Reads `/approve 1a2b3c4 the reason`.

    >>> asked("1A2B3C4 It is her own shop.")
    Asked(commit='1a2b3c4', reason='It is her own shop.')
    """
    first, _, rest = argument.partition(" ")
    if _COMMIT.match(first.lower()):
        return Asked(first.lower(), rest.strip())
    return Asked(None, argument.strip())


def obstacle(report: Report, who: Caller, reason: str, checks: Sequence[Check]) -> Obstacle | None:
    """Why somebody's word does not open the gate for what a review found; None where it does.

    `refuse` must never be published as it stands, and what an essential check wants changed must be changed. `hold`
    is what a moderator's word is there to answer. What the checks otherwise ask the author to change, and what they
    failed to look at, can be published all the same for a reason, which is shown with the approval: a machine
    advises, a person decides.

    Args:
        report: of this very commit. reason: what the caller wrote behind the command.
        checks: those that were asked, the hub's own too.
    """
    essential = {one.id for one in checks if one.essential}
    refused = tuple(one for one in report.findings if one.severity is Verdict.REFUSE)
    if refused:
        return Obstacle("command-approve-refuse", refused)
    wrong = tuple(one for one in report.findings if one.severity is Verdict.FIX)
    never = tuple(one for one in wrong if one.check in essential or one.message_id in NEVER_MESSAGES)
    if never:
        return Obstacle("command-approve-essential", never)
    blind = tuple(one for one in report.errors if one.check in essential | NEVER_ERRORS or not report.reviewed)
    if blind:
        return Obstacle("command-approve-blind", errors=blind)
    guarded = tuple(one for one in report.findings if one.check in MAINTAINERS_CHECKS and one.severity > Verdict.FIX)
    unread = tuple(one for one in report.errors if one.check in UNREAD)
    if (guarded or unread) and not who.maintains:
        return Obstacle("command-approve-maintainer", guarded, unread)
    if (wrong or report.errors) and len(reason) < SHORTEST_REASON:
        return Obstacle("command-approve-reason", wrong, report.errors)
    return None


def uncovered(hub: Hub, change: Change, who: Caller) -> tuple[str, ...]:
    """The changed entries that are not in the caller's charge, by path: of another language or kind.

    Files that are no entries are not asked about: `protected-paths` and `path` speak of those.
    """
    tags = [one.tag for one in hub.settings.languages]
    found = []
    for path, mode in _paths(change):
        there: Any = place(path, mode, tags)
        if isinstance(there, Place) and not who.covers(there.language, there.kind):
            found.append(path)
    return tuple(sorted(set(found)))


def _paths(change: Change) -> Iterable[tuple[str, int]]:
    for file in change.files:
        yield file.path, file.mode
        if file.old_path is not None:
            yield file.old_path, file.mode
