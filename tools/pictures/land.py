"""Sky, sea and hills."""

from __future__ import annotations

import math
from itertools import pairwise

from .svg import CREAM, HEIGHT, INK, WIDTH, Dice, Mood, disc, fade, glow, line, mix, oval, path, rect, shape


def sky(mood: Mood, down_to: float = HEIGHT) -> str:
    """The sky of the mood, a gradient from top to bottom."""
    stops = f'<stop offset="0" stop-color="{mood.top}"/><stop offset="1" stop-color="{mood.bottom}"/>'
    return f'<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">{stops}</linearGradient></defs>' + rect(
        0, 0, WIDTH, down_to, "url(#sky)"
    )


def sun(mood: Mood, x: float, y: float, r: float) -> str:
    """Sun or moon, with its air around it."""
    if mood.name == "rain":
        return ""
    around = "".join(disc(x, y, r * k, mood.disc, opacity=0.12) for k in (2.4, 1.8, 1.35))
    crater = fade(
        disc(x - r * 0.3, y - r * 0.1, r * 0.18, "#d9c48d"),
        disc(x + r * 0.25, y + r * 0.3, r * 0.12, "#d9c48d"),
        opacity=0.6,
    )
    return around + disc(x, y, r, mood.disc) + (crater if mood.name == "night" else "")


def stars(seed: int, count: int = 60, low: float = 380) -> str:
    """A scatter of stars."""
    dice = Dice(seed)
    return "".join(
        disc(
            dice.between(0, WIDTH),
            dice.between(0, low),
            dice.between(1, 2.6),
            CREAM,
            opacity=round(dice.between(0.3, 0.9), 2),
        )
        for _ in range(count)
    )


def cloud(x: float, y: float, size: float, colour: str, opacity: float = 0.75) -> str:
    """A flat-bottomed cloud."""
    s = size
    return fade(
        path(
            f"M{x} {y} h{3.4 * s} q{s * 0.5} {-s * 0.7} {-s * 0.6} {-s * 0.75} q{-s * 0.2} {-s * 0.9} {-s * 1.1} {-s * 0.6}"
            f" q{-s * 0.5} {-s * 0.7} {-s * 1.05} 0 q{-s * 0.9} {-s * 0.1} {-s * 0.65} {s * 1.35} z",
            fill=colour,
        ),
        opacity=opacity,
    )


def hills(seed: int, y: float, height: float, colour: str, step: float = 130) -> str:
    """A soft ridge across the picture."""
    dice = Dice(seed)
    points = [(-100.0, y)]
    x = -100.0
    while x < WIDTH + 160:
        points.append((x, y - dice.between(0.25, 1) * height))
        x += step * dice.between(0.7, 1.4)
    d = f"M-100 {HEIGHT} L{points[1][0]:.0f} {points[1][1]:.0f}"
    for (ax, ay), (bx, by) in pairwise(points[1:]):
        m = (ax + bx) / 2
        d += f" C{m:.0f} {ay:.0f} {m:.0f} {by:.0f} {bx:.0f} {by:.0f}"
    return path(d + f" L{WIDTH + 200} {HEIGHT} z", fill=colour)


def lion_rock(x: float, y: float, size: float, colour: str) -> str:
    """The crouching lion above Kowloon: head to the left, the long back falling away to the right."""
    outline = [
        (-420, 0),
        (-330, -70),
        (-270, -95),
        (-215, -150),
        (-196, -205),
        (-168, -238),
        (-120, -250),
        (-84, -236),
        (-60, -205),
        (-48, -172),
        (-20, -160),
        (30, -168),
        (90, -158),
        (160, -150),
        (230, -122),
        (300, -98),
        (380, -52),
        (470, -20),
        (560, 0),
    ]
    points = [(x + px * size, y + py * size) for px, py in outline]
    face = [
        (x + px * size, y + py * size)
        for px, py in ((-215, -150), (-196, -205), (-168, -238), (-150, -190), (-160, -140), (-190, -110))
    ]
    return shape([*points, (x + 560 * size, HEIGHT), (x - 420 * size, HEIGHT)], colour) + shape(
        face, mix(colour, "#ffffff", 0.12)
    )


