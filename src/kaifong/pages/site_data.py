"""`.site.json`: what the theme needs of the whole site, per language, escaped like the pages' front matter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kaifong.entries.settings import Language
from kaifong.pages.site import Site
from kaifong.pages.staged_page import front_matter

# The fixed navigation: the kind by which the theme knows the line, and the address below the language.
NAV: tuple[tuple[str, str], ...] = (
    ("home", ""),
    ("stories", "stories/"),
    ("answers", "answers/"),
    ("amas", "amas/"),
    ("events", "events/"),
    ("ideas", "ideas/"),
    ("challenges", "challenges/"),
    ("members", "members/"),
    ("leaderboards", "leaderboards/"),
    ("guidelines", "guidelines/"),
    ("search", "search/"),
)

# The theme's own words: their keys in `.site.json`, and in the catalogue after `pages-chrome-`.
CHROME: tuple[str, ...] = (
    "nav-label",
    "menu-label",
    "search-label",
    "language-label",
    "scheme-label",
    "guidelines-label",
    "feed-label",
    "source-label",
    "footer-label",
    "footer-note",
)


def files(site: Site) -> Iterator[tuple[str, str]]:
    """The one file. Its name begins with a dot, so MkDocs does not publish it."""
    settings = site.hub.settings
    value = {
        "url": settings.url,
        "repository_url": _repository(site),
        "reference": settings.reference,
        "order": [one.tag for one in site.languages],
        "languages": {one.tag: _language(site, one) for one in site.languages},
    }
    yield ".site.json", front_matter(value) + "\n"


def _repository(site: Site) -> str | None:
    repository = site.hub.settings.repository
    return None if repository is None else f"https://github.com/{repository}"


def _language(site: Site, language: Language) -> dict[str, Any]:
    words = site.words(language)
    return {
        "tag": language.tag,
        "name": site.name(language),
        "tagline": site.tagline(language),
        "language_name": language.name,
        "html": language.html,
        "dir": language.direction,
        "theme": language.theme or "en",
        "interface": language.interface,
        "repository_url": _repository(site),
        "nav": [
            {"kind": kind, "title": words.text(f"pages-nav-{kind}"), "href": f"{language.tag}/{path}"}
            for kind, path in NAV
        ],
        "words": {key: words.text(f"pages-chrome-{key}") for key in CHROME},
    }
