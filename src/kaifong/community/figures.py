"""Small figures for the home and the members' pages: functions of the hub and a day. They name nobody hidden."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from kaifong.community.identity import Identities
from kaifong.community.points import Ledger
from kaifong.community.visibility import visible
from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds.ama import Ama, Question
from kaifong.entries.kinds.event import Times, times

# What a newcomer wants to see first, in the order of the site's navigation; events have a list of their own.
FRESH = ("story", "review", "gallery", "tutorial", "ama", "answer", "idea", "challenge", "news")


@dataclass(frozen=True)
class OpenQuestion:
    """A question of an AMA that nobody has answered, and how many whole days it has waited; None where unknown."""

    ama: Entry
    question: Question
    days: int | None


def newest(
    hub: Hub, language: str | None = None, *, count: int = 6, kinds: tuple[str, ...] = FRESH
) -> tuple[Entry, ...]:
    """The newest entries by the day they were published, then by path; those without a known day come last."""
    found = [one for kind in kinds for one in hub.of_kind(kind, language)]
    found.sort(key=lambda one: one.path)
    found.sort(key=lambda one: hub.published_on(one) or date.min, reverse=True)
    return tuple(found[:count])


def upcoming(hub: Hub, now: date, language: str | None = None, *, count: int | None = None) -> tuple[Entry, ...]:
    """Events and announced AMAs that have not ended before today in the hub's zone, soonest first."""
    start = datetime.combine(now, time.min, hub.settings.zone)
    found = [
        (when.starts, one.path, one)
        for kind in ("event", "ama")
        for one in hub.of_kind(kind, language)
        if (when := times(one.front)) and _end(when) >= start
        if not one.front.get("cancelled") and one.front.get("state") != "closed"
    ]
    return tuple(one for *_, one in sorted(found, key=lambda one: one[:2]))[:count]


def past(hub: Hub, now: date, language: str | None = None) -> tuple[Entry, ...]:
    """Events that ended before today in the hub's zone, newest first."""
    start = datetime.combine(now, time.min, hub.settings.zone)
    found = [
        (when.starts, one.path, one)
        for one in hub.of_kind("event", language)
        if (when := times(one.front)) and _end(when) < start
    ]
    return tuple(one for *_, one in sorted(found, key=lambda one: one[:2], reverse=True))


def open_questions(hub: Hub, now: date, language: str | None = None) -> tuple[OpenQuestion, ...]:
    """The questions that still wait in AMAs, those that have waited longest first.

    A question has waited since its AMA began; in one that is only announced nothing waits yet.
    """
    found: list[tuple[int, str, int, OpenQuestion]] = []
    for ama in hub.of_kind("ama", language):
        when = times(ama.front)
        began = when.starts.astimezone(hub.settings.zone).date() if when else None
        if not isinstance(ama.parsed, Ama) or (began is not None and began > now):
            continue
        days = None if began is None else (now - began).days
        found += [(-(days or 0), ama.path, one.line, OpenQuestion(ama, one, days)) for one in ama.parsed.unanswered]
    return tuple(one for *_, one in sorted(found, key=lambda one: one[:3]))


def recent_helpers(ledger: Ledger, *, days: int = 90, count: int = 8) -> tuple[tuple[str, int], ...]:
    """Who answered others lately, by key, with the number of entries; most first, then by name."""
    helped: defaultdict[str, set[str]] = defaultdict(set)
    for one in ledger.points:
        if one.role in ("answerer", "accepted", "guest") and one.factor and (ledger.now - one.when).days < days:
            helped[one.member].add(one.entry.path)
    shown = [(key, len(paths)) for key, paths in helped.items() if visible(ledger.hub, key)]
    return tuple(sorted(shown, key=lambda one: (-one[1], one[0]))[:count])


def counts(hub: Hub) -> Mapping[str, int]:
    """Publishable entries by kind; of members only those who may be named."""
    found = Counter(one.kind for one in hub.entries.values() if one.publishable and one.kind != "member")
    found["member"] = sum(visible(hub, key) for key in hub.members)
    return dict(sorted(found.items()))


def by_author(hub: Hub) -> Mapping[str, tuple[Entry, ...]]:
    """What each person wrote, alone or with others, by key, newest first; hidden members are left out."""
    who = Identities(hub)
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for one in newest(hub, count=len(hub.entries), kinds=(*FRESH, "event")):
        merge = hub.history.first(one.path)
        keys = [who.key(name, merge) for role, name in one.people() if role in ("author", "co-author", "translator")]
        for key in dict.fromkeys(keys):
            if visible(hub, key):
                found[key].append(one)
    return {key: tuple(entries) for key, entries in sorted(found.items())}


def _end(when: Times) -> datetime:
    return when.ends or when.starts
