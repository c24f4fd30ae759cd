"""Who waits for an answer now: the list behind the figure, so that somebody can do something about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kaifong.community.visibility import visible
from kaifong.history.activity import PullActivity
from kaifong.insight.facts import Facts
from kaifong.insight.response import waits_still


@dataclass(frozen=True)
class Waiting:
    """Something that nobody has answered.

    Attributes:
        pull: whether it is a pull request, rather than a discussion. number: its own.
        since: when it was opened, in the hub's zone. overdue: whether it waits longer than promised.
    """

    pull: bool
    number: int
    since: datetime
    overdue: bool


def waiting(facts: Facts) -> tuple[Waiting, ...]:
    """What is open and unanswered at the end of the day, oldest first.

    What hidden members opened is left out: its page on GitHub names them. So is what nobody can be told about, since
    the account is gone.
    """
    settings = facts.hub.settings
    end = datetime.combine(facts.now, time(), settings.zone) + timedelta(days=1)
    promised = timedelta(hours=settings.promise_hours)
    found = []
    for one in facts.activity:
        who = None if one.opened_by is None else facts.person(one.opened_by)
        if who is not None and visible(facts.hub, who) and waits_still(one, end):
            since = one.opened_at.astimezone(settings.zone)
            found.append(Waiting(isinstance(one, PullActivity), one.number, since, end - since > promised))
    return tuple(sorted(found, key=lambda one: (one.since, one.number)))
