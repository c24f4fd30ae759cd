"""The one door to the stage's folder: it writes what changed, removes what vanished, and touches nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from kaifong.entries.tree import digest_of
from kaifong.entries.whole_file import write_whole

# Git keeps the empty folder by this file, so that `mkdocs build` finds its docs_dir in a fresh clone.
KEPT = frozenset({".gitkeep"})


@dataclass
class Outlet:
    """A folder that is brought to a given state, file by file.

    A file is replaced in one step (a reader sees the old one or the new one), and only where its bytes differ, so
    that whoever watches or caches by time of change profits.
    """

    root: Path
    _written: dict[str, str] = field(default_factory=dict)
    _folders: set[Path] = field(default_factory=set)

    def put(self, path: str, data: bytes | str) -> None:
        """Makes the file at a POSIX path from the root hold these bytes.

        Raises:
            ValueError: the path leads out of the root or was given before: a bug of ours.
        """
        if path in self._written:
            raise ValueError(f"staged twice: {path!r}")
        self._written[path] = self.write(path, data)

    def write(self, path: str, data: bytes | str) -> str:
        """Writes a file that is put or kept elsewhere, as in another process; gives the digest of its bytes.

        Raises:
            ValueError: the path leads out of the root: a bug of ours.
        """
        parts = PurePosixPath(path).parts
        if not parts or path.startswith("/") or ".." in parts or "\\" in path or "\0" in path:
            raise ValueError(f"not a path inside the stage: {path!r}")
        file = self.root.joinpath(*parts)
        self._make_folder(file.parent)
        content = data.encode() if isinstance(data, str) else data
        if file.is_symlink() or file.is_dir():
            self._remove(file)
        try:
            there = file.read_bytes() == content
        except FileNotFoundError:
            there = False
        if not there:
            write_whole(file, content)
        return digest_of(content)

    def keep(self, path: str, digest: str) -> None:
        """Leaves the file at a path as it is: it is known to hold bytes with that digest.

        Raises:
            ValueError: the path was given before: a bug of ours.
        """
        if path in self._written:
            raise ValueError(f"staged twice: {path!r}")
        self._written[path] = digest

    def digest(self, path: str) -> str:
        """The digest of what was put at a path."""
        return self._written[path]

    def has(self, path: str) -> bool:
        """Whether a path was put or kept."""
        return path in self._written

    def remove(self, paths: Iterable[str]) -> None:
        """Removes files that were put by an earlier staging, and the folders that are empty then."""
        for path in paths:
            file = self.root.joinpath(*PurePosixPath(path).parts)
            if file.is_file() or file.is_symlink():
                file.unlink()
            for folder in file.parents:
                if folder == self.root or not folder.is_dir() or any(folder.iterdir()):
                    break
                folder.rmdir()

    def written(self) -> frozenset[str]:
        """The paths put so far."""
        return frozenset(self._written)

    def digests(self) -> Mapping[str, str]:
        """The digest of what was put, by path."""
        return dict(sorted(self._written.items()))

    def finish(self) -> None:
        """Removes every file that was not put, and the folders that are empty then."""
        for folder, folders, files in os.walk(self.root, topdown=False, followlinks=False):
            here = Path(folder)
            inner = "" if here == self.root else here.relative_to(self.root).as_posix() + "/"
            for name in files:
                if inner + name not in self._written and not (inner == "" and name in KEPT):
                    (here / name).unlink()
            for name in folders:
                below = here / name
                if below.is_symlink():
                    below.unlink()
                elif not any(below.iterdir()):
                    below.rmdir()

    def _make_folder(self, folder: Path) -> None:
        """Makes a folder and those above it up to the root; a link or a file in its place is removed first."""
        if folder in self._folders:
            return
        if folder != self.root:
            self._make_folder(folder.parent)
            if folder.relative_to(self.root).as_posix() in self._written:
                raise ValueError(f"staged as a file and as a folder: {folder.name!r}")
            if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
                folder.unlink()
        folder.mkdir(parents=True, exist_ok=True)
        self._folders.add(folder)

    def _remove(self, path: Path) -> None:
        """Removes a link, or a folder with everything in it, where a file has to stand."""
        if path.is_symlink() or not path.is_dir():
            path.unlink()
            return
        for one in path.iterdir():
            self._remove(one)
        path.rmdir()
