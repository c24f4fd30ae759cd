"""What files said at earlier times, from Git's history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kaifong.history.git import GitError, Repository, repository

# Further back nobody looks: a text that was changed so often since is read anew, not compared.
MOST = 50
# Paths in one command line: far below what any system takes, and few commands all the same.
AT_ONCE = 500


@dataclass(frozen=True)
class FormerVersions:
    """The earlier versions of some files of the hub in `root`, looked up for all of them together when first asked.

    Of each at most `MOST`. None where the folder is in no repository or the clone does not hold so much: whoever asks
    can do without.
    """

    root: Path
    paths: tuple[str, ...]

    def __call__(self, path: str) -> Iterator[bytes]:
        """The file's bytes after each change, the newest first."""
        here, names = self._here, self._names.get(path, ())
        if here is None:
            return
        try:
            found = here.blobs(names)
        except GitError:
            return
        for name in names:
            yield found[name]

    @cached_property
    def _here(self) -> Repository | None:
        try:
            return repository(self.root)
        except GitError:
            return None

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        """The objects that each path has led to, the newest first."""
        found: dict[str, list[str]] = {}
        if self._here is None:
            return found
        # First parents alone: what was tried on a branch was never the text that somebody translated.
        how = ("--first-parent", "--format=", "--raw", "--no-abbrev", "--no-renames", "--relative", "-z", "--")
        for start in range(0, len(self.paths), AT_ONCE):
            try:
                told = self._here.run("log", *how, *self.paths[start : start + AT_ONCE])
            except GitError:
                return found
            fields = iter(told.split(b"\0"))
            for field in fields:
                facts = field.strip().split()
                if len(facts) != 5 or not facts[0].startswith(b":"):
                    continue
                versions = found.setdefault(next(fields).decode("utf-8", "surrogateescape"), [])
                # `:<mode> <mode> <before> <after> <letter>`; a mode of 000000 is a removal.
                if facts[1] in {b"100644", b"100755"} and len(versions) < MOST:
                    versions.append(facts[3].decode("ascii"))
        return found
