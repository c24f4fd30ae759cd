"""A group: people with an interest or a place in common."""

from __future__ import annotations

from kaifong.entries.kinds.every_entry import ALIASES, COVER, COVER_ALT, DESCRIPTION, IMPORTED, TAGS, TITLE
from kaifong.entries.schema import Field, Kind, Role, Type

KIND = Kind(
    "group",
    "groups",
    (
        TITLE,
        DESCRIPTION,
        Field("language", Type.LANGUAGE, many=True, most=20, example="zh-Hant"),
        Field("topic", Type.TEXT, high=80, example="Riding before work"),
        Field("place", Type.TEXT, high=120, example="Tolo Harbour"),
        Field("conveners", Type.MEMBERS, most=12, example="[chan-siu-ming]"),
        Field("term", Type.DATE, after="since", example="2027-01-31"),
        Field("meets", Type.TEXT, high=200, example="Every second Saturday, half past five"),
        Field("link", Type.URL, example="https://github.com/example/commons/discussions/7"),
        Field("since", Type.DATE, example="2025-02-01"),
        Field("closed", Type.DATE, after="since", example="2026-10-01"),
        COVER,
        COVER_ALT,
        TAGS,
        ALIASES,
        IMPORTED,
    ),
    (Role("convener", "group.convener", "conveners"),),
    localised=False,
)
