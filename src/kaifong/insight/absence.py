"""How few people a hub stands on: the smallest number who sent half of what came in within a year.

CHAOSS: "Contributor Absence Factor" (formerly bus factor), with its half, over the 365 days up to the season's end:
what a single season shows is chance. Counted per kind and per language as well, since a hub can be many-handed in one
language and hang on one person in the next. Beside it, how much comes from people without an office: whether the hub
would live if its staff fell silent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kaifong.insight.facts import Facts
from kaifong.insight.few import enough
from kaifong.insight.happened import Arrival
from kaifong.insight.period import YEAR, Period

SOURCE = (
    "CHAOSS: Contributor Absence Factor",
    "https://chaoss.community/kb/metric-contributor-absence-factor/",
)
HALF = 0.5


@dataclass(frozen=True)
class Hands:
    """On how many people something stands.

    Attributes:
        entries: how many came in within the year. people: who sent them.
        factor: the fewest who sent half of them; None where too few came in to say.
        shares: everybody's part, the largest first.
    """

    entries: int
    people: int
    factor: int | None
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Absence:
    """Of everything, by language and by kind; and the share that people without an office sent, or None."""

    all: Hands
    by_language: tuple[tuple[str, Hands], ...]
    by_kind: tuple[tuple[str, Hands], ...]
    members_share: float | None


def absence(facts: Facts, when: Period) -> Absence:
    """On how many people the hub stood at the end of a season."""
    came = [one for one in facts.entries if one.who is not None and when.until - YEAR < one.day <= when.until]
    tags = [one.tag for one in facts.hub.settings.languages]
    kinds = dict.fromkeys(one.kind for one in came)
    staff = facts.staff(when.until)
    return Absence(
        all=hands(came),
        by_language=tuple((tag, hands(one for one in came if one.language == tag)) for tag in tags),
        by_kind=tuple((kind, hands(one for one in came if one.kind == kind)) for kind in sorted(kinds)),
        members_share=sum(one.who not in staff for one in came) / len(came) if enough(len(came)) else None,
    )


def hands(came: Iterable[Arrival]) -> Hands:
    """On how many people some entries stand."""
    parts = sorted(Counter(one.who for one in came).values(), reverse=True)
    total = sum(parts)
    if not total:
        return Hands(0, 0, None, ())
    held = factor = 0
    while held < total * HALF:
        held += parts[factor]
        factor += 1
    return Hands(total, len(parts), factor if enough(total) else None, tuple(one / total for one in parts))
