"""Who builds what: a hub's entries cut into shares that are even, and that leave a part of the search index whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")

# A group that is more than half of an even share is cut: else one machine would work while the others wait.
_CUT_FROM = 0.5


def shares(groups: Mapping[str, Sequence[T]], of: int) -> tuple[tuple[T, ...], ...]:
    """So many shares, in order: together everything, no two with anything in common.

    The same groups give the same shares on every machine. A group stays in one share unless it is large; no share has
    more than one and a half times what is even, rounded up.

    Args:
        groups: what is to be kept together, by a name that says its place in the order.
        of: how many shares, at least 1. Some are empty where there is less to do.
    """
    total = sum(map(len, groups.values()))
    made: list[list[T]] = [[] for _ in range(of)]
    start = 0
    for name in sorted(groups):
        group = groups[name]
        if len(group) * of > total * _CUT_FROM:
            for place, one in enumerate(group, start):
                made[place * of // total].append(one)
        elif group:
            # By its middle: what stands across a border goes to the side with more of it.
            made[(2 * start + len(group)) * of // (2 * total)].extend(group)
        start += len(group)
    return tuple(map(tuple, made))
