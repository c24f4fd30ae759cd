"""Bicycle parts seen close, and a map."""

from __future__ import annotations

import math
from itertools import pairwise

from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    CREAM,
    HEIGHT,
    INK,
    ORANGE,
    PAPER,
    RUST,
    STEEL,
    STEEL_DARK,
    TAXI,
    WIDTH,
    Dice,
    along,
    disc,
    group,
    line,
    mix,
    path,
    rect,
    ring,
    shape,
    words,
)


def sprocket(x: float, y: float, r: float, teeth: int, colour: str) -> str:
    """A sprocket with proper teeth."""
    points = []
    for k in range(teeth):
        for share, k2 in ((0.0, 0.9), (0.3, 1.0), (0.5, 1.0), (0.8, 0.9)):
            a = math.tau * (k + share) / teeth
            points.append((x + r * k2 * math.cos(a), y + r * k2 * math.sin(a)))
    return shape(points, colour)


def cassette(x: float, y: float, r: float) -> str:
    """A cassette from the side."""
    out = ""
    for k, teeth in enumerate((32, 28, 25, 22, 19, 17, 15, 13, 11)):
        out += sprocket(x, y, r * teeth / 32, teeth, (STEEL, mix(STEEL, STEEL_DARK, 0.85))[k % 2])
        out += disc(x, y, r * teeth / 32 * 0.88, (mix(STEEL, INK, 0.12), STEEL)[k % 2]) + ring(
            x, y, r * teeth / 32 * 0.8, "#00000018", 5
        )
    return out + disc(x, y, r * 0.2, STEEL_DARK) + disc(x, y, r * 0.11, INK)


def chain(points: list[tuple[float, float]], pitch: float, colour: str = STEEL) -> str:
    """A chain laid along points: outer plates, inner plates, pins."""
    out, flip, carry = "", False, 0.0
    spots: list[tuple[float, float, float]] = []
    for (ax, ay), (bx, by) in pairwise(points):
        n = math.hypot(bx - ax, by - ay)
        at = carry
        while at < n:
            spots.append(
                (ax + (bx - ax) * at / n, ay + (by - ay) * at / n, math.degrees(math.atan2(by - ay, bx - ax)))
            )
            at += pitch
        carry = at - n
    for x, y, turn in spots:
        h = pitch * (0.62 if flip else 0.48)
        out += group(
            rect(-pitch * 0.1, -h / 2, pitch * 1.2, h, colour if flip else mix(colour, INK, 0.35), h / 2),
            x=x,
            y=y,
            turn=turn,
        )
        flip = not flip
    return out + "".join(disc(x + pitch * 0.06, y, pitch * 0.13, mix(colour, INK, 0.55)) for x, y, _ in spots)


def hanger(x: float, y: float, s: float, colour: str = STEEL, bend: float = 0) -> str:
    """A derailleur hanger, straight or bent."""
    plate = path(
        "M-60 -120 q60 -40 120 0 l20 130 q-6 44 -50 50 l-20 92 q-30 46 -66 4 q-20 -30 -4 -70 l20 -90 z",
        fill=colour,
        stroke=mix(colour, INK, 0.4),
        w=7,
    )
    return group(
        plate,
        disc(0, -70, 30, mix(colour, INK, 0.55)),
        disc(-22, 128, 26, INK),
        ring(-22, 128, 26, mix(colour, INK, 0.3), 6),
        disc(40, 10, 13, INK),
        x=x,
        y=y,
        scale=s,
        turn=bend,
    )


def patch_kit(x: float, y: float, s: float) -> str:
    """A tin, a tube of cement, patches, a scrap of sandpaper."""
    tin = (
        rect(-190, -60, 250, 150, BAMBOO_DARK, 26)
        + rect(-176, -46, 222, 122, BAMBOO, 20)
        + words(-66, 36, "補胎", 66, CREAM, serif=True)
    )
    cement = group(
        rect(-100, -26, 170, 52, CREAM, 8)
        + rect(-30, -26, 60, 52, TAXI)
        + shape([(70, -22), (104, -9), (104, 9), (70, 22)], INK)
        + rect(-116, -30, 20, 60, STEEL, 3),
        x=190,
        y=-30,
        turn=-24,
    )
    patches = "".join(
        disc(px, py, r, ORANGE) + disc(px, py, r * 0.82, INK)
        for px, py, r in ((130, 96, 42), (220, 84, 32), (290, 110, 26))
    )
    return group(tin, cement, patches, x=x, y=y, scale=s)


