"""Engagement: who took part week by week, who came back, and who helped others' work along.

Somebody takes part in a week when something that they sent is merged in it, or when they answered or reviewed what
another sent (records of activity). They come back when they took part before the season began.
CHAOSS: "Contributors", "Contributor retention" by its idea, "Review participation".
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from kaifong.history.activity import DiscussionActivity
from kaifong.insight.facts import Facts
from kaifong.insight.few import enough
from kaifong.insight.period import Period

SOURCE = ("CHAOSS: Contributors", "https://chaoss.community/kb/metric-contributors/")


@dataclass(frozen=True)
class Engagement:
    """A season's engagement.

    Attributes:
        people: who took part. returned: of them, those who had taken part before.
        share: returned of people; None where they are too few.
        helpers: who answered or reviewed what others sent.
        weeks: for each week its Monday, those who had taken part before the season, and those who had not.
        discussions: opened in the season. answered: of them, those with a marked answer by its end.
        reactions: to what was opened in the season, as last collected.
        recorded: whether there are records of activity at all; without them helpers and reactions are unknown.
    """

    people: int
    returned: int
    share: float | None
    helpers: int
    weeks: tuple[tuple[date, int, int], ...]
    discussions: int
    answered: int
    reactions: int
    recorded: bool


def engagement(facts: Facts, when: Period) -> Engagement:
    """The engagement of a season."""
    deeds: defaultdict[str, set[date]] = defaultdict(set)
    helpers: set[str] = set()
    for one in facts.deeds:
        deeds[one.who].add(one.day)
        if one.helping and when.holds(one.day):
            helpers.add(one.who)
    active = {who: sorted({when.week_of(day) for day in days if when.holds(day)}) for who, days in deeds.items()}
    active = {who: weeks for who, weeks in active.items() if weeks}
    before = {who for who in active if min(deeds[who]) < when.first}
    weeks = tuple(
        (
            monday,
            sum(at in active[who] for who in before),
            sum(at in found for who, found in active.items() if who not in before),
        )
        for at, monday in enumerate(when.weeks)
    )
    opened = [one for one in facts.activity if when.holds(facts.local(one.opened_at))]
    talks = [one for one in opened if isinstance(one, DiscussionActivity)]
    return Engagement(
        people=len(active),
        returned=len(before),
        share=len(before) / len(active) if enough(len(active)) else None,
        helpers=len(helpers),
        weeks=weeks,
        discussions=len(talks),
        answered=sum(one.answered_at is not None and facts.local(one.answered_at) <= when.until for one in talks),
        reactions=sum(sum(one.reactions.values()) for one in opened),
        recorded=bool(facts.activity),
    )
