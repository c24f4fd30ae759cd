"""The privacy page, written from what the site is made of: each sentence stands for a fact that a test holds it to.

`tests/browser/test_privacy.py` compares it with what a browser really loads and stores.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from kaifong.pages import github
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.policy import PLAYERS
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage

FOLDER = "privacy/"
# What the theme's scripts keep in a browser (localStorage), and the words for it. A test reads the scripts.
STORED: tuple[tuple[str, str], ...] = (("kaifong.scheme", "reports-privacy-stored-scheme"),)
# Where GitHub says what it does with visitors' addresses.
HOST_STATEMENT = "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement"
_PARTS = (
    ("visit", "reports-privacy-visit"),
    ("part", "reports-privacy-take-part"),
    ("rights", "reports-privacy-rights"),
)


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language."""
    settings = site.hub.settings
    hosts = player_hosts(site)
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/{FOLDER}")
        words = frame.words
        title = words.text("reports-privacy-title")
        about = About(
            title=title,
            description=words.text("reports-privacy-lead"),
            kind="privacy",
            layout="prose",
            everywhere=FOLDER,
            contents=tuple(Contents(2, f"kf-{ident}", words.text(message)) for ident, message in _PARTS),
        )
        yield page_of(
            frame,
            "privacy.html",
            about,
            title=title,
            stored=[(key, words.text(message)) for key, message in STORED],
            hosts=words.listing(list(hosts)) if hosts else None,
            statement=HOST_STATEMENT,
            contact=settings.contact_link,
            contact_name=settings.contact,
            withdrawal=github.form(settings, "withdrawal"),
        )


def player_hosts(site: Site) -> tuple[str, ...]:
    """The hosts that a click on a video reaches, of those that this hub allows."""
    found = {urlsplit(PLAYERS[host]).hostname or "" for host in site.hub.settings.video_hosts if host in PLAYERS}
    return tuple(sorted(found))
