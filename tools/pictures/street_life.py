"""Streets of Kowloon with people in them."""

from __future__ import annotations

from .bicycle import CARGO, MINI, MIXTE, Bicycle
from .cafe import stool
from .hand_tools import bench, loose_wheel
from .land import cloud, lantern, puddle, rain, sky, skyline, stars, sun
from .people import SKINS, Look, cat, ride, sit, small
from .road import HUES, road
from .signs import hanging
from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    CREAM,
    INK,
    NEON_CYAN,
    NEON_GREEN,
    NEON_PINK,
    NEON_YELLOW,
    ORANGE,
    PAPER,
    PLUM,
    ROSE,
    STRAW,
    TAXI,
    WIDTH,
    Dice,
    Mood,
    disc,
    glow,
    line,
    mix,
    oval,
    path,
    picture,
    rect,
    words,
)
from .tong_lau import laundry, tong_lau, window
from .traffic import stall, taxi


def thirteen_streets(mood: Mood, seed: int, *, signs: bool = True, rider: str = "") -> str:
    """A row of walk-ups in To Kwa Wan."""
    dice = Dice(seed)
    out = (
        sky(mood)
        + (stars(seed, 40, 240) if mood.starry else sun(mood, 1330, 130, 62))
        + skyline(mood, 420, seed + 9, 220, step=90)
    )
    names = ["竹輪單車", "茶餐廳", "五金", "冰室", "車房", "洗衣", "裁縫", "米舖"]
    x = -30.0
    k = seed % 5
    while x < WIDTH:
        w = dice.between(230, 320)
        out += tong_lau(
            x, 846, w, 5, mood, seed * 7 + k, floor=116, ground=158, shop=names[k % 8] if dice.chance(0.8) else None
        )
        x += w + 2
        k += 1
    if signs:
        for n, (sx, sy, text, colour) in enumerate(
            (
                (260, 300, "竹輪", NEON_GREEN),
                (640, 380, "麵家", NEON_PINK),
                (980, 260, "當", NEON_YELLOW),
                (1270, 420, "電髮", NEON_CYAN),
            )
        ):
            out += hanging(sx + seed * 13 % 60, sy, text, 54 - n % 2 * 6, colour, mood)
    out += road(mood, 842)
    if mood.dark or mood.name == "rain":
        out += "".join(puddle(300 + j * 460, 930 + j % 2 * 28, 300, mood, HUES[j]) for j in range(3))
    return picture(out + rider + (rain(seed) if mood.name == "rain" else ""))


def door_of_the_workshop(mood: Mood, seed: int = 4, *, people: bool = True) -> str:
    """The workshop's front with its stools, its bicycles and its cat."""
    out = (
        sky(mood)
        + tong_lau(-60, 850, 430, 5, mood, seed, floor=130, ground=240, wall="#a9bcc0")
        + tong_lau(1240, 850, 430, 5, mood, seed + 2, floor=130, ground=240, wall="#e2c1b4", shop="冰室")
    )
    wall = mood.tint("#e7d3b1")
    out += rect(370, 0, 870, 850, wall) + "".join(
        rect(370, 96 + k * 130, 870, 12, mix(wall, INK, 0.2)) for k in range(3)
    )
    dice = Dice(seed)
    for row in range(2):
        out += "".join(
            window(420 + k * 200, 124 + row * 130, 130, 72, mood, dice, mood.tint("#3d6a47")) for k in range(4)
        )
    out += laundry(420, 250, 330, mood, dice)
    out += rect(350, 392, 910, 108, BAMBOO_DARK if not mood.dark else mix(BAMBOO_DARK, INK, 0.2), 6) + rect(
        362, 404, 886, 84, "none", 4, stroke=STRAW, stroke_width=4
    )
    sign = words(805, 470, "竹　輪　單　車", 72, "#f6dd9b", serif=True)
    out += glow(sign, size=2) if mood.dark else sign
    inside = "#ffd995" if mood.dark else mood.tint("#5a4636")
    out += rect(400, 500, 810, 350, inside) + rect(400, 500, 810, 30, mix(inside, INK, 0.2))
    board = mix(inside, "#7a5230", 0.6)
    out += rect(440, 560, 300, 130, board, 6) + "".join(
        line([(470 + k * 36, 585), (470 + k * 36, 640 + k % 3 * 14)], mix(board, CREAM, 0.6), 9) for k in range(8)
    )
    out += (
        loose_wheel(860, 610, 78, 24)
        + loose_wheel(1010, 596, 64, 20)
        + loose_wheel(1130, 620, 78, 24)
        + bench(450, 726, 330, 120)
    )
    out += road(mood, 842)
    out += small(Bicycle(MINI, TAXI, guards=True, lamp=True).draw(), 1030, 872, 0.30) + small(
        Bicycle(MIXTE, "#2d6a8e", guards=True, basket=True).draw(), 300, 900, 0.33
    )
    if people:
        out += small(
            sit(Look(SKINS[1], "#4f6f7a", hat="grey", hair="#d5d8d8", apron=BAMBOO_DARK), (330, 110), stool=TAXI),
            700,
            930,
            0.245,
        )
        out += small(
            sit(Look(SKINS[0], ORANGE, hat="bob", legs="#3b4a63"), (320, 200), stool="#2d6a8e"),
            985,
            940,
            0.235,
            flip=True,
        )
    else:
        out += stool(690, 930, 0.3) + stool(820, 946, 0.3, "#2d6a8e")
    out += small(cat(asleep=False), 470, 936, 0.27)
    return picture(out + (rain(seed, 140) if mood.name == "rain" else ""))


