"""The workshop: bench, wheels, frames, a party."""

from __future__ import annotations

from .bicycle import MINI, Bicycle
from .cafe import FLAGS, milk_tea, pineapple_bun, stool, string_of
from .cast import BIKES
from .hand_tools import bench, loose_wheel, pegboard, screwdriver, spanner, stand_for_wheels
from .land import bamboo
from .people import SKINS, Look, cat, small, stand
from .svg import (
    BAMBOO,
    BAMBOO_DARK,
    CREAM,
    DEEP,
    HEIGHT,
    INK,
    PAPER,
    STEEL_DARK,
    STRAW,
    TAXI,
    WIDTH,
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
    shape,
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
