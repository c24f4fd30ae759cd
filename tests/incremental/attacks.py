"""What can have happened to the folder `.kaifong` since the last build: bad disks, bad tools, bad people."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

# How many files an attack takes: enough to hit each sort, few enough that others are still believed.
FEW = 15

NO_USE = (b"\0" * 4096, b"{}", b"[]", b"null", b"SQLite format 3\0" + b"x" * 90, b"<p>mine</p>")

Attack = Callable[[Path, Random], None]


def flipped(kept: Path, pick: Random) -> None:
    """One bit of each is another, and their times tell of it."""
    for file in some(kept, pick):
        _flip(file, pick)


def rotten(kept: Path, pick: Random) -> None:
    """The same, and nothing tells of it: a bad disk, or whoever puts the times back."""
    for file in some(kept, pick):
        status = file.stat()
        _flip(file, pick)
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def cut_short(kept: Path, pick: Random) -> None:
    """Each ends somewhere before its end."""
    for file in some(kept, pick):
        os.truncate(file, pick.randrange(file.stat().st_size))


def emptied(kept: Path, pick: Random) -> None:
    """Nothing is in them: what a disk that was full leaves."""
    for file in some(kept, pick):
        os.truncate(file, 0)


def overwritten(kept: Path, pick: Random) -> None:
    """They hold what is no use to anybody."""
    for file in some(kept, pick):
        file.write_bytes(
            pick.choice((b"\0" * 4096, b"{}", b"[]", b"null", b"SQLite format 3\0" + b"x" * 90, b"<p>mine</p>"))
        )


def exchanged(kept: Path, pick: Random) -> None:
    """Each holds what another should: all well-formed, and all in the wrong place."""
    files = some(kept, pick)
    contents = [file.read_bytes() for file in files]
    for file, data in zip(files, contents[1:] + contents[:1], strict=True):
        file.write_bytes(data)


def lost(kept: Path, pick: Random) -> None:
    """They are gone, and a folder too."""
    for file in some(kept, pick):
        file.unlink()
    shutil.rmtree(pick.choice(sorted(one for one in kept.rglob("*") if one.is_dir())))


def of_another_sort(kept: Path, pick: Random) -> None:
    """Folders stand where files stood."""
    for file in some(kept, pick):
        file.unlink()
        file.mkdir()
        (file / "mine").write_text("mine")


ATTACKS: tuple[Attack, ...] = (flipped, rotten, cut_short, emptied, overwritten, exchanged, lost, of_another_sort)


def some(kept: Path, pick: Random) -> list[Path]:
    """Files with something in them, of every folder: all that are alone of their sort, and a few of the many."""
    files = [
        one for one in sorted(kept.rglob("*")) if one.is_file() and one.stat().st_size and one.name != "build.lock"
    ]
    few = [one for one in files if len(one.relative_to(kept).parts) <= 2]
    few = [one for one in few if "stage" not in one.parts]
    return sorted({*few, *pick.sample(files, min(FEW, len(files)))})


def _flip(file: Path, pick: Random) -> None:
    data = bytearray(file.read_bytes())
    data[pick.randrange(len(data))] ^= 1 << pick.randrange(8)
    file.write_bytes(data)
