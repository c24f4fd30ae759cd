"""The trust ladder: which step a person's work has reached, until when, and what the next one takes.

A step is reached on the day on which every bar of it is, and kept while nine tenths of each are left: who is a little
below the bar for a month has not become a stranger. (Discourse does the same for its third trust level, with the same
figure: `LOW_WATER_MARK` in its trust_level3_requirements.rb.) Whether somebody had reached it before is found out by
walking through all that happened in the order of time, so the answer is a function of the records and the day alone.

Bars of all time are never lost again by waiting. Only steps that look back on so many days are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from kaifong.community.encounters import Encounter
from kaifong.community.offices import office_of
from kaifong.community.points import Point
from kaifong.community.recognition import Recognition, Step
from kaifong.community.work import Work

# A bar is kept while so many tenths of it are left.
KEPT_TENTHS = 9


@dataclass(frozen=True)
class Trust:
    """Where somebody stands.

    Attributes:
        step: the highest step reached, or None. next: the one above it, or None at the top.
        points, weeks, people: what they have, of all time.
        points_missing, weeks_missing, people_missing: what the next step takes on top, within the days that it looks
            back on; 0 at the top and where the next step is an office.
        kept_until: the last day on which they stand on that step if nothing more of theirs comes in; an office's last
            day; None where waiting takes nothing away.
        level: how many of the steps reached ask for anything: 0 for a newcomer.
    """

    step: Step | None
    next: Step | None
    points: int
    weeks: int
    people: int = 0
    points_missing: int = 0
    weeks_missing: int = 0
    people_missing: int = 0
    kept_until: date | None = None
    level: int = 0


def trust_of(
    points: Iterable[Point],
    met: Iterable[Encounter],
    recognition: Recognition,
    now: date,
    github_id: int | None = None,
) -> Trust:
    """The trust of one person on a day.

    Args:
        points: theirs up to that day. met: whom their work met up to that day.
        github_id: by which an office is theirs; None where it is not known.
    """
    work = Work(points, met)
    climbed = [step for step in recognition.ladder if not step.appointed]
    walks = [_walk(step, work, now) for step in climbed]
    reached = next((at for at, (held, _) in enumerate(walks) if not held), len(walks))
    step = climbed[reached - 1] if reached else None
    above = next(iter(climbed[reached:]), None)
    kept_until = walks[reached - 1][1] if reached else None
    level = sum(one.asks for one in climbed[:reached])
    all_time = work.within(now, None)
    office = next((one for one in recognition.ladder if one.appointed), None)
    held_office = office_of(recognition, github_id, now)
    if office is not None and held_office is not None:
        level = sum(one.asks for one in recognition.ladder)
        return Trust(office, None, *all_time, kept_until=held_office.until, level=level)
    if above is None:
        return Trust(step, office, *all_time, kept_until=kept_until, level=level)
    have = work.within(now, above.days)
    points_, weeks, people = (max(0, bar - one) for bar, one in zip(_bars(above), have, strict=True))
    return Trust(step, above, *all_time, points_, weeks, people, kept_until, level)


def _bars(step: Step) -> tuple[int, int, int]:
    return step.points, step.weeks, step.people


def _walk(step: Step, work: Work, now: date) -> tuple[bool, date | None]:
    """Whether a step is held on a day, and the last day of it if nothing more comes in."""
    bars = _bars(step)
    if step.days is None:
        return all(have >= bar for have, bar in zip(work.within(now, None), bars, strict=True)), None
    window = timedelta(days=step.days)
    counts = _Window()
    # All that comes in and falls out on one day is put together before the step is asked.
    changes: dict[date, list[tuple[int, int, str | None, date]]] = {}
    for when, worth in zip(work.days, work.points, strict=True):
        changes.setdefault(when, []).append((1, worth, None, when))
        if when <= date.max - window:
            changes.setdefault(when + window, []).append((-1, worth, None, when))
    for when, other in zip(work.met_days, work.met, strict=True):
        changes.setdefault(when, []).append((1, 0, other, when))
        if when <= date.max - window:
            changes.setdefault(when + window, []).append((-1, 0, other, when))
    held = not any(bars)
    for day in sorted(changes):
        after = counts.changed(changes[day])
        still = held and _kept(after, bars)
        if day > now:
            if held and not still:
                return True, day - timedelta(days=1)
            continue
        held = still or all(have >= bar for have, bar in zip(after, bars, strict=True))
    return held, None


def _kept(have: tuple[int, int, int], bars: tuple[int, int, int]) -> bool:
    return all(10 * one >= KEPT_TENTHS * bar for one, bar in zip(have, bars, strict=True))


class _Window:
    """Points, weeks and people of the days that a step looks back on, as days come in and fall out."""

    def __init__(self) -> None:
        self.points = 0
        self.weeks: Counter[tuple[int, int]] = Counter()
        self.people: Counter[str] = Counter()

    def changed(self, changes: Iterable[tuple[int, int, str | None, date]]) -> tuple[int, int, int]:
        """The counts after a day's changes: in or out, points, a person or None, and the day that it is about."""
        for sign, worth, other, when in changes:
            if other is not None:
                _count(self.people, other, sign)
            else:
                self.points += sign * worth
                year, week, _ = when.isocalendar()
                _count(self.weeks, (year, week), sign)
        return self.points, len(self.weeks), len(self.people)


def _count(counter: Counter[Any], key: Hashable, sign: int) -> None:
    counter[key] += sign
    if not counter[key]:
        del counter[key]
