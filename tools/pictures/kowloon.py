"""The harbour, a subway, a last neon sign, and bicycles by themselves."""

from __future__ import annotations

from .bicycle import Bicycle
from .land import bamboo, cloud, hills, lion_rock, rain, reflections, sky, skyline, stars, sun, tree, water
from .people import Look, cat, ride, small
from .road import HUES
from .signs import lamp_post, neon_bicycle
from .svg import (
    HEIGHT,
    INK,
    NEON_CYAN,
    NEON_GREEN,
    NEON_PINK,
    NEON_YELLOW,
    PAPER,
    TAXI,
    WIDTH,
    Mood,
    disc,
    fade,
    glow,
    line,
    mix,
    oval,
    path,
    picture,
    rect,
    shape,
    words,
)
from .traffic import ferry


def promenade(mood: Mood, bike: Bicycle, look: Look, seed: int = 1, *, boat: bool = True) -> str:
    """Along the harbour, Lion Rock behind."""
    out = sky(mood) + (stars(seed) if mood.starry else "") + sun(mood, 1240, 220 if mood.name != "dawn" else 330, 92)
    out += cloud(180, 240, 46, "#ffffff", 0.4) + cloud(820, 170, 34, "#ffffff", 0.3)
    out += (
        lion_rock(560, 520, 1.25, mood.far)
        + hills(seed + 3, 545, 130, mix(mood.far, mood.mid, 0.5))
        + skyline(mood, 590, seed, 240)
    )
    out += water(mood, 588, seed, 230) + reflections(mood, 592, 200, seed + 5, HUES)
    out += ferry(980, 690, 0.72, mood) if boat else ""
    deck = mix(mood.ground, "#ffffff", 0.1)
    out += rect(0, 792, WIDTH, 210, deck) + "".join(
        line([(k * 150 - 100, 1000), (k * 112 + 190, 792)], mix(deck, INK, 0.12), 4) for k in range(14)
    )
    rail = mood.tint("#4f6a72")
    out += (
        line([(0, 700), (WIDTH, 700)], rail, 11)
        + line([(0, 748), (WIDTH, 748)], rail, 6)
        + "".join(rect(40 + k * 190, 694, 13, 104, rail) for k in range(9))
    )
    out += lamp_post(1330, 800, 430, mood)
    out += oval(620, 962, 330, 20, "#00000033") + small(ride(bike, look), 620, 955, 0.40)
    return picture(out + (rain(seed) if mood.name == "rain" else ""))


def tunnel(bike: Bicycle, look: Look, warm: str = "#ffb45e") -> str:
    """A subway under a road, tiled, with lamps in perspective."""
    wall, far = "#2c5a63", "#f4d7a1"
    out = rect(0, 0, WIDTH, HEIGHT, "#20303a") + shape([(0, 0), (WIDTH, 0), (960, 330), (640, 330)], "#3c4a50")
    out += shape([(0, 0), (640, 330), (640, 620), (0, 1000)], wall) + shape(
        [(WIDTH, 0), (960, 330), (960, 620), (WIDTH, 1000)], mix(wall, INK, 0.18)
    )
    out += shape([(0, 1000), (640, 620), (960, 620), (WIDTH, 1000)], "#5b5850")
    for k in range(1, 12):
        t = (k / 12) ** 1.7
        for s in (-1, 1):
            edge = 800 + s * (160 + 640 * t)
            out += line([(edge, 330 - 330 * t), (edge, 620 + 380 * t)], mix(wall, "#ffffff", 0.16), 2 + 3 * t)
    for k in range(1, 8):
        y = k / 8
        for s in (-1, 1):
            out += line([(800 + s * 160, 330 + 290 * y), (800 + s * 800, 1000 * y)], mix(wall, "#ffffff", 0.13), 2.4)
    out += "".join(
        shape(
            [
                (800 + s * 160, 330 + 290 * 0.62),
                (800 + s * 800, 620),
                (800 + s * 800, 700),
                (800 + s * 160, 330 + 290 * 0.72),
            ],
            TAXI,
            opacity=0.8,
        )
        for s in (-1, 1)
    )
    for k in range(6):
        t = (k / 6) ** 1.9
        y, w = 322 - 322 * t, 30 + 190 * t
        out += glow(
            shape(
                [(800 - w, y), (800 + w, y), (800 + w * 1.12, y - 12 - 26 * t), (800 - w * 1.12, y - 12 - 26 * t)],
                "#fff1c4",
            ),
            size=3,
        )
    out += (
        rect(640, 330, 320, 290, far)
        + disc(800, 520, 84, "#fff6da")
        + "".join(rect(646 + k * 46, 520 - (k * 37 % 90), 40, 100 + (k * 37 % 90), "#c99a7a") for k in range(7))
    )
    out += rect(640, 600, 320, 20, "#8a6f5a")
    out += fade(shape([(640, 620), (960, 620), (1200, 1000), (400, 1000)], warm), opacity=0.2)
    return picture(out + oval(800, 962, 330, 20, "#00000055") + small(ride(bike, look), 800, 955, 0.40))


