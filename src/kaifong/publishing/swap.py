"""The folder in which a site stands: whether it is ours to replace, and where the next one is made ready."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from kaifong.errors import BuildError

# A file that we leave in every site of ours: a folder without it is somebody else's, and is not replaced.
MARK = ".kaifong-site"
# What a site's next state is made in: in `.kaifong`, or beside a site on another disk.
BUILDING = "build-"
BESIDE = ".kaifong-build-"
_MARK = "Made by Kaifong: every build replaces this folder.\n"


def refuse_dangerous(root: Path, site: Path) -> None:
    """Refuses a target whose replacing would destroy something that we did not make.

    Raises:
        BuildError: it holds the hub, lies in what members write, or is a folder with somebody's files.
    """
    refuse_place(root, site)
    if site.is_dir() and not (site / MARK).is_file() and any(site.iterdir()):
        raise BuildError(
            f"{site} has files that no build of ours made",
            why="a build replaces the whole folder",
            mend="name an empty or new folder with --site, or empty that one yourself",
        )


def refuse_place(root: Path, site: Path) -> None:
    """Refuses a target where no site may stand, whatever is there now.

    Raises:
        BuildError: it holds the hub, lies in what members write, or is no folder.
    """
    # Links on the way, and dots, lead to the same folders by other names.
    real, hub = site.resolve(), root.resolve()
    if real == hub or real in hub.parents:
        raise BuildError(f"{site} holds the hub itself", mend="name another folder with --site")
    for kept in ("content", "guidelines", "records", "hooks", ".git", ".kaifong", "src", "docs"):
        inner = hub / kept
        if real == inner or inner in real.parents:
            raise BuildError(f"{site} lies in the hub's own {kept}/", mend="name another folder with --site")
    if site.is_symlink() or (site.exists() and not site.is_dir()):
        raise BuildError(f"{site} is no folder", mend="name a folder with --site, or remove what is there")


def mark(site: Path) -> None:
    """Marks a site as ours. A file of the same name is replaced, not written into: it may have a second name."""
    (site / MARK).unlink(missing_ok=True)
    (site / MARK).write_text(_MARK, encoding="ascii")


def fresh_folder(root: Path, site: Path) -> Path:
    """A new empty folder on the site's own file system, so that a rename can bring it into place."""
    beside = root / ".kaifong"
    beside.mkdir(exist_ok=True)
    parent = site.parent
    while not parent.exists():
        parent = parent.parent
    if beside.stat().st_dev != parent.stat().st_dev:
        return Path(tempfile.mkdtemp(prefix=BESIDE, dir=parent))
    return Path(tempfile.mkdtemp(prefix=BUILDING, dir=beside))


def clear_left_overs(root: Path, site: Path) -> None:
    """Deletes what builds that were killed left half-made. To be called under the lock, when no journal is left."""
    for left in (*(root / ".kaifong").glob(f"{BUILDING}*"), *site.parent.glob(f"{BESIDE}*")):
        shutil.rmtree(left, ignore_errors=True)
