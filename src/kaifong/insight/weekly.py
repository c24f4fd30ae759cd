"""What happened in a week that is over: for the digest, which is made once a week and then stands.

Weeks are ISO 8601's, Monday to Sunday, by the hub's own days. What is ahead is counted from the week's end and not
from today, so that the page of a week does not change while it is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_FOLDER
from kaifong.entries.kinds.event import times

# So many weeks are kept: a site must not grow by a page a week for ever, and lists hold what is older.
WEEKS = 8
# How far ahead a week looks for events: two mails' worth, so that nobody who misses one misses the event.
AHEAD = timedelta(days=14)


@dataclass(frozen=True)
class Week:
    """An ISO week."""

    monday: date

    @property
    def name(self) -> str:
        """As it is written everywhere: `2026-W46`. The year is that of its Thursday."""
        year, week, _ = self.monday.isocalendar()
        return f"{year:04}-W{week:02}"

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    def holds(self, day: date | None) -> bool:
        """Whether a day is in it."""
        return day is not None and self.monday <= day <= self.sunday


@dataclass(frozen=True)
class Digest:
    """A week in one language.

    Attributes:
        new: entries that were published; without answers, and without events that stand in `coming`. By day.
        answered: questions that got their answer. decided: ideas that were decided.
        coming: events ahead, soonest first. members: profiles that are new, whatever their language.
        elsewhere: what was published in the hub's other languages, translations aside.
    """

    week: Week
    new: tuple[Entry, ...] = ()
    answered: tuple[Entry, ...] = ()
    coming: tuple[Entry, ...] = ()
    members: tuple[Entry, ...] = ()
    decided: tuple[Entry, ...] = ()
    elsewhere: tuple[Entry, ...] = ()

    @property
    def happened(self) -> bool:
        """Whether there is something to tell; what is ahead alone makes no digest."""
        return bool(self.new or self.answered or self.members or self.decided or self.elsewhere)


def finished_weeks(now: date) -> tuple[Week, ...]:
    """The last weeks that were over before a day, newest first."""
    monday = now - timedelta(days=now.weekday())
    return tuple(Week(monday - timedelta(weeks=at)) for at in range(1, WEEKS + 1))


def digest(hub: Hub, week: Week, language: str) -> Digest:
    """What a week brought in a language. Hidden members' profiles are not in it; what they wrote is."""
    kinds = [kind.name for kind in BY_FOLDER.values()]
    written = [one for kind in kinds for one in hub.of_kind(kind) if week.holds(hub.published_on(one))]
    written.sort(key=lambda one: (hub.published_on(one) or date.min, one.path))
    own = [one for one in written if one.language == language]
    coming = _coming(hub, week, language)
    ideas = [one for one in hub.of_kind("idea", language) if one.front["state"] != "open"]
    members = [one for one in hub.of_kind("member") if hub.visible_member(one.slug) is not None]
    return Digest(
        week,
        new=tuple(one for one in own if one.kind != "answer" and one not in coming),
        answered=tuple(one for one in own if one.kind == "answer"),
        coming=coming,
        members=tuple(one for one in members if week.holds(hub.published_on(one))),
        decided=tuple(one for one in ideas if week.holds(one.front.get("decided"))),
        elsewhere=tuple(one for one in written if one.language != language and "translates" not in one.front),
    )


def _coming(hub: Hub, week: Week, language: str) -> tuple[Entry, ...]:
    """Events that were announced by the week's end and begin within two weeks of it."""
    found = []
    for one in hub.of_kind("event", language):
        when, told = times(one.front), hub.published_on(one)
        if when is None or one.front.get("cancelled") or (told is not None and told > week.sunday):
            continue
        if week.sunday < when.starts.date() <= week.sunday + AHEAD:
            found.append((when.starts, one.path, one))
    return tuple(one for _, _, one in sorted(found, key=lambda one: one[:2]))
