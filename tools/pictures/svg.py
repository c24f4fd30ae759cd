"""The drawing board: shapes as SVG text, colours, and the moods of a day."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 1600, 1000

INK, CREAM, PAPER = "#22303a", "#f4e7c8", "#fbf4e2"
BAMBOO, BAMBOO_DARK, STRAW = "#6f9e5b", "#3d6a47", "#d9b56b"
TAXI, RUST, ORANGE = "#c8372d", "#a4542f", "#e8894a"
HARBOUR, DEEP, SEAFOAM = "#2d6a8e", "#173a55", "#9fd0c6"
PLUM, ROSE = "#5a3560", "#e58a92"
NEON_PINK, NEON_CYAN, NEON_YELLOW, NEON_GREEN = "#ff5d8f", "#57dbe6", "#ffd166", "#8cf0a5"
STEEL, STEEL_DARK = "#c9d2d3", "#7d8b91"


class Dice:
    """Numbers that look thrown and are the same on every machine (a linear congruence, Numerical Recipes' constants)."""

    def __init__(self, seed: int) -> None:
        self.state = (seed * 2654435761 + 12345) % 2**32

    def roll(self) -> float:
        """The next number from 0 up to 1."""
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return self.state / 2**32

    def between(self, low: float, high: float) -> float:
        """A number in a range."""
        return low + (high - low) * self.roll()

    def pick(self, many: tuple[str, ...]) -> str:
        """One of some strings."""
        return many[int(self.roll() * len(many))]

    def chance(self, share: float) -> bool:
        """True in that share of the throws."""
        return self.roll() < share


def mix(one: str, other: str, share: float) -> str:
    """A colour `share` of the way from one to the other."""
    a = [int(one[i : i + 2], 16) for i in (1, 3, 5)]
    b = [int(other[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(a, b, strict=True))


@dataclass(frozen=True)
class Mood:
    """The light of one hour: sky from top to bottom, three distances of land, water, and how it tints things."""

    name: str
    top: str
    bottom: str
    disc: str
    far: str
    mid: str
    near: str
    water: str
    ground: str
    shade: str
    amount: float
    lit: float

    def tint(self, colour: str, extra: float = 0.0) -> str:
        """A thing's own colour as it looks in this light."""
        return mix(colour, self.shade, min(0.92, self.amount + extra))

    @property
    def starry(self) -> bool:
        """Whether stars are out."""
        return self.dark and self.name != "rain"

    @property
    def dark(self) -> bool:
        """Whether lamps are on."""
        return self.lit > 0.3


DAWN = Mood(
    "dawn",
    "#f3b88e",
    "#fdebc9",
    "#fff3d6",
    "#dba890",
    "#b3888b",
    "#6b6a78",
    "#eec5a0",
    "#d3b08c",
    "#8a5f68",
    0.16,
    0.12,
)
DAY = Mood(
    "day", "#8ccbd3", "#f2f0d6", "#fffbe6", "#a6cbb5", "#79ab86", "#46785a", "#5ba6b8", "#dcc9a1", "#ffffff", 0.0, 0.0
)
DUSK = Mood(
    "dusk",
    "#473c74",
    "#f59a62",
    "#ffd08a",
    "#8c5577",
    "#5f3d69",
    "#35284f",
    "#7a5585",
    "#4d3b5e",
    "#33254f",
    0.36,
    0.55,
)
NIGHT = Mood(
    "night",
    "#0e1a33",
    "#33507a",
    "#f6e7b8",
    "#26385f",
    "#1b294a",
    "#131c36",
    "#1c3358",
    "#1d2742",
    "#0f1a35",
    0.55,
    0.62,
)
RAIN = Mood(
    "rain",
    "#7f97a3",
    "#cfd9d3",
    "#e6ebe2",
    "#96aab0",
    "#74898f",
    "#4b5f68",
    "#89a3aa",
    "#8d9a9b",
    "#4d626c",
    0.24,
    0.4,
)


def _attributes(extra: dict[str, object]) -> str:
    return "".join(f' {key.replace("_", "-")}="{value}"' for key, value in extra.items())


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, **extra: object) -> str:
    """A rectangle."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{r}" fill="{fill}"{_attributes(extra)}/>'
    )


def disc(x: float, y: float, r: float, fill: str, **extra: object) -> str:
    """A filled circle."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="{fill}"{_attributes(extra)}/>'


def oval(x: float, y: float, rx: float, ry: float, fill: str, **extra: object) -> str:
    """A filled ellipse."""
    return f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}"{_attributes(extra)}/>'


def ring(x: float, y: float, r: float, stroke: str, w: float, **extra: object) -> str:
    """A circle's outline."""
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="none" stroke="{stroke}" stroke-width="{w:.1f}"'
        f"{_attributes(extra)}/>"
    )


