"""Where a hub's files come from: a folder, memory, or one laid over another. Bytes only; no link is followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Protocol, TypeAlias

from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK, Action, Change


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

    def digest(self, path: str) -> str:
        """The digest of a file's bytes (`digest_of`).

        Raises:
            KeyError: no such file.
        """
        ...


class GoneError(KeyError):
    """A file that is no longer what it was at the first look: removed, or another text; or its name is not UTF-8."""


def digest_of(data: bytes) -> str:
    """Sixteen bytes of BLAKE2b in hexadecimal: twice as fast as SHA-256, and as hard to forge at this length."""
    return blake2b(data, digest_size=16).hexdigest()


# What members and maintainers write. Nothing else of a checkout is listed, so a hub of 10,000 entries is walked once.
ROOMS = ("content", "guidelines", "records")


# Size, time of change, time of the last change of its record, and number in the file system: who writes a file cannot
# keep all four, even one who puts its time back.
Signature: TypeAlias = tuple[int, int, int, int]


@dataclass(frozen=True)
class FolderTree:
    """A working tree. Symlinks are reported as such and never followed; hidden files are left out.

    Attributes:
        known: digests by path and signature, so that what was not touched since need not be read again.
        steady: who reads a file twice reads the same, or learns that it changed (`GoneError`): what is remembered of
            a file must not be one half of an edit.
    """

    root: Path
    known: Mapping[str, tuple[Signature, str]] = field(default_factory=dict, repr=False, compare=False)
    steady: bool = False
    _digests: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def seen(self) -> dict[str, tuple[int, Signature]]:
        """Every file's mode and signature by path, in sorted order; one walk, when first asked."""
        found: dict[str, tuple[int, Signature]] = {}
        for room in ROOMS:
            self._walk_room(room, found)
        for name in ("hub.yml", "mkdocs.yml"):
            if (self.root / name).is_file():
                found[name] = REGULAR, _signature((self.root / name).stat())
        return dict(sorted(found.items()))

    def knowing(self, known: Mapping[str, tuple[Signature, str]]) -> FolderTree:
        """The same look at the same folder, with these digests known, and steady: nothing is walked again."""
        tree = FolderTree(self.root, known, steady=True)
        tree.__dict__["seen"] = self.seen
        return tree

    @cached_property
    def modes(self) -> dict[str, int]:
        """Every file's mode."""
        return {path: mode for path, (mode, _) in self.seen.items()}

    def signature(self, path: str) -> Signature:
        """What the walk saw of a file.

        Raises:
            KeyError: no such file.
        """
        return self.seen[path][1]

    def moved(self, room: str) -> bool:
        """Whether a file of one of `ROOMS` came, went, or was written since the walk."""
        now: dict[str, tuple[int, Signature]] = {}
        self._walk_room(room, now)
        return now != {path: seen for path, seen in self.seen.items() if path.partition("/")[0] == room}

    def _walk_room(self, room: str, found: dict[str, tuple[int, Signature]]) -> None:
        top = self.root / room
        if top.is_symlink():
            found[room] = SYMLINK, _signature(top.lstat())
        else:
            _walk(str(top), room, found)

    def digest(self, path: str) -> str:
        """See `Tree.digest`."""
        mode, seen = self.seen[path]
        found = self._digests.get(path)
        if found is None:
            known = self.known.get(path)
            if known and known[0] == seen and mode != SYMLINK:
                found = known[1]
            else:
                try:
                    found = digest_of(self._bytes(path))
                except (GoneError, PermissionError):
                    # No page shows what nobody can read (a name that is not UTF-8, say): it is known from outside.
                    found = digest_of(f"{path} {mode} {seen}".encode(errors="surrogateescape"))
            if self.steady:
                self._digests[path] = found
        return found

    def read(self, path: str) -> bytes:
        """See `Tree.read`.

        Raises:
            GoneError: it was removed since the walk; or, of a steady tree, it is not what was read before.
        """
        data = self._bytes(path)
        if self.steady:
            digest = digest_of(data)
            if self._digests.setdefault(path, digest) != digest:
                raise GoneError(path)
        return data

    def _bytes(self, path: str) -> bytes:
        mode = self.modes.get(path)
        if mode is None:
            raise KeyError(path)
        # No `Path`, and no buffer: a sweep of a large hub reads each file more than once.
        full = f"{self._top}{os.sep}{path}"
        try:
            if mode == SYMLINK:
                return os.fsencode(os.readlink(full))  # noqa: PTH115
            with open(full, "rb", buffering=0) as file:  # noqa: PTH123
                return file.readall()
        except FileNotFoundError:
            raise GoneError(path) from None

    @cached_property
    def _top(self) -> str:
        return str(self.root)


def _walk(top: str, room: str, found: dict[str, tuple[int, Signature]]) -> None:
    """Adds mode and signature of everything below a folder, by path; nothing where it is not there."""
    # A list and no recursion: a hostile tree can be deeper than Python's stack. And no `Path`: 10,000 of them cost as
    # much as reading the folders. What an entry is, the folder says; the system is asked once for each file.
    folders = [(top, room)]
    while folders:
        folder, prefix = folders.pop()
        try:
            scan = os.scandir(folder)
        except (FileNotFoundError, NotADirectoryError):
            continue
        with scan:
            for one in scan:
                name = one.name
                if name.startswith("."):
                    continue
                path = f"{prefix}/{name}" if name.isascii() else f"{prefix}/{_printable(name)}"
                if one.is_dir(follow_symlinks=False):
                    folders.append((one.path, path))
                    continue
                try:
                    seen = one.stat(follow_symlinks=False)
                except FileNotFoundError:  # gone since the folder was read
                    continue
                if stat.S_ISREG(seen.st_mode):
                    found[path] = EXECUTABLE if seen.st_mode & stat.S_IXUSR else REGULAR, _signature(seen)
                elif stat.S_ISLNK(seen.st_mode):
                    found[path] = SYMLINK, _signature(seen)


def _signature(seen: os.stat_result) -> Signature:
    return seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino


def _printable(name: str) -> str:
    r"""A file's name; bytes of it that are not UTF-8 as `\xNN`, so that it can be named in a report."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


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

    def digest(self, path: str) -> str:
        """See `Tree.digest`."""
        return digest_of(self.read(path))


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
        return {
            one.path: (one.mode, one.data or b"")
            for one in self.change.files
            if one.data is not None or (one.mode == SUBMODULE and one.action is not Action.REMOVED)
        }

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

    def digest(self, path: str) -> str:
        """See `Tree.digest`."""
        return digest_of(self.read(path)) if path in self._over or path in self._gone else self.base.digest(path)
