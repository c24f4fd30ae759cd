"""Sites built with what is kept from the last time, and without: what the tests of whole builds share."""

from __future__ import annotations

import hashlib
import shutil
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from compared import differences, files_of
from living import Living

from kaifong.errors import KaifongError
from kaifong.publishing.build import Built, build
from kaifong.publishing.chart_drawing import Drawing

# What is compared of what a build tells: all but where the site stands, how long it took, and whether it stood.
TOLD = ("pages", "searchable", "languages", "broken", "warnings", "left_out")


@dataclass
class Site:
    """What a build left: the files by path, what it told, and every line that it said; or the error's words."""

    files: dict[str, bytes]
    built: Built | None
    said: list[str] = field(default_factory=list)
    error: str = ""


def drawn(self: Drawing, specs: Sequence[str]) -> list[str | None]:
    """A drawing that is another for every dictionary, without the second that starting Vega takes."""
    del self
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>{}</text></svg>'
    return [picture.format(hashlib.sha256(one.encode()).hexdigest()[:16]) for one in specs]


def built_with(hub: Living, *, clean: bool = False) -> Site:
    """The hub's site/ after a build with all that is kept below `.kaifong/`."""
    said: list[str] = []
    try:
        done = build(hub.root, hub.root / "site", hub.now, 2, said.append, clean=clean)
    except KaifongError as error:
        return Site(files_of(hub.root / "site"), None, said, str(error))
    return Site(files_of(hub.root / "site"), done, said)


def built_without(hub: Living, folder: Path | None = None) -> Site:
    """The site of the same hub in another folder, where nothing was ever built."""
    empty = folder or hub.root.with_name(f"{hub.root.name}-empty")
    shutil.rmtree(empty, ignore_errors=True)
    shutil.copytree(hub.root, empty, symlinks=True, ignore=_of_builds)
    return built_with(Living(empty, hub.now), clean=True)


def _of_builds(folder: str, names: list[str]) -> list[str]:
    del folder
    return [one for one in names if one in (".kaifong", "site", "__pycache__")]


def complaint(found: Site, wanted: Site) -> str:
    """What differs, for a person to read; nothing where nothing does. Where neither could be built, sites may differ:
    the one that stood stays.
    """
    if found.error or wanted.error:
        return (
            ""
            if found.error == wanted.error
            else f"with: {found.error or 'built'}\nwithout: {wanted.error or 'built'}"
        )
    lines = differences(found.files, wanted.files)
    for name in TOLD:
        one, other = (getattr(each.built, name) for each in (found, wanted))
        if one != other:
            lines.append(f"Built.{name} is {one!r}\n  should be {other!r}")
    return "\n".join(lines)


def size_of(folder: Path) -> int:
    """The bytes of all files below a folder; of those that are one file under several names, once."""
    seen = {
        (one.st_dev, one.st_ino): one.st_size
        for one in map(Path.lstat, folder.rglob("*"))
        if stat.S_ISREG(one.st_mode)
    }
    return sum(seen.values())
