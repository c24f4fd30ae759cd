"""Growth: how much came in, from how many people, and how many of them were here for the first time.

Entries count on the day of their first merge; what was imported does not, since it was not written here.
CHAOSS: "New Contributors", "Contributors".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.insight.facts import Facts
from kaifong.insight.period import Period

SOURCE = ("CHAOSS: New Contributors", "https://chaoss.community/kb/metric-new-contributors/")


@dataclass(frozen=True)
class Growth:
    """A season's growth.

    Attributes:
        entries: how many came in. people: who sent them. first_timers: of them, those whose first ever it was.
        profiles: new profiles. so_far: everybody who ever sent an entry, up to the season's end.
        weeks: for each week its Monday, entries of those here before, and of first-timers (in their first week).
        by_kind: by kind and language.
    """

    entries: int
    people: int
    first_timers: int
    profiles: int
    so_far: int
    weeks: tuple[tuple[date, int, int], ...]
    by_kind: Mapping[tuple[str, str], int]


def growth(facts: Facts, when: Period) -> Growth:
    """The growth of a season."""
    came = [one for one in facts.entries if when.holds(one.day)]
    people = {one.who for one in came if one.who is not None}
    first = {who for who in people if when.holds(facts.first_day[who])}
    old: Counter[int] = Counter()
    new: Counter[int] = Counter()
    for one in came:
        week = when.week_of(one.day)
        is_new = one.who in first and when.week_of(facts.first_day[str(one.who)]) == week
        (new if is_new else old)[week] += 1
    return Growth(
        entries=len(came),
        people=len(people),
        first_timers=len(first),
        profiles=sum(one.kind == "member" and when.holds(one.day) for one in facts.arrivals),
        so_far=sum(day <= when.until for day in facts.first_day.values()),
        weeks=tuple((monday, old[at], new[at]) for at, monday in enumerate(when.weeks)),
        by_kind=Counter((one.kind, str(one.language)) for one in came),
    )
