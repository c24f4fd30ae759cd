"""Pictures indoors and close up: the workshop, the café, parts on a table."""

from __future__ import annotations

import math

from .bicycle import MINI, Bicycle, badge
from .land import bamboo
from .people import SKINS, Look, cat, small, stand
from .scenes import BIKES
from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    CREAM,
    DEEP,
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
from .workshop import (
    FLAGS,
    bench,
    bolt,
    cassette,
    chain,
    hammer,
    hanger,
    loose_wheel,
    map_of_ride,
    milk_tea,
    mosaic,
    noodles,
    patch_kit,
    pegboard,
    pineapple_bun,
    pliers,
    screwdriver,
    spanner,
    stand_for_wheels,
    stool,
    string_of,
    tiles,
)


def wood(top: float = 0, colour: str = "#b07f4e") -> str:
    """A table of planks from above."""
    out = rect(0, top, WIDTH, HEIGHT - top, colour)
    for k in range(8):
        y = top + k * 130
        out += rect(0, y, WIDTH, 5, mix(colour, INK, 0.25)) + path(
            f"M{(k * 311) % 900} {y + 50} q200 {14 - k * 4} 420 0", stroke=mix(colour, INK, 0.12), w=4
        )
        out += path(f"M{(k * 517) % 1100} {y + 92} q160 -12 330 4", stroke=mix(colour, PAPER, 0.16), w=4)
    return out


def lamp(x: float, y: float, colour: str = BAMBOO_DARK) -> str:
    """A hanging lamp and its light."""
    cone = fade(shape([(x - 80, y), (x + 80, y), (x + 460, y + 800), (x - 460, y + 800)], "#ffe3a1"), opacity=0.16)
    return (
        line([(x, 0), (x, y - 60)], INK, 5)
        + cone
        + glow(oval(x, y + 4, 66, 14, "#fff4cf"), size=3)
        + path(f"M{x - 90} {y} q10 -80 90 -84 q80 4 90 84 z", fill=colour)
    )


def builder_at_the_bench(seed: int = 1, *, young: bool = False) -> str:
    """The frame builder at the bench under the lamp."""
    out = (
        rect(0, 0, WIDTH, HEIGHT, "#c9b48a")
        + rect(0, 760, WIDTH, 240, "#7d6650")
        + "".join(line([(0, 800 + k * 60), (WIDTH, 800 + k * 60)], "#6d5844", 4) for k in range(4))
    )
    out += (
        pegboard(90, 110, 760, 330, seed)
        + loose_wheel(1010, 240, 130)
        + loose_wheel(1310, 260, 150)
        + rect(1150, 470, 330, 200, "#a9bcc0")
        + "".join(rect(1166 + k * 78, 486, 68, 168, "#dfeae4") for k in range(4))
    )
    out += group(*(bamboo(0, 0, 400, 0, STRAW, 1),), x=1530, y=760)
    who = (
        Look(SKINS[0], "#e58a92", hat="bun", legs="#33475b", apron=BAMBOO_DARK)
        if young
        else Look(SKINS[1], "#5d7f8b", hat="grey", hair="#d9dcdb", legs="#44525c", apron="#8a5a35")
    )
    out += small(stand(who, (430, 300), (420, 380)), 560, 945, 0.47) + bench(480, 680, 860, 290)
    frame = Bicycle(MINI, "#cfd6d6") if young else Bicycle(BIKES["tourer"].build, "#cfd6d6")
    tubes = frame._frame()  # noqa: SLF001 - the frame alone, without its wheels
    return picture(out + small(tubes, 985, 790, 0.52) + lamp(900, 150) + small(cat(), 1230, 682, 0.3))


