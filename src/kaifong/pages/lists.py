"""The lists: one per kind and language, newest first unless the kind says otherwise, 24 to a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from kaifong.entries.hub import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.settings import Language
from kaifong.pages import github
from kaifong.pages.addresses import SECTIONS, WRITE, list_address
from kaifong.pages.cards import card
from kaifong.pages.feed_links import calendar_link, feed_links
from kaifong.pages.frame import About, Frame
from kaifong.pages.kinds import LOOKS
from kaifong.pages.later import Later
from kaifong.pages.pager import Pager, cut_in_pages
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# The kinds that share the line "Stories" of the navigation: their lists link to each other.
SHELVES = tuple((kind, folder) for kind, folder in SECTIONS if LOOKS[kind].section == "stories")


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """Every page of every list."""
    for language in site.languages:
        for kind, folder in SECTIONS:
            cut = cut_in_pages(_ordered(site, kind, language))
            for number, shown in enumerate(cut, 1):
                at = number, len(cut)
                yield Later(
                    f"{list_address(language.tag, folder, number)}index.md",
                    partial(_key, at, shown),
                    partial(_page, language=language, kind=kind, folder=folder, at=at, shown=shown),
                )


def _key(at: tuple[int, int], shown: Sequence[Entry]) -> tuple[object, ...]:
    return *at, *(one.path for one in shown)


def _page(  # noqa: PLR0913 - which page it is
    site: Site, *, language: Language, kind: str, folder: str, at: tuple[int, int], shown: Sequence[Entry]
) -> StagedPage:
    """One page of a list; `at` is its number and that of the last."""
    words = site.words(language)
    settings = site.hub.settings
    title = words.text(f"kind-{kind}-plural")
    feeds = feed_links(site, language, title, f"{language.tag}/{folder}/")
    if kind == "event":
        feeds = (*feeds, calendar_link(site, language))
    frame = Frame(site, language, list_address(language.tag, folder, at[0]))
    html = frame.html(
        "list.html",
        title=title,
        kind=kind,
        cards=[card(frame, one) for one in shown],
        pager=Pager(*at, partial(list_address, language.tag, folder)),
        shelves=SHELVES if LOOKS[kind].section == "stories" else (),
        follow=_follow(site, language, kind, folder),
        new=github.write_form(settings, kind, language) or github.begun(settings, BY_NAME[kind], language),
        how=frame.to(f"{language.tag}/{WRITE}/") if settings.repository else None,
    )
    about = About(
        title=title,
        description=words.text(f"pages-list-{kind}-lead"),
        kind=kind,
        layout="list",
        section=LOOKS[kind].section,
        everywhere=f"{folder}/",
        number=at[0],
        feeds=feeds,
    )
    return frame.page(html, about)


def _follow(site: Site, language: Language, kind: str, folder: str) -> list[tuple[str, str, str]]:
    """What stands at the list's foot for whoever would rather be told: the words, the address, the media type."""
    words = site.words(language)
    home = f"{language.tag}/{folder}/"
    found = [
        (words.text("pages-follow-atom"), f"{home}feed.xml", "application/atom+xml"),
        (words.text("pages-follow-json"), f"{home}feed.json", "application/feed+json"),
    ]
    if kind == "event":
        found.append((words.text("pages-follow-calendar"), calendar_link(site, language)[1], "text/calendar"))
    return found


def _ordered(site: Site, kind: str, language: Language) -> Sequence[Entry]:
    entries = site.of_kind(kind, language.tag)
    order = LOOKS[kind].order
    return order(entries, site.now) if order else entries
