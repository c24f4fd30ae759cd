"""Carries a plan out: whole or not at all, and a run that was killed is mended by the next one.

Everything new is first written into .kaifong/making, which Git ignores: a full disk or a missing right shows there,
and the hub is as it was. Then the files are moved into their places one by one, hub.yml first and the manifest last.
What was killed between two moves is found half done by the next run, which compares what stands with what is offered.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from kaifong.errors import KaifongError
from kaifong.setup import manifest
from kaifong.setup.upgrading import Plan, Step

MAKING = ".kaifong/making"
DIFFERENCES = ".kaifong/upgrade"


def there(root: Path, paths: list[str]) -> dict[str, bytes]:
    """The files of a hub at these paths; of what is no regular file, or stands behind a link, an error.

    Raises:
        KaifongError: something else than a file stands in a place, or it cannot be read.
    """
    found = {}
    for path in paths:
        place = root / path
        for one in (place, *place.parents):
            if one == root:
                break
            if one.is_symlink():
                raise KaifongError(
                    "a link stands here, and what is written would land elsewhere",
                    mend="put a file or folder in its place, then run this again",
                    path=one.relative_to(root).as_posix(),
                )
        if place.is_dir():
            raise KaifongError("a folder stands where a file has to be", mend="move it away", path=path)
        with suppress(FileNotFoundError, NotADirectoryError):
            found[path] = place.read_bytes()
    return found


def carry_out(plan: Plan, root: Path) -> None:
    """Does what a plan says, and leaves the differences of what was kept in .kaifong/upgrade to read.

    Raises:
        KaifongError: something could not be written; the hub is then as it was before.
    """
    root.mkdir(parents=True, exist_ok=True)
    making = root / MAKING
    last = manifest.written(plan.made)
    writes = {one.path: one.data for one in plan.of(Step.ADD, Step.REPLACE) if one.data is not None}
    # A folder with a hub.yml can be upgraded, so with that first a fresh hub that was killed half way is mended so.
    writes = dict(sorted(writes.items(), key=lambda one: (one[0] != "hub.yml", one[0])))
    writes[manifest.PATH] = last
    before: dict[str, bytes | None] = {}
    fresh: list[Path] = []
    try:
        shutil.rmtree(making, ignore_errors=True)
        for number, data in enumerate(writes.values()):
            making.mkdir(parents=True, exist_ok=True)
            (making / str(number)).write_bytes(data)
        held = there(root, [*writes, *(one.path for one in plan.of(Step.DROP))])
        for number, path in enumerate(writes):
            if held.get(path) != writes[path]:
                before[path] = held.get(path)
                fresh += _folders(root / path, root)
                (making / str(number)).replace(root / path)
        for one in plan.of(Step.DROP):
            before[one.path] = held.get(one.path)
            (root / one.path).unlink(missing_ok=True)
    except OSError as error:
        _undo(root, before, fresh)
        raise KaifongError(
            f"{error.filename or root} could not be written: {error.strerror}",
            why="nothing was changed",
            mend="give yourself the right to write there, or make room, and run this again",
        ) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    _tell_differences(plan, root)


def _folders(path: Path, root: Path) -> list[Path]:
    """Makes the folders of a file; gives those that were not there, the innermost first."""
    new = [one for one in path.parents if one != root and root in one.parents and not one.exists()]
    path.parent.mkdir(parents=True, exist_ok=True)
    return new


def _undo(root: Path, before: dict[str, bytes | None], fresh: list[Path]) -> None:
    """Puts back what stood there. What fails here too is left: the next run finds it half done, and mends it."""
    for path, data in before.items():
        with suppress(OSError):
            if data is None:
                (root / path).unlink(missing_ok=True)
            else:
                (root / path).write_bytes(data)
    for folder in sorted(set(fresh), key=lambda one: len(one.parts), reverse=True):
        with suppress(OSError):
            folder.rmdir()


def _tell_differences(plan: Plan, root: Path) -> None:
    folder = root / DIFFERENCES
    shutil.rmtree(folder, ignore_errors=True)
    for one in plan.of(Step.KEEP):
        target = folder / f"{one.path}.diff"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(one.difference, encoding="utf-8")
