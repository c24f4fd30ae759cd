"""A taxi, a tram, a ferry, and the market stalls between them."""

from __future__ import annotations

from .svg import CREAM, INK, STEEL_DARK, STRAW, TAXI, Dice, Mood, disc, glow, line, path, rect, shape, words


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
