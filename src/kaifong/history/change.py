"""What a pull request would do, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Action(StrEnum):
    """What happens to one file."""

    ADDED = "added"
    EDITED = "edited"
    RENAMED = "renamed"
    REMOVED = "removed"


# By the letter with which Git's diffs begin a file's status (git-diff(1), "Raw output format"). A file with merge
# conflicts (U) has been edited.
STATUSES = {
    "A": Action.ADDED,
    "C": Action.ADDED,
    "M": Action.EDITED,
    "T": Action.EDITED,
    "U": Action.EDITED,
    "R": Action.RENAMED,
    "D": Action.REMOVED,
}

REGULAR = 0o100644
EXECUTABLE = 0o100755
SYMLINK = 0o120000
SUBMODULE = 0o160000


@dataclass(frozen=True)
class ChangedFile:
    """One file of a change.

    Attributes:
        path: POSIX path from the hub's root, after the change (before it, for a removal).
        action: what happens to it.
        mode: Git's mode after the change (before it, for a removal): 0o100644, 0o100755, 0o120000 or 0o160000.
        data: its bytes after the change; None for a removal or a submodule; a symlink's target for a symlink.
        before: its bytes before the change; None where it did not exist.
        old_path: where a renamed file was, else None.
    """

    path: str
    action: Action
    mode: int = REGULAR
    data: bytes | None = None
    before: bytes | None = None
    old_path: str | None = None


class Effect(StrEnum):
    """What a sanction does, mildest first."""

    WARNING = "warning"  # it is remembered, and hinders nothing
    MUTE = "mute"  # what the member sends waits for a moderator
    BAN = "ban"  # the member has left the hub


@dataclass(frozen=True)
class Sanction:
    """A sanction that stands. It names nobody: who it is about is known to whoever matched it.

    Attributes:
        case: the random id of the decision it comes from.
        effect: what it does.
        until: its last day, in the hub's zone; None for a ban without an end.
    """

    case: str
    effect: Effect
    until: date | None


@dataclass(frozen=True)
class Submitter:
    """Who opens the pull request. What could not be learned is None, and the checks that need it are skipped.

    Attributes:
        login: GitHub's login today.
        id: GitHub's numeric id, which outlives renames; None where only the login is known.
        account_age_days: whole days since the account was made, or None where unknown.
        open_pull_requests: how many of theirs are open, this one included, or None where unknown.
        level: how far up the hub's trust ladder they are: how many of the steps that ask for anything they have
            reached, so that a newcomer has 0; or what finds it out when it is needed, since it takes reading every
            entry. None where unknown.
        sanctions: those that stand against them today; None where nobody could look.
    """

    login: str
    id: int | None = None
    account_age_days: int | None = None
    open_pull_requests: int | None = None
    level: int | Callable[[], int] | None = None
    sanctions: tuple[Sanction, ...] | None = None


@dataclass(frozen=True)
class Change:
    """A set of changed files, sorted by path, and who brings them.

    `submitter` is None when reviewing locally without `--submitter`: checks that need it are skipped and say so.
    `base` and `head` are commit ids for the reader's eyes, or None. `approved_by` are those whose approving review
    stands on the head, whoever they are; None where nobody asked GitHub.
    """

    files: tuple[ChangedFile, ...]
    submitter: Submitter | None = None
    base: str | None = None
    head: str | None = None
    approved_by: tuple[Submitter, ...] | None = None