def truing(seed: int = 2) -> str:
    """A wheel in the stand, seen close."""
    out = rect(0, 0, WIDTH, HEIGHT, "#274b52") + pegboard(60, 60, 1480, 330, seed, "#355e64") + wood(800, "#9c6b3f")
    out += stand_for_wheels(800, 470, 1.12) + loose_wheel(800, 440, 350, 32, tyre=None)
    out += group(spanner(180, STRAW), x=250, y=880, turn=-14) + group(screwdriver(200), x=1240, y=890, turn=8)
    hands = (
        line([(1650, 720), (1310, 600), (1140, 560)], SKINS[1], 92)
        + disc(1130, 556, 52, SKINS[1])
        + line([(1600, 700), (1400, 640)], "#5d7f8b", 120)
    )
    return picture(out + hands + rect(1062, 532, 56, 44, TAXI, 10) + lamp(380, 110, TAXI))


def cafe_table(*, food: str = "bun", helmet: str = TAXI) -> str:
    """A table in a cha chaan teng, a helmet beside the tea, a bicycle past the window."""
    out = tiles(0, 560, "#cfe0d2", "#b3cbbb") + rect(0, 520, WIDTH, 44, BAMBOO_DARK)
    out += (
        rect(160, 60, 760, 400, "#f3d7a5")
        + rect(160, 300, 760, 160, "#d9b48a")
        + "".join(
            rect(
                190 + k * 90, 150 + (k * 53 % 90), 74, 304 - (k * 53 % 90), mix("#c58f6c", "#8fa3a0", (k * 3 % 7) / 7)
            )
            for k in range(8)
        )
    )
    out += (
        small(BIKES["mini"].draw(), 540, 462, 0.30)
        + rect(152, 52, 776, 416, "none", 6, stroke="#4a6a58", stroke_width=16)
        + line([(540, 60), (540, 460)], "#4a6a58", 10)
    )
    menu = rect(1040, 60, 430, 400, PAPER, 6) + words(1255, 130, "常 餐", 60, TAXI)
    menu += "".join(
        words(1075, 200 + k * 62, t, 42, INK, anchor="start") + words(1436, 200 + k * 62, p, 42, TAXI, anchor="end")
        for k, (t, p) in enumerate((("菠蘿油", "$14"), ("絲襪奶茶", "$22"), ("魚蛋河", "$38"), ("凍檸茶", "$23")))
    )
    out += (
        menu
        + mosaic(560, 60, "#f2ead2", "#b5ccbc")
        + rect(0, 610, WIDTH, 400, "#8f4f38")
        + rect(0, 610, WIDTH, 24, "#c98d63")
        + rect(0, 634, WIDTH, 10, "#6e3a28")
    )
    out += milk_tea(420, 880, 1.15) + (pineapple_bun(860, 880, 1.2) if food == "bun" else noodles(860, 890, 1.15))
    h = (
        path("M-220 0 A220 200 0 0 1 220 -30 Q230 20 190 26 L-200 40 Q-226 30 -220 0 z", fill=helmet)
        + "".join(
            path(f"M{-130 + k * 90} -120 q40 -30 70 0 l-8 70 q-30 -14 -58 4 z", fill="#00000033") for k in range(3)
        )
        + path("M-150 34 q60 90 200 60", stroke=INK, w=12)
    )
    return picture(out + group(h, x=1290, y=880, scale=0.95))


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


