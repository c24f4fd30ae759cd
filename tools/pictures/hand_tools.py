"""Tools, wheels, and the bench they lie on."""

from __future__ import annotations

import math

from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    INK,
    ORANGE,
    STEEL,
    STEEL_DARK,
    TAXI,
    Dice,
    disc,
    group,
    line,
    mix,
    path,
    rect,
    ring,
)


def spanner(length: float, colour: str = STEEL) -> str:
    """A combination spanner, lying to the right from the origin."""
    n = length
    return (
        line([(0, 0), (n, 0)], colour, 22)
        + disc(n + 14, 0, 32, colour)
        + disc(n + 14, 0, 17, "#ffffff00", stroke="#0003", stroke_width=4)
        + path("M6 -14 L-46 -36 L-58 -14 L-26 0 L-58 14 L-46 36 L6 14 z", fill=colour)
        + line([(30, -4), (n - 30, -4)], "#ffffff66", 4)
    )


def screwdriver(length: float, grip: str = TAXI) -> str:
    """A screwdriver."""
    return (
        line([(0, 0), (length, 0)], STEEL, 12)
        + rect(-120, -24, 130, 48, grip, 20)
        + line([(-96, -8), (-14, -8)], "#ffffff55", 6)
    )


def hammer(length: float) -> str:
    """A mallet."""
    return line([(0, 0), (length, 0)], "#a97a4a", 22) + rect(length - 20, -62, 62, 124, INK, 14)


def pliers(colour: str = "#2d6a8e") -> str:
    """A pair of pliers."""
    return (
        path("M0 0 Q70 -50 190 -36", stroke=colour, w=24)
        + path("M0 0 Q70 50 190 36", stroke=colour, w=24)
        + path("M6 -18 L-90 -8 L-90 8 L6 18 z", fill=STEEL_DARK)
        + disc(0, 0, 20, STEEL)
    )


def pegboard(x: float, y: float, w: float, h: float, seed: int = 1, colour: str = "#b98f5a") -> str:
    """A board of tools with their holes."""
    dots = "".join(
        disc(x + 24 + i * 36, y + 24 + j * 36, 4, mix(colour, INK, 0.3))
        for i in range(int((w - 24) / 36))
        for j in range(int((h - 24) / 36))
    )
    dice = Dice(seed)
    tools = ""
    at = x + 60
    while at < x + w - 60:
        n = dice.between(100, 170)
        what = int(dice.roll() * 4)
        part = (
            spanner(n),
            screwdriver(n * 0.7, dice.pick((TAXI, BAMBOO, "#2d6a8e", ORANGE))),
            hammer(n),
            pliers(dice.pick((TAXI, "#2d6a8e"))),
        )[what]
        tools += group(part, x=at, y=y + (130 if what == 1 else 70), scale=0.82, turn=90)
        at += dice.between(66, 92)
    return rect(x, y, w, h, colour, 8) + dots + tools


def loose_wheel(x: float, y: float, r: float, spokes: int = 28, rim: str = STEEL, tyre: str | None = INK) -> str:
    """A wheel by itself; without a tyre it is being built."""
    out = (ring(x, y, r, tyre, r * 0.085) if tyre else "") + ring(x, y, r * 0.93, rim, r * 0.05)
    for i in range(spokes):
        a = math.tau * i / spokes
        lead = 1.0 if i % 2 else -1.0
        out += line(
            [
                (x + r * 0.08 * math.cos(a + lead), y + r * 0.08 * math.sin(a + lead)),
                (x + r * 0.91 * math.cos(a), y + r * 0.91 * math.sin(a)),
            ],
            mix(STEEL, INK, 0.15),
            max(1.6, r * 0.008),
        )
    return out + disc(x, y, r * 0.095, STEEL_DARK) + disc(x, y, r * 0.045, INK)


def stand_for_wheels(x: float, y: float, s: float) -> str:
    """A truing stand, its wheel's axle at the origin."""
    return group(
        line([(-46, 0), (-70, 300)], BAMBOO_DARK, 30)
        + line([(46, 0), (70, 300)], BAMBOO_DARK, 30)
        + rect(-170, 290, 340, 34, BAMBOO_DARK, 10),
        x=x,
        y=y,
        scale=s,
    )


def bench(x: float, y: float, w: float, h: float = 260) -> str:
    """A workbench with a vice at its left end."""
    out = rect(x, y, w, 40, "#9c6b3f", 5) + rect(x, y + 8, w, 6, "#b98350")
    out += "".join(rect(x + k, y + 40, 46, h - 40, "#7a5230") for k in (30, w - 76)) + rect(
        x + 30, y + 130, w - 60, 28, "#7a5230"
    )
    out += rect(x + w * 0.55, y + 40, w * 0.3, 84, "#8a5d37") + rect(
        x + w * 0.68, y + 72, w * 0.06, 12, STEEL_DARK, 5
    )
    vice = (
        rect(x + 50, y - 84, 60, 84, "#3f6b8a", 6)
        + rect(x + 126, y - 76, 34, 60, "#35597a", 4)
        + rect(x + 108, y - 46, 90, 18, STEEL_DARK, 6)
        + rect(x + 190, y - 76, 12, 76, STEEL, 6)
    )
    return out + vice
