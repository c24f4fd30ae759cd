"""A hub's texts as a pull request would have them, in a folder of their own, beside the base's machine.

What decides and what runs (mkdocs.yml, hooks, the policies) is the base's; what is read as data (texts, pictures,
records, hub.yml) is the change's. Regular files only: a link is not followed and not copied.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

# Data, read by loaders that believe nothing.
TEXTS = ("content", "guidelines", "records")
SETTINGS = "hub.yml"
# The base's: code, or rules by which the change itself is judged.
MACHINE = ("mkdocs.yml", "hooks", "guidelines/policy.yml", "guidelines/recognition.yml")


def laid_over(base: Path, merged: Path, out: Path) -> None:
    """Writes the hub of `merged` into the empty folder `out`, with the machine of `base`.

    Args:
        base: a checkout of the base branch. merged: one of the change, merged into it; only read.

    Raises:
        OSError: a file could not be written.
    """
    for path in sorted(_regular_files(merged)):
        if path not in MACHINE:
            _copy(merged / path, out / path)
    if not (out / SETTINGS).exists():
        _copy(base / SETTINGS, out / SETTINGS)
    for name in MACHINE:
        found = base / name
        if found.is_dir():
            shutil.copytree(found, out / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif found.is_file():
            _copy(found, out / name)


def _regular_files(top: Path) -> Iterator[str]:
    settings = top / SETTINGS
    if settings.is_file() and not settings.is_symlink():
        yield SETTINGS
    for room in TEXTS:
        if (top / room).is_symlink():
            continue
        # `os.walk` goes into no link to a folder unless it is told to.
        for folder, _, names in os.walk(top / room):
            for name in names:
                file = Path(folder) / name
                if not file.is_symlink() and file.is_file():
                    yield file.relative_to(top).as_posix()


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        # Nothing writes into the copy, and 10,000 entries with their pictures are a gigabyte.
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copyfile(source, target, follow_symlinks=False)
