"""Joiners and selectors: invisible characters that change how their neighbours look."""

from __future__ import annotations

from functools import cache
from typing import Any

ZWSP = "\u200b"
ZWNJ = "\u200c"
ZWJ = "\u200d"
_MONGOLIAN_SELECTORS = "\u180b\u180c\u180d\u180e\u180f"

# Scripts whose letters join or stack, so that a joiner between two of them is seen (RFC 5892, appendix A.1 and A.2).
_JOINING = (
    "Arabic", "Syriac", "Nko", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil",
    "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar", "Tibetan", "Balinese", "Javanese",
)  # fmt: skip
# Scripts without spaces between words, where a zero-width space says where a line may break.
_BREAKING = ("Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Javanese", "Balinese")


def _of(scripts: tuple[str, ...]) -> str:
    return "".join(f"\\p{{Script={one}}}" for one in scripts)


@cache
def _patterns() -> dict[str, Any]:
    import regex

    joining, breaking = _of(_JOINING), _of(_BREAKING)
    emoji = r"\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?"
    return {
        ZWJ: regex.compile(
            rf"(?<={emoji})\u200D(?=\p{{Extended_Pictographic}})"
            rf"|(?<=[{joining}])\u200D|(?<=[{joining}]\p{{M}})\u200D|(?<!\u200D)\u200D(?=[{joining}])"
        ),
        # Persian sets suffixes off with it, also from a number or a Latin name. People type it twice or behind
        # a space, by no ill will: `joins` draws the line at three in a row.
        ZWNJ: regex.compile(rf"(?<=[{joining}\p{{M}}]\u200C?)\u200C|\u200C(?=\u200C?[{joining}])"),
        ZWSP: regex.compile(rf"(?<=[{breaking}]\p{{M}}*)\u200B(?!\u200B)|(?<!\u200B)\u200B(?=[{breaking}])"),
        "selector": regex.compile(
            # Text or emoji form of what has both; the key caps 0-9 * # have.
            r"(?<=[\p{Emoji}\p{Extended_Pictographic}])[\uFE0E\uFE0F]"
            # Standardised forms of ideographs, kana punctuation, mathematical and Myanmar letters.
            r"|(?<=[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F0])"
            r"[\uFE00-\uFE02]"
            # Forms of the ideographic variation database, which has given no ideograph more than 32. The other 208
            # selectors are used to carry bytes behind letters that look untouched.
            r"|(?<=\p{Script=Han})[\U000E0100-\U000E011F]"
        ),
        "mongolian": regex.compile(r"(?<=\p{Script=Mongolian})[\u180B-\u180F]"),
    }


def joins(text: str, at: int) -> bool:
    """Whether the zero-width character at a position has neighbours that it can join, part or break between."""
    char = text[at]
    if char * 3 in text[max(at - 2, 0) : at + 3]:
        return False
    pattern = _patterns().get("mongolian" if char in _MONGOLIAN_SELECTORS else char)
    return pattern is not None and pattern.match(text, at) is not None


def selects(text: str, at: int) -> bool:
    """Whether the variation selector at a position stands behind a character that has such a variant."""
    return _patterns()["selector"].match(text, at) is not None
