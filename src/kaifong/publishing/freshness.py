"""Whether a stage still stands for what the hub holds: a fingerprint of everything that it is made from.

Sizes, times and numbers in the file system are compared, not bytes: a hub of 4,000 entries is judged in about 50 ms.
Who writes a file cannot keep all of them, even one who puts its time of change back.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import kaifong

# What `load` reads of a hub (entries.tree.ROOMS and the settings), relative to its root.
SOURCES = ("content", "guidelines", "records", "hub.yml")
STAGE = Path(".kaifong/stage")
STAMP = Path(".kaifong/stage.stamp")
_PACKAGE = Path(kaifong.__file__).parent
_IGNORED = frozenset({"__pycache__"})


def fingerprint(root: Path, now: date) -> str:
    """A digest that changes with the hub's files, with the day, and with Kaifong itself."""
    digest = hashlib.sha256(f"{kaifong.__version__} {now.isoformat()}\n".encode())
    for source in SOURCES:
        for line in facts(root / source):
            digest.update(line.encode(errors="surrogateescape"))
    # Whoever works on Kaifong edits templates, words and code: these stand for the version until it is released.
    for line in facts(_PACKAGE):
        digest.update(line.encode(errors="surrogateescape"))
    return digest.hexdigest()


def is_fresh(root: Path, now: date) -> bool:
    """Whether `.kaifong/stage` was made from what the hub holds, for that day, and made to its end."""
    try:
        stamp = (root / STAMP).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return False
    return stamp == fingerprint(root, now)


def mark_stale(root: Path) -> None:
    """To be called before staging: a stage that is cut off half-way is no fresh one."""
    (root / STAMP).unlink(missing_ok=True)


def mark_fresh(root: Path, seen: str) -> None:
    """To be called after staging, with the fingerprint from before it: what changed meanwhile is staged next time."""
    (root / STAMP).write_text(seen, encoding="ascii")


def facts(path: Path) -> Iterator[str]:
    """A line for each file at or below a path, by name: where, mode, size, times, number; names with a dot are not
    looked at.
    """
    if path.is_file():
        yield _line(str(path), path.stat())
        return
    yield from _below(str(path))


def _below(folder: str) -> Iterator[str]:
    """The lines of what is below a folder. Strings alone: a hub of 10,000 entries has as many folders."""
    try:
        with os.scandir(folder) as found:
            scan = sorted(found, key=lambda one: one.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for one in scan:
        if one.name.startswith(".") or one.name in _IGNORED:
            continue
        if one.is_dir(follow_symlinks=False):
            yield from _below(one.path)
        else:
            yield _line(one.path, one.stat(follow_symlinks=False))


def _line(path: str, status: os.stat_result) -> str:
    return f"{path} {status.st_mode} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}\n"
