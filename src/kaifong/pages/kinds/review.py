"""A review: the product, the stars as a picture and as words, and what the writer got for it."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look, Mark

MOST_STARS = 5


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`stars`: five, each full, half or empty; `rating`: the number as the language writes it."""
    rating = entry.front.get("rating")
    if not isinstance(rating, int | float):
        return {"stars": (), "rating": ""}
    return {"stars": stars(rating), "rating": frame.words.number(rating)}


def stars(rating: float) -> tuple[str, ...]:
    """Five stars for a rating, to the nearest half."""
    halves = round(min(max(rating, 0), MOST_STARS) * 2)
    return tuple(
        "full" if halves >= 2 * star else "half" if halves == 2 * star - 1 else "empty"
        for star in range(1, MOST_STARS + 1)
    )


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """The stars, for screen readers as words."""
    rating = frame.words.number(entry.front["rating"])
    return (Mark("stars", f"★ {rating}", frame.words.text("pages-rating", rating=rating)),)


LOOK = Look(present, marks=marks)
