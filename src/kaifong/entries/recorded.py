"""The records that a hub's tree holds, read: those that stand, and what cannot be read of the others."""

from __future__ import annotations

from kaifong.entries.tree import Tree
from kaifong.errors import RecordError
from kaifong.history.decision_reader import read_decisions
from kaifong.history.decisions import Decision, is_decision


def recorded_decisions(tree: Tree) -> tuple[tuple[Decision, ...], tuple[RecordError, ...]]:
    """Every decision of moderators, oldest first, and the mistakes in records that are broken."""
    return read_decisions((path, tree.read(path)) for path in tree.modes if is_decision(path))
