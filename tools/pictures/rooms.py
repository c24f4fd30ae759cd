"""A café, a train, an AMA in the yard, wet capes."""

from __future__ import annotations

from .cafe import milk_tea, mosaic, noodles, pineapple_bun, stool, tiles
from .cast import BIKES
from .hand_tools import loose_wheel
from .people import SKINS, Look, cat, small, stand
from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    HEIGHT,
    INK,
    ORANGE,
    PAPER,
    STEEL,
    STEEL_DARK,
    TAXI,
    WIDTH,
    disc,
    fade,
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
