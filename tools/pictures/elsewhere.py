"""Kuala Lumpur, Taipei, Tokyo and a road in the hills."""

from __future__ import annotations

from .bicycle import Bicycle
from .land import cloud, hills, puddle, rain, reflections, sky, skyline, stars, sun, tree, water
from .old_houses import arcade, pole, town_house, wires
from .people import Look, cat, ride, small
from .road import HUES, road
from .svg import CREAM, INK, PAPER, WIDTH, Dice, Mood, glow, line, mix, oval, path, picture, rect, shape


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
