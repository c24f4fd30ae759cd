"""Git's raw diff, read: which paths differ between a commit and another, or the working tree."""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.history.change import STATUSES, SUBMODULE, Action
from kaifong.history.git import Repository


@dataclass(frozen=True)
class Line:
    """One changed path. Blobs are object ids, None where there is none to read (a submodule, not hashed)."""

    path: str
    action: Action
    mode: int
    old_blob: str | None
    new_blob: str | None
    old_path: str | None


def read_raw(here: Repository, start: str, end: str | None) -> list[Line]:
    """The differences from a commit to another, or to the working tree (end None), within the hub's folder.

    Raises:
        GitError: Git failed.
    """
    # Not diff-index: it tells of files that were only touched, where this looks into them.
    commits = [start] if end is None else [start, end]
    options = (
        *("-z", "--raw", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"),
        *(*here.renames, "--relative" if here.prefix else "--no-relative"),
    )
    fields = iter(here.run("diff", *options, *commits, "--", *(["."] if here.prefix else [])).split(b"\0"))
    lines: list[Line] = []
    for head in fields:
        if not head:
            break
        old_mode, new_mode, old, new, status = head.decode("ascii").lstrip(":").split(" ")
        first = next(fields).decode("utf-8", "surrogateescape")
        second = next(fields).decode("utf-8", "surrogateescape") if status[0] in "RC" else None
        action = STATUSES[status[0]]
        modes = int(old_mode, 8), int(new_mode, 8)
        lines.append(
            Line(
                path=second or first,
                action=action,
                mode=modes[0] if action is Action.REMOVED else modes[1],
                old_blob=_blob(old, modes[0]) if action is not Action.ADDED else None,
                new_blob=_blob(new, modes[1]),
                old_path=first if action is Action.RENAMED else None,
            )
        )
    return lines


def _blob(name: str, mode: int) -> str | None:
    return None if mode in (0, SUBMODULE) or not name.strip("0") else name
