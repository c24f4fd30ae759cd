"""`.site.json`: what the theme needs of the whole site, per language, escaped like the pages' front matter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kaifong.entries.settings import Language
from kaifong.pages.policy import SEARCHING, policy
from kaifong.pages.site import Site
from kaifong.pages.staged_page import front_matter

# The fixed navigation: the kind by which the theme knows the line, the address below the language, and its words.
NAV: tuple[tuple[str, str, str], ...] = (
    ("home", "", "pages-nav-home"),
    ("stories", "stories/", "kind-story-plural"),
    ("answers", "answers/", "kind-answer-plural"),
    ("amas", "amas/", "pages-nav-amas"),
    ("events", "events/", "kind-event-plural"),
    ("ideas", "ideas/", "kind-idea-plural"),
    ("challenges", "challenges/", "kind-challenge-plural"),
    ("members", "members/", "kind-member-plural"),
    ("leaderboards", "leaderboards/", "pages-nav-leaderboards"),
    ("guidelines", "guidelines/", "kind-guideline-plural"),
    ("search", "search/", "pages-nav-search"),
)

# Further lines at the foot of every page: the address below the language, and the words. They stand in this order.
FOOTER: tuple[tuple[str, str], ...] = (
    ("tags/", "pages-tags-title"),
    ("insight/", "insight-title"),
    ("heard/", "reports-heard-title"),
    ("digest/", "reports-digest-title"),
    ("mission/", "reports-mission-title"),
    ("guidelines/", "kind-guideline-plural"),
    ("transparency/", "reports-transparency-title"),
    ("privacy/", "reports-privacy-title"),
)

# The theme's own words: their keys in `.site.json`, and where the catalogue has them.
CHROME: tuple[tuple[str, str], ...] = (
    ("nav-label", "pages-chrome-nav-label"),
    ("menu-label", "pages-chrome-menu-label"),
    ("search-label", "pages-nav-search"),
    ("language-label", "pages-chrome-language-label"),
    ("scheme-label", "pages-chrome-scheme-label"),
    ("skip-label", "pages-chrome-skip-label"),
    ("feed-label", "pages-chrome-feed-label"),
    ("source-label", "pages-chrome-source-label"),
    ("contact-label", "pages-chrome-contact-label"),
    ("footer-label", "pages-chrome-footer-label"),
    ("footer-note", "pages-chrome-footer-note"),
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
        "contact": site.hub.settings.contact_link,
        "nav": [
            {"kind": kind, "title": words.text(message), "href": f"{language.tag}/{path}"}
            for kind, path, message in NAV
        ],
        "policies": {one: policy(site.hub.settings, one) for one in (*sorted(SEARCHING), "other")},
        "footer": [{"title": words.text(message), "href": f"{language.tag}/{path}"} for path, message in FOOTER],
        "words": {key: words.text(message) for key, message in CHROME},
    }
