"""Which language a text is in, as far as its letters and a model can tell; silent where it is short or mixed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import copy
from functools import cache, lru_cache
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.tongues.cantonese import is_cantonese
from kaifong.moderation.tongues.han import script
from kaifong.text.scripts import letters

# Below these a text is too short to tell (measured: an identifier of languages errs on fewer Latin letters).
LATIN_LETTERS = 40
HAN_LETTERS = 12
# Beyond the hub's own languages more has to be read: 18 candidates are easier to confuse than two.
STRANGE_LETTERS = 160
# Japanese prose is at least this much kana (40 % and more, as a rule); Chinese has it in names alone.
KANA_SHARE = 0.20
# How sure the model has to be (normalised probability); shorter texts and dialects stay below.
SURE = 0.99
# What is read of a text: longer ones cost time and tell no more.
READ = 4_000
# How many of a text's words are the ten commonest of its own language: 12 % and more in prose, below 3 % elsewhere.
FAMILIAR = 0.06

_WORD = re.compile(r"[^\W\d_]+")
_EAST = frozenset({"zh", "ja", "ko", "yue"})
_EAST_SCRIPTS = frozenset({"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"})
# The codes of ISO 15924 by which CLDR names a language's usual script.
_CODES = {
    "Cyrl": "Cyrillic", "Grek": "Greek", "Arab": "Arabic", "Hebr": "Hebrew", "Deva": "Devanagari", "Beng": "Bengali",
    "Guru": "Gurmukhi", "Gujr": "Gujarati", "Orya": "Oriya", "Taml": "Tamil", "Telu": "Telugu", "Knda": "Kannada",
    "Mlym": "Malayalam", "Sinh": "Sinhala", "Thai": "Thai", "Laoo": "Lao", "Tibt": "Tibetan", "Mymr": "Myanmar",
    "Khmr": "Khmer", "Geor": "Georgian", "Armn": "Armenian", "Ethi": "Ethiopic",
}  # fmt: skip


def language_of(text: str, tags: Sequence[str]) -> str | None:  # noqa: PLR0911 - one line for each script
    """The one of the tags' languages that a text is in, or None where nothing can be said."""
    counts = letters(text)
    total = sum(counts.values())
    if not total:
        return None
    kana = counts["Hiragana"] + counts["Katakana"]
    east = kana + counts["Han"] + counts["Hangul"] + counts["Bopomofo"]
    # A character of Chinese says what three Latin letters say; names in the other letters stand in every text, and
    # where neither outweighs the other nothing is said.
    if east * 2 >= total - east and east >= HAN_LETTERS:
        if kana >= KANA_SHARE * east:
            return _only(tags, "ja")
        if counts["Hangul"] * 2 > east:
            return _only(tags, "ko")
        return _chinese(text, tags) if kana < 0.02 * east else None
    if east * 5 < total - east and counts["Latin"] >= LATIN_LETTERS and counts["Latin"] * 2 > total:
        return _latin(text, tuple(tags))
    main, count = counts.most_common(1)[0]
    if main in (*_EAST_SCRIPTS, "Latin") or count < LATIN_LETTERS or count * 2 < total:
        return None
    of_script = [tag for tag in tags if _script_of(tag) == main]
    return of_script[0] if len(of_script) == 1 else _identified(text, {tag.split("-")[0]: tag for tag in of_script})


def stranger(text: str, tags: Sequence[str]) -> str | None:
    """The name of a language in Latin letters that a text is in and that is none of the tags', or None."""
    names = lists.read("latin_languages")["names"]
    own = {tag.split("-")[0] for tag in tags}
    if not own <= names.keys() | _EAST or (text.isascii() and _familiar(text[:READ], own)):
        return None  # a language that the list does not know would be taken for another
    counts = letters(text)
    if counts["Latin"] < STRANGE_LETTERS or counts["Latin"] * 5 < sum(counts.values()) * 4:
        return None
    if not text.isascii() and _familiar(text[:READ], own):
        return None
    language, sure = _identifier(tuple(sorted(names))).classify(text[:READ])
    return names[language] if sure >= SURE and language not in own else None


def _familiar(text: str, languages: set[str]) -> bool:
    """Whether a text is so plainly in one of these that no model need be loaded."""
    words = _WORD.findall(text.lower())
    listed = lists.read("latin_languages")["words"]
    known = [frozenset(listed[language]) for language in languages if language in listed]
    return any(sum(map(common.__contains__, words)) > FAMILIAR * len(words) for common in known)


@cache
def _script_of(tag: str) -> str | None:
    from babel.core import get_global

    usual = get_global("likely_subtags").get(tag.partition("-")[0], "")
    return next((_CODES[part] for part in usual.split("_") if part in _CODES), None)


def _only(tags: Sequence[str], language: str) -> str | None:
    found = [tag for tag in tags if tag.split("-")[0] == language]
    return found[0] if len(found) == 1 else None


def _chinese(text: str, tags: Sequence[str]) -> str | None:
    spoken = [tag for tag in tags if tag.split("-")[0] == "yue"]
    if spoken and is_cantonese(text):
        return spoken[0] if len(spoken) == 1 else None
    written = script(text)
    chinese = [tag for tag in tags if tag.split("-")[0] == "zh"]
    found = [tag for tag in chinese if written and written in tag] or (chinese if len(chinese) == 1 else [])
    return found[0] if len(found) == 1 else None


@cache
def model() -> Any:
    """The library's model with all its languages: 75 MB and a second. Once in a process, which has limits."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _identifier(languages: tuple[str, ...]) -> Any:
    identifier = copy(model())  # `set_languages` puts smaller tables in the place of the model's, which stay
    identifier.set_languages(list(languages))
    return identifier


@cache
def _known() -> frozenset[str]:
    return frozenset(model().nb_classes)


@lru_cache(maxsize=64)
def latin_tags(tags: tuple[str, ...]) -> Mapping[str, str]:
    """Those of the tags whose languages are written in Latin letters, by language."""
    return {tag.split("-")[0]: tag for tag in tags if tag.split("-")[0] not in _EAST and not _script_of(tag)}


def _latin(text: str, tags: tuple[str, ...]) -> str | None:
    """Weighed against the hub's own languages: against all of a model's, a short text is anything."""
    by_language = latin_tags(tags)
    # With one language in Latin letters the identifier could only ever say that one.
    return next(iter(by_language.values())) if len(by_language) == 1 else _identified(text, by_language)


def _identified(text: str, by_language: Mapping[str, str]) -> str | None:
    """What the model says; nothing where it does not know one of the languages and would take it for another."""
    if not by_language or not by_language.keys() <= _known():
        return None
    language, sure = _identifier(tuple(sorted(by_language))).classify(text[:READ])
    return by_language[language] if sure >= SURE else None
