"""Files of one folder as they stand in a commit: read from Git's objects, whatever the working tree holds."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kaifong.history.git import repository

_FILES = (b"100644", b"100755")


def files_at(root: Path, commit: str, folder: str) -> Mapping[str, bytes]:
    """The regular files below a folder of the hub in a commit, by path from the hub's root; empty without Git.

    Raises:
        GitError: there is no such commit, or an object of it is missing.
    """
    here = repository(root)
    if here is None:
        return {}
    blobs: dict[str, str] = {}
    for field in here.run("ls-tree", "-r", "-z", commit, "--", f"{folder}/").split(b"\0"):
        facts, tab, path = field.partition(b"\t")
        if tab and facts.split()[0] in _FILES:
            blobs[path.decode("utf-8", "surrogateescape")] = facts.split()[2].decode("ascii")
    data = here.blobs(list(blobs.values()))
    return {path: data[name] for path, name in sorted(blobs.items())}
