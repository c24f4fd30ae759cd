"""Time to first response, against what the hub promises (hub.yml `promise_hours`), by language and weekday.

For everything that was opened in the season: the hours until another person, not a machine, said or did something
about it. What nobody answered counts as longer than all once the promise is broken; what is still within it does not
count yet. So a median is not made better by leaving people waiting. CHAOSS: "Time to First Response".
Percentiles are by nearest rank (the ceil(p·n)-th of the sorted values), so each is a wait that somebody had.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kaifong.history.activity import DiscussionActivity, PullActivity
from kaifong.insight.facts import Facts
from kaifong.insight.few import enough
from kaifong.insight.period import Period

SOURCE = ("CHAOSS: Time to First Response", "https://chaoss.community/kb/metric-time-to-first-response/")
_NEVER = math.inf


@dataclass(frozen=True)
class Waits:
    """How long people waited. Hours are None where there are too few to say, and infinite where it is "not yet".

    Attributes:
        count: how many were answered, or wait longer than promised.
        median, ninetieth: hours. kept: the share answered within the promise, or None.
    """

    count: int
    median: float | None
    ninetieth: float | None
    kept: float | None


@dataclass(frozen=True)
class Response:
    """A season's response.

    Attributes:
        promise: hours. all: of everything.
        by_language: by tag, of what was merged (what is not merged has no language yet).
        by_weekday: Monday first, by the day it was opened.
        unanswered: how many nobody had answered at the end of the period.
    """

    promise: int
    all: Waits
    by_language: tuple[tuple[str, Waits], ...]
    by_weekday: tuple[Waits, ...]
    unanswered: int


def response(facts: Facts, when: Period) -> Response:
    """How quickly what was opened in a season was answered."""
    zone = facts.hub.settings.zone
    promise = facts.hub.settings.promise_hours
    end = datetime.combine(when.until, time(), zone) + timedelta(days=1)
    opened = [one for one in facts.activity if when.holds(one.opened_at.astimezone(zone).date())]
    hours = {id(one): _hours(one, end, promise) for one in opened}

    def waits(chosen: Callable[[PullActivity | DiscussionActivity], bool]) -> Waits:
        return _waits((hours[id(one)] for one in opened if chosen(one)), promise)

    languages = {id(one): facts.language_of(one.number) for one in opened if isinstance(one, PullActivity)}
    return Response(
        promise=promise,
        all=waits(lambda _: True),
        by_language=tuple(
            (one.tag, waits(lambda it, tag=one.tag: languages.get(id(it)) == tag))  # type: ignore[misc]
            for one in facts.hub.settings.languages
        ),
        by_weekday=tuple(
            waits(lambda it, at=at: it.opened_at.astimezone(zone).weekday() == at)  # type: ignore[misc]
            for at in range(7)
        ),
        unanswered=sum(waits_still(one, end) for one in opened),
    )


def _hours(one: PullActivity | DiscussionActivity, end: datetime, promise: int) -> float | None:
    """Hours until the first response; infinite where the promise is broken; None where it does not count yet."""
    if one.response is not None and one.response.at < end:
        return max(0.0, (one.response.at - one.opened_at) / timedelta(hours=1))
    closed = one.closed_at is not None and one.closed_at < end
    if closed:
        return None  # withdrawn before anybody could answer, or merged by whoever opened it
    return _NEVER if end - one.opened_at > timedelta(hours=promise) else None


def _waits(hours: Iterable[float | None], promise: int) -> Waits:
    known = sorted(one for one in hours if one is not None)
    if not enough(len(known)):
        return Waits(len(known), None, None, None)
    kept = sum(one <= promise for one in known) / len(known)
    return Waits(len(known), percentile(known, 0.5), percentile(known, 0.9), kept)


def percentile(ordered: Sequence[float], share: float) -> float:
    """The value that a share of ordered values does not exceed, by nearest rank."""
    return ordered[max(0, math.ceil(share * len(ordered) - 1e-9) - 1)]


def waits_still(one: PullActivity | DiscussionActivity, end: datetime) -> bool:
    """Whether nobody had answered something before a moment, and it was open."""
    answered = one.response is not None and one.response.at < end
    closed = one.closed_at is not None and one.closed_at < end
    return one.opened_at < end and not answered and not closed
