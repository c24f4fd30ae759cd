"""Many files changed as one: written down whole before any is touched, and finished after whatever came between.

The journal is a folder below .kaifong. Its manifest is written last, and from then on the erasure will be done:
whoever is killed before it has changed nothing, whoever is killed after it goes on where it stopped. Each file is
known by the digest of what it was and of what it becomes, so a step that was done already is left alone.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from kaifong.entries.whole_file import write_whole
from kaifong.leaving.erasure import ErasureError

FOLDER = PurePosixPath(".kaifong/erasing")
_MANIFEST = "manifest.json"
_SCHEMA = "kaifong.erasing/1"


def write_all(root: Path, files: Mapping[str, bytes | None]) -> None:
    """Gives files below a root new bytes, or takes them away (None): all of them, or after an error none.

    Raises:
        ErasureError: a folder on the way is a link. OSError: the disk is full or something may not be written.
    """
    for path in files:
        _refuse_links(root, path)
    folder = root / FOLDER
    _refuse_links(root, str(FOLDER))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    steps = []
    for number, (path, data) in enumerate(sorted(files.items())):
        if data is not None:
            write_whole(folder / f"{number:05}", data)
        steps.append({"path": path, "file": None if data is None else f"{number:05}", "before": _digest(root / path),
                      "after": None if data is None else hashlib.sha256(data).hexdigest()})  # fmt: skip
    write_whole(folder / _MANIFEST, json.dumps({"schema": _SCHEMA, "steps": steps}, indent=1).encode())
    finish(root)


def unfinished(root: Path) -> bool:
    """Whether an erasure was interrupted after the point of no return."""
    return (root / FOLDER / _MANIFEST).is_file()


def finish(root: Path) -> None:
    """Does what the journal says and is not done yet, then takes the journal away; it names who is forgotten.

    Raises:
        ErasureError: a file was changed by somebody else meanwhile; nothing more is done until that is settled.
    """
    folder = root / FOLDER
    steps = json.loads((folder / _MANIFEST).read_bytes())["steps"]
    for one in steps:
        _refuse_links(root, one["path"])
        if _digest(root / one["path"]) not in (one["before"], one["after"]):
            raise ErasureError(
                "this file was changed while an erasure was under way",
                why="what somebody wrote meanwhile would be lost",
                mend="put it back as it was (`git checkout -- FILE`), and run `kaifong erase` again",
                path=one["path"],
            )
    for one in steps:
        path = root / one["path"]
        if _digest(path) == one["after"]:
            continue
        if one["file"] is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, (folder / one["file"]).read_bytes())
    for one in steps:
        if one["file"] is None:
            _without_empty(root, (root / one["path"]).parent)
    (folder / _MANIFEST).unlink()
    shutil.rmtree(folder)


def _without_empty(root: Path, folder: Path) -> None:
    """Takes a folder away that the erasure emptied; rooms of the hub stay."""
    while len(folder.relative_to(root).parts) > 2 and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _digest(path: Path) -> str | None:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def _refuse_links(root: Path, path: str) -> None:
    at = root
    for part in PurePosixPath(path).parts:
        at /= part
        if at.is_symlink():
            raise ErasureError(
                "this is a symbolic link",
                why="what it leads to is not the hub's, and would be changed in its place",
                mend="replace it by the file itself, then start again",
                path=at.relative_to(root).as_posix(),
            )
