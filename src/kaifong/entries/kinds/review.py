"""A review: what a member found out about a product, and what they had for it."""

from __future__ import annotations

from kaifong.entries.kinds.every_entry import DESCRIPTION_WIDTH, fields, roles
from kaifong.entries.schema import Field, Kind, Type

KIND = Kind(
    "review",
    "reviews",
    fields(
        Field("product", Type.TEXT, required=True, high=120, example="Harbour 24 field kettle"),
        Field("product_link", Type.URL, example="https://shop.example.com/harbour-24"),
        Field("rating", Type.NUMBER, required=True, low=1, high=5, example="4"),
        # "None" is an answer; leaving it out is not. Rules on endorsements ask for it in most places.
        Field("disclosure", Type.TEXT, required=True, high=DESCRIPTION_WIDTH, example="Bought it myself."),
    ),
    roles("review"),
)
