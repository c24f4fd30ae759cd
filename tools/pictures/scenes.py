"""Pictures out of doors. Each function gives one whole picture; its mood and a few choices make several of it."""

from __future__ import annotations

from .bicycle import CARGO, CITY, FOLDER, MINI, MIXTE, TOURER, Bicycle
from .land import (
    bamboo,
    cloud,
    hills,
    lantern,
    lion_rock,
    puddle,
    rain,
    reflections,
    sky,
    skyline,
    stars,
    sun,
    tree,
    water,
)
from .people import SKINS, Look, cat, ride, sit, small
from .streets import (
    arcade,
    ferry,
    hanging,
    lamp_post,
    laundry,
    neon_bicycle,
    pole,
    stall,
    taxi,
    tong_lau,
    town_house,
    window,
    wires,
)
from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    CREAM,
    HARBOUR,
    HEIGHT,
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
from .workshop import bench, loose_wheel, stool

HUES = ("#ffd27a", "#ff8f6b", "#57dbe6", "#ff5d8f", "#fff0c8")


def road(mood: Mood, y: float, *, kerb: bool = True) -> str:
    """A road across the foot of the picture."""
    c = mix(mood.ground, INK, 0.3)
    out = rect(0, y, WIDTH, HEIGHT - y, c)
    if kerb:
        out += rect(0, y, WIDTH, 26, mix(mood.ground, "#ffffff", 0.18)) + rect(0, y + 26, WIDTH, 8, mix(c, INK, 0.3))
    return out + "".join(rect(60 + k * 240, y + (HEIGHT - y) * 0.62, 120, 8, mix(c, CREAM, 0.5), 4) for k in range(7))


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


def under_the_arcade(mood: Mood, bike: Bicycle | None, look: Look, seed: int = 3) -> str:
    """Shophouses and a five-foot way."""
    out = sky(mood) + (
        stars(seed) if mood.starry else cloud(240, 190, 44, "#ffffff", 0.5) + cloud(1060, 150, 36, "#ffffff", 0.4)
    )
    for x in (690, 800):
        c = mix(mood.far, mood.mid, 0.3)
        out += (
            rect(x, 70, 56, 500, c, 20) + rect(x + 8, 20, 40, 80, c, 14) + line([(x + 28, -40), (x + 28, 40)], c, 7)
        )
    out += rect(740, 250, 64, 20, mix(mood.far, mood.mid, 0.3))
    for k, sign in enumerate(("永和", "福昌", "萬利", "和興", "同安")):
        out += arcade(-50 + k * 345, 830, 342, mood, seed * 11 + k, sign)
    out += road(mood, 828)
    if bike:
        out += oval(700, 968, 330, 20, "#00000033") + small(ride(bike, look), 700, 962, 0.38)
    if mood.name == "rain":
        out += "".join(puddle(240 + j * 520, 930 + j % 2 * 30, 340, mood, HUES[j]) for j in range(3)) + rain(
            seed, 240, 0.45
        )
    return picture(out)


def riverside(mood: Mood, bike: Bicycle, look: Look, seed: int = 8) -> str:
    """A river path, a cable-stayed bridge, a tower in steps far off."""
    out = (
        sky(mood)
        + (stars(seed) if mood.starry else "")
        + sun(mood, 360, 250, 100)
        + cloud(960, 160, 44, "#ffffff", 0.4)
    )
    out += hills(seed, 520, 190, mood.far) + hills(seed + 1, 560, 120, mix(mood.far, mood.mid, 0.6))
    c = mix(mood.far, mood.mid, 0.75)
    out += (
        "".join(
            shape(
                [
                    (1210 - 26, 560 - k * 44),
                    (1210 + 26, 560 - k * 44),
                    (1210 + 36, 520 - k * 44),
                    (1210 - 36, 520 - k * 44),
                ],
                c,
            )
            for k in range(8)
        )
        + line([(1210, 210), (1210, 110)], c, 8)
        + rect(1184, 172, 52, 50, c)
    )
    out += skyline(mood, 600, seed, 120) + water(mood, 598, seed, 200)
    out += reflections(mood, 600, 170, seed, HUES) if mood.dark else ""
    pylon = mood.tint("#d8d2c2")
    out += line([(560, 640), (610, 250), (660, 640)], pylon, 20) + rect(0, 566, WIDTH, 20, pylon)
    out += "".join(
        line([(610, 264 + k * 22), (610 + s * (150 + k * 74), 566)], pylon, 3) for k in range(9) for s in (-1, 1)
    )
    grass = mix(mood.near, "#8fae5a", 0.5 if not mood.dark else 0.15)
    out += path(f"M0 740 Q500 690 900 736 T{WIDTH} 716 L{WIDTH} 1000 L0 1000 z", fill=grass)
    out += path(
        f"M0 880 Q700 820 {WIDTH} 872 L{WIDTH} 1000 L0 1000 z", fill=mix(mood.ground, "#b5644a", 0.35)
    ) + path(f"M0 946 Q700 890 {WIDTH} 938", stroke=mix(mood.ground, PAPER, 0.6), w=7, stroke_dasharray="70 60")
    dice = Dice(seed)
    for _ in range(70):
        x, y, n = dice.between(0, WIDTH), dice.between(760, 850), dice.between(50, 130)
        out += path(
            f"M{x:.0f} {y:.0f} q{dice.between(-10, 14):.0f} {-n * 0.6:.0f} {dice.between(6, 30):.0f} {-n:.0f}",
            stroke=mix(grass, "#e9dfae", dice.between(0.1, 0.6)),
            w=5,
        )
    out += oval(880, 958, 330, 18, "#00000033") + small(ride(bike, look), 880, 950, 0.40)
    heron = path(
        "M250 770 l0 -70 M268 770 l-4 -70 M226 700 q34 -40 70 -6 q-30 26 -70 6 z M286 690 q26 -30 14 -66 q-4 -22 18 -22 l34 8 l-34 6 q12 40 -18 80 z",
        fill=PAPER,
        stroke=mood.tint("#8b9497"),
        w=4,
    )
    return picture(out + heron + (rain(seed) if mood.name == "rain" else ""))


