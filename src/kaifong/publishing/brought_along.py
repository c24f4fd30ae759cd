"""A `.kaifong` that came with the clone is nobody's cache of ours: what builds believe in it is thrown away.

Builds write that folder and believe what they wrote. Git ignores it, but a pull request can add files there all the
same (`git add --force`), and whoever merges it without looking would let strangers say what pages are made of. What a
CI restores from its own cache is not tracked by Git, and stays.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kaifong.history.git import GitError, repository
from kaifong.publishing.own_folder import FOLDER

# What a fresh hub has in Git: it keeps the empty folder that MkDocs wants to be there.
OURS = ".kaifong/stage/.gitkeep"
# What no build reads: the lock that is being held, what people are given to read, other commands' unfinished work.
_LEFT = frozenset({"build.lock", "import-report.json", "upgrade", "making", "erasing"})


def discard_brought_along(root: Path) -> str | None:
    """Empties the hub's `.kaifong` where Git tracks anything in it; to be called before anything in it is believed.

    A clone whose Git does not answer is emptied, too: who would say what came with it?

    Returns:
        One line that says so; None where nothing was brought along, or the hub is no clone.

    Raises:
        OSError: something there could not be removed.
    """
    try:
        found = brought_along(root)
    except GitError as silent:
        if not _is_clone(root) or not _empty(root):
            return None
        return (
            f"Git does not say whether .kaifong came with the clone ({silent.seen}): nothing there is believed, all"
            f" is made again (to mend it: {silent.mend})"
        )
    if not found:
        return None
    _empty(root)
    more = f" and {len(found) - 1:,} more" if len(found) > 1 else ""
    return (
        f"Git tracks {found[0][:200]!r}{more}, where only builds may write: nothing there is believed, all is made"
        " again (to mend it: `git rm -r --cached .kaifong && git add --force .kaifong/stage/.gitkeep`, and commit)"
    )


def _is_clone(root: Path) -> bool:
    return any(os.path.lexists(folder / ".git") for folder in (root, *root.parents))


def _empty(root: Path) -> bool:
    """Empties the folder, but for what no build reads; whether there was anything else."""
    emptied = False
    kept = (root / OURS).is_file()
    for one in sorted((root / FOLDER).iterdir()):
        if one.name in _LEFT:
            continue
        if one.is_dir() and not one.is_symlink():
            emptied = emptied or any(path != root / OURS for path in one.rglob("*"))
            shutil.rmtree(one)
        else:
            emptied = True
            one.unlink()
    if kept:
        (root / OURS).parent.mkdir()
        (root / OURS).touch()
    return emptied


def brought_along(root: Path) -> tuple[str, ...]:
    """The files below the hub's `.kaifong` that Git tracks and no hub should have, by path.

    Raises:
        GitError: Git is not installed, or does not answer.
    """
    if not (root / FOLDER).is_dir():
        return ()
    here = repository(root)
    if here is None:
        return ()
    tracked: list[str] = []
    for name in (FOLDER.as_posix(), *_other_spellings(root, here.ask("ls-tree", "-z", "--name-only", "HEAD"))):
        listed = here.run("ls-files", "-z", "--", name).decode("utf-8", "surrogateescape")
        tracked += [one for one in listed.split("\0") if one]
    return tuple(sorted(one for one in tracked if one != OURS))


def _other_spellings(root: Path, listed: str | None) -> list[str]:
    """Names that Git takes for another folder and this disk for the same: `.Kaifong`, where case does not count."""
    names = [name for name in (listed or "").split("\0") if name not in ("", FOLDER.as_posix())]
    return [name for name in names if (root / name).exists() and (root / name).samefile(root / FOLDER)]
