"""Which files stand below a folder: one look at all of them, by name, size and time of change."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from kaifong.entries.tree import digest_of
from kaifong.publishing.kept_site.record import Output

# Size and time of what is no file of ours whatever it is called: a link, a pipe.
NO_FILE = (-1, 0)


def standing(top: Path) -> dict[str, tuple[int, int]]:
    """Size in bytes and time in nanoseconds of all files (and links) below a folder, by their paths from there."""
    found: dict[str, tuple[int, int]] = {}
    if top.is_symlink():
        return found
    waiting = [("", str(top))]
    while waiting:
        inner, folder = waiting.pop()
        try:
            scan = os.scandir(folder)
        except (FileNotFoundError, NotADirectoryError):
            continue
        with scan:
            for one in scan:
                if one.is_dir(follow_symlinks=False):
                    waiting.append((f"{inner}{one.name}/", one.path))
                else:
                    status = one.stat(follow_symlinks=False)
                    regular = stat.S_ISREG(status.st_mode)
                    found[inner + one.name] = (status.st_size, status.st_mtime_ns) if regular else NO_FILE
    return found


def digest_of_standing(found: Mapping[str, tuple[int, int]]) -> str:
    """A digest that changes when a file comes, goes or is touched."""
    lines = sorted(f"{path}\0{size} {time}\n" for path, (size, time) in found.items())
    return digest_of("".join(lines).encode("utf-8", "surrogateescape"))


def as_standing(outputs: Mapping[str, Output]) -> dict[str, tuple[int, int]]:
    """What `standing` gives of a site that is as recorded."""
    return {path: (one.size, one.time) for path, one in outputs.items()}
