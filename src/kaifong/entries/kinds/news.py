"""News: what is new, official where the maker says so, and over when it says so."""

from __future__ import annotations

from kaifong.entries.kinds.every_entry import fields, roles
from kaifong.entries.schema import Field, Kind, Type

KIND = Kind(
    "news",
    "news",
    fields(
        Field("official", Type.FLAG, example="yes"),
        Field("expires", Type.DATE, after="date", example="2026-12-31"),
        Field("link", Type.URL, example="https://shop.example.com/front-rack"),
    ),
    roles("news"),
)
