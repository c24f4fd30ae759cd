"""What stands on a table in a cha chaan teng, and stools around it."""

from __future__ import annotations

from .svg import (
    BAMBOO,
    CREAM,
    ORANGE,
    PAPER,
    STRAW,
    TAXI,
    WIDTH,
    disc,
    fade,
    group,
    line,
    oval,
    path,
    rect,
    shape,
)


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
