"""Bicycles with a geometry that could be ridden. Measures are millimetres; the origin is the ground below the middle."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .svg import BAMBOO, CREAM, INK, STEEL, STEEL_DARK, STRAW, TAXI, along, disc, group, line, path, rect, ring, words

Point = tuple[float, float]


@dataclass(frozen=True)
class Build:
    """A frame's numbers: wheel radius with tyre, wheelbase, drop of the bottom bracket below the axles (mm),
    angles (degrees), where saddle and bars are, and its style.
    """

    wheel: float = 340
    base: float = 1010
    stay: float = 425
    drop: float = 68
    head: float = 72.5
    seat: float = 73
    seat_tube: float = 530
    saddle: float = 735
    fork: float = 375
    offset: float = 45
    head_tube: float = 150
    stem_rise: float = 45
    stem: float = 85
    bars: str = "flat"
    frame: str = "diamond"
    spokes: int = 28


TOURER = Build(bars="drop")
CITY = Build(head=71, saddle=700, stem_rise=90, stem=45, bars="swept", base=1050, offset=55)
MIXTE = Build(head=71, saddle=690, stem_rise=100, stem=40, bars="swept", base=1050, frame="mixte", offset=55)
MINI = Build(
    wheel=246,
    base=985,
    stay=400,
    drop=-45,
    saddle=690,
    seat_tube=430,
    fork=300,
    head_tube=210,
    stem_rise=230,
    stem=60,
    frame="diamond",
    spokes=20,
)
FOLDER = Build(
    wheel=235,
    base=990,
    stay=395,
    drop=-55,
    saddle=690,
    seat_tube=300,
    fork=300,
    head_tube=110,
    stem_rise=400,
    stem=20,
    frame="beam",
    spokes=20,
)
CARGO = Build(
    wheel=246,
    base=1420,
    stay=420,
    drop=-35,
    saddle=680,
    seat_tube=430,
    fork=300,
    head_tube=190,
    stem_rise=260,
    stem=40,
    bars="swept",
    frame="long",
    spokes=24,
)


@dataclass(frozen=True)
class Bicycle:
    """One bicycle: a build, a colour, how far its cranks are turned (degrees), and what it carries."""

    build: Build = TOURER
    colour: str = BAMBOO
    crank: float = 20
    tyre: str = INK
    guards: bool = False
    rack: bool = False
    basket: bool = False
    lamp: bool = False
    bags: str | None = None
    bottle: bool = False
    box: bool = False

    @property
    def rear(self) -> Point:
        return -self.build.base / 2, -self.build.wheel

    @property
    def front(self) -> Point:
        return self.build.base / 2, -self.build.wheel

    @property
    def bracket(self) -> Point:
        b = self.build
        return self.rear[0] + math.sqrt(b.stay**2 - b.drop**2), self.rear[1] + b.drop

    @property
    def seat_top(self) -> Point:
        return along(self.bracket, 180 - self.build.seat, self.build.seat_tube)

    @property
    def saddle(self) -> Point:
        return along(self.bracket, 180 - self.build.seat, self.build.saddle)

    @property
    def crown(self) -> Point:
        foot = along(self.front, self.build.head + 90, self.build.offset)
        return along(foot, 180 - self.build.head, self.build.fork)

    @property
    def head_low(self) -> Point:
        return along(self.crown, 180 - self.build.head, 12)

    @property
    def head_top(self) -> Point:
        return along(self.crown, 180 - self.build.head, 12 + self.build.head_tube)

    @property
    def clamp(self) -> Point:
        high = along(self.head_top, 180 - self.build.head, self.build.stem_rise)
        return along(high, 12, self.build.stem)

    @property
    def hand(self) -> Point:
        x, y = self.clamp
        return {"drop": (x + 75, y - 12), "swept": (x - 110, y + 5)}.get(self.build.bars, (x - 15, y - 8))

    def pedal(self, *, near: bool = True) -> Point:
        """Where a pedal is; the near one is on the drive side."""
        return along(self.bracket, -self.crank + (0 if near else 180), 168)

    def wheel(self, centre: Point) -> str:
        """A wheel: tyre, rim, hub, crossed spokes."""
        x, y = centre
        r = self.build.wheel
        rim = r - (38 if self.tyre != INK else 30)
        spokes = []
        n = self.build.spokes
        for i in range(n):
            at = math.tau * i / n
            lead = 0.42 if i % 2 else -0.42
            flange = (x + 24 * math.cos(at + lead * 2.4), y + 24 * math.sin(at + lead * 2.4))
            spokes.append(line([flange, (x + rim * math.cos(at), y + rim * math.sin(at))], STEEL, 3.2))
        return (
            ring(x, y, r - 14, self.tyre, 28)
            + ring(x, y, rim - 4, STEEL, 13)
            + "".join(spokes)
            + disc(x, y, 27, STEEL_DARK)
            + disc(x, y, 13, INK)
        )

    def _frame(self) -> str:
        b, c = self.build, self.colour
        stays = line([self.bracket, self.rear, self.seat_top], c, 17)
        seat = line([self.bracket, self.seat_top], c, 32)
        post = line([self.seat_top, along(self.saddle, 270, 8)], STEEL, 25)
        head = line([self.head_low, self.head_top], c, 40)
        low = along(self.head_low, 180 - b.head, 28)
        high = along(self.head_top, 180 - b.head, -26)
        if b.frame == "mixte":
            middle = along(self.bracket, 180 - b.seat, b.seat_tube * 0.5)
            tubes = line([low, self.bracket], c, 32) + line([high, middle, self.rear], c, 20)
        elif b.frame == "beam":
            middle = along(self.bracket, 180 - b.seat, b.seat_tube * 0.62)
            hinge = (low[0] * 0.48 + middle[0] * 0.52, low[1] * 0.48 + middle[1] * 0.52)
            tubes = line([low, middle], c, 52) + rect(hinge[0] - 17, hinge[1] - 36, 34, 72, STEEL_DARK, 7)
            tubes += line([middle, self.bracket], c, 30)
        elif b.frame == "long":
            keel = (low[0] - 190, self.bracket[1] + 18)
            tubes = line([high, (self.seat_top[0] + 330, high[1] + 190), along(self.seat_top, 270, 30)], c, 30)
            tubes += line([low, keel, self.bracket], c, 34)
            tubes += line([(self.seat_top[0] + 330, high[1] + 190), keel], c, 22)
        else:
            tubes = line([low, self.bracket], c, 34) + line([high, along(self.seat_top, 180 - b.seat, -18)], c, 29)
        foot = along(self.front, b.head + 90, b.offset)
        bend = (foot[0] * 0.72 + self.crown[0] * 0.28, foot[1] * 0.72 + self.crown[1] * 0.28)
        fork = path(
            f"M{self.crown[0]:.1f} {self.crown[1]:.1f} L{bend[0]:.1f} {bend[1]:.1f}"
            f" Q{foot[0]:.1f} {foot[1]:.1f} {self.front[0]:.1f} {self.front[1]:.1f}",
            stroke=c,
            w=23,
        )
        band = along(self.head_low, 180 - b.head, b.head_tube / 2)
        badge = disc(*band, 13, STRAW)
        return stays + post + tubes + seat + fork + head + badge

    def _drive(self) -> str:
        x, y = self.bracket
        rx, ry = self.rear
        chain = line([(x, y - 84), (rx, ry - 36)], INK, 8) + line([(x, y + 84), (rx + 2, ry + 40)], INK, 8)
        ring_teeth = ring(x, y, 80, INK, 14) + ring(x, y, 52, STEEL_DARK, 7)
        arms = "".join(line([(x, y), along((x, y), self.crank * -1 + k * 72, 74)], STEEL_DARK, 9) for k in range(5))
        near = self.pedal()
        crank = line([(x, y), near], STEEL, 21) + rect(near[0] - 48, near[1] - 12, 96, 24, INK, 8)
        return disc(rx, ry, 42, STEEL_DARK) + chain + ring_teeth + arms + crank + disc(x, y, 20, INK)

    def _bars(self) -> str:
        x, y = self.clamp
        high = along(self.head_top, 180 - self.build.head, self.build.stem_rise)
        stem = line([self.head_top, high, (x, y)], STEEL, 22)
        if self.build.bars == "drop":
            bar = path(f"M{x} {y} l58 -8 c75 -6 86 62 44 104 c-22 22 -58 24 -98 24", stroke=INK, w=22)
            return stem + bar + path(f"M{x + 92} {y - 2} q40 34 10 92", stroke=STEEL_DARK, w=13)
        if self.build.bars == "swept":
            bar = path(f"M{x} {y} c40 -44 0 -50 -60 -28", stroke=STEEL, w=18)
            return stem + bar + line([(x - 56, y - 26), (x - 158, y + 8)], INK, 27)
        lever = path(f"M{x + 4} {y - 12} q62 8 74 34", stroke=STEEL_DARK, w=11)
        return stem + lever + line([(x + 12, y - 10), (x - 58, y - 4)], INK, 30)

    def _saddle(self) -> str:
        x, y = self.saddle
        return path(
            f"M{x - 128} {y - 36} q16 -24 66 -16 q70 12 180 10 q28 2 30 16 q-2 12 -40 12 q-92 2 -130 22"
            f" q-74 32 -100 -4 q-10 -20 -6 -40 z",
            fill=INK,
        )

    def _extras(self) -> tuple[str, str]:
        """What is behind the frame and what is before it."""
        (rx, ry), (fx, fy), r = self.rear, self.front, self.build.wheel
        behind, before = "", ""
        if self.guards:
            g = r + 16
            behind += path(
                f"M{rx + g * 0.5:.0f} {ry - g * 0.87:.0f} A{g} {g} 0 0 0 {rx - g * 0.97:.0f} {ry + g * 0.26:.0f}",
                stroke=self.colour,
                w=14,
            )
            behind += path(
                f"M{fx + g * 0.64:.0f} {fy - g * 0.77:.0f} A{g} {g} 0 0 0 {fx - g * 0.97:.0f} {fy + g * 0.26:.0f}",
                stroke=self.colour,
                w=14,
            )
        if self.rack or self.bags:
            top = ry - r - 46
            behind += line([(rx + 150, top), (rx - 250, top)], STEEL_DARK, 13)
            behind += line([(rx - 190, top), (rx, ry)], STEEL_DARK, 10)
        if self.bags:
            top = ry - r - 40
            before += path(f"M{rx - 215} {top} h290 l14 190 q0 92 -90 92 h-150 q-84 0 -78 -92 z", fill=self.bags)
            before += rect(rx - 215, top - 8, 292, 76, self.bags, 14) + rect(rx - 80, top + 40, 34, 66, CREAM, 7)
        if self.basket:
            x, y = self.head_top[0] + 70, self.head_top[1] - 40
            before += path(f"M{x} {y} h300 l-38 190 h-216 z", fill=STRAW, stroke="#a9803f", w=9)
            before += "".join(
                line([(x + 18 + k * 44, y), (x + 54 + k * 33, y + 188)], "#a9803f", 6) for k in range(1, 6)
            )
            before += "".join(
                line([(x + 10 + k * 9, y + k * 45), (x + 290 - k * 9, y + k * 45)], "#a9803f", 6) for k in (1, 2, 3)
            )
        if self.lamp:
            x, y = self.crown[0] + 52, self.crown[1] - 26
            before += (
                rect(x - 40, y - 10, 44, 18, STEEL_DARK, 5)
                + disc(x + 18, y, 30, STEEL)
                + disc(x + 26, y, 21, "#fff2b8")
            )
        if self.box:
            before += path("M40 -640 h640 l-40 330 h-560 z", fill="#a9803f") + "".join(
                rect(52 + k * 10, -600 + k * 70, 620 - k * 20, 12, "#8a6630") for k in range(4)
            )
        if self.bottle:
            a, b = self.bracket, self.head_low
            mx, my = a[0] * 0.55 + b[0] * 0.45, a[1] * 0.55 + b[1] * 0.45
            turn = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
            before += group(rect(-95, -72, 170, 58, TAXI, 14), rect(75, -60, 34, 34, CREAM, 8), x=mx, y=my, turn=turn)
        return behind, before

    def draw(self, rider_far: str = "", rider_near: str = "") -> str:
        """The bicycle, with the two halves of a rider around it."""
        behind, before = self._extras()
        x, y = self.bracket
        far = self.pedal(near=False)
        far_crank = line([(x, y), far], STEEL_DARK, 19) + rect(far[0] - 46, far[1] - 12, 92, 24, "#151f26", 8)
        return (
            rider_far
            + far_crank
            + self.wheel(self.rear)
            + self.wheel(self.front)
            + behind
            + self._frame()
            + before
            + self._saddle()
            + self._drive()
            + self._bars()
            + rider_near
        )


def badge(x: float, y: float, size: float, ground: str = BAMBOO, line_colour: str = CREAM) -> str:
    """The maker's head badge: a wheel of bamboo with the two characters of the name."""
    parts = [disc(0, 0, 100, ground), ring(0, 0, 84, line_colour, 7)]
    for k in range(12):
        a, b = along((0, 0), k * 30 + 5, 84), along((0, 0), k * 30 + 5, 97)
        parts.append(line([a, b], line_colour, 5))
        if k % 2:
            parts.append(line([along((0, 0), k * 30, 66), along((0, 0), k * 30, 80)], line_colour, 4))
    parts.append(words(0, -2, "竹", 58, line_colour, serif=True))
    parts.append(words(0, 52, "輪", 52, line_colour, serif=True))
    return group(*parts, x=x, y=y, scale=size / 100)
