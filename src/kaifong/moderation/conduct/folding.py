"""Letters made plain before words are looked for: what merely looks like a letter becomes that letter."""

from __future__ import annotations

import re
import unicodedata

from kaifong.moderation.tongues.han import simplified
from kaifong.text.confusables import skeleton

# Hiragana, katakana without its middle dot, and ideographs, as a class for regular expressions.
EAST = r"\u3041-\u3096\u309d-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_IS_EAST = re.compile(f"[{EAST}]")
_KEPT = {"’": "'", "‘": "'", "`": "'", "´": "'", "〇": "〇"}
_SQUARES = range(0x1F170, 0x1F18A)  # negative squared A to Z, which have no compatibility form


class _Fold(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        made = self[code] = _plain(chr(code))
        return made


def _plain(char: str) -> str:
    made = char
    if char in _KEPT:
        made = _KEPT[char]
    elif char.isspace():
        made = " "
    elif char.isascii():
        made = char.lower()
    elif unicodedata.category(char) in ("Mn", "Me", "Cf", "Cc", "Co", "Cn"):
        made = ""
    elif _IS_EAST.match(char):
        made = simplified(char)
    elif ord(char) in _SQUARES:
        made = chr(ord(char) - _SQUARES.start + ord("a"))
    else:
        made = _letter(char)
    return made


def _letter(char: str) -> str:
    """What a character of another script, or with an accent, is read as where somebody looks for Latin letters."""
    alike = skeleton(char)
    if len(alike) == 1 and alike.isascii() and alike.isalnum():
        return alike
    base = unicodedata.normalize("NFD", char.lower())[:1]
    return base if base.isalpha() else char


_FOLD = _Fold()


def folded(text: str) -> str:
    """The text in small plain letters: no accents, nothing hidden, 简 for 繁, letters for what looks like them."""
    if text.isascii() and text.isprintable():
        return text.lower().replace("`", "'")  # as the table has it, at once
    return unicodedata.normalize("NFKC", text).translate(_FOLD)


def stroked(text: str) -> str:
    """Folded text with `i` and `l` made one, at its own length: `kiII` and `ldiot` are read as they look.

    One stroke can be either, and a capital i as well: told apart they would hide half of all words.
    """
    return text.replace("i", "l")


def is_east(text: str) -> bool:
    """Whether some character of it is Chinese or Japanese."""
    return _IS_EAST.search(text) is not None
