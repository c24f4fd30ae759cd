"""The road across the foot of a picture, and the lights that lie on it."""

from __future__ import annotations

from .svg import CREAM, HEIGHT, INK, WIDTH, Mood, mix, rect

HUES = ("#ffd27a", "#ff8f6b", "#57dbe6", "#ff5d8f", "#fff0c8")


def road(mood: Mood, y: float, *, kerb: bool = True) -> str:
    """A road across the foot of the picture."""
    c = mix(mood.ground, INK, 0.3)
    out = rect(0, y, WIDTH, HEIGHT - y, c)
    if kerb:
        out += rect(0, y, WIDTH, 26, mix(mood.ground, "#ffffff", 0.18)) + rect(0, y + 26, WIDTH, 8, mix(c, INK, 0.3))
    return out + "".join(rect(60 + k * 240, y + (HEIGHT - y) * 0.62, 120, 8, mix(c, CREAM, 0.5), 4) for k in range(7))
