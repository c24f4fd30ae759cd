"""An event: its state on the day, its times with their zone, and whether a recording is owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.event import times
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look, Mark
from kaifong.pages.states import event_state


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`state`: upcoming, today, past or cancelled; `recording_due`: it was on line, is over, and nothing was kept.

    `leaf`: month, day and weekday; `zone`: the name of its zone on that day, which is another in summer.
    """
    front = entry.front
    state = event_state(entry, frame.site.now)
    people = frame.site.people
    when = times(front)
    return {
        "leaf": frame.words.translator.leaf(when.starts) if when else None,
        "zone": frame.words.translator.zone(when.starts) if when else "",
        "calendar": frame.to(f"{entry.address}event.ics") if entry.parsed else None,
        "state": state,
        "times": entry.parsed,
        "hosts": people.shown(front.get("hosts") or ()),
        "speakers": people.shown(front.get("speakers") or ()),
        "recording_due": state == "past" and bool(front.get("link")) and not front.get("recording"),
    }


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """Its state on the day, and the day it starts."""
    state = event_state(entry, frame.site.now)
    found = [Mark(state, frame.words.text(f"pages-event-{state}"))]
    when = times(entry.front)
    if when is not None:
        found.append(Mark("when", frame.words.date(when.starts.date(), "medium")))
    return tuple(found)


def order(entries: Sequence[Entry], now: date) -> Sequence[Entry]:
    """First those ahead, the soonest on top; then the past ones, the latest first."""
    dated = sorted(entries, key=lambda one: (one.parsed.starts, one.path))
    ahead = [one for one in dated if event_state(one, now) in {"upcoming", "today"}]
    soon = {one.path for one in ahead}
    return [*ahead, *(one for one in reversed(dated) if one.path not in soon)]


LOOK = Look(present, "events", marks, order)
