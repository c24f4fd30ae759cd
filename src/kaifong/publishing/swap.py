"""Putting a finished site in the old one's place: two renames, and the deletions last.

At every moment `site` is the old site or the new one, whole, but for the instant between the renames; a build that
was killed there is mended by the next one, or by `recover`. What was left half-made is deleted by the next build.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from kaifong.errors import BuildError

# A file that we leave in every site of ours: a folder without it is somebody else's, and is not replaced.
MARK = ".kaifong-site"
BUILDING = "build-"


def refuse_dangerous(root: Path, site: Path) -> None:
    """Refuses a target whose replacing would destroy something that we did not make.

    Raises:
        BuildError: it holds the hub, lies in what members write, or is a folder with somebody's files.
    """
    if site == root or site in root.parents:
        raise BuildError(f"{site} holds the hub itself", mend="name another folder with --site")
    for kept in ("content", "guidelines", "records", "hooks", ".git", ".kaifong", "src", "docs"):
        inner = root / kept
        if site == inner or inner in site.parents:
            raise BuildError(f"{site} lies in the hub's own {kept}/", mend="name another folder with --site")
    if site.is_symlink() or (site.exists() and not site.is_dir()):
        raise BuildError(f"{site} is no folder", mend="name a folder with --site, or remove what is there")
    if site.is_dir() and not (site / MARK).is_file() and any(site.iterdir()):
        raise BuildError(
            f"{site} has files that no build of ours made",
            why="a build replaces the whole folder",
            mend="name an empty or new folder with --site, or empty that one yourself",
        )


def mark(site: Path) -> None:
    """Marks a site as ours."""
    (site / MARK).write_text("Made by Kaifong: every build replaces this folder.\n", encoding="ascii")


def swap(fresh: Path, site: Path) -> None:
    """Puts `fresh`, on the same file system, in the place of `site`.

    Raises:
        OSError: it could not; the old site stands where it stood.
    """
    old = _old(site)
    recover(site)
    if site.exists():
        site.rename(old)
        try:
            fresh.rename(site)
        except OSError:
            old.rename(site)
            raise
        shutil.rmtree(old, ignore_errors=True)
    else:
        site.parent.mkdir(parents=True, exist_ok=True)
        fresh.rename(site)


def recover(site: Path) -> None:
    """After a build that was killed: puts the old site back where there is none, and deletes it where there is."""
    old = _old(site)
    if not old.is_dir():
        return
    if site.exists():
        shutil.rmtree(old)
    else:
        old.rename(site)


def fresh_folder(root: Path, site: Path) -> Path:
    """A new empty folder on the site's own file system, so that a rename can bring it into place."""
    beside = root / ".kaifong"
    beside.mkdir(exist_ok=True)
    parent = site.parent
    while not parent.exists():
        parent = parent.parent
    if beside.stat().st_dev != parent.stat().st_dev:
        return Path(tempfile.mkdtemp(prefix=BUILDING, dir=parent))
    return Path(tempfile.mkdtemp(prefix=BUILDING, dir=beside))


def clear_left_overs(root: Path) -> None:
    """Deletes what builds that were killed left half-made. To be called under the lock."""
    for left in (root / ".kaifong").glob(f"{BUILDING}*"):
        shutil.rmtree(left, ignore_errors=True)


def _old(site: Path) -> Path:
    return site.with_name(f".{site.name}.old")
