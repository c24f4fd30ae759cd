"""The branch `records`, laid over a checkout: what `collect` wrote down, in place of what the tree has."""

from __future__ import annotations

import shutil
from pathlib import Path

from kaifong.entries.whole_file import write_whole
from kaifong.history.base_files import files_at
from kaifong.history.decisions import DECISIONS
from kaifong.history.git import repository
from kaifong.setup.place_signs import RECORDS

BRANCH = RECORDS
FOLDER = "records"


def records_commit(root: Path) -> str | None:
    """The commit at which the branch stands, in a clone that fetched all branches; None where there is none."""
    here = repository(root)
    if here is None:
        return None
    for name in (f"refs/remotes/origin/{BRANCH}", f"refs/heads/{BRANCH}"):
        found = here.ask("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        if found is not None:
            return found
    return None


def lay_records_over(clone: Path, commit: str, hub: Path) -> int:
    """Puts the branch's records into the hub's folder, and gives how many files there were.

    Args:
        clone: a clone that has the commit. hub: where they go: the clone itself, or a folder beside it.

    A folder that the branch has (`records/merges/`, `records/activity/`) replaces the tree's wholly, so that records
    which were invented for a demonstration never stand beside real ones. Decisions stay those of the tree: they are
    merged by pull request, where people can read them first.

    Raises:
        GitError: the branch cannot be read.
    """
    files = {
        path: data
        for path, data in files_at(clone, commit, FOLDER).items()
        if not path.startswith(f"{DECISIONS}/") and path.count("/") >= 2 and ".." not in path.split("/")
    }
    for folder in sorted({path.split("/")[1] for path in files}):
        old = hub / FOLDER / folder
        if old.is_symlink():
            old.unlink()
        else:
            shutil.rmtree(old, ignore_errors=True)
    for path, data in files.items():
        file = hub / path
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, data)
    return len(files)


def lay_records(root: Path) -> str | None:
    """Lays the branch over the checkout at `root`; gives its commit, or None where there is no such branch.

    Raises:
        GitError: as `lay_records_over`.
    """
    commit = records_commit(root)
    if commit is not None:
        lay_records_over(root, commit, root)
    return commit
