"""Cover art for entries without a picture: a small mosaic of tiles, made of a kind and an address, never of a text.

Tiles as on the floors and shop fronts of old quarters. The kind chooses the shapes, the address where they lie and in
which of three tones; the theme gives the tones their colours, in both schemes. About 500 bytes, and nothing to load.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from itertools import product

# A tile is so many units wide; five by three of them make the 5:3 of a card's cover.
TILE, COLUMNS, ROWS = 16, 5, 3
# Above a text they lie in one row, as long as the text is wide.
FRIEZE = 18
TONES = 3
# The entries of these kinds are words first of all: their cover is their title.
WORDED = frozenset({"answer", "idea", "ama"})

# What a tile may hold, as a relative path from its upper left corner.
_QUARTERS = (
    "h16a16 16 0 0 1-16 16z",
    "h16v16a16 16 0 0 1-16-16z",
    "m16 0v16h-16a16 16 0 0 1 16-16z",
    "v16h16a16 16 0 0 0-16-16z",
)
_ARCHES = ("m0 16v-8a8 8 0 0 1 16 0v8z", "v8a8 8 0 0 0 16 0v-8z")
_LEAVES = ("h8a8 8 0 0 1 8 8v8h-8a8 8 0 0 1-8-8z", "m16 0v8a8 8 0 0 1-8 8h-8v-8a8 8 0 0 1 8-8z")
_CORNERS = ("h16l-16 16z", "h16v16z", "m16 0v16h-16z", "v16h16z")
_DISC = "m0 8a8 8 0 1 1 16 0a8 8 0 1 1-16 0z"
_DOT = "m4 8a4 4 0 1 1 8 0a4 4 0 1 1-8 0z"
_SQUARE = "h16v16h-16z"
_BAR = "m0 5h16v6h-16z"
_POST = "m5 0h6v16h-6z"
_PANE = "m3 3h10v10h-10z"
_LOZENGE = "m8 0l8 8l-8 8l-8-8z"

_SHAPES: dict[str, tuple[str, ...]] = {
    "story": (*_QUARTERS, _DISC),
    "review": (*_ARCHES, *_QUARTERS[:2], _DOT),
    "gallery": (_SQUARE, _PANE, _PANE, _DISC, *_CORNERS[:2]),
    "tutorial": (*_CORNERS, _LOZENGE),
    "challenge": (_LOZENGE, *_LEAVES, _DISC),
    "event": (*_LEAVES, _DISC, _DOT, *_ARCHES[:1]),
    "news": (_BAR, _POST, _SQUARE, *_CORNERS[:2]),
}
_OTHERS = (*_QUARTERS, *_LEAVES)


@dataclass(frozen=True)
class CoverArt:
    """A mosaic. `paths` has SVG path data for each tone, within `width` by `height` units; none is empty."""

    width: int
    height: int
    paths: tuple[str, ...]


def cover_art(kind: str, address: str) -> CoverArt:
    """The art of an entry, the same on every build and machine. Every tenth tile or so stays empty."""
    return _laid(kind, address, COLUMNS, ROWS)


def frieze(kind: str, address: str) -> CoverArt:
    """The same art as one long row."""
    return _laid(kind, address, FRIEZE, 1)


@cache
def _tiles(kind: str, columns: int, rows: int) -> tuple[tuple[str, ...], ...]:
    """For each place, row by row, the shapes of a kind as they are drawn there."""
    shapes = _SHAPES.get(kind, _OTHERS)
    return tuple(
        tuple(f"M{column * TILE} {row * TILE}{shape}" for shape in shapes)
        for row, column in product(range(rows), range(columns))
    )


def _laid(kind: str, address: str, columns: int, rows: int) -> CoverArt:
    drawn: list[list[str]] = [[] for _ in range(TONES)]
    tiles = _tiles(kind, columns, rows)
    chance = blake2b(f"{kind}:{address}".encode(), digest_size=2 * len(tiles)).digest()
    for number, (shapes, shape, tone) in enumerate(zip(tiles, chance[::2], chance[1::2], strict=True)):
        if number < TONES:  # the first tiles take one tone each, so that no art is of one colour
            drawn[number].append(shapes[shape % len(shapes)])
        elif tone % 10:
            drawn[tone % TONES].append(shapes[shape % len(shapes)])
    return CoverArt(columns * TILE, rows * TILE, tuple("".join(one) for one in drawn))
