"""What stands at a path in the checked-out base branch. No link is followed."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK


def base_file(root: Path, path: str) -> tuple[int, bytes | None] | None:
    """Git's mode and the bytes of a path (of a symlink: its target); None where there is no file.

    The path is a stranger's. Git holds none with `..`; whoever made these objects may not have used Git.
    """
    parts = path.split("/")
    folders = [root.joinpath(*parts[:count]) for count in range(1, len(parts))]
    if any(part in ("", ".", "..") or "\0" in part for part in parts) or any(map(_is_link, folders)):
        return None
    full = root / path
    seen = _mode(full)
    if stat.S_ISLNK(seen):
        return SYMLINK, os.fsencode(full.readlink())
    if stat.S_ISREG(seen):
        return EXECUTABLE if seen & stat.S_IXUSR else REGULAR, full.read_bytes()
    # Git leaves an empty folder for a submodule that nobody fetched, and has no other empty folders.
    return (SUBMODULE, None) if stat.S_ISDIR(seen) and not any(full.iterdir()) else None


def _is_link(folder: Path) -> bool:
    return stat.S_ISLNK(_mode(folder))


def _mode(full: Path) -> int:
    """The type and rights of what is there; 0 where nothing is, or nothing could be."""
    try:
        return full.lstat().st_mode
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
            return 0
        raise
