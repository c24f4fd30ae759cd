"""Parts and tools seen close, each a whole picture."""

from __future__ import annotations

import math

from .bicycle import badge
from .cafe import tiles
from .hand_tools import hammer, loose_wheel, pliers, screwdriver, spanner
from .small_parts import bolt, cassette, chain, hanger, map_of_ride, patch_kit
from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    CREAM,
    HARBOUR,
    HEIGHT,
    INK,
    ORANGE,
    PAPER,
    RUST,
    SEAFOAM,
    STEEL,
    STEEL_DARK,
    STRAW,
    TAXI,
    WIDTH,
    along,
    disc,
    fade,
    glow,
    group,
    line,
    mix,
    oval,
    path,
    picture,
    rect,
    ring,
    shape,
    words,
)


def chain_pot() -> str:
    """A chain going into a pot of wax."""
    out = (
        tiles(0, 1000, "#f2e2c0", "#e0cb9f", 100)
        + rect(0, 720, WIDTH, 290, "#8a6f5a")
        + rect(0, 720, WIDTH, 20, "#a98a70")
    )
    pot = (
        path("M-330 -240 h660 l-26 360 q-10 60 -80 60 h-448 q-70 0 -80 -60 z", fill="#d9dde0")
        + oval(0, -240, 330, 76, STEEL_DARK)
        + oval(0, -236, 300, 62, "#f4d58a")
    )
    pot += (
        path("M-300 -100 q300 60 600 0", stroke="#ffffff77", w=16)
        + rect(-90, 20, 180, 84, INK, 14)
        + disc(-44, 62, 18, TAXI)
        + words(30, 82, "保溫", 42, CREAM)
    )
    steam = "".join(
        path(f"M{-160 + k * 150} -330 q-60 -70 0 -140 q50 -70 0 -140", stroke="#ffffff99", w=18) for k in range(3)
    )
    out += group(steam, pot, x=700, y=720)
    loop = [(700 + 175 * math.cos(t / 9), 490 + 36 * math.sin(t / 9)) for t in range(10, 50)]
    hang = [(1010, 60 + k * 14) for k in range(25)]
    out += chain(loop, 26, "#e8d9a8") + chain([*hang, (950, 440), (860, 486)], 26, "#e8d9a8")
    hook = path("M1010 64 q-40 -60 0 -70", stroke=STEEL_DARK, w=10)
    out += (
        hook
        + group(
            rect(-110, -160, 220, 300, PAPER, 10),
            words(0, -60, "石蠟", 70, BAMBOO_DARK, serif=True),
            words(0, 30, "500 g", 54, INK),
            x=1290,
            y=770,
        )
        + group(
            rect(-70, -200, 140, 300, "#2d6a8e", 20),
            rect(-36, -250, 72, 60, INK, 8),
            words(0, -60, "火水", 50, CREAM),
            x=1500,
            y=790,
            scale=0.86,
        )
    )
    return picture(out)


