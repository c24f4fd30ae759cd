"""A gallery: pictures beside the file, or linked videos, each with its caption."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.entries.kinds.every_entry import DESCRIPTION_WIDTH, fields, roles
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Parsed, Type


def parse(body: str, first_line: int, front: Mapping[str, Any]) -> Parsed:
    """The value is the tuple of items; each needs one image or one video, and an image its text alternative."""
    del body, first_line
    problems: list[Problem] = []
    for number, item in enumerate(front.get("items", ())):
        if ("image" in item) == ("video" in item):
            problems.append(Problem("parts-item-one", 1, {"field": f"items.{number}", "number": number + 1}))
        elif "image" in item and "alt" not in item:
            problems.append(Problem("parts-item-alt", 1, {"field": f"items.{number}", "number": number + 1}))
    return Parsed(tuple(front.get("items", ())), tuple(problems))


KIND = Kind(
    "gallery",
    "galleries",
    fields(
        Field(
            "items",
            Type.RECORDS,
            required=True,
            most=60,
            fields=(
                Field("image", Type.IMAGE, example="kowloon-bay.jpg"),
                Field("video", Type.URL, example="https://vimeo.com/123456"),
                Field("alt", Type.TEXT, high=DESCRIPTION_WIDTH, example="A bicycle leaning on a bamboo scaffold"),
                Field("caption", Type.TEXT, high=DESCRIPTION_WIDTH, example="Kowloon Bay, six in the morning"),
                Field("credit", Type.TEXT, high=120, example="Photo by Ho Kit"),
            ),
        )
    ),
    roles("gallery"),
    parse=parse,
)
