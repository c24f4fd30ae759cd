"""Tong lau, the walk-ups of Hong Kong: windows, washing, shops."""

from __future__ import annotations

from .svg import CREAM, INK, TAXI, Dice, Mood, disc, line, mix, path, rect, shape, words

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
