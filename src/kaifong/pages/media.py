"""What is published of a picture: the file without what it told, and lighter ones for smaller screens. Facts only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

# Pixels across. A telephone's column at two to three pixels a point, a card or a half column on a desk, and the
# text's own column at two pixels a point; a wider one could not be told from it.
WIDTHS = (480, 960, 1440)

# How wide a picture stands, by its place, for browsers to choose by before any style is there (HTML, 4.8.4.2.2).
# The lengths are those of the theme's sheets at 18 pixels a rem: who moves a column there, moves it here.
SIZES = {
    "card": "(min-width: 700px) 400px, 94vw",
    "cover": "(min-width: 900px) 846px, 94vw",
    "prose": "(min-width: 820px) 756px, 94vw",
    "wide": "(min-width: 1100px) 1008px, 94vw",
    "gallery": "(min-width: 1160px) 546px, (min-width: 720px) 46vw, 94vw",
    "portrait": "144px",
}

# Below the stage's root: the lighter files, each named by the digest of what it holds. Members cannot write here.
FOLDER = "media"


@dataclass(frozen=True)
class Variant:
    """A WebP of a picture, `width` pixels across."""

    width: int
    data: bytes


@dataclass(frozen=True)
class Made:
    """What is published of one picture.

    Attributes:
        original: the picture in its own format, with nothing told beside it (no place, camera, name or thumbnail).
        width, height: pixels as it is seen: turned as it asks to be.
        variants: lighter ones, the smallest first; none where they would not be lighter, and of animations.
        listed: whether the original itself is worth choosing beside its variants: it is no wider than the widest.
    """

    original: bytes
    width: int
    height: int
    variants: tuple[Variant, ...] = ()
    listed: bool = False


# What reads a picture's bytes, by their SHA-256 in hexadecimal: read one by one, for all would fill the memory.
Sources = Mapping[str, Callable[[], bytes]]
# In any order, each digest with what was made of it; None for what is no picture, or cannot be opened: it is
# published nowhere.
MakeMedia = Callable[[Sources], Iterator[tuple[str, Made | None]]]


def made_here(sources: Sources) -> Iterator[tuple[str, Made | None]]:
    """In this process and without limits: for tests, and for whoever has nothing better."""
    from kaifong.pages.media_encoding import made

    for digest, read in sources.items():
        yield digest, made(read())
