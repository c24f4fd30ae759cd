"""A part's index as one blob for the cache: a line of JSON that says what is in it, then the files, end to end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_SCHEMA = "kaifong.search-pack/1"


@dataclass(frozen=True)
class Pack:
    """One index.

    Attributes:
        pages: how many pages can be found in it. newest: the day of the newest, or "".
        files: what the browser loads, by path, sorted.
    """

    pages: int
    newest: str
    files: Mapping[str, bytes]

    def data(self) -> bytes:
        """It, as it is kept."""
        sizes = [[path, len(data)] for path, data in self.files.items()]
        head = {"schema": _SCHEMA, "pages": self.pages, "newest": self.newest, "files": sizes}
        return json.dumps(head, ensure_ascii=True, sort_keys=True).encode() + b"\n" + b"".join(self.files.values())

    def write(self, folder: Path) -> None:
        """Writes the files below a folder.

        Raises:
            OSError: they cannot be written.
        """
        for above in {folder / PurePosixPath(path).parent for path in self.files}:
            above.mkdir(parents=True, exist_ok=True)
        for path, data in self.files.items():
            (folder / path).write_bytes(data)


def unpacked(data: bytes | None) -> Pack | None:
    """The pack in a blob; None where it is none of ours."""
    if data is None:
        return None
    line, _, rest = data.partition(b"\n")
    try:
        head = json.loads(line)
        if head["schema"] != _SCHEMA:
            return None
        files, at = {}, 0
        for path, size in head["files"]:
            parts = PurePosixPath(path).parts
            if not parts or path.startswith("/") or ".." in parts or not 0 <= size <= len(rest) - at:
                return None
            files[str(path)] = rest[at : at + size]
            at += size
        return Pack(int(head["pages"]), str(head["newest"]), files) if at == len(rest) else None
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
