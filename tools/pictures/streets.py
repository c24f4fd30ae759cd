"""What streets are made of: tong lau, shop fronts, neon, arcades, lanes, vehicles."""

from __future__ import annotations

from .svg import (
    CREAM,
    INK,
    NEON_YELLOW,
    STEEL_DARK,
    STRAW,
    TAXI,
    Dice,
    Mood,
    disc,
    fade,
    glow,
    line,
    mix,
    path,
    rect,
    ring,
    shape,
    words,
)

WALLS = ("#e7d3b1", "#d8b9a0", "#b7c4a8", "#e2c1b4", "#a9bcc0", "#ecdcb8", "#c9a98b", "#94b0a2")
CLOTHES = ("#c8372d", "#f4e7c8", "#2d6a8e", "#e8894a", "#6f9e5b", "#e58a92", "#5a3560")
GLOWS = ("#ffe3a1", "#ffd27a", "#fff0c8", "#bfe6da")


def window(x: float, y: float, w: float, h: float, mood: Mood, dice: Dice, frame: str) -> str:
    """A steel-framed window, lit or not, sometimes with a grille and a plant."""
    lit = dice.chance(mood.lit)
    pane = dice.pick(GLOWS) if lit else mood.tint(dice.pick(("#6f8c96", "#587681", "#86a0a4")), 0.12)
    out = rect(x - 4, y - 4, w + 8, h + 8, frame) + rect(x, y, w, h, pane)
    out += rect(x + w / 2 - 2, y, 4, h, frame) + rect(x, y + h * 0.36, w, 4, frame)
    if lit and dice.chance(0.35):
        out += path(
            f"M{x:.0f} {y:.0f} h{w * 0.42:.0f} q{-w * 0.1:.0f} {h * 0.5:.0f} {-w * 0.36:.0f} {h:.0f} h{-w * 0.06:.0f} z",
            fill="#e8b27a",
            opacity=0.7,
        )
    if dice.chance(0.2):
        out += "".join(
            line([(x + w * k / 6, y - 2), (x + w * k / 6, y + h + 2)], mood.tint("#8f9a97"), 2.4) for k in range(1, 6)
        )
    if dice.chance(0.3):
        out += rect(x + w * 0.1, y + h - 4, w * 0.8, 10, mood.tint("#a4542f"), 3)
        out += "".join(disc(x + w * (0.2 + 0.15 * k), y + h - 8, 8, mood.tint("#5f8f4e")) for k in range(5))
    return out


def cooler(x: float, y: float, mood: Mood) -> str:
    """An air conditioner on its bracket."""
    return (
        rect(x, y, 44, 30, mood.tint("#dfe3dd"), 3)
        + rect(x + 5, y + 6, 24, 18, mood.tint("#9aa5a3"), 2)
        + line([(x + 4, y + 30), (x + 40, y + 30)], mood.tint("#6d7775"), 4)
    )


def laundry(x: float, y: float, w: float, mood: Mood, dice: Dice) -> str:
    """A pole of washing."""
    out = line([(x, y), (x + w, y - 6)], mood.tint("#b98f4c"), 5)
    at = x + 8
    while at < x + w - 20:
        cw, ch = dice.between(14, 30), dice.between(24, 44)
        out += rect(at, y - 2, cw, ch, mood.tint(dice.pick(CLOTHES)), 3)
        at += cw + dice.between(3, 10)
    return out


def tong_lau(
    x: float,
    base: float,
    w: float,
    floors: int,
    mood: Mood,
    seed: int,
    *,
    floor: float = 104,
    ground: float = 150,
    wall: str | None = None,
    shop: str | None = None,
) -> str:
    """A walk-up of the fifties: shop below, steel windows above, and thirty years of additions."""
    dice = Dice(seed)
    colour = mood.tint(wall or dice.pick(WALLS))
    dark, frame = mix(colour, INK, 0.22), mix(mood.tint("#5c7a70"), INK, 0.1)
    top = base - ground - floors * floor
    out = (
        rect(x, top, w, base - top, colour)
        + rect(x - 5, top - 14, w + 10, 20, dark)
        + rect(x + w - 16, top, 16, base - top, mix(colour, INK, 0.1))
    )
    out += rect(x + w * 0.62, top - 62, w * 0.24, 50, dark) + line(
        [(x + w * 0.2, top - 12), (x + w * 0.2, top - 92)], mood.tint("#55605f"), 4
    )
    out += line([(x + w * 0.2 - 26, top - 84), (x + w * 0.2 + 26, top - 84)], mood.tint("#55605f"), 3)
    bays = max(1, round(w / 120))
    for row in range(floors):
        y = top + 22 + row * floor
        out += rect(x, y + floor - 26, w, 10, dark)
        for bay in range(bays):
            bw = w / bays
            bx = x + bay * bw + 16
            if dice.chance(0.24):
                out += rect(bx - 8, y + 6, bw - 18, floor - 34, mood.tint("#4a4038", 0.1))
                out += window(bx + 8, y + 10, bw - 52, 44, mood, dice, frame)
                out += rect(bx - 12, y + 48, bw - 10, 30, mix(colour, "#ffffff", 0.14), 4)
                if dice.chance(0.7):
                    out += laundry(bx - 8, y + 30, bw - 24, mood, dice)
            else:
                out += window(bx, y + 6, bw - 34, 58, mood, dice, frame)
                if dice.chance(0.45):
                    out += cooler(bx + dice.between(0, max(1, bw - 84)), y + 56, mood)
                elif dice.chance(0.25):
                    out += laundry(bx - 4, y + 72, bw - 30, mood, dice)
    out += line([(x + 8, top + 10), (x + 8, base - ground)], mood.tint("#8d8574"), 6)
    return out + front(x, base, w, ground, mood, dice, shop)


