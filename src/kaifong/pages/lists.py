"""The lists: one per kind and language, newest first, 24 to a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages import github
from kaifong.pages.addresses import NAV_OF_KIND, SECTIONS, list_address
from kaifong.pages.cards import card
from kaifong.pages.frame import About, Frame
from kaifong.pages.pager import Pager, cut_in_pages
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.states import event_state

# The kinds that share the line "Stories" of the navigation: their lists link to each other.
SHELVES = tuple((kind, folder) for kind, folder in SECTIONS if NAV_OF_KIND[kind] == "stories")


def pages(site: Site) -> Iterator[StagedPage]:
    """Every page of every list."""
    for language in site.languages:
        for kind, folder in SECTIONS:
            yield from _list(site, language, kind, folder)


def _list(site: Site, language: Language, kind: str, folder: str) -> Iterator[StagedPage]:
    entries = _ordered(site, kind, language)
    cut = cut_in_pages(entries)
    words = site.words(language)
    title = words.text(f"kind-{kind}-plural")
    for number, shown in enumerate(cut, 1):
        frame = Frame(site, language, list_address(language.tag, folder, number))
        html = frame.html(
            "list.html",
            title=title,
            kind=kind,
            cards=[card(frame, one) for one in shown],
            pager=Pager(number, len(cut), partial(list_address, language.tag, folder)),
            shelves=SHELVES if NAV_OF_KIND[kind] == "stories" else (),
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


def _ordered(site: Site, kind: str, language: Language) -> Sequence[Entry]:
    """Newest first; of events first those ahead, the soonest on top."""
    entries = site.of_kind(kind, language.tag)
    if kind != "event":
        return entries
    dated = sorted(entries, key=lambda one: (one.parsed.starts, one.path))
    ahead = [one for one in dated if event_state(one, site.now) in {"upcoming", "today"}]
    soon = {one.path for one in ahead}
    return [*ahead, *(one for one in reversed(dated) if one.path not in soon)]
