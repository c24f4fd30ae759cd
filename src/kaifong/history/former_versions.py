"""What a file said at earlier times, from Git's history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kaifong.history.git import GitError, repository

# Further back nobody looks: a text that was changed so often since is read anew, not compared.
MOST = 50


def former_versions(root: Path, path: str) -> Iterator[bytes]:
    """The file's bytes after each change, the newest first, at most `MOST` of them.

    Nothing where the folder is in no repository, or the clone does not hold so much: whoever asks can do without.

    Args:
        root: the hub's folder. path: from there.
    """
    try:
        here = repository(root)
        if here is None:
            return
        # First parents alone: what was tried on a branch was never the text that somebody translated.
        how = ("--first-parent", "--format=", "--raw", "--no-abbrev", "--no-renames", "-z", f"-n{MOST}")
        told = here.run("log", *how, "--", path)
        names = [name for name in map(_after, told.split(b"\0")) if name is not None]
        found = here.blobs(names)
    except GitError:
        return
    for name in names:
        yield found[name]


def _after(field: bytes) -> str | None:
    """The object that `:100644 100644 <before> <after> M` leads to; None for what is removed, and for a path."""
    facts = field.strip().split()
    if len(facts) != 5 or not facts[0].startswith(b":") or facts[1] not in {b"100644", b"100755"}:
        return None
    return facts[3].decode("ascii")