def flat_lay(what: str) -> str:
    """Things laid out on a cloth, from above."""
    cloths = {
        "hanger": "#2f5f66",
        "puncture": "#c98d63",
        "bolts": "#e3d3ad",
        "tools": "#3d4f63",
        "wheels": "#7a9a8c",
        "tape": "#c9a25c",
        "chain": "#34495e",
        "tubeless": "#8fb0a8",
    }
    c = cloths[what]
    out = (
        rect(0, 0, WIDTH, HEIGHT, c)
        + "".join(line([(0, k * 50), (WIDTH, k * 50)], mix(c, INK, 0.06), 3) for k in range(21))
        + "".join(line([(k * 50, 0), (k * 50, HEIGHT)], mix(c, PAPER, 0.05), 3) for k in range(33))
    )
    if what == "hanger":
        out += hanger(430, 480, 2.1) + hanger(1000, 480, 2.1, STEEL, 12)
        out += (
            line([(1000, 160), (1000, 880)], CREAM, 5, stroke_dasharray="16 16")
            + path("M1000 210 A290 290 0 0 1 1066 200", stroke=TAXI, w=9)
            + words(1130, 236, "12°", 76, "#ffd9a0")
        )
        out += group(spanner(240, STEEL), x=1310, y=760, turn=-70) + path(
            "M300 830 l70 64 l130 -150", stroke="#9ee0a3", w=26
        )
    elif what == "puncture":
        tube = path(
            "M360 300 C60 420 120 860 480 800 C820 750 760 430 520 470 C300 520 420 760 640 640 C860 500 620 200 360 300 z",
            stroke=INK,
            w=60,
        ) + path(
            "M360 300 C60 420 120 860 480 800 C820 750 760 430 520 470 C300 520 420 760 640 640 C860 500 620 200 360 300 z",
            stroke="#ffffff22",
            w=12,
        )
        out += tube + disc(700, 585, 44, ORANGE) + disc(700, 585, 34, "#2b3840") + patch_kit(1160, 330, 1.15)
        out += "".join(
            group(
                path("M-150 -18 q150 -30 270 -12 q40 12 10 30 q-140 30 -280 10 z", fill=col),
                x=1160,
                y=640 + k * 84,
                turn=-8 + k * 6,
            )
            for k, col in enumerate((TAXI, "#2d6a8e", STRAW))
        )
    elif what == "bolts":
        out += bolt(340, 430, 1.5) + bolt(800, 430, 1.5, 0.55) + bolt(1260, 430, 1.5, 1.0, 9)
        out += "".join(words(x, 930, t, 58, INK) for x, t in ((340, "0"), (800, "6"), (1260, "18"))) + words(
            1460, 930, "個月", 44, RUST
        )
    elif what == "tools":
        parts = (
            group(spanner(420), x=250, y=200),
            group(pliers(TAXI), x=960, y=210, scale=1.4),
            group(screwdriver(420, BAMBOO), x=400, y=400),
            group(hammer(360), x=930, y=440),
            group(spanner(300, STRAW), x=250, y=600),
            group(pliers(), x=900, y=680, scale=1.4),
            group(screwdriver(330, ORANGE), x=400, y=790),
        )
        out += "".join(parts) + badge(1440, 200, 110) + loose_wheel(1370, 690, 190, 20, tyre=None)
    elif what == "wheels":
        out += loose_wheel(470, 500, 400, 28) + loose_wheel(1190, 560, 340, 20)
        out += (
            rect(330, 455, 280, 96, PAPER, 12)
            + words(470, 525, "451", 72, INK)
            + rect(1050, 515, 280, 96, PAPER, 12)
            + words(1190, 585, "406", 72, TAXI)
        )
    elif what == "tape":
        out += (
            ring(800, 1260, 900, STEEL, 150)
            + ring(800, 1260, 900, TAXI, 74)
            + ring(800, 1260, 978, mix(STEEL, INK, 0.3), 9)
            + ring(800, 1260, 822, mix(STEEL, INK, 0.3), 9)
        )
        out += "".join(
            group(
                disc(0, 0, 16, "#7a1f18"),
                x=along((800, 1260), 90 + k * 9, 900)[0],
                y=along((800, 1260), 90 + k * 9, 900)[1],
            )
            for k in range(-5, 6)
            if k
        )
        out += (
            ring(1290, 210, 120, TAXI, 70)
            + ring(1290, 210, 66, CREAM, 26)
            + path("M1180 250 Q1060 330 1010 372", stroke=TAXI, w=64)
            + rect(772, 300, 56, 120, STRAW, 8)
            + disc(800, 300, 30, STRAW)
        )
    elif what == "chain":
        out += (
            cassette(520, 500, 380)
            + chain(
                [(520 + 300 * math.cos(t / 20), 500 + 300 * math.sin(t / 20)) for t in range(-34, 34)]
                + [(520 + 290, 780), (1580, 850)],
                40,
            )
            + group(spanner(260, STRAW), x=1080, y=250, turn=24)
        )
    else:
        out += (
            ring(420, 560, 470, INK, 120)
            + ring(420, 560, 372, STEEL, 60)
            + "".join(disc(*along((420, 560), k * 11, 424), 9, PAPER, opacity=0.8) for k in range(34))
        )
        out += group(
            rect(-90, -260, 180, 420, PAPER, 24),
            rect(-50, -330, 100, 80, TAXI, 10),
            words(0, -60, "補胎液", 50, HARBOUR),
            path("M0 30 q-60 80 0 100 q60 -20 0 -100 z", fill=SEAFOAM),
            x=1180,
            y=560,
        ) + group(line([(0, 0), (0, 210)], STEEL, 30), rect(-24, -70, 48, 80, INK, 8), x=1420, y=460)
    return picture(out)