def night_market(mood: Mood, bike: Bicycle, look: Look, seed: int = 2) -> str:
    """Stalls, lanterns, and somebody pushing through slowly."""
    out = sky(mood) + stars(seed, 50, 260)
    for k in range(6):
        out += tong_lau(-40 + k * 290, 700, 286, 4, mood, seed * 5 + k, floor=110, ground=110)
    out += "".join(
        lantern(90 + k * 204, 150 + (k % 3) * 44, 42, (TAXI, ORANGE, "#d9483b")[k % 3]) for k in range(8)
    ) + path("M-10 80 Q800 160 1610 80", stroke=INK, w=4)
    out += hanging(340, 250, "夜市", 62, NEON_PINK, mood) + hanging(1120, 230, "生果", 58, NEON_GREEN, mood)
    out += road(mood, 800, kerb=False)
    out += (
        stall(30, 850, 420, mood, ("#e8894a", "#c8372d", "#ffd166", "#8fbf5e"), "靚橙", seed)
        + stall(560, 850, 400, mood, ("#e58a92", "#8c5577", "#c8372d"), "龍眼")
        + stall(1080, 850, 470, mood, ("#6f9e5b", "#9fd0c6", "#ffd166"), "菜心", seed + 4)
    )
    out += oval(760, 972, 330, 20, "#00000044") + small(ride(bike, look), 760, 968, 0.37)
    return picture(out)


def flower_run(mood: Mood, seed: int = 5) -> str:
    """The cargo bicycle, loaded with flowers."""
    out = sky(mood) + sun(mood, 300, 190, 80) + cloud(900, 190, 40, "#ffffff", 0.5) + skyline(mood, 470, seed, 240)
    for k in range(6):
        out += tong_lau(
            -60 + k * 290,
            780,
            286,
            4,
            mood,
            seed * 3 + k,
            floor=104,
            ground=150,
            shop=("花舖", "鮮花", None, "蘭花", "花店", None)[k],
        )
    out += "".join(
        disc(30 + k * 37, 770 - (k * 7 % 30), 22, mood.tint((ROSE, "#ffd166", "#c8372d", PLUM, PAPER)[k % 5]))
        + rect(20 + k * 37, 776, 26, 34, mood.tint("#4f7f54"), 4)
        for k in range(44)
        if not 9 < k < 14
    )
    out += road(mood, 806)
    bike = Bicycle(CARGO, BAMBOO, guards=False, lamp=True)
    flowers = ""
    dice = Dice(seed)
    box = path("M40 -640 h640 l-40 330 h-560 z", fill="#a9803f") + "".join(
        rect(52 + k * 10, -600 + k * 70, 620 - k * 20, 12, "#8a6630") for k in range(4)
    )
    for _ in range(64):
        fx, fy = dice.between(30, 690), dice.between(-980, -630)
        flowers += line([(fx, fy), (360 + (fx - 360) * 0.7, -630)], "#4f7f54", 9)
    for _ in range(70):
        fx, fy = dice.between(10, 710), dice.between(-1010, -640)
        c = dice.pick((ROSE, "#ffd166", TAXI, PAPER, "#b58ac9", ORANGE))
        flowers += disc(fx, fy, dice.between(28, 52), c) + disc(fx, fy, 14, mix(c, INK, 0.25))
    rider = ride(bike, Look(SKINS[0], PLUM, hat="bun", legs="#46586b"))
    out += oval(800, 968, 470, 22, "#00000033") + small(rider + flowers + box, 790, 962, 0.42)
    return picture(out)


def rainy_crossing(mood: Mood, bike: Bicycle, look: Look, seed: int = 6) -> str:
    """Waiting at a kerb in the rain, a taxi going by."""
    out = sky(mood) + skyline(mood, 500, seed, 320, step=80)
    for k in range(4):
        out += tong_lau(
            -50 + k * 440,
            700,
            340,
            4,
            mood,
            seed + k * 3,
            floor=112,
            ground=130,
            shop=("藥房", "麵包", "金行", "茶餐廳")[k],
        )
    out += (
        hanging(300, 200, "麵包", 54, NEON_YELLOW, mood)
        + hanging(900, 260, "牙醫", 50, NEON_CYAN, mood)
        + road(mood, 700)
    )
    out += taxi(930, 800, 1.35, mood)
    out += "".join(
        puddle(180 + j * 420, 900 + j % 2 * 50, 360, mood, ("#ffd27a", "#9fd0c6", "#ff9c7b", "#fff0c8")[j])
        for j in range(4)
    )
    out += oval(560, 962, 320, 20, "#00000033") + small(ride(bike, look), 560, 956, 0.42)
    return picture(out + rain(seed, 260, 0.45))
