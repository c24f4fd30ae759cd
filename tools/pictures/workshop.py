"""Inside the workshop, and things seen close: tools, parts, cups, maps."""

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
    STRAW,
    TAXI,
    WIDTH,
    Dice,
    along,
    disc,
    fade,
    group,
    line,
    mix,
    oval,
    path,
    rect,
    ring,
    shape,
    words,
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


def tiles(y: float, h: float, colour: str, gap: str, size: float = 62) -> str:
    """A tiled wall."""
    out = rect(0, y, WIDTH, h, colour)
    out += "".join(line([(0, y + k * size), (WIDTH, y + k * size)], gap, 3) for k in range(1, int(h / size) + 1))
    return out + "".join(line([(k * size, y), (k * size, y + h)], gap, 3) for k in range(1, int(WIDTH / size) + 1))


def mosaic(y: float, h: float, one: str, other: str, size: float = 40) -> str:
    """A floor of small chequered tiles."""
    out = rect(0, y, WIDTH, h, one)
    row, at = 0, y
    while at < y + h:
        tall = size * (0.55 + 0.3 * row)
        wide = size * 1.5 * (1 + 0.32 * row)
        out += "".join(rect(WIDTH / 2 + (k * 2 + row % 2) * wide, at, wide, tall, other) for k in range(-22, 22))
        at += tall
        row += 1
    return out


def milk_tea(x: float, y: float, s: float) -> str:
    """Milk tea in its thick cup."""
    cup = (
        path("M-110 -150 h220 q10 150 -60 150 h-100 q-70 0 -60 -150 z", fill=PAPER)
        + oval(0, -150, 110, 26, PAPER)
        + oval(0, -148, 96, 20, "#b9783f")
    )
    return group(
        oval(0, 4, 180, 30, "#e8ddc4"),
        path("M106 -130 q76 -4 60 60 q-16 44 -84 36", stroke=PAPER, w=22),
        cup,
        path("M-92 -96 h184", stroke=TAXI, w=10),
        path("M-30 -200 q-24 -40 6 -70 q26 -30 2 -66 M34 -200 q-20 -36 6 -60", stroke="#ffffff88", w=10),
        x=x,
        y=y,
        scale=s,
    )


def pineapple_bun(x: float, y: float, s: float) -> str:
    """A pineapple bun with its slab of butter."""
    lines = "".join(
        path(
            f"M{-120 + k * 48} {-96 + abs(k - 2.5) * 8:.0f} l60 60 M{120 - k * 48} {-96 + abs(k - 2.5) * 8:.0f} l-60 60",
            stroke="#c98a2e",
            w=7,
        )
        for k in range(6)
    )
    top = path("M-150 -40 Q-140 -140 0 -146 Q140 -140 150 -40 Q0 -64 -150 -40 z", fill="#eab04e")
    return group(
        oval(0, 20, 210, 34, "#f3ead3"),
        path("M-146 -30 h292 q6 46 -60 46 h-172 q-66 0 -60 -46 z", fill="#d9953f"),
        rect(-130, -44, 266, 26, "#fbe9a2", 6),
        top,
        fade(lines, opacity=0.7),
        x=x,
        y=y,
        scale=s,
    )


def noodles(x: float, y: float, s: float) -> str:
    """A bowl of noodles with fish balls."""
    strands = "".join(path(f"M{-150 + k * 26} -104 q20 -26 44 0 t44 0", stroke="#f3d27a", w=11) for k in range(9))
    balls = "".join(
        disc(bx, by, 36, c) + disc(bx - 10, by - 12, 8, "#ffffffaa")
        for bx, by, c in ((-70, -136, PAPER), (10, -150, "#f0d9ae"), (84, -130, PAPER))
    )
    return group(
        oval(0, -108, 200, 44, "#a9612d"),
        strands,
        balls,
        "".join(rect(-20 + k * 30, -170 + k * 8, 26, 12, BAMBOO, 4) for k in range(4)),
        path("M-206 -108 h412 q-14 150 -130 156 h-152 q-116 -6 -130 -156 z", fill="#2d6a8e"),
        path("M-190 -66 q190 52 380 0", stroke=CREAM, w=9),
        line([(60, -150), (320, -320)], "#8a4b2a", 13),
        line([(90, -140), (345, -296)], "#8a4b2a", 13),
        x=x,
        y=y,
        scale=s,
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


def stool(x: float, y: float, s: float, colour: str = TAXI) -> str:
    """A plastic stool without anybody on it."""
    return group(
        path("M-150 -400 h300 l44 400 h-56 l-26 -250 h-224 l-26 250 h-56 z", fill=colour),
        rect(-170, -424, 340, 44, colour, 18),
        rect(-40, -300, 80, 16, "#00000022", 8),
        x=x,
        y=y,
        scale=s,
    )


def string_of(colours: tuple[str, ...], y: float, sag: float = 90) -> str:
    """Bunting across the picture."""
    out = path(f"M-10 {y} Q800 {y + sag * 2} 1610 {y}", stroke=CREAM, w=4)
    for k in range(23):
        t = k / 22
        x = -10 + 1620 * t
        dy = 4 * sag * t * (1 - t)
        out += shape([(x - 24, y + dy), (x + 24, y + dy), (x, y + dy + 52)], colours[k % len(colours)])
    return out


FLAGS = (TAXI, STRAW, BAMBOO, CREAM, ORANGE)
