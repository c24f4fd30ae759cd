"""The folder `.kaifong`, which builds empty and fill as they like: it has to be ours, and no way to somebody's files.

Git carries symbolic links. One at `.kaifong/stage` that leads to a person's own folder would have the next build
delete what is in there, for nothing of it was staged.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from kaifong.errors import BuildError

FOLDER = Path(".kaifong")
# What a build writes as files; whatever else stands there is in its way.
_FILES = (
    "build.lock",
    "stage.stamp",
    "site.json",
    "site.journal",
    "shard.json",
    "cache/layout.json",
    "cache/made_by.json",
    "cache/site.record",
    "cache/stage.sqlite",
    "cache/stage.sqlite-journal",
)


def refuse_links(root: Path) -> None:
    """Refuses a hub whose `.kaifong`, or anything in it or in its `cache`, is a symbolic link.

    What is no file where a build's own files should be is cleared away: a folder, or a pipe, whose reader waits for
    ever. To be called before any of it is used.

    Raises:
        BuildError: names the link.
    """
    for path in (FOLDER, *_in(root, FOLDER), *_in(root, FOLDER / "cache")):
        if (root / path).is_symlink():
            raise BuildError(
                f"{path.as_posix()} is a symbolic link",
                why="a build replaces and deletes what is there, and would do so wherever the link leads",
                mend="remove the link (not what it leads to) and build again; if you did not make it, ask who did",
            )
    for name in _FILES:
        place = root / FOLDER / name
        if place.is_dir():
            shutil.rmtree(place)
        elif place.exists() and not place.is_file():
            place.unlink()


def _in(root: Path, folder: Path) -> list[Path]:
    if (root / folder).is_symlink() or not (root / folder).is_dir():
        return []
    return sorted(folder / one.name for one in (root / folder).iterdir())
