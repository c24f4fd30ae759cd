"""`/`: the languages to choose from. Plain links, no script, no guessing: a browser may be somebody else's."""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """The one page; search engines are told that it is for whoever reads none of the others (`x-default`)."""
    language = site.reference
    frame = Frame(site, language, "")
    homes = [(one, f"{one.tag}/", site.name(one), site.tagline(one)) for one in site.languages]
    about = About(
        title=site.name(language),
        description=site.tagline(language),
        kind="chooser",
        layout="plain",
        section="home",
        translations={one.tag: address for one, address, _, _ in homes},
        default="",
    )
    yield page_of(frame, "chooser.html", about, homes=homes)
