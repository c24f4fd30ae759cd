"""One card drawn: sixteen colours, so that it is made in milliseconds and weighs 15 kB.

Everything is drawn as numbers of a palette: 0 is paper, 11 is ink, between them what smooths a letter's edge; 12 is
the kind's colour. The parts without letters are the same on all cards and are drawn once.
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

from kaifong.pages.share_card import HEIGHT, INK, PAPER, WIDTH, CardText
from kaifong.publishing.media.card_letters import Letters, letters_of
from kaifong.text.line_breaks import wrap

if TYPE_CHECKING:
    from PIL.Image import Image

# Changes with the look of a card, so that no cache gives an older one.
VERSION = 1
MARGIN = 84
COLUMN = WIDTH - 2 * MARGIN
# The title in the largest of these in which it fits: pixels, and lines at most.
SIZES = ((78, 3), (64, 4), (52, 5))
LINE = 1.32
TITLE_TOP, TITLE_BOTTOM = 138, 484
SMALL = 34
INK_INDEX, TONE_INDEX = 11, 12
# zlib's levels above cost twice the time for a seventh of the bytes.
LEVEL = 3


def drawn(card: CardText, font: str) -> bytes | None:
    """The card as PNG; None where the font lacks a letter of it. Signs that it lacks (emoji) are left out.

    Args:
        font: the path of the font's file.
    """
    from PIL import Image

    letters = letters_of(font, card.html)
    texts = [letters.written(one) for one in (card.title, card.label, card.below, card.beside)]
    title, label, below, beside = (one or "" for one in texts)
    if None in texts or not title:
        return None
    page = _ground(tile=bool(label), rtl=card.direction == "rtl").copy()
    pen = _Pen(page, letters, rtl=card.direction == "rtl")
    pen.title(title)
    pen.small(label, 92, COLUMN - 60, indent=46)
    pen.small(below, 538, COLUMN * (0.6 if beside else 1))
    pen.small(beside, 538, COLUMN * 0.36, far=True)
    picture = Image.frombytes("P", page.size, page.tobytes())
    picture.putpalette(_palette(card.tone))
    out = io.BytesIO()
    picture.save(out, "PNG", bits=4, compress_level=LEVEL)
    return out.getvalue()


class _Pen:
    """Writes on one card, from the side where its language begins."""

    def __init__(self, page: Image, letters: Letters, *, rtl: bool) -> None:
        from PIL import ImageDraw

        self._draw = ImageDraw.Draw(page)
        self._letters = letters
        self._rtl = rtl

    def title(self, text: str) -> None:
        """The title, as large as it fits, somewhat above the middle of its place."""
        for size, most in SIZES:
            lines, whole = wrap(text, COLUMN, self._letters.measure(size, text), most)
            if whole:
                break
        step = round(size * LINE)
        top = TITLE_TOP + max(0, TITLE_BOTTOM - TITLE_TOP - step * len(lines)) // 3
        for number, line in enumerate(lines):
            self._write(line, top + number * step, size)

    def small(self, text: str, top: int, width: float, *, indent: int = 0, far: bool = False) -> None:
        """One line of at most `width` pixels, at the side where the language ends if it is the `far` one."""
        if text:
            [line], _ = wrap(text, width, self._letters.measure(SMALL, text), 1)
            self._write(line, top, SMALL, indent=indent, far=far)

    def _write(self, line: str, top: int, size: int, *, indent: int = 0, far: bool = False) -> None:
        left = far is self._rtl
        where = MARGIN + indent if left else WIDTH - MARGIN - indent
        font = self._letters.font(size, line)
        self._draw.text((where, top), line, INK_INDEX, font, anchor="la" if left else "ra")


@cache
def _ground(*, tile: bool, rtl: bool) -> Image:
    """The parts without letters: an awning, a tile before the kind, a line above the names."""
    from PIL import Image, ImageDraw

    page = Image.new("L", (WIDTH, HEIGHT), 0)
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, WIDTH, 22), TONE_INDEX)
    for left in range(0, WIDTH, 120):
        draw.pieslice((left, -16, left + 60, 60), 0, 180, TONE_INDEX)
    if tile:
        side = WIDTH - MARGIN - 28 if rtl else MARGIN
        draw.rectangle((side, 102, side + 28, 130), TONE_INDEX)
    draw.rectangle((MARGIN, 514, WIDTH - MARGIN, 517), TONE_INDEX)
    return page


def _palette(tone: str) -> list[int]:
    """Paper to ink in equal steps, then the tone; the rest is not used."""
    paper, ink = _rgb(PAPER), _rgb(INK)
    steps = [
        round(a + (b - a) * step / INK_INDEX)
        for step in range(INK_INDEX + 1)
        for a, b in zip(paper, ink, strict=True)
    ]
    return [*steps, *_rgb(tone), *([0] * 9)]


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
