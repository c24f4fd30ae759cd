"""What happened in a week that is over: for the digest, which is made once a week and then stands.

Weeks are ISO 8601's, Monday to Sunday, by the hub's own days. What is ahead is counted from the week's end and not
from today, so that the page of a week does not change while it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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


def digests(hub: Hub, now: date) -> Mapping[str, tuple[Digest, ...]]:
    """The finished weeks that have something to tell, by language, newest first."""
    weeks = finished_weeks(now)
    known = _Recent.of(hub, weeks[-1].monday)
    found = {one.tag: [known.digest(week, one.tag) for week in weeks] for one in hub.settings.languages}
    return {tag: tuple(one for one in digests if one.happened) for tag, digests in found.items()}


@dataclass(frozen=True)
class _Recent:
    """What the weeks in question can tell of, gathered once for all of them and for every language.

    `written` and `members` have their day of publication, oldest first.
    """

    written: tuple[tuple[date, Entry], ...]
    members: tuple[tuple[date, Entry], ...]
    ideas: tuple[Entry, ...]
    events: tuple[Entry, ...]
    hub: Hub

    @classmethod
    def of(cls, hub: Hub, since: date) -> _Recent:
        kinds = [kind.name for kind in BY_FOLDER.values()]
        members = [one for one in hub.of_kind("member") if hub.visible_member(one.slug) is not None]
        return cls(
            _dated(hub, (one for kind in kinds for one in hub.of_kind(kind)), since),
            _dated(hub, members, since),
            tuple(one for one in hub.of_kind("idea") if one.front["state"] != "open"),
            tuple(one for one in hub.of_kind("event") if not one.front.get("cancelled")),
            hub,
        )

    def digest(self, week: Week, language: str) -> Digest:
        """What a week brought in a language. Hidden members' profiles are not in it; what they wrote is."""
        written = [one for day, one in self.written if week.holds(day)]
        own = [one for one in written if one.language == language]
        coming = self._coming(week, language)
        ideas = [one for one in self.ideas if one.language == language]
        return Digest(
            week,
            new=tuple(one for one in own if one.kind != "answer" and one not in coming),
            answered=tuple(one for one in own if one.kind == "answer"),
            coming=coming,
            members=tuple(one for day, one in self.members if week.holds(day)),
            decided=tuple(one for one in ideas if week.holds(one.front.get("decided"))),
            elsewhere=tuple(one for one in written if one.language != language and "translates" not in one.front),
        )

    def _coming(self, week: Week, language: str) -> tuple[Entry, ...]:
        """Events that were announced by the week's end and begin within two weeks of it."""
        found = []
        for one in self.events:
            when = times(one.front) if one.language == language else None
            if when is not None and week.sunday < when.starts.date() <= week.sunday + AHEAD:
                told = self.hub.published_on(one)
                if told is None or told <= week.sunday:
                    found.append((when.starts, one.path, one))
        return tuple(one for _, _, one in sorted(found, key=lambda one: one[:2]))


def _dated(hub: Hub, entries: Iterable[Entry], since: date) -> tuple[tuple[date, Entry], ...]:
    found = [(day, one.path, one) for one in entries if (day := hub.published_on(one)) is not None and day >= since]
    return tuple((day, one) for day, _, one in sorted(found, key=lambda one: one[:2]))
