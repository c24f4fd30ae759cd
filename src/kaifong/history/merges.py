"""What was merged: the only evidence that scores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property


@dataclass(frozen=True)
class MergedPath:
    """One path that a merge touched: `change` is added, edited, renamed or removed; `old_path` for a rename."""

    path: str
    change: str
    old_path: str | None = None


@dataclass(frozen=True)
class Merge:
    """One merged pull request, or one first-parent commit where there are no records.

    Attributes:
        number: the pull request's number; None for a commit.
        submitter_id: GitHub's numeric id; None where only Git was there to ask.
        submitter: the login at that time, or for Git the author's name.
        merged_by: login of who merged it, or None.
        merged_at: aware datetime.
        paths: what it touched, sorted.
        evidence: where a reader can check it: `records/merges/12.json` or `commit 1a2b3c4`.
    """

    number: int | None
    submitter_id: int | None
    submitter: str
    merged_by: str | None
    merged_at: datetime
    paths: tuple[MergedPath, ...]
    evidence: str


class Source(StrEnum):
    """Where the history came from."""

    RECORDS = "records"
    GIT = "git"
    NONE = "none"


@dataclass(frozen=True)
class History:
    """Who did what when, oldest first.

    Attributes:
        source: records, git or none.
        merges: oldest first.
        shortfall: None when complete; else why it is not: "no-records", "shallow-clone", "no-git".
    """

    source: Source
    merges: tuple[Merge, ...] = ()
    shortfall: str | None = None

    @cached_property
    def by_path(self) -> dict[str, tuple[Merge, ...]]:
        """Every path's merges, oldest first, under its newest name: renames are followed."""
        raise NotImplementedError
