"""Points: every credit after the limits, each with its evidence. Boards and `explain` add up these and no others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kaifong.community.conversations import met_in_talk
from kaifong.community.credits import Credit, Why, credits_of
from kaifong.community.encounters import Encounter, merged_for, met_in, proven
from kaifong.community.evidence import Unproven, evidence
from kaifong.community.identity import Identities
from kaifong.community.recognition import Recognition, Rules
from kaifong.community.seasons import season_of
from kaifong.entries.hub import Entry, Hub


@dataclass(frozen=True)
class Point:
    """What one person got for one part in one entry.

    Attributes:
        member: the person's key: the name of their profile, else their login.
        role: the part: author, answerer…
        entry: the entry.
        evidence: where a reader can check it (`records/merges/12.json`, `commit 1a2b3c4d5e`, `imported from …`).
        number: the pull request's, or None.
        when: the day it was merged, in the hub's zone.
        base: points by recognition.yml.
        factor: 1, or a half for every time that a repeat halved it; 0 where it is worth nothing from the start.
        points: what it is worth after all limits; a whole number, at most base.
        why: what made it so; `(Why.FULL,)` when nothing was taken off.
        counterpart: the key of who credits them, or None for their own work.
    """

    member: str
    role: str
    entry: Entry
    evidence: str
    number: int | None
    when: date
    base: int
    factor: float
    points: int
    why: tuple[Why, ...]
    counterpart: str | None = None

    @property
    def season(self) -> str:
        """The season it counts in."""
        return season_of(self.when)


@dataclass(frozen=True)
class Ledger:
    """All points of a hub up to a day. Lazy: counted once, when first asked."""

    hub: Hub
    recognition: Recognition
    now: date

    @cached_property
    def who(self) -> Identities:
        """The people."""
        return Identities(self.hub)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Every point, those worth 0 included, oldest first."""
        return score(self._credits[0], self.recognition.rules)

    @cached_property
    def unproven(self) -> Mapping[str, Unproven]:
        """The entries that score for nobody, by path, with the reason."""
        return self._credits[1]

    @cached_property
    def by_member(self) -> Mapping[str, tuple[Point, ...]]:
        """Everybody's points, oldest first; hidden members included: what is shown goes through `visibility`."""
        found: defaultdict[str, list[Point]] = defaultdict(list)
        for one in self.points:
            found[one.member].append(one)
        return {key: tuple(points) for key, points in sorted(found.items())}

    @cached_property
    def met(self) -> Mapping[str, tuple[Encounter, ...]]:
        """Whom everybody's work met, by key, in no order; see `encounters`."""
        found: defaultdict[str, list[Encounter]] = defaultdict(list)
        for key, ones in merged_for(self.hub, self.who, self.now).items():
            found[key] += ones
        known = proven(self.hub, self.who, self.now)
        for key, one in met_in_talk(self.hub, self.who, known, self.now):
            found[key].append(one)
        for entry in self.hub.entries.values():
            if entry.kind == "member" or entry.path in self.unproven:
                continue
            seen = evidence(self.hub, entry, self.now)
            if not isinstance(seen, Unproven):
                for key, one in met_in(entry, seen, self.who, known):
                    found[key].append(one)
        return {key: tuple(ones) for key, ones in sorted(found.items())}

    @cached_property
    def _credits(self) -> tuple[list[Credit], dict[str, Unproven]]:
        credits_: list[Credit] = []
        unproven: dict[str, Unproven] = {}
        for path, entry in self.hub.entries.items():
            if entry.kind == "member":
                continue
            seen = evidence(self.hub, entry, self.now)
            if isinstance(seen, Unproven):
                unproven[path] = seen
            else:
                credits_ += credits_of(entry, seen, self.who, self.recognition)
        return credits_, unproven


def score(credited: Iterable[Credit], rules: Rules) -> tuple[Point, ...]:
    """The points of credits, in three steps: counterparts, repeats, the day's cap.

    The order matters for a promise that a test keeps: taking an entry down never raises its author's score. An
    author's own work has no counterpart; of a day's entries of a kind the one worth most counts whole, so that when
    one goes, each of the others moves up to where a greater one stood; and the cap comes last.
    """
    by_member: defaultdict[str, list[Credit]] = defaultdict(list)
    for one in sorted(credited, key=lambda one: one.order):
        by_member[one.member].append(one)
    points = [(one.order, point) for mine in by_member.values() for one, point in _score_one(mine, rules)]
    return tuple(point for _, point in sorted(points, key=lambda one: one[0]))


def _score_one(mine: list[Credit], rules: Rules) -> list[tuple[Credit, Point]]:
    """One person's points; `mine` are their credits as they happened."""
    given: defaultdict[tuple[str, str], int] = defaultdict(int)
    days: defaultdict[date, list[Credit]] = defaultdict(list)
    lost: dict[int, tuple[Why, ...]] = {}
    for one in mine:
        if one.why is not Why.FULL:
            lost[id(one)] = (one.why,)
            continue
        if one.counterpart is not None and rules.counterpart_limit is not None:
            giver = (season_of(one.evidence.when), one.counterpart)
            given[giver] += 1
            if given[giver] > rules.counterpart_limit:
                lost[id(one)] = (Why.COUNTERPART,)
                continue
        days[one.evidence.when].append(one)
    worth: dict[int, tuple[float, int, tuple[Why, ...]]] = {}
    for day in days.values():
        worth |= _score_day(day, rules)
    return [(one, _point(one, *worth.get(id(one), (0.0, 0, lost.get(id(one), ()))))) for one in mine]


def _score_day(day: list[Credit], rules: Rules) -> dict[int, tuple[float, int, tuple[Why, ...]]]:
    """Factor, points and reasons of one person's credits of one day."""
    kinds: defaultdict[str, int] = defaultdict(int)
    repeats: dict[int, int] = {}
    for one in sorted(day, key=lambda one: -one.base):  # stable: of equal ones the earlier counts whole
        repeats[id(one)] = kinds[one.entry.kind] if rules.halve_repeats else 0
        kinds[one.entry.kind] += 1
    left = rules.daily_cap
    found: dict[int, tuple[float, int, tuple[Why, ...]]] = {}
    for one in day:
        halvings = repeats[id(one)]
        value = one.base >> halvings
        points = min(value, left)
        left -= points
        why = ((Why.REPEAT,) if halvings else ()) + ((Why.DAILY_CAP,) if points < value else ())
        found[id(one)] = (0.5**halvings, points, why or (Why.FULL,))
    return found


def _point(credit: Credit, factor: float, points: int, why: tuple[Why, ...]) -> Point:
    merge = credit.evidence.merge
    return Point(
        member=credit.member,
        role=credit.role,
        entry=credit.entry,
        evidence=credit.evidence.where,
        number=merge.number if merge else None,
        when=credit.evidence.when,
        base=credit.base,
        factor=factor,
        points=points,
        why=why,
        counterpart=credit.counterpart,
    )
