"""A tutorial: steps that lead somewhere, with what they ask of the reader."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kaifong.entries.kinds.every_entry import fields, roles
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Parsed, Type
from kaifong.entries.sections import Text, sections
from kaifong.languages.catalogue import Translator

_NUMBERED = re.compile(r"(?P<number>[0-9]{1,3})[.)][ \t]+(?P<text>.*)\Z")


@dataclass(frozen=True)
class Step:
    """One step: `title` is its heading or first line, `line` where that stands, `id` the heading's own or None."""

    title: str
    line: int
    id: str | None = None


def parse(body: str, first_line: int, front: Mapping[str, Any]) -> Parsed:
    """The value is the tuple of steps: the headings of level 2, or without any the items of numbered lists."""
    del front
    _, found = sections(Text(body, first_line), 2)
    steps = tuple(Step(one.title, one.line, one.id) for one in found)
    if not steps:
        steps = tuple(
            Step(match["text"].strip(), first_line + at)
            for at, row in enumerate(body.split("\n"))
            if (match := _NUMBERED.match(row))
        )
    return Parsed(steps, () if steps else (Problem("parts-no-steps", first_line),))


def start(front: Mapping[str, Any], words: Translator) -> str:
    """Two steps to go on from."""
    del front
    steps = (words.text(f"new-step-{n}") + "\n\n" + words.text(f"new-step-{n}-body") for n in ("one", "two"))
    return "\n\n".join(f"## {one}" for one in steps)


KIND = Kind(
    "tutorial",
    "tutorials",
    fields(
        Field("difficulty", Type.CHOICE, required=True, choices=("easy", "medium", "hard"), example="easy"),
        Field("product", Type.TEXT, high=120, example="Harbour 24 field kettle"),
        Field("duration", Type.TEXT, high=60, example="45 minutes"),
        Field("tools", Type.TEXT, many=True, most=30, high=120, example="[a 15 mm spanner, two tyre levers]"),
    ),
    roles("tutorial"),
    parse=parse,
    start=start,
)
