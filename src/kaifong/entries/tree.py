"""Where a hub's files come from: a folder, memory, or one laid over another. Bytes only; nothing is followed or run."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Protocol

from kaifong.history.change import EXECUTABLE, REGULAR, SYMLINK, Action, Change


class Tree(Protocol):
    """Files by POSIX path from the hub's root."""

    @property
    def modes(self) -> Mapping[str, int]:
        """Git's mode of every file, by path, in sorted order."""
        ...

    def read(self, path: str) -> bytes:
        """The bytes of a file (of a symlink: its target's name).

        Raises:
            KeyError: no such file.
        """
        ...


# What members and maintainers write. Nothing else of a checkout is listed, so a hub of 10,000 entries is walked once.
ROOMS = ("content", "guidelines", "records")


@dataclass(frozen=True)
class FolderTree:
    """A working tree. Symlinks are reported as such and never followed; hidden files are left out."""

    root: Path

    @cached_property
    def modes(self) -> dict[str, int]:
        """Every file's mode; one walk, when first asked."""
        found: dict[str, int] = {}
        for room in ROOMS:
            self._walk(self.root / room, room, found)
        for name in ("hub.yml", "mkdocs.yml"):
            if (self.root / name).is_file():
                found[name] = REGULAR
        return dict(sorted(found.items()))

    def _walk(self, folder: Path, prefix: str, found: dict[str, int]) -> None:
        try:
            scan = sorted(os.scandir(folder), key=lambda one: one.name)
        except (FileNotFoundError, NotADirectoryError):
            return
        for one in scan:
            path = f"{prefix}/{one.name}"
            if one.name.startswith("."):
                continue
            if one.is_symlink():
                found[path] = SYMLINK
            elif one.is_dir(follow_symlinks=False):
                self._walk(Path(one.path), path, found)
            elif one.is_file(follow_symlinks=False):
                mode = one.stat(follow_symlinks=False).st_mode
                found[path] = EXECUTABLE if mode & stat.S_IXUSR else REGULAR

    def read(self, path: str) -> bytes:
        """See `Tree.read`."""
        mode = self.modes.get(path)
        if mode is None:
            raise KeyError(path)
        full = self.root / path
        return os.readlink(full).encode() if mode == SYMLINK else full.read_bytes()


@dataclass(frozen=True)
class MemoryTree:
    """Files that a test or a pull request holds in memory."""

    files: Mapping[str, bytes]
    special: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def modes(self) -> dict[str, int]:
        """See `Tree.modes`."""
        return {path: self.special.get(path, REGULAR) for path in sorted(self.files)}

    def read(self, path: str) -> bytes:
        """See `Tree.read`."""
        return self.files[path]


@dataclass(frozen=True)
class OverlayTree:
    """A tree as it would be once a change is merged."""

    base: Tree
    change: Change

    @cached_property
    def _gone(self) -> frozenset[str]:
        removed: Iterable[str] = (one.path for one in self.change.files if one.action is Action.REMOVED)
        renamed = (one.old_path for one in self.change.files if one.old_path)
        return frozenset([*removed, *renamed])

    @cached_property
    def _over(self) -> dict[str, tuple[int, bytes]]:
        return {one.path: (one.mode, one.data) for one in self.change.files if one.data is not None}

    @cached_property
    def modes(self) -> dict[str, int]:
        """See `Tree.modes`."""
        kept = {path: mode for path, mode in self.base.modes.items() if path not in self._gone}
        kept.update({path: mode for path, (mode, _) in self._over.items()})
        return dict(sorted(kept.items()))

    def read(self, path: str) -> bytes:
        """See `Tree.read`."""
        if path in self._over:
            return self._over[path][1]
        if path in self._gone:
            raise KeyError(path)
        return self.base.read(path)
