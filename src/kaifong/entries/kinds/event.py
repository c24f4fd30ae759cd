"""An event: when by the clocks of which zone, where, and what was kept of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kaifong.entries.kinds.every_entry import DESCRIPTION_WIDTH, fields, roles
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Parsed, Role, Type


@dataclass(frozen=True)
class Times:
    """When an event begins and ends, as aware datetimes in its own zone; `ends` is None where it is not said."""

    starts: datetime
    ends: datetime | None


def times(front: Mapping[str, Any]) -> Times | None:
    """The times that front matter with `starts`, `ends` and `zone` says (events and AMAs), or None."""
    if "starts" not in front or "zone" not in front:
        return None
    zone = ZoneInfo(front["zone"])
    ends = front.get("ends")
    return Times(front["starts"].replace(tzinfo=zone), ends.replace(tzinfo=zone) if ends else None)


def parse(body: str, first_line: int, front: Mapping[str, Any]) -> Parsed:
    """The value is its `Times`, or None where they are missing. An event is somewhere: a place, a link, or both."""
    del body, first_line
    where = "place" in front or "link" in front or front.get("cancelled")
    return Parsed(times(front), () if where else (Problem("parts-event-where", 1, {"field": "place"}),))


KIND = Kind(
    "event",
    "events",
    fields(
        Field("starts", Type.MOMENT, required=True, example="2026-06-06 10:00"),
        Field("ends", Type.MOMENT, required=True, after="starts", example="2026-06-06 13:00"),
        Field("zone", Type.ZONE, required=True, example="Asia/Hong_Kong"),
        Field("place", Type.TEXT, high=200, instead="link", example="The workshop, 12 Fuk Wing Street"),
        Field("link", Type.URL, example="https://meet.example.org/open-evening"),
        Field("hosts", Type.MEMBERS, most=12, example="[ho-kit]"),
        Field("speakers", Type.MEMBERS, most=20, example="[lau-wing]"),
        Field("capacity", Type.NUMBER, low=1, high=1_000_000, example="12"),
        Field("register", Type.URL, example="https://github.com/example/commons/discussions/52"),
        Field("recording", Type.URL, example="https://vimeo.com/123456"),
        Field("cancelled", Type.TEXT, high=DESCRIPTION_WIDTH, example="Black rain warning; we meet a week later."),
    ),
    roles("event", Role("host", "event.host", "hosts"), Role("speaker", "event.speaker", "speakers")),
    parse=parse,
)
