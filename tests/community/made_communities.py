"""Communities drawn by a seed: honest ones with dense clubs, and rings put into them. For the tests of `rings`.

What an honest member does: most of their own work is their own entries; most credits they get come from their club
(a few people who ride together, all of them new at once where they founded it), some from anybody. A ring is new
accounts that credit each other within weeks, with a little work and a few honest credits for show.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from kaifong.community.given_credits import CreditGraph, Given

START = date(2025, 1, 1)
DAYS = 600


@dataclass
class Made:
    """A community being drawn; `clubs` and `rings` are what a test may ask to be left alone, or found."""

    chance: Random
    given: list[Given] = field(default_factory=list)
    work: Counter[str] = field(default_factory=Counter)
    since: dict[str, date] = field(default_factory=dict)
    clubs: list[frozenset[str]] = field(default_factory=list)
    rings: list[frozenset[str]] = field(default_factory=list)

    def graph(self) -> CreditGraph:
        """The credits, as `credit_graph` would give them."""
        ordered = tuple(sorted(self.given, key=lambda one: (one.when, one.giver, one.receiver)))
        return CreditGraph(ordered, dict(self.work), dict(self.since))

    def credit(self, giver: str, receiver: str, when: date) -> None:
        """One credit; an answer, most often."""
        if giver != receiver:
            worth = self.chance.choice((5, 10, 12, 12, 16))
            self.given.append(Given(giver, receiver, worth, when))
            self.work[receiver] += worth

    def joined(self, name: str, day: date) -> None:
        """Somebody whose first work is of a day."""
        self.since[name] = day

    def wrote(self, name: str, entries: int) -> None:
        """Own entries."""
        self.work[name] += sum(self.chance.choice((8, 10, 10, 16)) for _ in range(entries))


def honest(seed: int, people: int = 60) -> Made:
    """A community without a ring: clubs of three to nine, some of them founded together, and people in none."""
    made = Made(Random(seed))
    chance = made.chance
    names = [f"p{at}" for at in range(people)]
    for name in names:
        made.joined(name, START + timedelta(days=chance.randrange(DAYS - 100)))
    left = list(names)
    chance.shuffle(left)
    while len(left) > people // 4:
        size = chance.randint(3, 9)
        club, left = sorted(left[:size]), left[size:]
        made.clubs.append(frozenset(club))
        if chance.random() < 0.5:  # they founded it together
            founded = START + timedelta(days=chance.randrange(DAYS - 100))
            for name in club:
                made.joined(name, founded + timedelta(days=chance.randrange(30)))
    club_of = {name: sorted(club) for club in made.clubs for name in club}
    for name in names:
        made.wrote(name, chance.randint(1, 8))
        for _ in range(chance.randint(0, 6)):
            near = club_of.get(name, names)
            giver = chance.choice(near if chance.random() < 0.75 else names)
            first = max(made.since[name], made.since[giver])
            made.credit(giver, name, first + timedelta(days=chance.randrange(max(1, (START - first).days + DAYS))))
    for riders in made.clubs:
        if chance.random() < 0.4:  # an evening with questions: many credits on one day, by its host
            host, *others = sorted(riders)
            evening = max(made.since[one] for one in riders) + timedelta(days=chance.randrange(60))
            for name in others:
                made.credit(host, name, evening)
    return made


def with_ring(made: Made, size: int, *, patient: bool = False) -> Made:
    """The community with a ring in it; a patient one joins and credits over a year and more."""
    chance = made.chance
    number = len(made.rings)
    names = [f"r{number}-{at}" for at in range(size)]
    made.rings.append(frozenset(names))
    begun = START + timedelta(days=chance.randrange(100, 200 if patient else 500))
    for name in names:
        made.joined(name, begun + timedelta(days=chance.randrange(380 if patient else 20)))
        made.wrote(name, chance.randint(0, 2))
    days = sorted(chance.sample(range(20, 400 if patient else 60), 3 if not patient else 30))
    for at, name in enumerate(names):
        for turn in range(chance.randint(3, 5)):
            giver = names[(at + 1 + turn) % size] if size > 2 else names[1 - at]
            made.credit(giver, name, begun + timedelta(days=chance.choice(days)))
        if chance.random() < 0.4:  # for show
            made.credit(f"p{chance.randrange(40)}", name, begun + timedelta(days=50))
    return made
