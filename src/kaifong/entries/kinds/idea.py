"""An idea: what somebody would like to see, how many are behind it, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kaifong.entries.kinds.every_entry import DESCRIPTION_WIDTH, fields, roles
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Parsed, Type
from kaifong.entries.sections import Section, Text, sections

STATES = ("open", "planned", "done", "declined")


@dataclass(frozen=True)
class Idea:
    """What an idea holds.

    Attributes:
        intro: what stands before the first option. options: the headings of level 2 that have an id.
        supporters: (day, count) snapshots, oldest first.
    """

    intro: Text
    options: tuple[Section, ...]
    supporters: tuple[tuple[date, int], ...]

    @property
    def count(self) -> int:
        """Supporters in the newest snapshot."""
        return self.supporters[-1][1] if self.supporters else 0


def parse(body: str, first_line: int, front: Mapping[str, Any]) -> Parsed:
    """The value is an `Idea`. Who declines an idea owes a reason."""
    intro, found = sections(Text(body, first_line), 2)
    snapshots = sorted((one["date"], one["count"]) for one in front.get("supporters", ()))
    problems = []
    if front.get("state") == "declined" and "reason" not in front:
        problems.append(Problem("parts-idea-reason", 1, {"field": "state"}))
    return Parsed(Idea(intro, tuple(one for one in found if one.id), tuple(snapshots)), tuple(problems))


KIND = Kind(
    "idea",
    "ideas",
    fields(
        Field("state", Type.CHOICE, required=True, choices=STATES, example="planned"),
        Field("reason", Type.TEXT, high=DESCRIPTION_WIDTH, example="The jig is ready; the first rack ships in May."),
        Field("decided", Type.DATE, example="2026-04-02"),
        Field(
            "supporters",
            Type.RECORDS,
            most=200,
            fields=(
                Field("date", Type.DATE, required=True, example="2026-03-01"),
                Field("count", Type.NUMBER, required=True, low=0, high=10_000_000, example="41"),
            ),
        ),
        Field("result", Type.ENTRY, example="en/news/front-rack"),
    ),
    roles("idea"),
    parse=parse,
)
