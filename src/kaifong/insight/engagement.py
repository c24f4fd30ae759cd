"""Engagement: who took part week by week, who came back, and who helped others' work along.

Somebody takes part in a week when something that they sent is merged in it, or when they answered or reviewed what
another sent (records of activity). They come back when they took part before the season began.
CHAOSS: "Contributors", "Contributor retention" by its idea, "Review participation".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from kaifong.history.activity import DiscussionActivity, Person, PullActivity
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
    for who, day in _sent(facts):
        deeds[who].add(day)
    for who, day in _helped(facts):
        deeds[who].add(day)
        if when.holds(day):
            helpers.add(who)
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
    opened = [one for one in facts.activity if when.holds(_day(facts, one.opened_at))]
    talks = [one for one in opened if isinstance(one, DiscussionActivity)]
    return Engagement(
        people=len(active),
        returned=len(before),
        share=len(before) / len(active) if enough(len(active)) else None,
        helpers=len(helpers),
        weeks=weeks,
        discussions=len(talks),
        answered=sum(one.answered_at is not None and _day(facts, one.answered_at) <= when.until for one in talks),
        reactions=sum(sum(one.reactions.values()) for one in opened),
        recorded=bool(facts.activity),
    )


def _day(facts: Facts, at: datetime) -> date:
    return at.astimezone(facts.hub.settings.zone).date()


def _sent(facts: Facts) -> Iterator[tuple[str, date]]:
    for merge in facts.hub.history.merges:
        who = facts.sender(merge)
        if who is not None:
            yield who, facts.day(merge)


def _helped(facts: Facts) -> Iterator[tuple[str, date]]:
    for one in facts.activity:
        opener = None if one.opened_by is None else facts.person(one.opened_by)
        for account, at in _answers(one):
            who = facts.person(account)
            if who is not None and who != opener:
                yield who, _day(facts, at)


def _answers(one: PullActivity | DiscussionActivity) -> Iterator[tuple[Person, datetime]]:
    if one.response is not None:
        yield one.response.by, one.response.at
    if isinstance(one, PullActivity):
        yield from ((review.by, review.at) for review in one.reviews)
    elif one.answered_by is not None and one.answered_at is not None:
        yield one.answered_by, one.answered_at
