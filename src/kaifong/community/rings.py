"""Rings: groups of accounts that credit mostly each other. For moderators' eyes; never on a page.

Method. Credits are the edges of a graph. A group is a strongly connected part of it (Tarjan 1972: each reaches each),
once the edges are left out that are less than a share of what their receiver gets; several shares are tried, since in
a large ring each edge is a small one. Whoever gets less than half of their credits from the group is taken out of it.
Five figures from 0 to 1 are then asked of a group, and their mean is its score:

closed     what share of the credits that its members get comes from within it
dependent  what share of all that its members have (their own entries too) those credits are
balanced   how even what each gives and gets within it is: 1 less the differences' share of the sums
new        what share of its members came within the same 60 days, beyond the one who came first
burst      what share of the credits within it came on days with three or more of them

The first three ask whether the group lives on itself, the last two whether it came to do so. Members of a group, a
short time in which it acts and its closeness are what finds paid groups of reviewers too (Mukherjee, Liu and Glance,
"Spotting Fake Reviewer Groups in Consumer Reviews", WWW 2012); the figures here are plainer,
since a moderator has to be able to check them by hand. How often they are right: docs/recognition.md.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kaifong.community.components import strong_components
from kaifong.community.given_credits import CreditGraph, Given

# The mean of the five figures at which a group is named: tests measure it on made communities.
THRESHOLD = 0.7
# A group that is not closed at all has no business here, however new it is.
LEAST_CLOSED = 0.6
# Fewer credits than these, or than one for each member, tell nothing.
LEAST_CREDITS = 4
# The greatest group. Above it one reads a community, not a ring.
MOST_PEOPLE = 20
# An edge counts from this share of its receiver's credits: a third, a fifth…
EDGE_SHARES = (0.34, 0.2, 0.1, 0.05)
# "Joined together": within so many days. "A burst": so many credits within the group on one day.
NEW_DAYS = 60
BURST = 3


@dataclass(frozen=True)
class Ring:
    """A group to look at. All figures but `credits` are from 0 to 1; see the module."""

    members: tuple[str, ...]
    score: float
    closed: float
    dependent: float
    balanced: float
    new: float
    burst: float
    credits: int
    first: date
    last: date


def rings(graph: CreditGraph, threshold: float = THRESHOLD) -> tuple[Ring, ...]:
    """The groups whose score reaches the threshold, highest first; nobody is in two of them.

    A group that is more than half of all who were ever credited or credited somebody is not judged: there is no
    outside left to which it could be open.
    """
    everybody = {one.giver for one in graph.given} | {one.receiver for one in graph.given}
    found = []
    for group in sorted(set(_groups(graph.given)), key=sorted):
        if 2 * len(group) <= len(everybody):
            ring = _judged(group, graph)
            if ring is not None and ring.score >= threshold:
                found.append(ring)
    found.sort(key=lambda one: (-one.score, -len(one.members), one.members))
    taken: set[str] = set()
    kept = []
    for one in found:
        if not taken & set(one.members):
            kept.append(one)
            taken |= set(one.members)
    return tuple(kept)


def _groups(given: Sequence[Given]) -> Iterator[frozenset[str]]:
    """Every group that is worth a look, some of them more than once."""
    worth: Counter[tuple[str, str]] = Counter()
    received: Counter[str] = Counter()
    for one in given:
        worth[one.giver, one.receiver] += one.worth
        received[one.receiver] += one.worth
    for share in EDGE_SHARES:
        edges: defaultdict[str, list[str]] = defaultdict(list)
        for (giver, receiver), sum_ in sorted(worth.items()):
            if sum_ >= share * received[receiver]:
                edges[giver].append(receiver)
        for component in strong_components(edges):
            if 1 < len(component) <= MOST_PEOPLE:
                yield component
                trimmed = _trimmed(component, worth, received)
                if len(trimmed) > 1:
                    yield trimmed


def _trimmed(group: frozenset[str], worth: Counter[tuple[str, str]], received: Counter[str]) -> frozenset[str]:
    """The group without those who get less than half of their credits from it, until nobody is left to go."""
    while True:
        stay = frozenset(
            one for one in group if 2 * sum(worth[other, one] for other in group - {one}) >= received[one] > 0
        )
        if stay == group:
            return group
        group = stay


def _judged(group: frozenset[str], graph: CreditGraph) -> Ring | None:
    """A group's figures; None where there is too little of it, or where it is not closed."""
    to_them = [one for one in graph.given if one.receiver in group]
    within = [one for one in to_them if one.giver in group]
    if len(within) < max(LEAST_CREDITS, len(group)):
        return None
    inside = sum(one.worth for one in within)
    closed = inside / sum(one.worth for one in to_them)
    if closed < LEAST_CLOSED:
        return None
    days = Counter(one.when for one in within)
    figures = (
        closed,
        inside / max(inside, sum(graph.work.get(one, 0) for one in group)),
        _balanced(within),
        (_together([graph.since[one] for one in group if one in graph.since]) - 1) / (len(group) - 1),
        sum(count for count in days.values() if count >= BURST) / len(within),
    )
    score = sum(figures) / len(figures)
    return Ring(tuple(sorted(group)), score, *figures, len(within), min(days), max(days))


def _balanced(within: Iterable[Given]) -> float:
    balance: Counter[str] = Counter()
    total = 0
    for one in within:
        balance[one.giver] -= one.worth
        balance[one.receiver] += one.worth
        total += 2 * one.worth
    return 1 - sum(abs(one) for one in balance.values()) / total


def _together(days: list[date]) -> int:
    """How many of the days, at most, lie within the same `NEW_DAYS`; 1 where none do."""
    return max((sum(0 <= (one - first).days < NEW_DAYS for one in days) for first in days), default=1)
