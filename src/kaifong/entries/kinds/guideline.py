"""A clause of the guidelines in one language. `index` is the introduction."""

from __future__ import annotations

from kaifong.entries.kinds.every_entry import DESCRIPTION, REVISION, TITLE, TRANSLATOR
from kaifong.entries.schema import Field, Kind, Role, Type

KIND = Kind(
    "guideline",
    "guidelines",
    (
        TITLE,
        DESCRIPTION,
        Field("order", Type.NUMBER, low=0, high=1000, example="10"),
        Field(
            "translates",
            Type.RECORD,
            fields=(Field("language", Type.LANGUAGE, required=True, example="en"), REVISION),
        ),
        TRANSLATOR,
    ),
    (Role("translator", "guideline.translator", "translator"),),
    paged=False,
)
