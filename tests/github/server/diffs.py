"""What a pull request changes: files, patches, and which lines a remark may stand on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .git import Git
from .things import Pull

HUNK = re.compile(r"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
STATUSES = {"A": "added", "D": "removed", "M": "modified", "T": "changed", "R": "renamed", "C": "copied"}


@dataclass(frozen=True)
class File:
    """A changed file. `patch` is None for what is binary (or only moved), as GitHub leaves it out."""

    path: str
    before: str | None
    status: str
    sha: str
    additions: int
    deletions: int
    patch: str | None

    def holds(self, line: int, side: str) -> bool:
        """True where the diff shows this line of the file: after the change (RIGHT), or before (LEFT)."""
        for found in HUNK.finditer(self.patch or ""):
            start, count = (found[3], found[4]) if side == "RIGHT" else (found[1], found[2])
            if int(start) <= line < int(start) + int(count or 1):
                return True
        return False


def files(pull: Pull) -> tuple[File, ...]:
    """What the head changes since it parted from the base."""
    return compared(pull.repository.git, pull.base_sha, pull.head_sha)


def commits(pull: Pull) -> list[str]:
    """The pull request's commits, oldest first."""
    return pull.repository.git.text("rev-list", "--reverse", f"{pull.base_sha}..{pull.head_sha}").splitlines()


@lru_cache(maxsize=256)
def compared(git: Git, base: str, head: str) -> tuple[File, ...]:
    """The files between where two commits parted and the second, sorted by path as GitHub does."""
    start = git.base(base, head) or git.run("hash-object", "-t", "tree", "/dev/null").decode().strip()
    return between(git, start, head)


def between(git: Git, start: str, head: str) -> tuple[File, ...]:
    """The files that differ from one commit (or tree) to another."""
    flags = ("-r", "-M", "--no-color", "--full-index")
    raw = git.run("diff-tree", *flags, "-z", "--raw", start, head).decode("utf-8", "surrogateescape").split("\0")
    if not raw[0]:
        return ()
    text = git.run("diff-tree", *flags, "-p", start, head).decode("utf-8", "replace")
    patches = re.split(r"^diff --git .*\n", text, flags=re.MULTILINE)[1:]
    found: list[File] = []
    place = written = 0
    while place < len(raw) - 1:
        _, mode, _, sha, letter = raw[place].split(" ")
        renamed = letter[0] in "RC"
        before, path = (raw[place + 1], raw[place + 2]) if renamed else (None, raw[place + 1])
        place += 3 if renamed else 2
        old_sha = raw[place - (3 if renamed else 2)].split(" ")[2]
        patch = patches[written] if written < len(patches) else ""
        # A file that becomes a link is written as one removed and one added.
        written += 2 if letter == "T" else 1
        begin = patch.find("@@ ")
        shown = patch[begin:].rstrip("\n") if begin >= 0 and mode != "160000" else None
        # Lines end at line feeds only: a form feed or U+2028 in a member's text is a character like others.
        lines = shown.split("\n") if shown else []
        added = sum(line.startswith("+") for line in lines)
        gone = sum(line.startswith("-") for line in lines)
        found.append(File(path, before, STATUSES[letter[0]], sha if sha.strip("0") else old_sha, added, gone, shown))
    return tuple(found)
