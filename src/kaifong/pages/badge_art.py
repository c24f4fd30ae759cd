"""A badge drawn from its rule: its outline tells what is counted, its dots how many, its middle whose work it is.

No file is needed, and the same rule gives the same drawing everywhere.

| outline | unit | | middle | roles |
|---|---|---|---|---|
| circle | entries | | a nib | author, co-author |
| sun | days | | two scripts | translator |
| seven sides | weeks | | a tick | answerer, accepted answer |
| hexagon | languages | | a speech bubble | host, guest, speaker, asker |
| eight petals | kinds | | three people | convener |
| | | | a star | several of these, or another |
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from math import cos, pi, sin
from zlib import crc32

from kaifong.community.recognition import Badge

# Each has at least 3:1 on white and on GitHub's dark ground (WCAG 2.2, 1.4.11); kf-art--0 to kf-art--5 in the theme.
COLOURS = ("#2a7d5f", "#b0521c", "#2d74a6", "#8a5cc0", "#98700c", "#bd4260")
# On paper and card, where the ground is drawn.
GROUND = "#fffdf8"
# More dots than that cannot be counted at a glance.
DOTS = 12
SIZE = 64

# Drawn in a square of 24, lines two wide.
_GLYPHS: Mapping[str, str] = {
    "nib": "M5 19l1.2-5L16 4.2l3.8 3.8L10 17.8zM13.5 6.7l3.8 3.8",
    "scripts": "M4 6h8M8 4v2M11 6c-.8 3.4-3 6-6 7.6M6 8.4c1 2 2.8 3.6 5 4.6M12 20l4-10 4 10M13.4 17h5.2",
    "tick": "M5 12.6l4.6 4.9L19 7",
    "speech": "M4.5 5.5h15v10h-8l-4 3.6v-3.6h-3z",
    "people": "M12 11a3 3 0 100-6 3 3 0 000 6zM6 19c0-3.4 2.6-5.4 6-5.4s6 2 6 5.4M4.4 10.6v.01M19.6 10.6v.01",
    "star": "M12 4l2.4 5.1 5.6.7-4.1 3.9 1 5.5-4.9-2.7-4.9 2.7 1-5.5L4 9.8l5.6-.7z",
}
_FAMILIES: Mapping[str, str] = {
    "author": "nib",
    "co-author": "nib",
    "translator": "scripts",
    "answerer": "tick",
    "accepted": "tick",
    "host": "speech",
    "guest": "speech",
    "speaker": "speech",
    "asker": "speech",
    "convener": "people",
}


def colour(badge: Badge) -> int:
    """The number of its colour, by its id."""
    return crc32(badge.id.encode()) % len(COLOURS)


def drawing(badge: Badge, ground: str = "") -> str:
    """The badge's shapes, in a square of 64 and in `currentColor`.

    Args:
        ground: the colour below the middle; without one the class `kf-art__ground` says it.
    """
    fill = f'fill="{ground}"' if ground else 'class="kf-art__ground"'
    dots = min(badge.at_least, DOTS)
    rings = 0 if dots < 2 else 1 if dots < 5 else 2
    parts = [_outline(badge.unit), f'<circle cx="32" cy="32" r="20.5" {fill}/>']
    parts += [
        f'<circle cx="32" cy="32" r="{18 - 2.6 * one:.1f}" fill="none" stroke="currentColor" stroke-width="1"/>'
        for one in range(rings)
    ]
    for x, y in _around(dots, 23.7):
        parts.append(f'<circle cx="{x}" cy="{y}" r="1.7" {fill}/>')
    parts.append(
        '<path transform="translate(20 20)" fill="none" stroke="currentColor" stroke-width="2" '
        f'stroke-linecap="round" stroke-linejoin="round" d="{_GLYPHS[_glyph(badge)]}"/>'
    )
    return "".join(parts)


def inline(badge: Badge) -> str:
    """The badge inside a page, beside its name: an ornament that needs no words of its own."""
    return (
        f'<svg class="kf-art kf-art--{colour(badge)}" viewBox="0 0 {SIZE} {SIZE}" width="{SIZE}" height="{SIZE}" '
        f'aria-hidden="true" focusable="false">{drawing(badge)}</svg>'
    )


def standalone(badge: Badge, name: str) -> str:
    """The badge as a file of its own, with its name; nothing in it is loaded from anywhere."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" width="256" height="256" role="img" '
        f'aria-labelledby="t" color="{COLOURS[colour(badge)]}"><title id="t">{escape(name)}</title>'
        f"{drawing(badge, GROUND)}</svg>\n"
    )


def _glyph(badge: Badge) -> str:
    families = {_FAMILIES.get(key.partition(".")[2], "star") for key in badge.counts}
    return families.pop() if len(families) == 1 else "star"


def _outline(unit: str) -> str:
    if unit == "days":
        return _polygon(
            [point for pair in zip(_around(12, 30), _around(12, 25.5, 0.5), strict=True) for point in pair]
        )
    if unit == "weeks":
        return _polygon(_around(7, 29))
    if unit == "languages":
        return _polygon(_around(6, 29))
    if unit == "kinds":
        petals = "".join(f'<circle cx="{x}" cy="{y}" r="9"/>' for x, y in _around(8, 21.5))
        return f'<g fill="currentColor">{petals}<circle cx="32" cy="32" r="26"/></g>'
    return '<circle cx="32" cy="32" r="29" fill="currentColor"/>'


def _polygon(points: list[tuple[str, str]]) -> str:
    path = " ".join(f"{x},{y}" for x, y in points)
    line = 'stroke="currentColor" stroke-width="4" stroke-linejoin="round"'
    return f'<polygon points="{path}" fill="currentColor" {line}/>'


def _around(count: int, radius: float, shift: float = 0) -> list[tuple[str, str]]:
    """Places on a circle, clockwise from the top; two digits, so that every machine writes the same."""
    turns = [2 * pi * (one + shift) / count for one in range(count)]
    return [(f"{32 + radius * sin(turn):.2f}", f"{32 - radius * cos(turn):.2f}") for turn in turns]
