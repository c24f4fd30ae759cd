"""An event: its state on the day, its times with their zone, and whether a recording is owed."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.event import Times
from kaifong.pages.frame import Frame


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`state`: upcoming, today, past or cancelled; `recording_due`: it was on line, is over, and nothing was kept."""
    front = entry.front
    state = state_on(entry, frame.site.now)
    people = frame.site.people
    return {
        "state": state,
        "times": entry.parsed,
        "hosts": people.shown(front.get("hosts") or ()),
        "speakers": people.shown(front.get("speakers") or ()),
        "recording_due": state == "past" and bool(front.get("link")) and not front.get("recording"),
    }


def state_on(entry: Entry, now: date) -> str:
    """Upcoming, today, past or cancelled, by the calendar of the event's own zone."""
    if entry.front.get("cancelled"):
        return "cancelled"
    times = entry.parsed
    if not isinstance(times, Times):
        return "upcoming"
    if (times.ends or times.starts).date() < now:
        return "past"
    return "today" if times.starts.date() <= now else "upcoming"
