"""Text made plain before words are looked for in it: what is written with dots wants to be read, not found."""

from __future__ import annotations

import re
from functools import cache

from kaifong.moderation.han import simplified
from kaifong.text.confusables import skeleton

# Signs between single letters: `d.i.e`, `去*死`. Between words they are left alone, so that sentences stay sentences.
_DOTTED = re.compile(r"(?<![^\W_])([^\W_])(?:[.*_·•\-|/~]([^\W_])(?![^\W_]))+")
_BETWEEN_EAST = re.compile(
    r"(?<=[\u3040-\u30ff\u3400-\u9fff])[\s.*_·•\-|/~,，。]{1,2}(?=[\u3040-\u30ff\u3400-\u9fff])"
)
_SIGNS = re.compile(r"[.*_·•\-|/~]")
# What stands for a letter in disguise and has no look-alike in Unicode's table (which knows 1 for l and 0 for o).
_LEET = str.maketrans({"@": "a", "$": "s", "3": "e", "4": "a", "5": "s", "7": "t"})
# One stroke can be any of these, and a capital i is one of them: told apart they would hide half of all words.
_STROKES = str.maketrans({"i": "l", "!": "l"})


@cache
def plain_word(word: str) -> str:
    """A listed word in the form in which `readings` has it."""
    return _plain(word)


def _plain(text: str) -> str:
    return simplified(skeleton(text)).translate(_STROKES)


def readings(text: str) -> tuple[str, ...]:
    """The ways in which a reader may read a text: as it is, with leet undone, with dots taken out, with both."""
    base = _plain(text)
    joined = _DOTTED.sub(lambda found: _SIGNS.sub("", found[0]), base)
    joined = _BETWEEN_EAST.sub("", joined)
    return tuple(dict.fromkeys((base, base.translate(_LEET), joined, joined.translate(_LEET))))
