"""The same page in other languages: for search engines (`alternates`) and for readers (`switch`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.entries.settings import Settings
from kaifong.pages.addresses import absolute


def alternates(settings: Settings, real: Mapping[str, str], default: str | None) -> list[dict[str, str]]:
    """`hreflang` links between real translations: each names all of them, itself included, so they are reciprocal.

    Absolute, as search engines ask for; none where the site's URL is unknown or there is nothing to link.
    """
    if settings.url is None or len(real) < 2:
        return []
    found = [
        {"hreflang": language.html, "href": absolute(settings, real[language.tag]) or ""}
        for language in settings.languages
        if language.tag in real
    ]
    if default is not None:
        found.append({"hreflang": "x-default", "href": absolute(settings, default) or ""})
    return found


def switch(
    settings: Settings, current: str, real: Mapping[str, str], fallbacks: Mapping[str, str]
) -> list[dict[str, Any]]:
    """One line per language of the hub. `href` is site-relative; `exact` says whether it is this very page.

    Where there is no translation the reader gets to the same section, and failing that to the language's home.
    """
    return [
        {
            "tag": language.tag,
            "name": language.name,
            "html": language.html,
            "dir": language.direction,
            "href": real.get(language.tag) or fallbacks.get(language.tag) or f"{language.tag}/",
            "current": language.tag == current,
            "exact": language.tag in real,
        }
        for language in settings.languages
    ]
