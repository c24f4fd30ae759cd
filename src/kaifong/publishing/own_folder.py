"""The folder `.kaifong`, which builds empty and fill as they like: it has to be ours, and no way to somebody's files.

Git carries symbolic links. One at `.kaifong/stage` that leads to a person's own folder would have the next build
delete what is in there, for nothing of it was staged.
"""

from __future__ import annotations

from pathlib import Path

from kaifong.errors import BuildError

FOLDER = Path(".kaifong")
_OURS = (
    "stage",
    "search",
    "cache",
    "cache/media",
    "cache/charts",
    "cache/cards",
    "cache/site",
    "build.lock",
    "stage.stamp",
    "import-report.json",
    "zensical.yml",
    "zensical-site",
    "zensical-theme",
)


def refuse_links(root: Path) -> None:
    """Refuses a hub whose `.kaifong`, or anything of ours in it, is a symbolic link. To be called before it is used.

    Raises:
        BuildError: names the link.
    """
    for path in (FOLDER, *(FOLDER / name for name in _OURS)):
        if (root / path).is_symlink():
            raise BuildError(
                f"{path.as_posix()} is a symbolic link",
                why="a build replaces and deletes what is there, and would do so wherever the link leads",
                mend="remove the link (not what it leads to) and build again; if you did not make it, ask who did",
            )
