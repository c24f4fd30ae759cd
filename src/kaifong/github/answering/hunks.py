"""Where GitHub lets a review speak: the lines of a pull request's diff, as GitHub itself shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kaifong.github.api import Api

# The head of a part of a diff; a count of one is left out (POSIX, diff -u).
_HEAD = re.compile(r"^@@ -\d+(?:,\d+)? \+(?P<first>\d+)(?:,(?P<count>\d+))? @@", re.MULTILINE)


@dataclass(frozen=True)
class Hunks:
    """The runs of lines of each file that the diff shows, by path: first and last line, both included."""

    runs: Mapping[str, tuple[tuple[int, int], ...]]

    def hold(self, path: str, first: int, last: int) -> bool:
        """Whether all these lines stand in one run."""
        return any(start <= first and last <= end for start, end in self.runs.get(path, ()))


def hunks_of(api: Api, number: int, wanted: Iterable[str]) -> Hunks:
    """The hunks of the wanted files. One request for each hundred files, until all are found.

    GitHub leaves the diff of a large file out; nothing can be said at its lines.

    Raises:
        Refusal: GitHub would not tell.
    """
    left = set(wanted)
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for one in api.pages(api.at(f"/pulls/{number}/files")) if left else ():
        path = str(one["filename"])
        if path in left:
            left.discard(path)
            found[path] = runs_of(one)
        if not left:
            break
    return Hunks(found)


def runs_of(file: Mapping[str, Any]) -> tuple[tuple[int, int], ...]:
    """The runs of lines of one file of the list, on the side of the head."""
    heads = _HEAD.finditer(str(file.get("patch") or ""))
    sizes = ((int(one["first"]), int(one["count"] or 1) if one["count"] != "0" else 0) for one in heads)
    return tuple((first, first + count - 1) for first, count in sizes if count)