def bolt(x: float, y: float, s: float, rust: float = 0.0, seed: int = 4) -> str:
    """A bolt, from clean to rusted through."""
    dice = Dice(seed)
    c = mix(STEEL, RUST, rust)
    out = (
        rect(-90, -150, 180, 90, c, 8)
        + rect(-90, -150, 60, 90, mix(c, "#ffffff", 0.2), 8)
        + rect(30, -150, 60, 90, mix(c, INK, 0.18), 8)
        + rect(-44, -62, 88, 320, mix(c, INK, 0.08), 6)
    )
    out += "".join(line([(-48, -30 + k * 26), (48, -42 + k * 26)], mix(c, INK, 0.35), 8) for k in range(11))
    if rust:
        out += "".join(
            (
                disc(
                    dice.between(-72, 72),
                    dice.between(-138, -76),
                    dice.between(5, 15),
                    mix(RUST, dice.pick((INK, ORANGE)), 0.3),
                    opacity=0.75,
                )
                if k % 3 == 0
                else disc(
                    dice.between(-32, 32),
                    dice.between(-40, 240),
                    dice.between(4, 13),
                    mix(RUST, dice.pick((INK, ORANGE)), 0.3),
                    opacity=0.75,
                )
            )
            for k in range(int(40 * rust))
        )
    return group(out, x=x, y=y, scale=s)


def map_of_ride(seed: int, land: str, sea: str, road: str) -> str:
    """A map: land, sea, streets, one dotted ride from start to end."""
    dice = Dice(seed)
    out = rect(0, 0, WIDTH, HEIGHT, sea)
    for k in range(4):
        out += path(
            f"M{-60} {170 + k * 34} Q400 {60 + k * 50} 820 {250 + k * 38} T1700 {200 + k * 52}",
            stroke=mix(sea, "#ffffff", 0.16),
            w=5,
        )
    out += path(
        "M-40 340 Q260 240 520 330 Q720 420 900 330 Q1180 200 1660 340 L1660 1040 L-40 1040 z",
        fill=mix(land, INK, 0.12),
    )
    out += path("M-40 356 Q260 258 520 348 Q720 436 900 348 Q1180 220 1660 356 L1660 1040 L-40 1040 z", fill=land)
    for k in range(9):
        out += line([(-20 + k * 200, 1020), (120 + k * 178, 440 + (k % 3) * 26)], mix(land, "#ffffff", 0.55), 13)
        out += line([(-20, 500 + k * 66), (1620, 470 + k * 72)], mix(land, "#ffffff", 0.55), 10 if k % 2 else 16)
    for _ in range(46):
        x, y = dice.between(0, WIDTH), dice.between(520, 980)
        out += rect(
            x, y, dice.between(26, 72), dice.between(20, 44), mix(land, dice.pick((RUST, INK, CREAM)), 0.22), 4
        )
    out += "".join(disc(260 + k * 33, 640 - (k % 4) * 26, 26 + k % 3 * 8, BAMBOO) for k in range(5)) + "".join(
        disc(1180 + k * 34, 820 + (k % 3) * 22, 30, BAMBOO) for k in range(6)
    )
    ride = [
        (190, 900),
        (330, 800),
        (380, 640),
        (560, 560),
        (700, 590),
        (880, 470),
        (1060, 500),
        (1200, 420),
        (1390, 440),
    ]
    d = f"M{ride[0][0]} {ride[0][1]} " + " ".join(f"L{x} {y}" for x, y in ride[1:])
    out += path(d, stroke=PAPER, w=26) + path(d, stroke=road, w=14, stroke_dasharray="4 26")
    for (x, y), colour in ((ride[0], BAMBOO_DARK), (ride[-1], TAXI)):
        out += path(f"M{x} {y} q-70 -96 -46 -146 a50 50 0 0 1 92 0 q24 50 -46 146 z", fill=colour) + disc(
            x, y - 128, 20, PAPER
        )
    compass = ring(1440, 140, 76, PAPER, 7) + shape(
        [along((1440, 140), 90, 92), along((1440, 140), 0, 20), along((1440, 140), 180, 20)], TAXI
    )
    return (
        out
        + compass
        + shape([along((1440, 140), 270, 92), along((1440, 140), 0, 20), along((1440, 140), 180, 20)], PAPER)
    )
