"""What hangs over the street and shines."""

from __future__ import annotations

from .svg import NEON_YELLOW, Mood, fade, glow, line, mix, rect, ring, shape, words


def hanging(x: float, y: float, text: str, size: float, colour: str, mood: Mood, *, ground: str = "#25202f") -> str:
    """A vertical sign hung out over the road; its tubes glow when it is dark."""
    w, h = size * 1.5, size * 1.12 * len(text) + size * 0.5
    arm = line([(x - w * 0.9, y + 18), (x + w, y + 18)], mood.tint("#545b5f"), 6) + line(
        [(x - w * 0.9, y - 16), (x + w * 0.6, y + 18)], mood.tint("#545b5f"), 3
    )
    board = rect(x, y, w, h, mood.tint(ground) if not mood.dark else ground, 10)
    letters = "".join(words(x + w / 2, y + size * (1.12 * k + 1.08), c, size, colour) for k, c in enumerate(text))
    tube = rect(x + 7, y + 7, w - 14, h - 14, "none", 7, stroke=colour, stroke_width=4)
    lit = glow(letters, tube, size=2) if mood.dark else letters + fade(tube, opacity=0.6)
    return arm + board + lit


def neon(x: float, y: float, text: str, size: float, colour: str, mood: Mood) -> str:
    """A flat sign with glowing letters."""
    w = size * (len(text) + 0.8)
    board = rect(x, y, w, size * 1.6, mix("#201a2c", mood.near, 0.3), 12)
    lit = words(x + w / 2, y + size * 1.18, text, size, colour) + rect(
        x + 8, y + 8, w - 16, size * 1.6 - 16, "none", 8, stroke=NEON_YELLOW, stroke_width=3
    )
    return board + (glow(lit, size=2) if mood.dark else lit)


def neon_bicycle(x: float, y: float, size: float, colour: str, other: str) -> str:
    """A bicycle bent out of glass tube."""
    s = size
    r = 62 * s
    a, b = (x - 92 * s, y), (x + 92 * s, y)
    wheels = "".join(
        ring(cx, y, r, other, 8 * s)
        + "".join(
            line([(cx, y), (cx + dx * r * 0.85, y + dy * r * 0.85)], other, 2.6 * s)
            for dx, dy in ((0, -1), (0.87, 0.5), (-0.87, 0.5))
        )
        for cx in (a[0], b[0])
    )
    c, t, h = (x - 14 * s, y + 6 * s), (x - 44 * s, y - 84 * s), (x + 64 * s, y - 92 * s)
    frame = (
        line([a, c, h, t, a], colour, 8 * s)
        + line([t, c], colour, 8 * s)
        + line([b, h, (x + 56 * s, y - 118 * s), (x + 92 * s, y - 124 * s)], colour, 8 * s)
    )
    seat = line([t, (x - 50 * s, y - 104 * s)], colour, 8 * s) + line(
        [(x - 78 * s, y - 106 * s), (x - 26 * s, y - 106 * s)], NEON_YELLOW, 10 * s
    )
    return glow(wheels, frame, seat, size=2)


def lamp_post(x: float, base: float, h: float, mood: Mood) -> str:
    """A street lamp, with its cone of light after dark."""
    post = line([(x, base), (x, base - h), (x + 70, base - h - 14)], mood.tint("#5f6c6d"), 10) + rect(
        x + 56, base - h - 24, 62, 16, mood.tint("#4c5657"), 8
    )
    if not mood.dark:
        return post
    cone = fade(
        shape([(x + 60, base - h - 8), (x + 114, base - h - 8), (x + 250, base), (x - 70, base)], "#ffe6a6"),
        opacity=0.16,
    )
    return cone + post + glow(rect(x + 60, base - h - 10, 54, 8, "#fff0c2", 4), size=2)
