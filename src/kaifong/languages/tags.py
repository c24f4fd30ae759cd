"""BCP 47 language tags: one spelling for each, and where a language's words come from when its own are missing."""

from __future__ import annotations

import re

REFERENCE = "en"

# The well-formed tags of RFC 5646 section 2.1, without its irregular grandfathered ones, which nothing new uses, and
# without languages of four to eight letters: none is registered, and `members` or `assets` are other folders' names.
_WELL_FORMED = re.compile(
    r"""[a-z]{2,3}(?:-[a-z]{3}){0,3}                   # language, with extended languages
        (?:-[a-z]{4})?                                 # script
        (?:-(?:[a-z]{2}|[0-9]{3}))?                    # region
        (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*       # variants
        (?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*            # extensions
        (?:-x(?:-[a-z0-9]{1,8})+)?                     # private use
    """,
    re.VERBOSE,
)

# Chinese is written in one script or the other by region, and the tag need not say which (CLDR, likely subtags).
_TRADITIONAL = frozenset({"HK", "MO", "TW"})

# Scripts written from right to left, and the languages whose usual script is one (CLDR 47, characterOrder). A table,
# since Babel is slow to load and every command reads hub.yml; a test holds it to Babel's data.
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"})
_RIGHT_TO_LEFT = frozenset(
    {
        *("apc", "ar", "arc", "bal", "bgn", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "ps", "rhg", "sd"),
        *("sdh", "skr", "syr", "trw", "ug", "ur", "yi"),
    }
)


def normalise(tag: str) -> str:
    """The tag in its one spelling: `zh_hant_hk` gives `zh-Hant-HK`; `zh-HK` gives `zh-Hant-HK`.

    A Chinese tag always names its script, so that two spellings never make two folders; a bare `zh` is `zh-Hans`.

    Raises:
        ValueError: it is no well-formed tag.
    """
    plain = tag.strip().replace("_", "-").lower()
    if not _WELL_FORMED.fullmatch(plain):
        raise ValueError(f"{tag!r} is no language tag: one looks like en, zh-Hant or pt-BR")
    parts = plain.split("-")
    spelled = [parts[0]]
    for at, part in enumerate(parts[1:], 1):
        if len(part) == 1:  # what follows a singleton is an extension, all lower-case
            spelled += parts[at:]
            break
        if len(part) == 4 and part.isalpha():
            spelled.append(part.title())
        elif len(part) == 2:
            spelled.append(part.upper())
        else:
            spelled.append(part)
    if spelled[0] == "zh" and not (len(spelled) > 1 and len(spelled[1]) == 4):
        spelled.insert(1, "Hant" if len(spelled) > 1 and spelled[1] in _TRADITIONAL else "Hans")
    return "-".join(spelled)


def is_tag(text: str) -> bool:
    """Whether it is a language tag in its one spelling, and so may name a folder."""
    try:
        return normalise(text) == text
    except ValueError:
        return False


def fallbacks(tag: str) -> tuple[str, ...]:
    """The tags to look for words in, best first, ending with English: `zh-HK` gives zh-Hant-HK, zh-Hant, en.

    Chinese in one script never falls back to the other: a reader of 繁體 is not served by 简体 unasked. Cantonese has
    no catalogue of its own; who reads it reads the Chinese of its script (CLDR 47, likely subtags: Hant, but Hans in
    the mainland).

    Raises:
        ValueError: it is no well-formed tag.
    """
    parts = normalise(tag).split("-")
    chain: list[str] = []
    while parts:
        one = "-".join(parts)
        if one != "zh" and len(parts[-1]) > 1:  # a tag cannot end on a singleton (RFC 4647, section 3.4)
            chain.append(one)
        parts.pop()
    if chain and chain[-1] == "yue":
        chain.append("zh-Hans" if {"Hans", "CN"} & set(normalise(tag).split("-")) else "zh-Hant")
    if REFERENCE not in chain:
        chain.append(REFERENCE)
    return tuple(chain)


def script(tag: str) -> str | None:
    """The script that the tag names (`Hant`), or None."""
    return next((part for part in normalise(tag).split("-")[1:] if len(part) == 4 and part.isalpha()), None)


def direction(tag: str) -> str:
    """How the language is written, "ltr" or "rtl": by the script that its tag names, else by its usual one."""
    if found := script(tag):
        return "rtl" if found in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if normalise(tag).partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
