"""`; did you mean “…”?`: the end of a sentence about a word that is not known, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from kaifong.entries.values import zones
from kaifong.languages.tags import normalise

# A city's name is enough, and a zone that names its continent goes before its older names.
_CONTINENTS = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
_NEAR = 0.6  # difflib's ratio: `lanuage` is near `language`, `tag` is not near `name`


def nearest_word(word: object, words: Iterable[object]) -> str:
    """With the nearest of the words."""
    found = get_close_matches(str(word), list(map(str, words)), n=1, cutoff=_NEAR)
    return _asked(found[0]) if found else ""


def nearest_zone(name: str) -> str:
    """With the time zone of a city, or the nearest."""
    plain = _letters(name)
    in_order = sorted(zones(), key=lambda one: (one.startswith(_CONTINENTS), one))
    places = {_letters(one.rpartition("/")[2]): one for one in in_order}
    return _asked(places[plain]) if plain in places else nearest_word(name, zones())


def usual_spelling(tag: str) -> str:
    """With a language tag in its usual spelling."""
    try:
        return _asked(normalise(tag))
    except ValueError:
        return ""


def _asked(word: str) -> str:
    return f"; did you mean “{word}”?"


def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())
