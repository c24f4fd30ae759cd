"""Covers of what has no picture: the same everywhere, of all tones, tiny, and made of shapes alone."""

from __future__ import annotations

import re

import pytest

from kaifong.entries.kinds import BY_FOLDER
from kaifong.pages.cover_art import FRIEZE, TILE, TONES, WORDED, CoverArt, cover_art, frieze

KINDS = sorted(kind.name for kind in BY_FOLDER.values() if kind.name not in WORDED)
# Moves, lines and arcs with numbers: nothing that could be text, a reference or an attribute.
PATH = re.compile(r"(?:M[0-9]+ [0-9]+(?:[mhvlaz][0-9 -]*)+)+\Z")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("drawn", [cover_art, frieze], ids=["cover", "frieze"])
def test_art_is_small_and_of_shapes_in_every_tone(kind: str, drawn: object) -> None:
    assert callable(drawn)
    for number in range(50):
        art: CoverArt = drawn(kind, f"en/stories/number-{number}/")
        assert len(art.paths) == TONES
        assert all(PATH.match(one) for one in art.paths), art.paths
        assert sum(map(len, art.paths)) < 1000


def test_art_comes_of_the_address_alone() -> None:
    address = "zh-Hant/stories/鯉魚門/"
    assert cover_art("story", address) == cover_art("story", address)
    many = {cover_art("story", f"en/stories/{number}/") for number in range(200)}
    assert len(many) == 200
    assert cover_art("story", address) != cover_art("news", address)


def test_a_frieze_is_one_row() -> None:
    art = frieze("event", "en/events/ride/")
    assert (art.width, art.height) == (FRIEZE * TILE, TILE)
    assert {int(y) for path in art.paths for y in re.findall(r"M[0-9]+ ([0-9]+)", path)} == {0}