def front(x: float, base: float, w: float, ground: float, mood: Mood, dice: Dice, shop: str | None) -> str:
    """A ground floor: an open shop with its sign, or a shutter."""
    top = base - ground
    board = mood.tint(dice.pick((TAXI, "#2d6a8e", "#3d6a47", "#e0b04a", "#5a3560")), -mood.amount * 0.5)
    inside = "#ffdf9e" if mood.dark and shop else mood.tint("#463a34", 0.1) if shop else mood.tint("#9aa7a5")
    out = rect(x, top, w, ground, mood.tint("#6b5f55")) + rect(x + 12, top + 44, w - 24, ground - 44, inside)
    if shop:
        out += rect(x - 4, top - 8, w + 8, 50, board, 3)
        out += words(x + w / 2, top + 31, shop, 34, CREAM if board != mood.tint("#e0b04a") else INK)
        for k in range(int(w / 46)):
            out += rect(
                x + 20 + k * 46,
                base - dice.between(36, 84),
                dice.between(24, 40),
                86,
                mood.tint(dice.pick(CLOTHES), 0.1),
                3,
                opacity=0.8,
            )
        out += rect(x, base - 16, w, 16, mood.tint("#4c423b"))
    else:
        out += "".join(
            rect(x + 12, top + 50 + k * 11, w - 24, 4, mood.tint("#7b8886")) for k in range(int((ground - 54) / 11))
        )
    awning = (
        "".join(
            shape(
                [
                    (x - 8 + k * 24, top + 42),
                    (x + 16 + k * 24, top + 42),
                    (x + 14 + k * 24, top + 62),
                    (x - 6 + k * 24, top + 62),
                ],
                mood.tint(CREAM if k % 2 else TAXI),
            )
            for k in range(int((w + 12) / 24))
        )
        if shop and dice.chance(0.6)
        else ""
    )
    return out + awning


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


def taxi(x: float, y: float, size: float, mood: Mood) -> str:
    """A red taxi seen from the side."""
    s = size
    body = path(
        f"M{x} {y - 30 * s} q4 {-38 * s} {46 * s} {-40 * s} l{34 * s} {-38 * s} h{110 * s} l{42 * s} {40 * s} q{46 * s} 2 {48 * s} {36 * s} v{14 * s} h{-280 * s} z",
        fill=mood.tint(TAXI, -mood.amount * 0.4),
    )
    roof = path(
        f"M{x + 80 * s} {y - 108 * s} h{110 * s} l6 {-10 * s} q{-60 * s} {-8 * s} {-122 * s} 0 z",
        fill=mood.tint("#d9dde0"),
    )
    glass = path(
        f"M{x + 62 * s} {y - 72 * s} l{26 * s} {-28 * s} h{44 * s} v{28 * s} z M{x + 140 * s} {y - 100 * s} h{44 * s} l{28 * s} {28 * s} h{-72 * s} z",
        fill="#ffe0a0" if mood.dark else "#b9d5d8",
    )
    wheels = "".join(
        disc(x + k * s, y - 18 * s, 25 * s, INK) + disc(x + k * s, y - 18 * s, 11 * s, STEEL_DARK) for k in (62, 218)
    )
    sign = rect(x + 118 * s, y - 132 * s, 40 * s, 16 * s, "#fff2c8", 3)
    return body + roof + glass + (glow(sign, size=1) if mood.dark else sign) + wheels


