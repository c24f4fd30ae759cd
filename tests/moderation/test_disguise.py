"""Listed words are found through disguises: the bar for each is the share that has to be found."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from kaifong.moderation.conduct.attacks import engine, in_reading
from kaifong.moderation.conduct.disguise import readings
from kaifong.moderation.conduct.wordlists import LISTS, word_list
from kaifong.moderation.tongues.han import script_counts, simplified

# Words that stand alone: those with gaps and slots need a sentence around them, which the cases give.
LISTED = sorted({word for name in LISTS for term in word_list(name).terms for word in term.words})
ALONE = [word.rstrip("*") for word in LISTED if not re.search(r"[…{〇@]", word)]
LATIN = [word for word in ALONE if word.isascii() and len(word) > 2]
EAST = [word for word in ALONE if not re.search("[a-zA-Z0-9]", word)]


def found(text: str) -> bool:
    return any(in_reading(reading) for reading in readings(text, engine().vocabulary))


def each(table: str) -> Callable[[str], str]:
    """Letters replaced by the table: `aα eе` makes alpha of a and a Cyrillic letter of e."""
    pairs = {pair[0]: pair[1] for pair in table.split()}
    return lambda word: "".join(pairs.get(char, char) for char in word)


def leet(table: str) -> Callable[[str], str]:
    """The same, in words: nobody disguises an article."""
    change = each(table)
    return lambda text: " ".join(change(word) if len(word) > 1 else word for word in text.split())


def full_width(word: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in word)


def maths(word: str) -> str:
    return "".join(chr(0x1D41A + ord(char) - 97) if "a" <= char <= "z" else char for char in word)


def apart(sign: str) -> Callable[[str], str]:
    """Every letter apart from the next, words by two spaces."""
    return lambda word: "  ".join(sign.join(part.replace("'", "")) for part in word.split())


def masked(word: str) -> str:
    """The first vowel behind the first letter of the longest word starred: `f*ck`."""
    longest = max(word.split(), key=len)
    return word.replace(longest, longest[0] + re.sub("[aeiou]", "*", longest[1:], count=1))


def drawn_out(word: str) -> str:
    longest = max(word.split(), key=len)
    return word.replace(longest, re.sub("([aeiou])", r"\1\1\1", longest, count=1))


DISGUISES: dict[str, tuple[Callable[[str], str], float]] = {
    "none": (str, 1.0),
    "capitals": (str.upper, 1.0),
    "mixed case": (lambda word: "".join(c.upper() if at % 2 else c for at, c in enumerate(word)), 0.99),
    "zero-width": ("\u200b".join, 0.95),
    "soft hyphen": ("\u00ad".join, 0.95),
    "homoglyph": (each("aа eе oо cс iі pр"), 0.95),
    "full-width": (full_width, 0.95),
    "maths letters": (maths, 0.95),
    "combining": (lambda word: "".join(char + "\u0336" for char in word), 0.95),
    "accents": (each("aá eé oö uü ií"), 0.95),
    "leet": (leet("a@ s$ e3 o0 i1"), 0.95),
    "leet digits": (leet("a4 e3 o0 i1"), 0.95),
    "masked vowel": (masked, 0.95),
    "drawn out": (drawn_out, 0.95),
    "spaced": (apart(" "), 0.8),
    "dotted": (apart("."), 0.8),
    "starred": (apart("*"), 0.8),
    "hyphens": (apart("-"), 0.8),
}


@pytest.mark.parametrize(("disguise", "share"), DISGUISES.values(), ids=DISGUISES)
def test_latin_words_are_found(disguise: Callable[[str], str], share: float) -> None:
    missed = [word for word in LATIN if not found(f"so {disguise(word)} then")]
    assert len(missed) <= (1 - share) * len(LATIN), f"{len(missed)} of {len(LATIN)}: {missed[:60]}"


@pytest.mark.parametrize(
    ("disguise", "share"),
    [(str, 0.99), ("\u200b".join, 0.95), ("*".join, 0.8), (" ".join, 0.8), ("．".join, 0.8), ("，".join, 0.6)],
    ids=["none", "zero-width", "starred", "spaced", "dotted", "with commas"],
)
def test_chinese_and_japanese_words_are_found(disguise: Callable[[str], str], share: float) -> None:
    missed = [word for word in EAST if not found(f"“{disguise(word)}”")]
    assert len(missed) <= (1 - share) * len(EAST), (len(missed), len(EAST), missed[:40])


def test_a_masked_character_is_read_in_words_of_three_and_more() -> None:
    words = [word for word in EAST if len(word) > 2]
    missed = [word for word in words if not found(word[:1] + "○" + word[2:])]
    assert len(missed) <= 0.05 * len(words), missed[:20]


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("go f*** yourself", "insult"),
        ("a piece of sh*t, that's what you are, and you are a b****", "insult"),
        ("i will k*** you", "threat"),
        ("屌你🐴個头,食💩啦", "insult"),
        ("你個 on9 仔", "insult"),
    ],
)
def test_what_is_masked_or_only_heard_is_read_as_what_it_mostly_stands_for(text: str, check: str) -> None:
    seen = {one.check for reading in readings(text, engine().vocabulary) for one in in_reading(reading)}
    assert seen == {check}


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe and Penistone, a class of assessment",
        "bitchumen",
        "a.s.a.p. and e.g. a map of the U.S. at 9 a.m., i.e. k i l o metres",
        "en retard, les retards du train",
        "Et kys på kinden",
        "go. Die Räder",
        "A cockpit, a shiitake, Essex, and the Hancock shuttle",
        "Dick Hancock and Mr Weiner rode to Niger",
        "B.I.K.E. stands for nothing; neither does A-S-S-E-S-S",
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
