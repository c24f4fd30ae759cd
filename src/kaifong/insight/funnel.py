"""How far people come: a profile, a first entry, a second, and then again and again.

Of everybody who made a profile up to the season's end. Visitors are not counted: the site counts nobody's visits.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from kaifong.insight.facts import Facts
from kaifong.insight.period import Period

# Different weeks in which something of theirs was merged: who came back three times after the first mostly stays.
REGULAR_WEEKS = 4


@dataclass(frozen=True)
class Funnel:
    """How many took each step; each is among those of the step before.

    Attributes:
        profiles: made a profile. first, second: had one entry merged, or two. regular: had entries merged in four
            different weeks or more.
        outside: how many had an entry merged without ever making a profile.
    """

    profiles: int
    first: int
    second: int
    regular: int
    outside: int

    @property
    def steps(self) -> tuple[int, int, int, int]:
        """The counts, from the first step on."""
        return self.profiles, self.first, self.second, self.regular


def funnel(facts: Facts, when: Period) -> Funnel:
    """How far people had come by the end of a season."""
    entries: defaultdict[str, list[date]] = defaultdict(list)
    for one in facts.entries:
        if one.who is not None and one.day <= when.until:
            entries[one.who].append(one.day)
    # A profile is its owner's whoever sent it, and a person's key is their profile's name.
    made = {
        one.path.removeprefix("content/members/").removesuffix("/index.md").removesuffix(".md")
        for one in facts.arrivals
        if one.kind == "member" and one.day <= when.until
    }
    first = made & entries.keys()
    second = {who for who in first if len(entries[who]) > 1}
    regular = {who for who in second if len({day.isocalendar()[:2] for day in entries[who]}) >= REGULAR_WEEKS}
    return Funnel(len(made), len(first), len(second), len(regular), len(entries.keys() - made))