def head_badge(ground: str = BAMBOO, tube: str = "#2d6a8e") -> str:
    """The badge on its head tube, close."""
    back = mix(tube, PAPER, 0.72)
    out = rect(0, 0, WIDTH, HEIGHT, back) + fade(
        "".join(ring(800, 500, 300 + k * 110, PAPER, 40) for k in range(7)), opacity=0.35
    )
    out += (
        shape([(560, -20), (1040, -20), (1040, 1020), (560, 1020)], tube)
        + shape([(560, -20), (640, -20), (640, 1020), (560, 1020)], mix(tube, INK, 0.3))
        + shape([(900, -20), (950, -20), (950, 1020), (900, 1020)], mix(tube, PAPER, 0.3))
    )
    out += (
        rect(530, 30, 540, 90, STEEL, 14)
        + rect(530, 880, 540, 90, STEEL, 14)
        + rect(530, 56, 540, 12, PAPER, 4)
        + rect(530, 906, 540, 12, PAPER, 4)
    )
    out += shape([(1040, 200), (1620, 150), (1620, 320), (1040, 372)], tube) + shape(
        [(1040, 640), (1620, 860), (1620, 1020), (1500, 1020), (1040, 830)], tube
    )
    return picture(out + disc(806, 512, 262, "#00000033") + badge(800, 500, 258, ground))


def map_picture(seed: int = 1, *, night: bool = False) -> str:
    """A ride on a map."""
    return picture(
        map_of_ride(
            seed, "#35476a" if night else "#e9dcb4", "#16294a" if night else "#8cc0c4", NEON if night else TAXI
        )
    )


NEON = "#ff7fa6"


def bell(colour: str = "#d9a93a") -> str:
    """A brass bell on a bar."""
    out = rect(0, 0, WIDTH, HEIGHT, "#35505a") + fade(
        "".join(ring(760, 470, 260 + k * 90, "#ffe9b0", 14, stroke_dasharray="180 90") for k in range(1, 6)),
        opacity=0.35,
    )
    out += (
        line([(-40, 700), (1640, 640)], STEEL, 80)
        + line([(-40, 684), (1640, 624)], PAPER, 12)
        + line([(1180, 656), (1640, 640)], INK, 116)
    )
    out += (
        path("M500 640 q-10 -330 260 -340 q270 10 260 340 z", fill=colour)
        + path("M560 600 q0 -230 170 -260", stroke="#ffeeb8", w=22)
        + oval(760, 640, 262, 46, mix(colour, INK, 0.25))
        + disc(760, 292, 30, mix(colour, INK, 0.3))
        + rect(720, 640, 80, 60, STEEL_DARK, 10)
    )
    return picture(out + line([(1000, 560), (1130, 500)], STEEL_DARK, 20) + disc(1140, 496, 30, TAXI))


def dynamo_light() -> str:
    """A lamp throwing its beam along a dark road."""
    out = (
        rect(0, 0, WIDTH, HEIGHT, "#101a2c")
        + shape([(0, 1000), (700, 420), (900, 420), (1600, 1000)], "#27313f")
        + path("M800 430 L800 1000", stroke="#c9c3a5", w=9, stroke_dasharray="50 60")
    )
    out += "".join(
        path(f"M{x} 430 q{d * 20} -120 {d * 8} -260", stroke="#1d2b3a", w=36)
        + disc(x + d * 8, 150 + k * 26, 110, "#172636")
        for k, (x, d) in enumerate(((160, 1), (420, -1), (1180, 1), (1450, -1)))
    )
    out += fade(shape([(330, 1000), (640, 470), (960, 470), (1270, 1000)], "#ffe9b0"), opacity=0.45) + fade(
        oval(800, 560, 190, 90, "#fff5d2"), opacity=0.5
    )
    out += (
        path("M-20 1000 q320 -190 820 -190 q500 0 820 190", stroke=STEEL_DARK, w=46)
        + glow(disc(800, 800, 70, "#fff6d8"), size=3)
        + ring(800, 800, 82, STEEL, 24)
    )
    reflector = rect(1120, 500, 26, 60, PAPER, 4) + rect(1120, 512, 26, 16, TAXI)
    return picture(out + reflector)
