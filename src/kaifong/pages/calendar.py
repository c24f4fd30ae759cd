"""The calendars: one per language with its events and announced AMAs, and one per event (RFC 5545).

We write them ourselves: what a subscriber's program must not stumble over (UID, SEQUENCE and stamps that follow the
history, folding by bytes, real zones) is decided here either way, and tests read them back with a library.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.event import Times, times
from kaifong.entries.settings import Language
from kaifong.pages import hidden_handles
from kaifong.pages.feed_links import calendar_link
from kaifong.pages.icalendar_lines import line, moment, text
from kaifong.pages.icalendar_zones import is_utc, zone
from kaifong.pages.site import Site

# The newest, by the day they begin: a program asks for the whole file every day.
MOST = 1000
# An AMA that nobody gave an end is as long as most are; without an end a calendar shows a point.
AMA = timedelta(hours=1)


@dataclass(frozen=True, eq=False)
class Happening:
    """An entry with a place in a calendar, and when it is."""

    entry: Entry
    times: Times

    @property
    def ends(self) -> datetime:
        """When it is over."""
        return self.times.ends or self.times.starts + AMA

    @property
    def days(self) -> tuple[date, date] | None:
        """First day and the day after the last, of what lasts whole days: from midnight to midnight or 23:59."""
        starts, ends = self.times.starts, self.ends
        last = ends.date() if ends.time() == time(0) else ends.date() + timedelta(days=1)
        whole = starts.time() == time(0) and ends.time() in {time(0), time(23, 59)} and last > starts.date()
        return (starts.date(), last) if whole else None


def files(site: Site) -> Iterator[tuple[str, str]]:
    """`<language>/events.ics`, and `event.ics` beside the page of each."""
    masks = hidden_handles.pattern(site.hub)
    for language in site.languages:
        somebody = text(site.words(language).text("pages-somebody"))
        title, address = calendar_link(site, language)
        calendars = {address: (title, happenings(site, language))}
        calendars |= {f"{one.entry.address}event.ics": (one.entry.title, (one,)) for one in calendars[address][1]}
        for path, (name, events) in calendars.items():
            lines = _calendar(site, language, name, events)
            if masks is not None:  # before lines are folded: a handle may be cut in two then
                lines = [hidden_handles.without(one, masks, somebody) for one in lines]
            yield path, "".join(line(one) for one in lines)


def happenings(site: Site, language: Language) -> tuple[Happening, ...]:
    """What a language's calendar shows, oldest first; what was cancelled stays, and says so."""
    found = []
    for kind in ("event", "ama"):
        for entry in site.of_kind(kind, language.tag):
            when = times(entry.front)
            if when is not None:
                found.append(Happening(entry, when))
    found.sort(key=lambda one: (one.times.starts, one.entry.address))
    return tuple(found[-MOST:])


def _calendar(site: Site, language: Language, title: str, events: Sequence[Happening]) -> list[str]:
    zones = {one.times.starts.tzinfo for one in events if one.days is None and not is_utc(one.times.starts)}
    years = [moment.year for one in events for moment in (one.times.starts, one.ends)]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kaifong//Kaifong//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{text(title)}",
        f"X-WR-CALNAME:{text(title)}",
        *([f"URL:{site.absolute(f'{language.tag}/events/')}"] if site.hub.settings.url else []),
        # Once a day, in the words of RFC 7986 and of those who came before it.
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        "X-PUBLISHED-TTL:P1D",
    ]
    for one in sorted(zones, key=str):
        lines += zone(one, min(years), max(years))
    for event in events:
        lines += _event(site, event)
    return [*lines, "END:VCALENDAR"]


def _event(site: Site, one: Happening) -> list[str]:
    entry, front = one.entry, one.entry.front
    updated = site.updated(entry)
    stamp = moment((updated or datetime(1970, 1, 1, tzinfo=UTC)).astimezone(UTC))
    cancelled = front.get("cancelled")
    merges = site.hub.history.by_path.get(entry.path, ())
    address = site.absolute(entry.address) if site.hub.settings.url else None
    tags = front.get("tags") or ()
    return [
        "BEGIN:VEVENT",
        f"UID:{text(_uid(site, entry))}",
        # What does not change between two builds of the same history: the last merge, not the time of the build.
        f"DTSTAMP:{stamp}",
        f"LAST-MODIFIED:{stamp}",
        f"SEQUENCE:{max(0, len(merges) - 1)}",
        *_when(one),
        f"SUMMARY:{text(entry.title)}",
        *_about(site, entry, address),
        *([f"LOCATION:{text(where)}"] if (where := front.get("place") or front.get("link")) else []),
        *([f"URL:{address}"] if address else []),
        *([f"CATEGORIES:{','.join(text(tag) for tag in tags)}"] if tags else []),
        f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}",
        "END:VEVENT",
    ]


def _uid(site: Site, entry: Entry) -> str:
    """What an event is called for ever: its first address, whatever it was renamed to, at the hub's own place."""
    merges = site.hub.history.by_path.get(entry.path, ())
    path = entry.path
    for merge in reversed(merges):
        path = next((one.old_path for one in merge.paths if one.path == path and one.old_path), path)
    name = path.removeprefix("content/").removesuffix(".md").removesuffix("/index")
    settings = site.hub.settings
    return f"{name}@{settings.repository or (urlsplit(settings.url).hostname if settings.url else '') or 'kaifong'}"


def _when(one: Happening) -> Iterable[str]:
    if one.days is not None:
        return [f"{name};VALUE=DATE:{day:%Y%m%d}" for name, day in zip(("DTSTART", "DTEND"), one.days, strict=True)]
    ends = one.ends
    # One that ends before it began would not be read at all: the change of the clocks can make such a thing.
    ends = max(ends, one.times.starts, key=lambda moment: moment.astimezone(UTC))
    return [_time("DTSTART", one.times.starts), _time("DTEND", ends)]


def _time(name: str, value: datetime) -> str:
    if is_utc(value):
        return f"{name}:{moment(value)}"
    return f"{name};TZID={value.tzinfo}:{value:%Y%m%dT%H%M%S}"


def _about(site: Site, entry: Entry, address: str | None) -> Iterable[str]:
    """The reason why it was cancelled first, then what it is, where to meet on line, and its page."""
    front = entry.front
    said = (front.get("cancelled"), site.summary(entry), front.get("link"), address)
    about = "\n\n".join(str(one) for one in said if one)
    return [f"DESCRIPTION:{text(about)}"] if about else []
