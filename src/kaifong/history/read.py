"""A hub's history, from the best source there is: records, else Git, else none."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from kaifong.errors import KaifongError
from kaifong.history.git import GitError
from kaifong.history.git_history import git_history
from kaifong.history.merges import History, Merge, Source
from kaifong.history.records import RECORDS, read_records


class _Unread(History):
    """A history that is read when first asked: a review of one file should not cost a walk through 10,000 commits."""

    def __init__(self, root: Path) -> None:
        # Not the parent's: its fields are the properties below.
        self.__dict__["_root"] = root

    @cached_property
    def _read(self) -> History:
        return _read(self.__dict__["_root"])

    @property
    def was_read(self) -> bool:
        return "_read" in self.__dict__

    @cached_property
    def source(self) -> Source:
        return self._read.source

    @cached_property
    def merges(self) -> tuple[Merge, ...]:
        return self._read.merges

    @cached_property
    def shortfall(self) -> str | None:
        return self._read.shortfall

    @cached_property
    def errors(self) -> tuple[KaifongError, ...]:
        return self._read.errors


def read_history(root: Path) -> History:
    """The history of the hub in a folder, read when first asked. Never raises: `shortfall` says what is missing."""
    return _Unread(root)


def _read(root: Path) -> History:
    folder = root / RECORDS
    if folder.is_dir() and any(folder.glob("*.json")):
        merges, errors = read_records(root)
        return History(Source.RECORDS, merges, "broken-records" if errors else None, errors)
    try:
        return git_history(root)
    except GitError as error:
        return History(Source.NONE, (), "no-git", (error,))