def water(mood: Mood, y: float, seed: int = 1, depth: float = 300) -> str:
    """A sheet of water with dashes of light."""
    dice = Dice(seed)
    sheet = rect(0, y, WIDTH, depth, mood.water) + rect(0, y, WIDTH, depth * 0.16, mix(mood.water, mood.bottom, 0.35))
    dashes = []
    for _ in range(70):
        t = dice.roll()
        length = 16 + 90 * t
        colour = dice.pick(
            (mix(mood.water, "#ffffff", 0.28), mix(mood.water, mood.bottom, 0.6), mix(mood.water, INK, 0.14))
        )
        dashes.append(
            rect(dice.between(-40, WIDTH), y + 8 + (depth - 20) * t, length, 2 + 5 * t, colour, 3, opacity=0.75)
        )
    return sheet + "".join(dashes)


def skyline(mood: Mood, y: float, seed: int, tall: float = 260, colour: str | None = None, step: float = 62) -> str:
    """Far towers with a few lit windows."""
    dice = Dice(seed)
    parts = []
    x = -20.0
    while x < WIDTH:
        w = dice.between(0.55, 1.25) * step
        h = dice.between(0.35, 1) * tall
        fill = mix(colour or mood.far, mood.mid, dice.between(0, 0.55))
        parts.append(rect(x, y - h, w, h, fill))
        if dice.chance(0.4):
            parts.append(rect(x + w * 0.3, y - h - 14, w * 0.4, 14, fill))
        if dice.chance(0.16):
            parts.append(rect(x + w * 0.47, y - h - 56, 4, 56, fill))
        for row in range(int(h / 17) - 1):
            for col in range(int(w / 14) - 1):
                if dice.chance(mood.lit * 0.6):
                    parts.append(  # noqa: PERF401 - a throw decides each
                        rect(
                            x + 9 + col * 14,
                            y - h + 10 + row * 17,
                            6,
                            8,
                            dice.pick(("#ffe3a1", "#ffd27a", "#fff1cf")),
                        )
                    )
        x += w + dice.between(-6, 14)
    return "".join(parts)


def reflections(mood: Mood, y: float, depth: float, seed: int, colours: tuple[str, ...], count: int = 26) -> str:
    """Columns of light lying on the water."""
    dice = Dice(seed)
    out = []
    for _ in range(count):
        x, c = dice.between(0, WIDTH), dice.pick(colours)
        for k in range(7):
            out.append(  # noqa: PERF401 - reads as it is drawn
                rect(
                    x + dice.between(-9, 9),
                    y + 6 + k * depth / 8,
                    dice.between(10, 34),
                    depth / 17,
                    c,
                    4,
                    opacity=round(0.5 - k * 0.055, 2),
                )
            )
    return fade("".join(out), opacity=0.8 if mood.dark else 0.35)


def rain(seed: int, count: int = 190, opacity: float = 0.34) -> str:
    """Rain that falls a little to the left."""
    dice = Dice(seed)
    drops = []
    for _ in range(count):
        x, y, n = dice.between(0, WIDTH + 120), dice.between(-60, HEIGHT), dice.between(24, 70)
        drops.append(line([(x, y), (x - n * 0.26, y + n)], "#f4f8f8", 2.2))
    return fade("".join(drops), opacity=opacity)


def puddle(x: float, y: float, w: float, mood: Mood, light: str | None = None) -> str:
    """A puddle that holds a piece of sky."""
    h = w * 0.13
    shine = oval(x - w * 0.1, y - h * 0.1, w * 0.3, h * 0.28, light or mood.bottom, opacity=0.6)
    return oval(x, y, w / 2, h, mix(mood.bottom, mood.ground, 0.35)) + shine