def group_ride(mood: Mood, looks: tuple[tuple[Bicycle, Look], ...], seed: int = 4) -> str:
    """Several riders in a row on a cycle track."""
    out = (
        sky(mood)
        + (stars(seed) if mood.starry else "")
        + sun(mood, 1300, 200, 84)
        + cloud(340, 200, 44, "#ffffff", 0.45)
    )
    out += (
        lion_rock(980, 540, 1.1, mood.far)
        + hills(seed, 560, 150, mix(mood.far, mood.mid, 0.55))
        + skyline(mood, 610, seed, 190)
    )
    out += water(mood, 606, seed, 130) + (reflections(mood, 610, 110, seed, HUES) if mood.dark else "")
    out += tree(150, 790, 230, "#5f8f4e", mood, 3) + tree(1490, 780, 210, "#6d9a55", mood, 6)
    out += path(
        f"M0 740 Q800 706 {WIDTH} 736 L{WIDTH} 1000 L0 1000 z",
        fill=mix(mood.near, "#86a85c", 0.4 if not mood.dark else 0.1),
    )
    out += (
        rect(0, 812, WIDTH, 190, mix(mood.ground, "#a8604a", 0.45))
        + rect(0, 808, WIDTH, 9, PAPER, opacity=0.7)
        + "".join(rect(k * 200, 900, 110, 7, PAPER, 3, opacity=0.7) for k in range(9))
    )
    n = len(looks)
    for k, (bike, look) in enumerate(looks):
        x = 220 + k * (1180 / max(1, n - 1))
        y = 940 - (k % 2) * 26
        out += oval(x, y + 5, 210, 14, "#00000033") + small(ride(bike, look), x, y, 0.285)
    return picture(out)


def neon_wall(seed: int = 1) -> str:
    """The last neon bicycle of the street."""
    out = rect(0, 0, WIDTH, HEIGHT, "#1a1830") + "".join(
        rect(
            k * 100 + (j % 2) * 50 - 60,
            j * 50,
            97,
            47,
            mix("#262244", "#3a2b4f", ((k * 7 + j * 5 + seed) % 9) / 9),
            3,
        )
        for k in range(18)
        for j in range(20)
    )
    out += fade(disc(800, 430, 520, "#ff5d8f"), opacity=0.08) + fade(disc(800, 430, 380, "#57dbe6"), opacity=0.07)
    out += neon_bicycle(800, 470, 3.1, NEON_CYAN, NEON_PINK)
    out += glow(words(800, 872, "竹　輪　單　車", 104, NEON_YELLOW), size=3) + glow(
        words(800, 948, "修理 · 換胎 · 傾偈", 42, NEON_GREEN), size=2
    )
    return picture(
        out
        + line([(0, 700), (300, 716), (420, 690)], "#0d0c18", 7)
        + line([(1600, 220), (1300, 250), (1180, 230)], "#0d0c18", 7)
    )


def still(
    mood: Mood, bike: Bicycle, seed: int = 2, *, backdrop: str = "wall", with_cat: bool = False, tag: str = ""
) -> str:
    """A bicycle by itself: a portrait for a review."""
    out = sky(mood)
    if backdrop == "wall":
        wall = mood.tint("#d98f6a")
        out = rect(0, 0, WIDTH, HEIGHT, wall) + "".join(
            rect(k * 124 + (j % 2) * 62 - 70, j * 56, 120, 52, mix(wall, PAPER if (k + j) % 3 else INK, 0.07), 3)
            for k in range(14)
            for j in range(15)
        )
        out += rect(0, 806, WIDTH, 200, mood.tint("#b9ab92")) + rect(0, 806, WIDTH, 12, mood.tint("#8f8470"))
    elif backdrop == "shutter":
        base = mood.tint("#6f9aa0")
        out = rect(0, 0, WIDTH, HEIGHT, base) + "".join(
            rect(0, k * 44, WIDTH, 9, mix(base, INK, 0.18)) + rect(0, k * 44 + 9, WIDTH, 4, mix(base, "#ffffff", 0.2))
            for k in range(19)
        )
        out += rect(0, 806, WIDTH, 200, mood.tint("#a79f90")) + words(
            800, 330, "東主有喜", 190, mix(base, PAPER, 0.35), serif=True
        )
    elif backdrop == "sea":
        out += (
            sun(mood, 1220, 210, 90)
            + cloud(300, 220, 44, "#ffffff", 0.5)
            + hills(seed, 540, 130, mood.far)
            + water(mood, 540, seed, 280)
            + ferry(140, 640, 0.7, mood)
        )
        out += rect(0, 790, WIDTH, 220, mix(mood.ground, "#ffffff", 0.1)) + "".join(
            line([(0, 832 + k * 44), (WIDTH, 832 + k * 44)], mix(mood.ground, INK, 0.14), 4) for k in range(4)
        )
    elif backdrop == "bamboo":
        out = rect(0, 0, WIDTH, HEIGHT, mood.tint("#dfe6bd")) + "".join(
            bamboo(60 + k * 132, 830, 900, (k % 3 - 1) * 60, mix("#7fae62", "#3d6a47", (k * 3 % 5) / 6), k)
            for k in range(12)
        )
        out += rect(0, 810, WIDTH, 200, mood.tint("#b99f72"))
    out += oval(800, 934, 520, 26, "#00000033") + small(bike.draw(), 800, 925, 0.66)
    if with_cat:
        x, y = bike.saddle
        out += small(cat(), 800 + x * 0.66 + 6, 925 + y * 0.66 - 20, 0.42)
    if tag:
        out += rect(1240, 90, 270, 120, PAPER, 14) + words(1375, 172, tag, 62, INK)
    return picture(out)
