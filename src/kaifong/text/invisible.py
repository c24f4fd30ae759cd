"""Characters that a reader cannot see, and whether the writing around them needs them.

Most of them have a proper use: joiners in Persian, in Indic scripts and in emoji, marks of direction in Arabic and
Hebrew, variation selectors behind emoji and ideographs. What is found here is the rest: text that says to a machine
something else than to a person (for directions: Boucher and Anderson, "Trojan Source", 2021).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from kaifong.text import directions, joiners
from kaifong.text.controls import CONTROL_NAMES

ZERO_WIDTH = "zero-width"
BIDI = "bidi"
TAG = "tag"
CONTROL = "control"
SELECTOR = "variation-selector"
FILLER = "filler"
SEPARATOR = "separator"
NO_CHARACTER = "no-character"

# One class for each kind; a character is in one only. Ranges from the Unicode Character Database 16.
_CLASSES = (
    (ZERO_WIDTH, r"\u00AD\u034F\u180B-\u180F\u200B-\u200D\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u17B4\u17B5"),
    (BIDI, r"\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069"),
    (TAG, r"\U000E0000-\U000E007F"),
    (CONTROL, r"\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F"),
    (SELECTOR, r"\uFE00-\uFE0F\U000E0100-\U000E01EF"),
    (FILLER, r"\u115F\u1160\u2800\u3164\uFFA0"),
    (SEPARATOR, r"\u2028\u2029"),
    (NO_CHARACTER, r"\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF\U000F0000-\U0010FFFF"),
)

# Emoji flags of regions (England, Scotland, Wales): a black flag, three to six tag letters (ISO 3166-2 without its
# hyphen), the cancel tag (UTS #51). More of them would be a message of their own.
_FLAG = r"\U0001F3F4[\U000E0030-\U000E0039\U000E0061-\U000E007A]{3,6}\U000E007F"


@dataclass(frozen=True)
class Invisible:
    """One such character.

    Attributes:
        position: 0-based index in the text.
        char: the character itself; never print it.
        name: Unicode's name for it, or `U+E123` where it has none.
        kind: one of this module's constants.
    """

    position: int
    char: str
    name: str
    kind: str


@cache
def _pattern() -> Any:
    import regex

    kinds = "|".join(f"(?P<{kind.replace('-', '_')}>[{chars}])" for kind, chars in _CLASSES)
    return regex.compile(f"(?P<flag>{_FLAG})|{kinds}")


# Asked of every text: the standard library's looks up a class of characters several times as fast.
_ANY = re.compile("[" + "".join(chars for _, chars in _CLASSES) + "]")


def name_of(char: str) -> str:
    """Unicode's name of a character, an alias for a control character, or its number."""
    return CONTROL_NAMES.get(char, "") or unicodedata.name(char, f"U+{ord(char):04X}")


def invisibles(text: str) -> tuple[Invisible, ...]:
    """The invisible characters that nothing around them calls for, in order.

    Tabs, line feeds and carriage returns are not among them; a byte order mark at the very start is.
    """
    if not _ANY.search(text):
        return ()
    return tuple(_unwarranted(text))


def _unwarranted(text: str) -> Iterator[Invisible]:
    directed = directions.warranted(text)
    for found in _pattern().finditer(text):
        kind = (found.lastgroup or "").replace("_", "-")
        at = found.start()
        if kind == "flag":
            continue
        if kind == BIDI and at in directed:
            continue
        if kind == ZERO_WIDTH and joiners.joins(text, at):
            continue
        if kind == SELECTOR and joiners.selects(text, at):
            continue
        yield Invisible(at, found[0], name_of(found[0]), kind)


def visible(text: str) -> str:
    """The text without any invisible character, warranted or not: for comparing, never for showing."""
    return _ANY.sub("", text)
