"""A member: a person with a profile. The GitHub id is who they are; logins are renamed and taken by others."""

from __future__ import annotations

from kaifong.entries.kinds.every_entry import ALIASES, DESCRIPTION, IMPORTED, TAGS
from kaifong.entries.schema import Field, Kind, Type

HIDDEN = "hidden"

KIND = Kind(
    "member",
    "members",
    (
        Field("name", Type.TEXT, required=True, high=80, example="陳小明"),
        Field("github_id", Type.NUMBER, low=1, high=10**12, example="1024"),
        Field("login", Type.MEMBER, example="chan-siu-ming"),
        Field("visibility", Type.CHOICE, choices=("public", HIDDEN), example="public"),
        DESCRIPTION,
        Field("languages", Type.LANGUAGE, many=True, most=20, example="[zh-Hant, en]"),
        Field("interests", Type.TAGS, high=40, most=20, example="[touring, frame-building]"),
        Field(
            "links",
            Type.RECORDS,
            most=8,
            fields=(
                Field("title", Type.TEXT, required=True, high=60, example="My photographs"),
                Field("url", Type.URL, required=True, example="https://photos.example.org/siuming"),
            ),
        ),
        Field("groups", Type.GROUP, many=True, most=20, example="[dawn-riders]"),
        Field("location", Type.TEXT, high=80, example="Sham Shui Po"),
        Field("zone", Type.ZONE, example="Asia/Hong_Kong"),
        Field("joined", Type.DATE, example="2025-01-12"),
        Field("photo", Type.IMAGE, needs="photo_alt", example="portrait.jpg"),
        Field("photo_alt", Type.TEXT, high=200, example="Siu Ming with a red track frame"),
        Field(
            "roles",
            Type.RECORDS,
            most=10,
            fields=(
                Field(
                    "role",
                    Type.CHOICE,
                    required=True,
                    choices=("maintainer", "moderator", "reviewer", "translator", "host"),
                    example="moderator",
                ),
                Field("languages", Type.LANGUAGE, many=True, most=20, example="[zh-Hant]"),
                Field("from", Type.DATE, example="2026-01-01"),
                Field("until", Type.DATE, after="from", example="2026-12-31"),
            ),
        ),
        TAGS,
        ALIASES,
        IMPORTED,
    ),
    localised=False,
    extra={"title": "name"},
)
