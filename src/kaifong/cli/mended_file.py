"""Putting a mended file in the place of the one that was read: whole, with its permissions, or not at all."""

from __future__ import annotations

import stat
from pathlib import Path


def put_in_place(path: Path, before: bytes | None, after: bytes) -> str | None:
    """Writes it; None where that was done, else the id of a message that says why not.

    What may not be written stays as it is, also where its folder would let us put another file over it. So does what
    is no longer what was read: somebody has it open in an editor.
    """
    from kaifong.entries.whole_file import write_whole

    try:
        mode = path.lstat().st_mode
        if not stat.S_ISREG(mode):
            return "review-fix-link"
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            return "review-fix-read-only"
        if path.read_bytes() != before:
            return "review-fix-changed"
        write_whole(path, after, mode=stat.S_IMODE(mode))
    except OSError:
        return "review-fix-refused"
    return None
