"""Where a page's own feeds stand and what they are called: for its head, and for links in its text."""

from __future__ import annotations

from kaifong.entries.settings import Language
from kaifong.pages.site import Site


def titled(site: Site, language: Language, title: str) -> str:
    """A feed's title, with the hub's name: in a reader it stands among a hundred others."""
    return site.words(language).text("pages-feed-title", what=title, hub=site.name(language))


def feed_links(site: Site, language: Language, title: str, home: str) -> tuple[tuple[str, str], ...]:
    """For `About.feeds`: the Atom and the JSON feed of the page at `home`, called by its title."""
    name = titled(site, language, title)
    return ((name, f"{home}feed.xml"), (name, f"{home}feed.json"))


def calendar_link(site: Site, language: Language) -> tuple[str, str]:
    """For `About.feeds`: the language's calendar."""
    words = site.words(language)
    return titled(site, language, words.text("kind-event-plural")), f"{language.tag}/events.ics"
