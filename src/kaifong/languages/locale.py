"""Which of Unicode's locales writes a language's numbers, dates, lists and plurals."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kaifong.languages import tags

if TYPE_CHECKING:
    from babel import Locale

# Where CLDR's default for a language is another place's usage than the interface's words: they are written as in
# Hong Kong, on the mainland, and in Commonwealth English.
_USAGE = {"en": "en_GB", "zh-Hant": "zh_Hant_HK", "zh-Hans": "zh_Hans_CN"}


@cache
def locale(tag: str) -> Locale:
    """Babel's locale for a tag, or for the nearest of its fallbacks that CLDR knows."""
    from babel import Locale, UnknownLocaleError

    for one in tags.fallbacks(tag):
        try:
            return Locale.parse(_USAGE.get(one, one.replace("-", "_")))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(_USAGE[tags.REFERENCE])


def name(tag: str) -> str:
    """The locale's identifier, such as `zh_Hant_HK`."""
    return str(locale(tag))