def tokyo_lane(mood: Mood, bike: Bicycle | None, look: Look, seed: int = 3, *, words_on: str = "そば") -> str:
    """A lane of wooden houses, poles and wires."""
    out = sky(mood) + (
        stars(seed, 50, 300) if mood.starry else sun(mood, 1180, 200, 84) + cloud(300, 180, 40, "#ffffff", 0.5)
    )
    out += skyline(mood, 560, seed, 170, step=84) + tree(1500, 800, 250, "#7a9a58", mood, seed)
    woods = ("#8a5f42", "#6f5140", "#a07650", "#7c6a58")
    for k, w in enumerate((330, 350, 320, 360)):
        out += town_house(
            -40 + k * 392,
            820,
            w,
            mood,
            seed * 9 + k,
            wood=woods[k],
            cloth=(None, words_on, None, "自転車")[k] if k != 3 else "湯",
        )
    lane = mix(mood.ground, "#8f9396", 0.5)
    out += (
        rect(0, 818, WIDTH, 190, lane)
        + rect(0, 818, WIDTH, 16, mix(lane, PAPER, 0.4))
        + rect(0, 948, WIDTH, 9, mix(lane, PAPER, 0.7))
    )
    out += pole(360, 826, 700, mood) + pole(1150, 826, 680, mood) + wires(180, seed, mood)
    vend = rect(1196, 640, 112, 186, mood.tint("#d9dde0"), 8) + "".join(
        rect(
            1206 + k % 4 * 25,
            656 + k // 4 * 44,
            18,
            34,
            mood.tint(("#c8372d", "#2d6a8e", "#6f9e5b", "#e8894a")[(k * 3) % 4], -mood.amount * 0.6),
            3,
        )
        for k in range(8)
    )
    out += (glow(vend, size=2) if mood.dark else vend) + rect(1206, 756, 92, 22, INK, 3)
    out += small(cat("#e9e2d2", "#b7aa90"), 250, 850, 0.24)
    if bike:
        out += oval(700, 962, 320, 18, "#00000033") + small(ride(bike, look), 700, 955, 0.38)
    return picture(out + (rain(seed) if mood.name == "rain" else ""))


def mountain_road(mood: Mood, bike: Bicycle, look: Look, seed: int = 5) -> str:
    """A climb with the sea below."""
    out = (
        sky(mood)
        + sun(mood, 400, 230, 88)
        + cloud(780, 220, 46, "#ffffff", 0.55)
        + cloud(120, 330, 30, "#ffffff", 0.4)
    )
    out += water(mood, 560, seed, 160) + hills(seed, 590, 150, mood.far) + hills(seed + 2, 690, 260, mood.mid, 240)
    out += path("M-40 900 Q360 830 760 850 T1640 690 L1640 1040 L-40 1040 z", fill=mood.near)
    out += path(
        "M-40 950 Q360 884 760 902 T1640 742 L1640 900 Q1200 1000 -40 1040 z", fill=mix(mood.ground, INK, 0.34)
    ) + path("M-40 990 Q400 930 800 946 T1640 800", stroke=CREAM, w=6, stroke_dasharray="80 60", opacity=0.7)
    out += "".join(
        rect(60 + k * 112, 864 - max(0, k - 6) * 21 - 6 * k % 9, 14, 52, PAPER, 4) for k in range(14)
    ) + tree(1330, 760, 210, "#5f8a4e", mood, seed)
    return picture(out + small(ride(bike, look), 640, 936, 0.40))


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
