"""The files of another system's folder: listed and read as data. Symlinks are listed and never followed."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kaifong.errors import ImportingError

# Below this a post is text; above it is something else with its ending.
MAX_BYTES = 1024 * 1024

# Folders that no writer's words are in: version control, dependencies, the built site, caches.
_MACHINERY = frozenset(
    {".git", ".github", "node_modules", "vendor", "_site", ".jekyll-cache", ".sass-cache", ".bundle"}
)


@dataclass(frozen=True)
class SourceFile:
    """One file: `data` is None where it could not or should not be read, and `trouble` says why.

    `trouble` is a key of the catalogue's `import-reason-…`: symlink, large, unreadable, machinery.
    """

    path: str
    data: bytes | None
    trouble: str | None = None


MARKDOWN = (".md", ".markdown", ".mkd", ".mkdn")


def read_folder(folder: Path) -> tuple[SourceFile, ...]:
    """Every file below the folder, sorted by path. Only Markdown files are read.

    Raises:
        ImportingError: the folder is missing, is no folder, or may not be read.
    """
    if not folder.exists():
        raise ImportingError(f"there is no folder {folder}", mend="name the folder that holds the posts")
    if not folder.is_dir():
        raise ImportingError(f"{folder} is a file, not a folder", mend="name the folder that holds the posts")
    try:
        found = list(_walk(folder))
    except PermissionError as error:
        raise ImportingError(
            f"the folder {error.filename} may not be read",
            mend="give yourself the right to read it, then import again",
        ) from error
    return tuple(sorted(found, key=lambda one: one.path))


def _walk(folder: Path) -> Iterator[SourceFile]:
    # A list and no recursion: a hostile tree can be deeper than Python's stack, and than a path may be long.
    folders = [(folder, "")]
    while folders:
        here, prefix = folders.pop()
        try:
            with os.scandir(here) as scan:
                entries = list(scan)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            yield SourceFile(prefix, None, "unreadable")
            continue
        for one in entries:
            # Bytes that are not UTF-8 as `\\xNN`: the name has to stand in reports.
            path = prefix + os.fsencode(one.name).decode("utf-8", "backslashreplace")
            if one.is_symlink():
                yield SourceFile(path, None, "symlink")
            elif one.is_dir(follow_symlinks=False):
                if one.name in _MACHINERY:
                    yield SourceFile(f"{path}/", None, "machinery")
                else:
                    folders.append((Path(one.path), f"{path}/"))
            elif one.is_file(follow_symlinks=False):
                yield _read(Path(one.path), path, one.stat(follow_symlinks=False).st_size)


def _read(full: Path, path: str, size: int) -> SourceFile:
    if not path.lower().endswith(MARKDOWN):
        return SourceFile(path, None)
    if size > MAX_BYTES:
        return SourceFile(path, None, "large")
    try:
        return SourceFile(path, full.read_bytes())
    except PermissionError:
        return SourceFile(path, None, "unreadable")
