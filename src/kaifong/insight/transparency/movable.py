"""Whether a withheld count could be another one, for all that a reader sees: if not, it is not withheld at all.

The counts of a table flow like water: the total into the rows, each row into its seasons; what is shown is a pipe of
known flow, what is withheld one whose flow lies between two bounds. A count can be one more exactly when the
difference can run back from its end to its start through other withheld counts that have room (a cycle of the
residual graph). Flows of whole numbers make this test exact: Ford and Fulkerson, 1962.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Node = tuple[str, str]


@dataclass(frozen=True)
class Arc:
    """A withheld count.

    Attributes:
        start, end: of the pipe. value: what it really is; low, high: what a reader knows of it (None: no bound).
        place: where it stands in the table. guarded: whether it must not be worked out.
    """

    start: Node
    end: Node
    value: int
    low: int
    high: int | None
    place: tuple[str, str] = ("", "")
    guarded: bool = False

    @property
    def can_grow(self) -> bool:
        """Whether one more is within what a reader knows."""
        return self.high is None or self.value < self.high

    @property
    def can_shrink(self) -> bool:
        """Whether one less is."""
        return self.value > self.low


def stuck(arcs: Sequence[Arc]) -> list[tuple[str, str]]:
    """The places of guarded counts that can be worked out, in the order given."""
    steps: dict[Node, list[tuple[int, Node]]] = defaultdict(list)
    for at, arc in enumerate(arcs):
        if arc.can_grow:
            steps[arc.start].append((at, arc.end))
        if arc.can_shrink:
            steps[arc.end].append((at, arc.start))
    return [
        arc.place
        for at, arc in enumerate(arcs)
        if arc.guarded
        and not (arc.can_grow and _reaches(steps, at, arc.end, arc.start))
        and not (arc.can_shrink and _reaches(steps, at, arc.start, arc.end))
    ]


def _reaches(steps: Mapping[Node, Sequence[tuple[int, Node]]], without: int, start: Node, end: Node) -> bool:
    """Whether a difference of one can run from a node to another, not through the arc in question itself."""
    seen, ahead = {start}, [start]
    while ahead:
        for at, node in steps.get(ahead.pop(), ()):
            if at == without or node in seen:
                continue
            if node == end:
                return True
            seen.add(node)
            ahead.append(node)
    return False
