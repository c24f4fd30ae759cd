"""An event: its state on the day, its times with their zone, and whether a recording is owed."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame
from kaifong.pages.states import event_state


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`state`: upcoming, today, past or cancelled; `recording_due`: it was on line, is over, and nothing was kept."""
    front = entry.front
    state = event_state(entry, frame.site.now)
    people = frame.site.people
    return {
        "state": state,
        "times": entry.parsed,
        "hosts": people.shown(front.get("hosts") or ()),
        "speakers": people.shown(front.get("speakers") or ()),
        "recording_due": state == "past" and bool(front.get("link")) and not front.get("recording"),
    }
