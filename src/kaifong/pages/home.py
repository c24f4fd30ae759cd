"""The home page of each language."""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.pages.cards import card
from kaifong.pages.frame import About, Frame
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage


def pages(site: Site) -> Iterator[StagedPage]:
    """One page per language."""
    homes = {one.tag: f"{one.tag}/" for one in site.languages}
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/")
        html = frame.html("home.html", new=[card(site, one) for one in site.of_kind("story", language.tag)[:6]])
        yield frame.page(
            html,
            About(
                title=site.name(language),
                description=site.tagline(language),
                kind="home",
                layout="home",
                section="home",
                translations=homes,
                default="",
            ),
        )
