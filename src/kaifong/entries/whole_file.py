"""Files that are there whole or not at all, whatever happens while they are written."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO

# Hidden, and short: the name of a file may be as long as a name can be.
_PREFIX = ".kaifong-"


def write_whole(path: Path, data: bytes, *, over: bool = True, mode: int | None = None) -> None:
    """Writes a file beside its place and moves it there in one step.

    Whoever reads meanwhile sees the old file or the new one, never half of it. After an error (a full disk, Ctrl-C)
    the old one stands as it was and nothing is left beside it. A symlink in its place is replaced, never followed;
    one on the way there is the caller's affair.

    Args:
        path: where; the folder is there.
        data: all of it.
        over: whether a file that is there may be replaced.
        mode: its permissions; None for those that every new file gets here.

    Raises:
        FileExistsError: there is something, and it may not be replaced.
        OSError: it could not be written.
    """
    fresh, file = _beside(path.parent)
    try:
        with file:
            file.write(data)
        if mode is not None:
            fresh.chmod(mode)
        if over:
            fresh.replace(path)
        else:
            _move_to_free_place(fresh, path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _beside(folder: Path) -> tuple[Path, BinaryIO]:
    """A new file in a folder, open for writing, under a name that nobody else has."""
    for number in count():
        path = folder / f"{_PREFIX}{os.getpid()}-{number}"
        with suppress(FileExistsError):
            return path, path.open("xb")
    raise AssertionError  # count() does not end


def _move_to_free_place(fresh: Path, path: Path) -> None:
    """A rename would replace what came meanwhile; a second name for the file is refused where there is one."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        raise
    except OSError:
        # Some disks and shares give a file one name only: there, looking first has to do.
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        fresh.replace(path)
    else:
        fresh.unlink()
