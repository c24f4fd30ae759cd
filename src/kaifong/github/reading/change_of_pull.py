"""The change that a pull request would make to the hub as it stands, from Git where it can be had, else the API."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kaifong.github.desk import Desk
from kaifong.github.reading.base_file import base_file
from kaifong.github.reading.caps import Gap, Touched, within
from kaifong.github.reading.from_api import Asked
from kaifong.github.reading.from_git import fetched
from kaifong.github.reading.limited_git import Unread
from kaifong.github.reading.pull import Pull
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.history.moves import pair_moves


class Source(Protocol):
    """Where a head's objects come from."""

    @property
    def most(self) -> int | None:
        """Files whose bytes it can give; None for any number."""
        ...

    def touched(self) -> tuple[list[Touched], tuple[Gap, ...]]:
        """Every path that differs from where the head left its base branch."""
        ...

    def read(self, blobs: Sequence[str]) -> dict[str, bytes]:
        """The bytes of objects by their ids."""
        ...


@dataclass(frozen=True)
class Brought:
    """What a pull request brings.

    Attributes:
        change: its files; no submitter yet. gaps: what was not looked at.
        way: "git" or "api". notes: why it was not Git, for the job's summary.
    """

    change: Change
    gaps: tuple[Gap, ...] = ()
    way: str = "git"
    notes: tuple[str, ...] = ()


def change_of_pull(desk: Desk, pull: Pull) -> Brought:
    """What merging the head would do to the hub in `desk.root`. No REST request, unless Git cannot fetch.

    Raises:
        Refusal: Git could not fetch, and GitHub's API would not tell either.
    """
    top = desk.environment.get("RUNNER_TEMP")
    with tempfile.TemporaryDirectory(prefix="kaifong-head-", dir=top) as folder:
        notes: tuple[str, ...] = ()
        try:
            return brought(desk.root, pull, fetched(desk, pull, Path(folder) / "head.git"), "git")
        except Unread as error:
            if error.limited:
                # What Git could not read within its limits would take the API the hour's requests.
                return _nothing(pull, error)
            notes = (error.seen,)
    try:
        found = brought(desk.root, pull, Asked(desk.api, pull), "api")
    except Unread as error:
        return _nothing(pull, error)
    return Brought(found.change, found.gaps, "api", notes)


def brought(root: Path, pull: Pull, source: Source, way: str) -> Brought:
    """The change, from either source.

    "Before" is what stands in the base branch now, not where the head left it: a file that somebody else added or
    took over meanwhile is theirs, and a pull request that is old makes it nobody's.

    Raises:
        Unread: the source could not.
        Refusal: likewise.
    """
    touched, more = source.touched()
    read, gaps = within(touched, source.most)
    data = source.read([one.blob for one in read if one.blob])
    files = (_file(root, one, data) for one in read)
    change = Change(pair_moves(one for one in files if one is not None), base=pull.base, head=pull.head)
    return Brought(change, (*more, *gaps), way)


def _nothing(pull: Pull, error: Unread) -> Brought:
    return Brought(Change((), base=pull.base, head=pull.head), (Gap("unreadable"),), notes=(error.seen,))


def _file(root: Path, one: Touched, data: dict[str, bytes]) -> ChangedFile | None:
    """What becomes of a path; None where nothing does: the base branch has it like that already."""
    there = base_file(root, one.path)
    if one.mode is None:
        return None if there is None else ChangedFile(one.path, Action.REMOVED, there[0], None, there[1])
    new = data[one.blob] if one.blob else None
    if there is None:
        return ChangedFile(one.path, Action.ADDED, one.mode, new)
    if there == (one.mode, new):
        return None
    return ChangedFile(one.path, Action.EDITED, one.mode, new, there[1])
