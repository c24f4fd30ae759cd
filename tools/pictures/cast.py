"""Who rides in the pictures, and on what."""

from __future__ import annotations

from .bicycle import CARGO, CITY, FOLDER, MINI, MIXTE, TOURER, Bicycle
from .people import SKINS, Look
from .svg import BAMBOO, BAMBOO_DARK, CREAM, HARBOUR, ORANGE, PAPER, PLUM, ROSE, STRAW, TAXI

CAST = {
    "ming": Look(SKINS[0], ORANGE, hat="helmet", colour=CREAM),
    "lam": Look(SKINS[0], "#4f8a8b", hat="helmet", colour=TAXI, legs="#2f3e46"),
    "fong": Look(SKINS[4], ROSE, hat="hat", legs="#5a3560"),
    "priya": Look(SKINS[2], "#ffd166", hat="helmet", colour="#2d6a8e"),
    "tom": Look(SKINS[3], HARBOUR, hat="helmet", colour=STRAW),
    "marisol": Look(SKINS[1], TAXI, hat="helmet", colour=PAPER, legs="#46586b"),
    "yi": Look(SKINS[0], "#8fbf9f", hat="helmet", colour=PAPER, legs="#33475b"),
    "haruka": Look(SKINS[4], "#d9695f", hat="bob", legs="#38435c"),
    "kenji": Look(SKINS[4], "#6d7f8b", hat="cap", colour=BAMBOO_DARK, hair="#c9cdcd"),
    "mio": Look(SKINS[0], "#9fd0c6", hat="helmet", colour=PLUM),
    "ling": Look(SKINS[1], PLUM, hat="cap", colour=STRAW),
    "amir": Look(SKINS[2], "#6f9e5b", hat="helmet", colour=PAPER, legs="#3a3f55"),
    "zhou": Look(SKINS[0], "#365b7c", hat="helmet", colour=ORANGE),
    "oskar": Look("#f2cdb4", "#d9b56b", hat="cap", colour=HARBOUR, hair="#dcdcd6"),
}


BIKES = {
    "tourer": Bicycle(TOURER, BAMBOO, 30, bottle=True),
    "tourer-bags": Bicycle(TOURER, "#2d6a8e", 150, bags="#c98d3f", rack=True, guards=True),
    "city": Bicycle(CITY, "#5a3560", 60, guards=True, rack=True, lamp=True),
    "mixte": Bicycle(MIXTE, "#e58a92", 20, guards=True, basket=True),
    "mixte-cream": Bicycle(MIXTE, "#e9c46a", 100, guards=True, rack=True, lamp=True),
    "mini": Bicycle(MINI, TAXI, 40, guards=True, lamp=True),
    "mini-green": Bicycle(MINI, BAMBOO, 120, guards=True),
    "folder": Bicycle(FOLDER, ORANGE, 30),
    "folder-teal": Bicycle(FOLDER, "#3f8a8c", 80, lamp=True),
    "cargo": Bicycle(CARGO, BAMBOO_DARK, 30, box=True),
}
