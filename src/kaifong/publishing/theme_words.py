"""The words of Material's own parts in one language, each asked for once.

Material keeps them in a macro that makes a table of sixty words each time it is asked for one, and a page asks for
four. `partials/language.html` finds them in `kf.theme_words` instead.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from kaifong.publishing.chrome import FALLBACK


class ThemeWords(dict[str, str]):
    """Words by key: the language's own, else the theme's English, else the key itself."""

    def __init__(self, environment: Any, language: str) -> None:
        super().__init__()
        self._modules = [
            environment.get_template(f"partials/languages/{one}.html").module for one in (language, FALLBACK)
        ]

    def __missing__(self, key: str) -> str:
        said = (str(one.t(key)) for one in self._modules)
        found = self[key] = next((word for word in said if word), key)
        return found


@lru_cache
def theme_words(environment: Any, language: str) -> ThemeWords:
    """The words of a language that the theme has."""
    return ThemeWords(environment, language)
