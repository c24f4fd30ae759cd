"""How much of a pull request is read. What lies beyond is not looked at, and a moderator is told so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Files of one pull request. A moderator is called at 80 already (docs/checks/change-size.md); GitHub's own list of
# changed files ends at 3,000; and whoever moves a whole folder of a year's stories stays below this.
MOST_FILES = 1_000
# Bytes of one file: as much as GitHub's web page takes ("About large files on GitHub", 25 MiB).
LARGEST_FILE = 25 * 1024 * 1024
# Bytes of all files together, all in memory at once: half as much again as `change-size` lets pass.
MOST_BYTES = 96 * 1024 * 1024
# Names that Git may list before the rest is not even read: a tree can hold the same folder a thousand times over, and
# that one another, so that a pack of a few kilobytes names more files than there are atoms.
MOST_LISTED = 20_000


@dataclass(frozen=True)
class Gap:
    """Something that was not looked at.

    Attributes:
        reason: `files`, `bytes`, `large` or `unreadable`: the message `github-gap-<reason>` says it.
        facts: its parameters. Paths in them are the author's words.
    """

    reason: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Touched:
    """A path at which the head differs from where it left the base branch.

    Attributes:
        path: from the repository's top. mode: Git's, in the head; None where it is not there.
        blob: the object's id; None where there is nothing to read. size: its bytes; None where it is not to be had.
    """

    path: str
    mode: int | None
    blob: str | None = None
    size: int | None = None


def in_order(touched: list[Touched]) -> list[Touched]:
    """What is read first: all that is not content, for it is what rules and machines are made of; then by path."""
    return sorted(touched, key=lambda one: (one.path.startswith("content/"), one.path))


def within(touched: list[Touched], most: int | None = None) -> tuple[list[Touched], tuple[Gap, ...]]:
    """Those that are read, by `in_order`, and what is left out and why.

    Args:
        most: files that the source can give; None for as many as are read at all.
    """
    files = MOST_FILES if most is None else min(most, MOST_FILES)
    gaps: list[Gap] = []
    kept: list[Touched] = []
    total = left = 0
    for one in in_order(touched)[:files]:
        if one.blob is None:
            kept.append(one)
        elif one.size is None or one.size > LARGEST_FILE:
            gaps.append(Gap("large", {"path": one.path, "limit": LARGEST_FILE // 2**20}))
        elif total + one.size > MOST_BYTES:
            left += 1
        else:
            total += one.size
            kept.append(one)
    if left:
        gaps.append(Gap("bytes", {"left": left, "limit": MOST_BYTES // 2**20}))
    if len(touched) > files:
        gaps.append(Gap("files", {"read": files, "all": len(touched)}))
    return kept, tuple(gaps)