def tree(x: float, y: float, size: float, leaf: str, mood: Mood, seed: int = 1) -> str:
    """A broad banyan, with air roots."""
    dice = Dice(seed)
    s = size
    trunk = mood.tint("#6b4f3a")
    parts = [
        path(
            f"M{x - s * 0.13} {y} q{s * 0.1} {-s * 0.5} {-s * 0.06} {-s} h{s * 0.34} q{-s * 0.16} {s * 0.5} {s * 0.02} {s} z",
            fill=trunk,
        )
    ]
    for _ in range(9):
        rx = x + dice.between(-0.7, 0.8) * s
        parts.append(
            line([(rx, y - s * 1.05), (rx + dice.between(-6, 6), y - s * dice.between(0.35, 0.75))], trunk, s * 0.018)
        )
    crown = mood.tint(leaf)
    for k in range(13):
        a = math.tau * k / 13
        parts.append(
            disc(
                x + math.cos(a) * s * 0.66 + s * 0.06,
                y - s * 1.36 + math.sin(a) * s * 0.26,
                s * dice.between(0.3, 0.42),
                mix(crown, INK, 0.1 if math.sin(a) > 0 else 0),
            )
        )
    parts.append(oval(x + s * 0.06, y - s * 1.4, s * 0.78, s * 0.42, crown))
    for _ in range(9):
        parts.append(  # noqa: PERF401 - reads as it is drawn
            disc(
                x + dice.between(-0.7, 0.8) * s,
                y - s * dice.between(1.35, 1.85),
                s * dice.between(0.06, 0.15),
                mix(crown, "#f5f2b8", 0.2),
            )
        )
    return "".join(parts)


def bamboo(x: float, y: float, height: float, lean: float, colour: str, seed: int = 1) -> str:
    """One culm of bamboo with its nodes and a few leaves."""
    dice = Dice(seed)
    n = 7
    parts = []
    for k in range(n):
        a = (x + lean * k / n, y - height * k / n)
        b = (x + lean * (k + 1) / n, y - height * (k + 1) / n + 5)
        parts.append(line([a, b], mix(colour, "#ffffff", 0.08 * (k % 2)), 24 - k))
        parts.append(line([(b[0] - 13, b[1]), (b[0] + 13, b[1])], mix(colour, INK, 0.3), 5))
        if k > 2:
            for _ in range(3):
                dx, dy = dice.between(-110, 110), dice.between(-40, 50)
                parts.append(
                    path(
                        f"M{b[0]:.0f} {b[1]:.0f} q{dx * 0.5:.0f} {dy - 26:.0f} {dx:.0f} {dy:.0f} q{-dx * 0.5:.0f} {6} {-dx:.0f} {-dy:.0f} z",
                        fill=mix(colour, "#2f6b3c", 0.4),
                    )
                )
    return "".join(parts)


def lantern(x: float, y: float, size: float, colour: str = "#c8372d") -> str:
    """A paper lantern, lit."""
    s = size
    body = oval(x, y, s, s * 0.86, colour) + fade(
        "".join(
            path(
                f"M{x - s * k:.0f} {y - s * 0.7:.0f} Q{x - s * k * 1.6:.0f} {y} {x - s * k:.0f} {y + s * 0.7:.0f}",
                stroke="#ffd9a0",
                w=s * 0.05,
            )
            for k in (-0.55, -0.2, 0.2, 0.55)
        ),
        opacity=0.6,
    )
    return (
        glow(disc(x, y, s * 0.7, "#ff9c5b", opacity=0.55), size=3)
        + body
        + rect(x - s * 0.36, y - s * 0.98, s * 0.72, s * 0.18, INK, 3)
        + rect(x - s * 0.36, y + s * 0.8, s * 0.72, s * 0.18, INK, 3)
        + line([(x, y + s), (x, y + s * 1.5)], "#ffd166", s * 0.06)
    )