def folded_in_the_train() -> str:
    """A folded bicycle at a passenger's feet in a train."""
    out = rect(0, 0, WIDTH, HEIGHT, "#dfe3dd") + rect(0, 150, WIDTH, 400, "#b9c8c9")
    for k in range(3):
        out += (
            rect(70 + k * 520, 170, 440, 300, "#6fa7b5", 34)
            + path(
                f"M{70 + k * 520} 400 q110 -60 220 -10 t220 -30 v80 q0 30 -34 30 h-372 q-34 0 -34 -30 z",
                fill="#4d8a6c",
            )
            + "".join(
                rect(120 + k * 520 + j * 84, 300 - (j * 37 % 60), 56, 120 + (j * 37 % 60), "#8fb9bd")
                for j in range(4)
            )
            + rect(70 + k * 520, 170, 440, 300, "none", 34, stroke="#f2f4ee", stroke_width=18)
        )
    out += (
        rect(0, 60, WIDTH, 60, TAXI)
        + "".join(disc(130 + k * 122, 90, 15, PAPER) for k in range(12))
        + line([(130, 90), (1472, 90)], PAPER, 6)
    )
    out += line([(0, 150), (WIDTH, 150)], STEEL_DARK, 12) + "".join(
        line([(150 + k * 200, 150), (150 + k * 200, 230)], STEEL_DARK, 7) + ring(150 + k * 200, 262, 32, TAXI, 12)
        for k in range(8)
    )
    out += (
        rect(0, 560, 840, 90, STEEL, 18)
        + rect(0, 640, 840, 120, mix(STEEL, INK, 0.2))
        + rect(0, 820, WIDTH, 190, "#8d979a")
        + rect(0, 820, WIDTH, 14, "#73807f")
    )
    out += line([(900, 150), (900, 860)], STEEL, 26)
    out += small(
        stand(Look(SKINS[0], ORANGE, hat="bob", legs="#33475b"), (230, 40), (40, 470)), 1010, 950, 0.5, flip=True
    )
    bag = (
        loose_wheel(1270, 830, 118, 20)
        + loose_wheel(1350, 822, 118, 20)
        + line([(1230, 690), (1420, 640), (1390, 880)], BAMBOO, 26)
        + line([(1300, 880), (1290, 560)], STEEL, 18)
        + rect(1236, 540, 118, 30, INK, 14)
        + disc(1330, 830, 40, INK)
        + line([(1410, 860), (1440, 600), (1500, 590)], INK, 20)
    )
    return picture(out + bag)


def party() -> str:
    """The workshop yard hung with flags, stools out, frames on the wall."""
    out = rect(0, 0, WIDTH, HEIGHT, DEEP) + "".join(
        disc((k * 337) % 1600, (k * 131) % 330, 2.2, CREAM, opacity=0.7) for k in range(50)
    )
    out += rect(0, 330, WIDTH, 500, "#7d5a45") + "".join(
        rect(
            k * 124 + (j % 2) * 62 - 70,
            330 + j * 56,
            120,
            52,
            mix("#7d5a45", "#b07f5e", ((k * 5 + j * 3) % 7) / 9),
            3,
        )
        for k in range(14)
        for j in range(9)
    )
    out += string_of(FLAGS, 130) + string_of(FLAGS[::-1], 240, 50)
    colours = (TAXI, "#2d6a8e", BAMBOO, STRAW)
    for k, col in enumerate(colours):
        out += small(Bicycle(BIKES["tourer"].build, col)._frame(), 260 + k * 370, 690, 0.24)  # noqa: SLF001 - a bare frame on its hook
    out += rect(0, 810, WIDTH, 200, "#4a4a52")
    bulbs = "".join(disc(90 + k * 142, 322 + (k % 2) * 20, 13, "#fff0c2") for k in range(11))
    out += path("M-10 300 Q800 380 1610 300", stroke=INK, w=4) + glow(bulbs, size=2)
    for k, (x, col) in enumerate(((180, TAXI), (420, "#2d6a8e"), (1180, TAXI), (1430, BAMBOO))):
        out += stool(x, 950 + k % 2 * 22, 0.3, col)
    out += (
        rect(620, 800, 380, 26, "#c98d63", 4)
        + rect(650, 826, 20, 130, "#8a5d37")
        + rect(950, 826, 20, 130, "#8a5d37")
        + milk_tea(710, 800, 0.34)
        + milk_tea(800, 800, 0.34)
        + pineapple_bun(910, 796, 0.36)
    )
    return picture(out + small(cat(asleep=False), 1060, 960, 0.32))


