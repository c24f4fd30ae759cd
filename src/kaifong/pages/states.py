"""What an entry is on a given day: states that end by themselves."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.event import Times


def event_state(entry: Entry, now: date) -> str:
    """Upcoming, today, past or cancelled, by the calendar of the event's own zone."""
    if entry.front.get("cancelled"):
        return "cancelled"
    times = entry.parsed
    if not isinstance(times, Times):
        return "upcoming"
    if (times.ends or times.starts).date() < now:
        return "past"
    return "today" if times.starts.date() <= now else "upcoming"


def challenge_state(entry: Entry, now: date) -> str:
    """Coming, open or closed; the day it closes is its last."""
    opens, closes = entry.front.get("opens"), entry.front.get("closes")
    if isinstance(opens, date) and now < opens:
        return "coming"
    return "closed" if isinstance(closes, date) and closes < now else "open"
