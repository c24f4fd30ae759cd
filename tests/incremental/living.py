"""A hub on disk that is edited: what edits share to find files and to change them."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random

DAY = date(2026, 11, 21)
_ENTRY = re.compile(
    r"content/(?:(?P<tag>[^/]+)/(?P<folder>[a-z]+)|(?P<shared>members|groups))/(?P<slug>[^/]+?)(?:/index)?\.md\Z"
)


@dataclass
class Living:
    """A hub that changes.

    Attributes:
        root: its folder. now: the day, in its own zone; edits may let it pass.
        done: every edit that was made, in words, for whoever reads a failure.
    """

    root: Path
    now: date = DAY
    done: list[str] = field(default_factory=list)

    def files(self, pattern: str = "content/**/*") -> list[str]:
        """Paths of regular files that match, sorted."""
        found = (one for one in self.root.glob(pattern) if one.is_file() and not one.is_symlink())
        return sorted(one.relative_to(self.root).as_posix() for one in found)

    def entries(self, folder: str = "") -> list[str]:
        """Paths of entries; of one folder (`stories`, `members`), or of all."""
        return [
            path
            for path in self.files("content/**/*.md")
            if (match := _ENTRY.match(path)) and folder in ("", match["folder"], match["shared"])
        ]

    def read(self, path: str) -> bytes:
        """A file's bytes."""
        return (self.root / path).read_bytes()

    def write(self, path: str, data: bytes | str) -> None:
        """Writes a file, with the folders that it needs; whatever stood in its way is gone."""
        file = self.root / path
        for folder in (*reversed(file.relative_to(self.root).parents[:-1]),):
            if (self.root / folder).is_file():
                (self.root / folder).unlink()
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data if isinstance(data, bytes) else data.encode())

    def remove(self, path: str) -> None:
        """Removes a file or folder, and the folders that it leaves empty."""
        file = self.root / path
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink()
        for folder in file.parents:
            if folder == self.root or any(folder.iterdir()):
                return
            folder.rmdir()

    def move(self, old: str, new: str) -> None:
        """Renames a file or folder."""
        (self.root / new).parent.mkdir(parents=True, exist_ok=True)
        os.replace(self.root / old, self.root / new)  # noqa: PTH105 - a Path's cannot replace a folder's name
        self._prune(self.root / old)

    def _prune(self, file: Path) -> None:
        for folder in file.parents:
            if folder == self.root or any(folder.iterdir()):
                return
            folder.rmdir()

    def front(self, path: str, key: str, value: str | None) -> None:
        """Sets a key of the front matter to a value as YAML writes it, or takes it out."""
        lines = self.text(path).split("\n")
        if lines[:1] != ["---"] or "---" not in lines[1:]:
            return
        end = lines.index("---", 1)
        kept: list[str] = []
        mine = False
        for line in lines[1:end]:
            if line[:1].strip():
                mine = line.partition(":")[0] == key
            if not mine:
                kept.append(line)
        said = [] if value is None else [f"{key}: {value}"]
        self.write(path, "\n".join(["---", *kept, *said, *lines[end:]]))

    def text(self, path: str) -> str:
        """A file's text; what is no UTF-8 in it as Latin-1, so that it can be edited all the same."""
        data = self.read(path)
        try:
            return data.decode()
        except UnicodeDecodeError:
            return data.decode("latin-1")

    def replace(self, path: str, old: str, new: str) -> None:
        """Replaces the first of a text in a file."""
        self.write(path, self.text(path).replace(old, new, 1))

    def __str__(self) -> str:
        return "\n".join(f"  {number}. {one}" for number, one in enumerate(self.done, 1))


def one_of(pick: Random, found: list[str]) -> str | None:
    """One of the paths, or None where there is none."""
    return pick.choice(found) if found else None


def folder_of(path: str) -> str:
    """The kind's folder of an entry's path: `stories`, `members`."""
    match = _ENTRY.match(path)
    return (match["folder"] or match["shared"]) if match else ""


def tag_of(path: str) -> str:
    """The language's tag of an entry's path; empty for members and groups."""
    match = _ENTRY.match(path)
    return (match["tag"] or "") if match else ""


def slug_of(path: str) -> str:
    """The slug of an entry's path."""
    match = _ENTRY.match(path)
    return match["slug"] if match else ""
