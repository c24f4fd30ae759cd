"""Whether a stage still stands for what the hub holds: a fingerprint of everything that it is made from.

Sizes, times and numbers in the file system are compared, not bytes: a hub of 10,000 entries is judged in a fifth of
a second.
Who writes a file cannot keep all of them, even one who puts its time of change back.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import kaifong
from kaifong.history.change import SYMLINK

if TYPE_CHECKING:
    from kaifong.entries.tree import FolderTree

# What `load` reads of a hub (entries.tree.ROOMS and the settings), relative to its root. Not asked there: the process
# that lays pages out reads no entries.
SOURCES = ("content", "guidelines", "records", "hub.yml")
STAGE = Path(".kaifong/stage")
STAMP = Path(".kaifong/stage.stamp")
_PACKAGE = Path(kaifong.__file__).parent
_IGNORED = frozenset({"__pycache__"})


@dataclass(frozen=True)
class Look:
    """A hub as one walk through it saw it: whoever has looked hands it on, and nobody walks again.

    Attributes:
        tree: its files. fingerprint: a digest of their facts, of the day and of Kaifong.
    """

    tree: FolderTree
    fingerprint: str


def look(root: Path, now: date) -> Look:
    """Looks at the hub in a folder, for a day."""
    from kaifong.entries.tree import ROOMS, FolderTree

    tree = FolderTree(root)
    digest = hashlib.sha256(f"{kaifong.__version__} {now.isoformat()}\n".encode())
    files = {path: seen for path, seen in tree.seen.items() if path in SOURCES or "/" in path}
    digest.update("\0".join((*files, "")).encode())
    digest.update(repr(list(files.values())).encode())
    # The tree follows no link. What reads a file of the hub by its name would.
    linked = [root / room for room in ROOMS if room in files and files[room][0] == SYMLINK]
    # Whoever works on Kaifong edits templates, words and code: these stand for the version until it is released.
    for top in (*linked, _PACKAGE):
        for line in facts(top):
            digest.update(line.encode(errors="surrogateescape"))
    return Look(tree, digest.hexdigest())


def fingerprint(root: Path, now: date) -> str:
    """A digest that changes with the hub's files, with the day, and with Kaifong itself."""
    return look(root, now).fingerprint


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
    """A line for each file at or below a path: where, mode, size, times, number; names with a dot are left out."""
    if path.is_file():
        yield _line(str(path), path.stat())
        return
    folders = [str(path)]
    while folders:
        try:
            with os.scandir(folders.pop()) as found:
                scan = sorted(found, key=lambda one: one.name)
        except (FileNotFoundError, NotADirectoryError):
            continue
        for one in scan:
            if one.name.startswith(".") or one.name in _IGNORED:
                continue
            if one.is_dir(follow_symlinks=False):
                folders.append(one.path)
            else:
                yield _line(one.path, one.stat(follow_symlinks=False))


def _line(path: str, status: os.stat_result) -> str:
    return f"{path} {status.st_mode} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}\n"
