"""Groups of files that a worker looks at together, and at which of its files each is, so that a dead one can tell."""

from __future__ import annotations

import mmap
import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kaifong.moderation.kept import TOGETHER


@dataclass(frozen=True)
class Group:
    """Files, by their numbers in the change. `number` is the group's own, from 0."""

    number: int
    files: tuple[int, ...]


def groups_of(files: Sequence[int], size: int = TOGETHER) -> tuple[Group, ...]:
    """The files in groups, in their order."""
    starts = range(0, len(files), size)
    return tuple(Group(number, tuple(files[start : start + size])) for number, start in enumerate(starts))


class Marks:
    """At which of its files each group is: a byte a group, in memory that forked workers share with who waits.

    Where processes are spawned they share none, and nothing is known.
    """

    def __init__(self, groups: int) -> None:
        forked = "fork" in multiprocessing.get_all_start_methods()
        self._shared = mmap.mmap(-1, groups) if forked and groups else None

    def at(self, group: Group, place: int) -> None:
        """In the worker: from now on it is at the file at that place of the group, from 0."""
        if self._shared is not None:
            self._shared[group.number] = place

    def file_of(self, group: Group) -> int | None:
        """The file that it was at last; None where that is not known."""
        return None if self._shared is None else group.files[self._shared[group.number]]

    def __reduce__(self) -> tuple[Any, ...]:
        """Spawned: without what is shared."""
        return Marks, (0,)