def tram(x: float, y: float, size: float, mood: Mood, colour: str = "#3d6a47") -> str:
    """A double-decker tram."""
    s = size
    out = rect(x, y - 330 * s, 380 * s, 310 * s, mood.tint(colour, -mood.amount * 0.3), 22 * s) + rect(
        x + 6 * s, y - 346 * s, 368 * s, 26 * s, mood.tint(CREAM), 12 * s
    )
    out += rect(x, y - 190 * s, 380 * s, 30 * s, mood.tint(CREAM))
    for k in range(6):
        for h in (310, 150):
            out += rect(
                x + (18 + k * 59) * s,
                y - h * s,
                48 * s,
                (100 if h == 310 else 84) * s,
                "#ffe3a1" if mood.dark else "#cfe3df",
                6 * s,
            )
    out += rect(x + 30 * s, y - 24 * s, 320 * s, 16 * s, INK) + "".join(
        disc(x + k * s, y - 12 * s, 17 * s, INK) for k in (90, 150, 240, 300)
    )
    return out + line([(x + 190 * s, y - 346 * s), (x + 250 * s, y - 440 * s)], INK, 5 * s)


def ferry(x: float, y: float, size: float, mood: Mood, colour: str = "#3d6a47") -> str:
    """A small two-ended harbour ferry."""
    s = size
    hull = path(
        f"M{x} {y - 50 * s} h{460 * s} q{-10 * s} {56 * s} {-60 * s} {60 * s} h{-340 * s} q{-50 * s} {-4 * s} {-60 * s} {-60 * s} z",
        fill=mood.tint(colour, -mood.amount * 0.2),
    )
    decks = (
        rect(x + 34 * s, y - 104 * s, 392 * s, 54 * s, mood.tint(CREAM))
        + rect(x + 64 * s, y - 152 * s, 332 * s, 48 * s, mood.tint(CREAM))
        + rect(x + 52 * s, y - 162 * s, 356 * s, 12 * s, mood.tint(colour))
    )
    panes = "".join(
        rect(
            x + (48 + k * 37) * s, y - 94 * s, 26 * s, 28 * s, "#ffdf9a" if mood.dark else mood.tint("#5b7a84"), 4 * s
        )
        for k in range(10)
    )
    panes += "".join(
        rect(
            x + (76 + k * 40) * s,
            y - 144 * s,
            28 * s,
            26 * s,
            "#ffe9b8" if mood.dark else mood.tint("#6b8a92"),
            4 * s,
        )
        for k in range(8)
    )
    funnel = rect(x + 210 * s, y - 210 * s, 44 * s, 54 * s, mood.tint(INK), 4) + rect(
        x + 210 * s, y - 196 * s, 44 * s, 14 * s, mood.tint(TAXI)
    )
    return funnel + hull + decks + panes


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


def stall(x: float, base: float, w: float, mood: Mood, goods: tuple[str, ...], sign: str, seed: int = 3) -> str:
    """A market stall: striped roof, bulb, boxes of goods."""
    dice = Dice(seed)
    out = "".join(line([(x + k, base), (x + k, base - 300)], mood.tint("#5f6c6d"), 9) for k in (8, w - 8))
    out += rect(x, base - 130, w, 130, mood.tint("#7a5a3f"))
    for k in range(int(w / 44)):
        gx = x + 8 + k * 44
        out += rect(gx, base - 150, 38, 34, mood.tint("#b98f4c"), 3)
        out += "".join(
            disc(gx + 8 + 11 * (j % 3), base - 152 - 9 * (j // 3), 9, mood.tint(dice.pick(goods), -mood.amount * 0.5))
            for j in range(6)
        )
    out += "".join(
        shape(
            [
                (x - 24 + k * 34, base - 290),
                (x + 10 + k * 34, base - 290),
                (x + 6 + k * 32, base - 350),
                (x - 4 + k * 32 - 18, base - 350),
            ],
            mood.tint(CREAM if k % 2 else TAXI, -mood.amount * 0.5),
        )
        for k in range(int((w + 40) / 34))
    )
    out += rect(x + w * 0.2, base - 108, w * 0.6, 54, mood.tint(STRAW, -mood.amount * 0.4), 4) + words(
        x + w / 2, base - 68, sign, 36, INK
    )
    for share in (0.25, 0.75):
        bulb = disc(x + w * share, base - 246, 13, "#fff2c0")
        out += line([(x + w * share, base - 290), (x + w * share, base - 256)], INK, 3) + (
            glow(bulb, disc(x + w * share, base - 246, 40, "#ffd98a", opacity=0.5), size=3) if mood.dark else bulb
        )
    return out
