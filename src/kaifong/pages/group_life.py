"""How a group is: who convenes it until when, what it did last and does next, and so whether it is active."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.people import Person
from kaifong.pages.site import Site
from kaifong.pages.states import event_state

# Half a year: a group that rides in summer only is not called dormant in spring, one that nobody remembers is.
DORMANT_AFTER = timedelta(days=183)


class State(StrEnum):
    """A group's state on a day. The words are messages `people-group-…`."""

    ACTIVE = "active"
    DORMANT = "dormant"
    CLOSED = "closed"


@dataclass(frozen=True)
class Life:
    """A group on a day.

    Attributes:
        state: closed from the day that its file says; dormant when nothing of it was seen for half a year and no
            event is ahead; else active.
        last: the day of the last sign of life: an entry that names it, an event of it that has been held, a change
            of its own page, its founding; None where nobody knows any.
        next: the soonest event ahead that names it.
        entries: what names it, newest first.
        members: who says so in their profile, by name; conveners: who may be shown, in its file's order.
        term_over: the day on which the conveners' term ended; None while it runs, or where none is stated.
    """

    state: State
    last: date | None
    next: Entry | None
    entries: tuple[Entry, ...]
    members: tuple[Person, ...]
    conveners: tuple[Person, ...]
    term_over: date | None


def life_of(site: Site, group: Entry) -> Life:
    """How a group is on the day of the site."""
    entries = site.once(entries_by_group).get(group.slug, ())
    events = [one for one in entries if one.kind == "event"]
    ahead = [one for one in events if event_state(one, site.now) in {"upcoming", "today"}]
    coming = min(ahead, key=lambda one: (one.parsed.starts, one.path), default=None)
    last = _last_sign(site, group, entries)
    closed = group.front.get("closed")
    term = group.front.get("term")
    if closed is not None and closed <= site.now:
        state = State.CLOSED
    elif coming is not None or (last is not None and site.now - last <= DORMANT_AFTER):
        state = State.ACTIVE
    else:
        state = State.DORMANT
    return Life(
        state=state,
        last=last,
        next=None if state is State.CLOSED else coming,
        entries=entries,
        members=site.once(members_by_group).get(group.slug, ()),
        conveners=site.people.shown(group.front.get("conveners", ())),
        term_over=term if term is not None and term < site.now else None,
    )


def entries_by_group(site: Site) -> Mapping[str, tuple[Entry, ...]]:
    """What names each group, newest first. Ask it by `site.once(entries_by_group)`."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for kind, _ in SECTIONS:
        for entry in site.of_kind(kind):
            for slug in dict.fromkeys(entry.front.get("groups") or ()):
                found[slug].append(entry)
    for ones in found.values():
        ones.sort(key=lambda one: one.address)
        ones.sort(key=lambda one: site.published(one) or date.min, reverse=True)
    return {slug: tuple(ones) for slug, ones in found.items()}


def members_by_group(site: Site) -> Mapping[str, tuple[Person, ...]]:
    """Who belongs to each group by their own word, by name. Ask it by `site.once(members_by_group)`."""
    found: defaultdict[str, list[Person]] = defaultdict(list)
    for member in site.members:
        for slug in dict.fromkeys(member.front.get("groups", ())):
            found[slug].append(site.people.person(member.slug))
    return {slug: tuple(ones) for slug, ones in found.items()}


def _last_sign(site: Site, group: Entry, entries: tuple[Entry, ...]) -> date | None:
    days: list[date | None] = [group.front.get("since"), *(site.published(one) for one in entries)]
    held = (one for one in entries if one.kind == "event" and event_state(one, site.now) == "past")
    days += [one.parsed.starts.date() for one in held]
    merge = site.hub.history.last(group.path)
    if merge is not None:
        days.append(merge.merged_at.astimezone(site.hub.settings.zone).date())
    return max((day for day in days if day is not None and day <= site.now), default=None)
