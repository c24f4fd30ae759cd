"""A part of a sweep, and the mark by which the parts' reports are known to belong together."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from kaifong.entries.tree import Tree
from kaifong.history.change import Change
from kaifong.moderation.check import Check
from kaifong.moderation.policy import POLICY
from kaifong.moderation.redaction import redacted

# GitHub runs at most 256 jobs of a matrix ("Running variations of jobs in a workflow"); more parts help nobody.
MOST = 256


@dataclass(frozen=True)
class Shard:
    """Part `number` of `of`, counted from 1. All parts together are everything, and no two share a path.

    Which part a path belongs to depends on nothing but the path, so a file that comes or goes moves no other.
    """

    number: int
    of: int

    def holds(self, path: str) -> bool:
        """Whether the path is this part's; what is said of no path is the first's."""
        if not path:
            return self.number == 1
        # By the path as reports show it: whoever merges them has no other.
        drawn = hashlib.sha256(redacted(path).encode("utf-8", "surrogatepass")).digest()[:8]
        return int.from_bytes(drawn) % self.of + 1 == self.number

    def __str__(self) -> str:
        """As it is written on the command line."""
        return f"{self.number}/{self.of}"


@dataclass(frozen=True)
class Mark:
    """What a shard's report is a part of. Reports whose marks differ in more than the shard's number are no whole.

    Attributes:
        kaifong: the version that reviewed. day: the day as of which it did.
        head: the commit that stood there, None without Git.
        files: how many paths all the shards review together, told apart as reports show them.
        hub: a digest of every path, mode and byte. rules: one of the policy, of the checks and of who brings it.
    """

    shard: Shard
    kaifong: str
    day: date
    head: str | None
    files: int
    hub: str
    rules: str


def difference(one: Mark, other: Mark) -> str | None:
    """The first thing, its number aside, in which two marks differ; None where they belong together."""
    if one.shard.of != other.shard.of:
        return "of"
    names = (spec.name for spec in fields(Mark) if spec.name != "shard")
    return next((name for name in names if getattr(one, name) != getattr(other, name)), None)


def paths_of(change: Change) -> frozenset[str]:
    """The paths of a change as reports show them."""
    return frozenset(redacted(file.path) for file in change.files)


def digest_of_hub(tree: Tree, change: Change) -> str:
    """SHA-256 of the hub's files and of the change's, in hexadecimal."""
    drawn = hashlib.sha256()
    changed = {file.path for file in change.files}
    for file in change.files:
        _add(drawn, file.path, file.mode, file.data or b"")
    for path, mode in tree.modes.items():
        if path not in changed:
            _add(drawn, path, mode, tree.read(path))
    return drawn.hexdigest()


def digest_of_rules(tree: Tree, change: Change, checks: Sequence[Check]) -> str:
    """SHA-256 of the policy, of what is known about the checks, and of who brings the change."""
    drawn = hashlib.sha256(tree.read(POLICY) if POLICY in tree.modes else b"")
    for check in checks:
        told = [check.id, check.family, check.clause, check.severity, check.confidence, check.audience, check.scope]
        _add(drawn, repr([*map(str, told), *check.needs, check.essential, sorted(check.options.items())]), 0, b"")
    _add(drawn, repr((change.submitter, change.approved_by)), 0, b"")
    return drawn.hexdigest()


def _add(drawn: hashlib._Hash, name: str, mode: int, data: bytes) -> None:
    said = name.encode("utf-8", "surrogatepass")
    drawn.update(b"%d %d %d\n" % (len(said), mode, len(data)))
    drawn.update(said)
    drawn.update(data)


def missing(marks: Iterable[Mark]) -> list[int]:
    """The numbers of the shards that are not there."""
    seen = tuple(marks)
    whole = seen[0].shard.of if seen else 0
    return sorted(set(range(1, whole + 1)) - {one.shard.number for one in seen})