def line(points: Sequence[tuple[float, float]], stroke: str, w: float, **extra: object) -> str:
    """A line through points, with round ends."""
    at = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{at}" fill="none" stroke="{stroke}" stroke-width="{w:.1f}" stroke-linecap="round"'
        f' stroke-linejoin="round"{_attributes(extra)}/>'
    )


def shape(points: Sequence[tuple[float, float]], fill: str, **extra: object) -> str:
    """A filled polygon."""
    at = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polygon points="{at}" fill="{fill}"{_attributes(extra)}/>'


def path(d: str, fill: str = "none", stroke: str = "none", w: float = 0, **extra: object) -> str:
    """A free path."""
    return (
        f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{w}" stroke-linecap="round"'
        f' stroke-linejoin="round"{_attributes(extra)}/>'
    )


def words(
    x: float, y: float, text: str, size: float, fill: str, *, anchor: str = "middle", serif: bool = False
) -> str:
    """A line of lettering, in a Chinese face where it is Chinese."""
    family = "Noto Serif CJK HK, Noto Serif CJK TC" if serif else "Noto Sans CJK HK, Noto Sans CJK TC"
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{family}, sans-serif" font-weight="700" font-size="{size:.1f}"'
        f' text-anchor="{anchor}" fill="{fill}">{text}</text>'
    )


def group(*parts: str, x: float = 0, y: float = 0, scale: float = 1, flip: bool = False, turn: float = 0) -> str:
    """Parts moved, turned, scaled and mirrored together."""
    sx = -scale if flip else scale
    return f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f}) scale({sx:.3f} {scale:.3f})">{"".join(parts)}</g>'


def fade(*parts: str, opacity: float) -> str:
    """Parts seen through."""
    return f'<g opacity="{opacity}">{"".join(parts)}</g>'


def glow(*parts: str, size: int = 3) -> str:
    """Parts with a halo of their own light; sizes 1 to 3."""
    return f'<g filter="url(#halo{size})">{"".join(parts)}</g>{"".join(parts)}'


def along(origin: tuple[float, float], degrees: float, length: float) -> tuple[float, float]:
    """The point at a length and an angle (0 is right, 90 is up) from another."""
    turn = math.radians(degrees)
    return origin[0] + length * math.cos(turn), origin[1] - length * math.sin(turn)


def elbow(
    start: tuple[float, float], end: tuple[float, float], upper: float, lower: float, side: int
) -> tuple[float, float]:
    """Where a jointed limb bends (law of cosines); a limb too short is stretched straight."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    span = math.hypot(dx, dy)
    if span >= upper + lower:
        share = upper / (upper + lower)
        return start[0] + dx * share, start[1] + dy * share
    reach = max(span, abs(upper - lower) + 1)
    base = (upper**2 - lower**2 + reach**2) / (2 * reach)
    height = math.sqrt(max(0.0, upper**2 - base**2))
    ux, uy = dx / span, dy / span
    return start[0] + ux * base - uy * height * side, start[1] + uy * base + ux * height * side


def picture(*parts: str) -> str:
    """A whole picture."""
    halos = "".join(
        f'<filter id="halo{n}" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="{d}"/></filter>'
        for n, d in ((1, 6), (2, 14), (3, 30))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f"<defs>{halos}</defs>{''.join(parts)}</svg>"
    )