def microphone(ground: str, accent: str, text: str) -> str:
    """A plastic stool, a tin microphone, a question: an AMA in the yard."""
    out = rect(0, 0, WIDTH, HEIGHT, ground) + fade(
        "".join(
            path(
                f"M{300 + k * 120} 1000 A{520 - k * 40} {520 - k * 40} 0 0 1 {1300 + k * 60} 1000", stroke=PAPER, w=26
            )
            for k in range(5)
        ),
        opacity=0.16,
    )
    bubbles = ""
    for x, y, w, h, col, t, flip in (
        (150, 130, 430, 210, PAPER, "？", False),
        (1010, 90, 460, 240, accent, text, True),
        (180, 430, 330, 170, accent, "！", False),
    ):
        tail = (
            [(x + w * 0.7, y + h - 6), (x + w * 0.9, y + h - 6), (x + w * 0.95, y + h + 70)]
            if not flip
            else [(x + w * 0.1, y + h - 6), (x + w * 0.3, y + h - 6), (x + w * 0.05, y + h + 70)]
        )
        bubbles += (
            rect(x, y, w, h, col, 46)
            + shape(tail, col)
            + words(x + w / 2, y + h * 0.68, t, h * (0.56 if len(t) < 3 else 0.42), INK if col == PAPER else PAPER)
        )
    mic = (
        line([(800, 560), (800, 860)], STEEL, 20)
        + rect(720, 850, 160, 26, STEEL_DARK, 10)
        + rect(736, 330, 128, 250, STEEL, 64)
        + "".join(line([(744, 380 + k * 34), (856, 380 + k * 34)], STEEL_DARK, 9) for k in range(5))
        + rect(736, 470, 128, 30, TAXI)
    )
    return picture(out + bubbles + stool(800, 1330, 1.15, TAXI) + mic + small(cat(asleep=False), 1250, 1000, 0.7))


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


def poncho_rack() -> str:
    """Capes hung to dry, with a puddle under each."""
    out = (
        rect(0, 0, WIDTH, HEIGHT, "#aebfc1")
        + tiles(0, 700, "#c9d6d4", "#b5c5c4", 100)
        + rect(0, 700, WIDTH, 310, "#7c8a8d")
        + line([(60, 170), (1540, 170)], "#6b5f55", 18)
    )
    for k, col in enumerate(("#ffd166", TAXI, "#2d6a8e", BAMBOO)):
        x = 260 + k * 360
        out += (
            path(f"M{x} 170 v26", stroke=STEEL_DARK, w=9)
            + path(f"M{x - 60} 216 q60 -60 120 0 l110 400 q-170 60 -340 0 z", fill=col)
            + path(f"M{x} 210 l10 410", stroke="#00000022", w=9)
            + path(f"M{x - 56} 214 q56 90 112 0", fill=mix(col, INK, 0.25))
        )
        out += oval(x, 830, 150, 30, mix("#7c8a8d", PAPER, 0.35)) + "".join(
            path(f"M{x - 80 + j * 60} {660 + j * 34 % 90} q-10 26 0 32 q10 -6 0 -32 z", fill="#e6f2f4")
            for j in range(4)
        )
    return picture(out)


def frames_on_wall(colours: tuple[str, ...], ground: str) -> str:
    """Six frames in a row, painted."""
    out = rect(0, 0, WIDTH, HEIGHT, ground) + fade(
        "".join(line([(k * 100, 0), (k * 100, HEIGHT)], INK, 2) for k in range(17)), opacity=0.12
    )
    for k, col in enumerate(colours):
        x, y = 300 + (k % 3) * 500, 400 + (k // 3) * 450
        kind = (BIKES["tourer"], BIKES["mini"], BIKES["mixte"])[k % 3].build
        out += small(Bicycle(kind, col)._frame(), x, y, 0.36)  # noqa: SLF001 - frames without wheels
        out += line([(x - 40, y - 330), (x - 40, y - 296)], STEEL_DARK, 8)
    return picture(out)
