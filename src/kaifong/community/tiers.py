"""Tiers: what somebody did in the last twelve months, and nothing older.

A tier is re-earned. It is held on every day on which the last 365 days hold all that it asks for, and on no other;
nothing is kept below the bar, unlike a step of trust (`trust`): trust opens doors and should not swing with a
holiday, a tier says who keeps the place going now. When it would end is said on the day it is asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kaifong.community.encounters import Encounter
from kaifong.community.points import Ledger, Point
from kaifong.community.recognition import TIER_DAYS, Recognition, Tier
from kaifong.community.work import Work


@dataclass(frozen=True)
class Held:
    """Where somebody stands on a day.

    Attributes:
        tier: the highest one held, or None. level: how many are held, from the lowest on; 0 for none.
        until: the last day of it if nothing more of theirs comes in; None where none is held, or for ever.
        next: the one above, or None at the top.
        points, weeks, people: what the last 365 days hold.
        points_missing, weeks_missing, people_missing: what the next one takes on top; 0 at the top.
    """

    tier: Tier | None
    level: int
    until: date | None
    next: Tier | None
    points: int
    weeks: int
    people: int
    points_missing: int = 0
    weeks_missing: int = 0
    people_missing: int = 0


def tier_of(ledger: Ledger, key: str) -> Held:
    """The tier of a person by key on the ledger's day; hidden members have one too, which no page shows."""
    return held(ledger.by_member.get(key, ()), ledger.met.get(key, ()), ledger.recognition, ledger.now)


def held(points: Iterable[Point], met: Iterable[Encounter], recognition: Recognition, now: date) -> Held:
    """The tier of one person's points, and of the people whom their work met, on a day."""
    work = Work(points, met)
    have = work.within(now, TIER_DAYS)
    level = 0
    for one in recognition.tiers:
        if not _enough(have, one):
            break  # a tier stands on all below it
        level += 1
    tier = recognition.tiers[level - 1] if level else None
    above = next(iter(recognition.tiers[level:]), None)
    until = None if tier is None else _until(work, tier, now)
    missing = () if above is None else tuple(max(0, bar - one) for bar, one in zip(_bars(above), have, strict=True))
    return Held(tier, level, until, above, *have, *missing)


def _until(work: Work, tier: Tier, now: date) -> date | None:
    """The day before the first on which too much has fallen out; None where nothing ever would."""
    window = timedelta(days=TIER_DAYS)
    latest = date.max - window
    ends = sorted({day + window for day in (*work.days, *work.met_days) if day <= min(now, latest)})
    for day in ends:
        if day > now and not _enough(work.within(day, TIER_DAYS), tier):
            return day - timedelta(days=1)
    return None


def _bars(tier: Tier) -> tuple[int, int, int]:
    return tier.points, tier.weeks, tier.people


def _enough(have: tuple[int, int, int], tier: Tier) -> bool:
    return all(one >= bar for one, bar in zip(have, _bars(tier), strict=True))
