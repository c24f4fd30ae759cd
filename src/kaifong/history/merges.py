"""What was merged: the only evidence that scores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from kaifong.errors import KaifongError
from kaifong.history.change import Action

# Git began in 2005, and imports may be older. Near the ends of Python's calendar a change of zone overflows, and one
# time of the year 9999 would end every build.
YEARS = range(1970, 2200)


@dataclass(frozen=True)
class MergedPath:
    """One path that a merge touched; `old_path` is where a renamed file was."""

    path: str
    change: Action
    old_path: str | None = None


@dataclass(frozen=True)
class Merge:
    """One merged pull request, or one first-parent commit where there are no records.

    Attributes:
        number: the pull request's number; None for a commit.
        submitter_id: GitHub's numeric id; None where only Git was there to ask, and of who asked to be forgotten.
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
        shortfall: None when complete; else why it is not: "broken-records", "no-records", "shallow-clone", "no-git".
        errors: the records that could not be read, each naming its file; the others count.
    """

    source: Source
    merges: tuple[Merge, ...] = ()
    shortfall: str | None = None
    errors: tuple[KaifongError, ...] = ()

    @property
    def was_read(self) -> bool:
        """Whether the merges are known; of a history that waits until it is asked, whether anybody did."""
        return True

    @cached_property
    def by_path(self) -> dict[str, tuple[Merge, ...]]:
        """Every path's merges, oldest first, under its newest name: renames are followed.

        A removed path keeps its merges, the removal last, until a rename moves another file to its name.
        """
        lives: dict[str, list[Merge]] = {}
        for merge in self.merges:
            # All old names leave before any new one arrives, so that two files may swap names in one merge.
            moved = [
                (one.path, lives.pop(one.old_path, []))
                for one in merge.paths
                if one.change is Action.RENAMED and one.old_path is not None
            ]
            lives.update(moved)
            for one in merge.paths:
                lives.setdefault(one.path, []).append(merge)
        return {path: tuple(merges) for path, merges in sorted(lives.items())}

    def first(self, path: str) -> Merge | None:
        """The merge that brought a path, whatever it was called then; None where the history does not know it."""
        return next(iter(self.by_path.get(path, ())), None)

    def last(self, path: str) -> Merge | None:
        """The newest merge that touched a path; None where the history does not know it."""
        merges = self.by_path.get(path, ())
        return merges[-1] if merges else None
