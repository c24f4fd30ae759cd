"""The lists: one per kind and language, newest first, 24 to a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kaifong.entries.settings import Language
from kaifong.pages import github
from kaifong.pages.addresses import NAV_OF_KIND, SECTIONS, list_address
from kaifong.pages.cards import card
from kaifong.pages.frame import About, Frame
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# Divisible by 2, 3 and 4: the last row of cards is full at every width.
PER_PAGE = 24


def pages(site: Site) -> Iterator[StagedPage]:
    """Every page of every list."""
    for language in site.languages:
        for kind, folder in SECTIONS:
            yield from _list(site, language, kind, folder)


def _list(site: Site, language: Language, kind: str, folder: str) -> Iterator[StagedPage]:
    entries = site.of_kind(kind, language.tag)
    last = max(1, -(-len(entries) // PER_PAGE))
    words = site.words(language)
    title = words.text(f"kind-{kind}-plural")
    for number in range(1, last + 1):
        frame = Frame(site, language, list_address(language.tag, folder, number))
        html = frame.html(
            "list.html",
            title=title,
            kind=kind,
            cards=[card(site, one) for one in entries[(number - 1) * PER_PAGE : number * PER_PAGE]],
            number=number,
            last=last,
            at=partial(list_address, language.tag, folder),
            new=github.new_file(site.hub.settings, f"content/{language.tag}/{folder}", "my-post.md"),
        )
        others = {one.tag: f"{one.tag}/{folder}/" for one in site.languages}
        yield frame.page(
            html,
            About(
                title=title if number == 1 else words.text("pages-title-page", title=title, page=number),
                description=words.text(f"pages-list-{kind}-lead"),
                kind=kind,
                layout="list",
                section=NAV_OF_KIND[kind],
                translations=others if number == 1 else {},
                fallbacks=others,
                default=f"{site.reference.tag}/{folder}/",
            ),
        )
