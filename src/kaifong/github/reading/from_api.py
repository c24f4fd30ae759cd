"""A pull request's head through the API, where Git cannot fetch: the same facts, at a request a file.

`pulls/N/files` knows names but no modes, and ends at 3,000; modes come from the head's tree, which GitHub cuts short
beyond 100,000 entries or 7 MB and says so (`truncated`): then only the folders on the way are asked for, one by one.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from kaifong.github.api import Api
from kaifong.github.reading.caps import Gap, Touched
from kaifong.github.reading.limited_git import Unread
from kaifong.github.reading.pull import Pull
from kaifong.history.change import SUBMODULE

# "List pull requests files" gives no more.
MOST_TOLD = 3_000
# Requests for folders and for files' bytes: the hour has a thousand for all of the hub's workflows.
MOST_FOLDERS = 200
MOST_BLOBS = 300


@dataclass
class Asked:
    """A head that the API tells of."""

    api: Api
    pull: Pull
    most: int | None = MOST_BLOBS
    _folders: dict[str, dict[str, Any]] = field(default_factory=dict)

    def touched(self) -> tuple[list[Touched], tuple[Gap, ...]]:
        """Every path that differs, without renames.

        Raises:
            Refusal: GitHub would not tell.
            Unread: more folders would have to be asked for than there are requests to spare.
        """
        names: set[str] = set()
        told = 0
        for one in self.api.pages(self.api.at(f"/pulls/{self.pull.number}/files")):
            told += 1
            names.add(str(one["filename"]))
            if one.get("status") == "renamed" and one.get("previous_filename"):
                names.add(str(one["previous_filename"]))
        gaps = (Gap("listed", {"limit": MOST_TOLD}),) if told >= MOST_TOLD else ()
        whole = self._tree(self.pull.head, recursive=True)
        entries = {str(one["path"]): one for one in whole["tree"]}
        found = []
        for name in sorted(names):
            entry = entries.get(name)
            if entry is None and whole.get("truncated"):
                entry = self._walked_to(name)
            found.append(_touched(name, entry))
        return found, gaps

    def read(self, blobs: Sequence[str]) -> dict[str, bytes]:
        """The bytes of objects.

        Raises:
            Refusal: GitHub would not tell.
            Unread: one is not what its id says.
        """
        return {name: self._blob(name) for name in sorted(set(blobs))}

    def _blob(self, name: str) -> bytes:
        answer = self.api.get(self.api.at(f"/git/blobs/{name}"))
        text = str(answer["content"])
        data = base64.b64decode(text) if answer.get("encoding") == "base64" else text.encode()
        digest = hashlib.sha256 if len(name) == 64 else hashlib.sha1
        if digest(b"blob %d\0" % len(data) + data).hexdigest() != name:
            raise Unread(f"the object {name[:12]} came otherwise than its id says")
        return data

    def _tree(self, name: str, *, recursive: bool = False) -> dict[str, Any]:
        if recursive:
            answer: dict[str, Any] = self.api.get(self.api.at(f"/git/trees/{name}"), recursive="1")
            return answer
        if name not in self._folders:
            if len(self._folders) >= MOST_FOLDERS:
                raise Unread("the files lie in too many folders to ask for each", limited=True)
            self._folders[name] = self.api.get(self.api.at(f"/git/trees/{name}"))
        return self._folders[name]

    def _walked_to(self, path: str) -> dict[str, Any] | None:
        """The entry of a path, folder by folder from the top."""
        *folders, last = path.split("/")
        here = self.pull.head
        for folder in folders:
            found = _named(self._tree(here), folder)
            if found is None or found.get("type") != "tree":
                return None
            here = str(found["sha"])
        return _named(self._tree(here), last)


def _named(tree: dict[str, Any], name: str) -> dict[str, Any] | None:
    return next((one for one in tree["tree"] if one["path"] == name), None)


def _touched(path: str, entry: dict[str, Any] | None) -> Touched:
    if entry is None or entry.get("type") == "tree":
        return Touched(path, None)
    mode = int(str(entry["mode"]), 8)
    if mode == SUBMODULE:
        return Touched(path, mode)
    return Touched(path, mode, str(entry["sha"]), int(entry.get("size") or 0))
