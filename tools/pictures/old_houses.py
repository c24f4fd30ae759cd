"""Lanes of Tokyo and arcades of Malaya."""

from __future__ import annotations

from .svg import CREAM, INK, Dice, Mood, disc, line, mix, path, rect, shape, words


def wires(y: float, seed: int, mood: Mood, count: int = 5) -> str:
    """Overhead wires, sagging."""
    dice = Dice(seed)
    return "".join(
        path(
            f"M-20 {y + dice.between(-50, 50):.0f} Q{dice.between(500, 1100):.0f} {y + dice.between(60, 130):.0f} 1620 {y + dice.between(-60, 60):.0f}",
            stroke=mood.tint("#3a4146"),
            w=3,
        )
        for _ in range(count)
    )


def pole(x: float, base: float, h: float, mood: Mood) -> str:
    """A Japanese utility pole."""
    c = mood.tint("#8b8a85")
    out = line([(x, base), (x, base - h)], c, 22)
    for k in (0.9, 0.8):
        out += line([(x - 70, base - h * k), (x + 70, base - h * k)], c, 9) + "".join(
            disc(x + d, base - h * k - 10, 7, mood.tint(CREAM)) for d in (-58, -24, 24, 58)
        )
    return out + rect(x + 14, base - h * 0.7, 40, 70, mood.tint("#a9aeab"), 8)


def town_house(
    x: float, base: float, w: float, mood: Mood, seed: int, *, wood: str = "#8a5f42", cloth: str | None = None
) -> str:
    """A wooden town house with a tiled roof; `cloth` is written on the curtain over its door."""
    dice = Dice(seed)
    h = dice.between(300, 360)
    wall, dark = mood.tint(wood), mood.tint("#3b3c46")
    out = rect(x, base - h, w, h, wall)
    for k in range(int(w / 22)):
        out += rect(x + 6 + k * 22, base - h + 40, 5, 100, mix(wall, INK, 0.25))
    out += rect(x + 24, base - h + 60, w - 48, 66, "#ffdf9a" if mood.dark else mood.tint("#e8dfc6"))
    out += "".join(
        rect(x + 24 + k * 18, base - h + 60, 6, 66, mix(wall, INK, 0.3)) for k in range(int((w - 48) / 18))
    )
    out += shape(
        [
            (x - 34, base - h + 26),
            (x + w * 0.12, base - h - 70),
            (x + w * 0.88, base - h - 70),
            (x + w + 34, base - h + 26),
        ],
        dark,
    )
    out += "".join(
        line(
            [(x + w * 0.12 + k * 34, base - h - 64), (x - 20 + k * 46, base - h + 22)], mix(dark, "#ffffff", 0.14), 4
        )
        for k in range(int(w * 0.76 / 34))
    )
    out += shape([(x - 22, base - 156), (x - 6, base - 196), (x + w + 6, base - 196), (x + w + 22, base - 156)], dark)
    out += rect(x + w * 0.14, base - 150, w * 0.3, 150, mood.tint("#d9cfae")) + "".join(
        rect(x + w * (0.14 + 0.06 * k), base - 150, 5, 150, mix(wall, INK, 0.3)) for k in range(6)
    )
    door = rect(x + w * 0.55, base - 150, w * 0.34, 150, "#ffcf86" if mood.dark else mood.tint("#4b3a2e"))
    out += door
    if cloth:
        for k, c in enumerate(cloth):
            cw = w * 0.34 / len(cloth)
            out += rect(x + w * 0.55 + k * cw + 1, base - 156, cw - 3, 66, mood.tint("#2d5a7c"), 2) + words(
                x + w * 0.55 + (k + 0.5) * cw, base - 112, c, min(36, cw * 0.72), CREAM
            )
    for k in range(3):
        px = x + 10 + k * 30
        out += (
            rect(px, base - 26, 24, 26, mood.tint("#a4542f"), 3)
            + disc(px + 12, base - 36, 18, mood.tint("#5f8f4e"))
            + disc(px + 18, base - 46, 6, mood.tint(dice.pick(("#e58a92", "#ffd166", "#c8372d"))))
        )
    return out


def arcade(x: float, base: float, w: float, mood: Mood, seed: int, sign: str) -> str:
    """A Malayan shophouse with its five-foot way."""
    dice = Dice(seed)
    wall = mood.tint(dice.pick(("#e9c46a", "#8fbcb0", "#e58a92", "#9fb7d6", "#f0d9b0", "#d9825f")))
    trim = mood.tint(CREAM)
    h = 640
    out = rect(x, base - h, w, h, wall)
    out += shape([(x + w * 0.1, base - h), (x + w * 0.5, base - h - 84), (x + w * 0.9, base - h)], wall) + rect(
        x - 4, base - h - 6, w + 8, 18, trim
    )
    out += disc(x + w * 0.5, base - h - 26, 20, trim) + rect(x, base - h + 250, w, 16, trim)
    for k in range(3):
        wx, ww = x + w * (0.08 + 0.3 * k), w * 0.24
        out += path(
            f"M{wx:.0f} {base - h + 230:.0f} v-130 a{ww / 2:.0f} {ww / 2:.0f} 0 0 1 {ww:.0f} 0 v130 z", fill=trim
        )
        out += rect(wx + 7, base - h + 98, ww / 2 - 9, 128, mood.tint("#4f7f74")) + rect(
            wx + ww / 2 + 3, base - h + 98, ww / 2 - 9, 128, mood.tint("#4f7f74")
        )
        out += "".join(rect(wx + 7, base - h + 104 + j * 13, ww - 14, 3, mix(wall, INK, 0.35)) for j in range(10))
        out += path(
            f"M{wx + 6:.0f} {base - h + 92:.0f} a{ww / 2 - 6:.0f} {ww / 2 - 6:.0f} 0 0 1 {ww - 12:.0f} 0 z",
            fill="#ffe3a1" if mood.dark else mood.tint("#d6e4de"),
        )
    out += rect(x + w * 0.1, base - h + 272, w * 0.8, 64, mood.tint("#7d2d25")) + words(
        x + w / 2, base - h + 319, sign, 44, "#f0cf7a", serif=True
    )
    shade = mood.tint("#3a332f", 0.1)
    out += path(f"M{x + 26:.0f} {base:.0f} v-230 a{w / 2 - 26:.0f} 72 0 0 1 {w - 52:.0f} 0 v230 z", fill=shade)
    glowing = "#ffcf86" if mood.lit > 0.3 else mood.tint("#6d5a4a")
    out += rect(x + w * 0.2, base - 210, w * 0.26, 190, glowing, opacity=0.75) + rect(
        x + w * 0.56, base - 200, w * 0.24, 130, glowing, opacity=0.6
    )
    out += "".join(
        rect(x + k, base - 236, 26, 236, trim)
        + rect(x + k - 5, base - 22, 36, 22, mix(trim, INK, 0.15))
        + rect(x + k - 5, base - 246, 36, 16, mix(trim, INK, 0.12))
        for k in (0, w - 26)
    )
    return out
