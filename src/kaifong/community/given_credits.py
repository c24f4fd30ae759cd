"""Who credited whom: the graph behind the points, for whoever looks after the community."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.community.credits import Why
from kaifong.community.points import Ledger, Point

# What a limit takes off is still a credit that somebody gave; what these say credits nobody at all.
_NO_CREDIT = frozenset({Why.OWN_QUESTION, Why.OWN_ENTRY, Why.NOT_YET, Why.TRANSLATION, Why.OTHER_PART})


@dataclass(frozen=True)
class Given:
    """One credit: `giver` is who asked, or whose entry it is; `worth` is what it is worth before all limits."""

    giver: str
    receiver: str
    worth: int
    when: date


@dataclass(frozen=True)
class CreditGraph:
    """Everybody's credits.

    Attributes:
        given: the credits that one person gave another, oldest first.
        work: what everybody's parts are worth before all limits: their own entries, and the credits of others.
        since: the first day on which anything of theirs scored.
    """

    given: tuple[Given, ...]
    work: Mapping[str, int]
    since: Mapping[str, date]


def credit_graph(ledger: Ledger) -> CreditGraph:
    """The credits of a hub: by counterparts (an answer, a guest, a winner…) and by an author to a co-author."""
    given = []
    work: Counter[str] = Counter()
    since: dict[str, date] = {}
    for one in ledger.points:  # oldest first
        if _NO_CREDIT & set(one.why):
            continue
        since.setdefault(one.member, one.when)
        work[one.member] += one.base
        giver = _giver(one, ledger)
        if giver is not None and giver != one.member:
            given.append(Given(giver, one.member, one.base, one.when))
    return CreditGraph(tuple(given), work, since)


def _giver(point: Point, ledger: Ledger) -> str | None:
    """Who gave a point: its counterpart, or the author who names a co-author; None for one's own work."""
    if point.role == "co-author":
        author = point.entry.front.get("author")
        return None if author is None else ledger.who.key(str(author))
    return point.counterpart
