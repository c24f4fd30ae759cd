"""What a file said before it was taken down, from Git's history."""

from __future__ import annotations

from pathlib import Path

from kaifong.history.git import GitError, repository


def last_version(root: Path, path: str) -> bytes | None:
    """The bytes of a file that is not there any more, as they were before the commit that removed it.

    Args:
        root: the hub's folder, in a clone with its history. path: from the hub's root.

    None where the history does not reach so far, the file was never there, or it was no regular file.

    Raises:
        GitError: Git cannot answer.
    """
    here = repository(root)
    if here is None:
        return None
    # First parents alone: a branch may have removed and brought it back before it was merged.
    gone = here.ask("rev-list", "--first-parent", "-1", "HEAD", "--", path)
    if not gone:
        return None
    try:
        told = here.run("ls-tree", "-z", f"{gone}^1", "--", path)
    except GitError:
        return None  # the removal is the first commit that this clone has
    facts = told.partition(b"\t")[0].split()
    if len(facts) != 3 or facts[0] not in (b"100644", b"100755"):
        return None
    name = facts[2].decode("ascii")
    return here.blobs([name])[name]
