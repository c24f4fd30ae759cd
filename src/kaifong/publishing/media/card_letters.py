"""The letters of a card: the face of a font that suits a language, how wide a text is, and what the font lacks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

# Which family of a collection has the forms of a language's own readers, by the last word of its name.
_FACES = {
    "zh-hant-hk": "HK",
    "zh-hant-mo": "HK",
    "zh-hk": "HK",
    "zh-hant": "TC",
    "zh-tw": "TC",
    "zh": "SC",
    "ja": "JP",
}
_MOST_FACES = 40
# Hebrew to Myanmar: letters that their neighbours join, stack or turn round, which takes a layout engine.
_JOINED = range(0x0590, 0x10A0)
# Signs, and what only changes the sign before it: a title without its emoji says the same.
_SIGNS = frozenset(("So", "Sk", "Sm", "Sc", "Cf", "Co", "Cn", "Mn", "Me"))
# Large enough for FreeType to draw anything, and quick.
_PROBE = 16


class Letters:
    """A font's file in the face of one language, from `letters_of`. What it finds out, it remembers."""

    def __init__(self, file: str, face: int) -> None:
        self._file, self._face = file, face
        self._fonts: dict[tuple[int, bool], FreeTypeFont] = {}
        self._widths: dict[int, dict[str, float]] = {}
        self._known: dict[str, bool] = {}
        self._nothing = bytes(self._sized(_PROBE, joined=False).getmask("\U0010ffff"))

    def font(self, size: int, text: str) -> FreeTypeFont:
        """The font in a size, with the layout that a text needs."""
        return self._sized(size, joined=_is_joined(text))

    def measure(self, size: int, text: str) -> Callable[[str], float]:
        """What says how many pixels wide a part of a text is. Letter by letter, unless they depend on each other."""
        font = self.font(size, text)
        if _is_joined(text):
            return font.getlength
        widths = self._widths.setdefault(size, {})

        def measured(part: str) -> float:
            total = 0.0
            for char in part:
                width = widths.get(char)
                if width is None:
                    width = widths[char] = font.getlength(char)
                total += width
            return total

        return measured

    def written(self, text: str) -> str | None:
        """The text as the font can write it, without signs that it lacks; None where it lacks a letter."""
        out = []
        for char in " ".join(text.split()):
            if self._has(char):
                out.append(char)
            elif unicodedata.category(char) not in _SIGNS:
                return None
        return " ".join("".join(out).split())

    def _has(self, char: str) -> bool:
        known = self._known.get(char)
        if known is None:
            mask = self._sized(_PROBE, joined=False).getmask(char)
            # A font draws its one sign for "missing" instead; U+10FFFF is no character in any.
            known = self._known[char] = char == " " or (
                bytes(mask) != self._nothing and unicodedata.category(char) != "Cf"
            )
        return known

    def _sized(self, size: int, *, joined: bool) -> FreeTypeFont:
        from PIL import ImageFont, features

        found = self._fonts.get((size, joined))
        if found is None:
            engine = ImageFont.Layout.RAQM if joined and features.check("raqm") else ImageFont.Layout.BASIC
            found = ImageFont.truetype(self._file, size, index=self._face, layout_engine=engine)
            self._fonts[size, joined] = found
        return found


@cache
def letters_of(file: str, html: str) -> Letters:
    """The letters of a font's file for a language.

    Raises:
        OSError: the file is no font that FreeType reads.
    """
    tag = html.lower()
    while tag and tag not in _FACES:
        tag = tag.rpartition("-")[0]
    names = _names(file)
    wanted = _FACES.get(tag)
    face = next((number for number, name in enumerate(names) if wanted and name.split()[-1:] == [wanted]), 0)
    return Letters(file, face)


@cache
def _names(file: str) -> tuple[str, ...]:
    """The families of a collection, in order; a plain file has one."""
    from PIL import ImageFont

    found: list[str] = []
    for number in range(_MOST_FACES):
        try:
            found.append(str(ImageFont.truetype(file, _PROBE, index=number).getname()[0]))
        except OSError:
            if not number:
                raise
            break
    return tuple(found)


def _is_joined(text: str) -> bool:
    return any(ord(char) in _JOINED for char in text)
