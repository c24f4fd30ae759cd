"""Listed words are found through disguises: the bar for each is the share that has to be found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kaifong.moderation import lists
from kaifong.moderation.checks.insult import _pattern
from kaifong.moderation.disguise import readings
from kaifong.moderation.han import script_counts, simplified

WORDS = sorted({word.rstrip("*") for term in lists.read("insults")["term"] for word in term["words"]})
LATIN = [word for word in WORDS if word.isascii()]
EAST = [word for word in WORDS if not word.isascii()]


def found(text: str) -> bool:
    return any(_pattern().search(reading) for reading in readings(text))


def each(table: str) -> Callable[[str], str]:
    """Letters replaced by the table: `aα eе` makes alpha of a and a Cyrillic letter of e."""
    pairs = {pair[0]: pair[1] for pair in table.split()}
    return lambda word: "".join(pairs.get(char, char) for char in word)


def full_width(word: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in word)


def maths(word: str) -> str:
    return "".join(chr(0x1D41A + ord(char) - 97) if "a" <= char <= "z" else char for char in word)


def dotted(word: str) -> str:
    return " ".join(".".join(part) for part in word.split())


DISGUISES: dict[str, tuple[Callable[[str], str], float]] = {
    "none": (str, 1.0),
    "capitals": (str.upper, 1.0),
    "zero-width": ("\u200b".join, 0.95),
    "homoglyph": (each("aа eе oо cс iі pр"), 0.95),
    "full-width": (full_width, 0.95),
    "maths letters": (maths, 0.95),
    "combining": (lambda word: "".join(char + "\u0336" for char in word), 0.95),
    "leet": (each("a@ s$ e3 o0 i1"), 0.95),
    "dotted": (dotted, 0.8),
}


@pytest.mark.parametrize(("disguise", "share"), DISGUISES.values(), ids=DISGUISES)
def test_latin_words_are_found(disguise: Callable[[str], str], share: float) -> None:
    missed = [word for word in LATIN if not found(f"so {disguise(word)} then")]
    assert len(missed) <= (1 - share) * len(LATIN), len(missed)


@pytest.mark.parametrize(
    ("disguise", "share"),
    [(str, 1.0), ("\u200b".join, 0.95), ("*".join, 0.8), (" ".join, 0.8), ("．".join, 0.8)],
    ids=["none", "zero-width", "starred", "spaced", "dotted"],
)
def test_chinese_and_japanese_words_are_found(disguise: Callable[[str], str], share: float) -> None:
    missed = [word for word in EAST if not found(f"你{disguise(word)}啊")]
    assert len(missed) <= (1 - share) * len(EAST), len(missed)


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe",
        "bitchumen",
        "a.s.a.p. and e.g. a map",
        "en retard",
        "Et kys på kinden",
        "go. Die Räder",
        "死角",
        "殺菌",
    ],
)
def test_innocent_neighbours_are_not(text: str) -> None:
    assert not found(text)


def test_simplified_keeps_the_length_and_scripts_are_told_apart() -> None:
    text = "騎單車去學校見師傅，買條鏈條同埋兩個輪胎"
    assert len(simplified(text)) == len(text)
    traditional, simple = script_counts(text)
    assert traditional > 8
    assert simple == 0
    assert script_counts(simplified(text))[0] == 0
