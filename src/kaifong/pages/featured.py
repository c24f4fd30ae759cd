"""The shelf: what curators picked, with who picked it, when and why; newest first, in each language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.addresses import list_address
from kaifong.pages.cards import Card, card
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.pager import Pager, cut_in_pages
from kaifong.pages.people import Person
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

FOLDER = "featured"


@dataclass(frozen=True)
class Pick:
    """An entry on the shelf: who picked it, on which day if one is written, and whether they had a part in it."""

    card: Card
    by: Person
    reason: str
    on: date | None
    own: bool


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """Every page of every language's shelf."""
    for language in site.languages:
        yield from _shelf(site, language)


def featured(site: Site, language: Language) -> list[Entry]:
    """The entries of a language that were picked, the newest pick first; without its own day, by the entry's."""
    found = [one for one in site.newest(language) if one.front.get("featured")]
    return sorted(found, key=lambda one: one.front["featured"].get("date") or site.published(one) or date.min)[::-1]


def pick(frame: Frame, entry: Entry) -> Pick:
    """A featured entry as the shelf shows it."""
    site = frame.site
    mark = entry.front["featured"]
    by = site.people.person(mark["by"])
    merge = site.hub.history.first(entry.path)
    parts = {site.people.identities.key(name, merge) for _, name in entry.people()}
    return Pick(card(frame, entry), by, mark["reason"], mark.get("date"), by.name is not None and by.key in parts)


def _shelf(site: Site, language: Language) -> Iterator[Later[StagedPage]]:
    words = site.words(language)
    title = words.text("pages-shelf-title")
    elsewhere = [one for one in site.languages if one.tag != language.tag and featured(site, one)]
    cut = cut_in_pages(featured(site, language))
    for number, shown in enumerate(cut, 1):
        frame = Frame(site, language, list_address(language.tag, FOLDER, number))
        about = About(
            title=title,
            description=words.text("pages-shelf-lead"),
            kind="featured",
            layout="list",
            section="stories",
            everywhere=f"{FOLDER}/",
            number=number,
        )
        yield page_of(
            frame,
            "featured.html",
            about,
            title=title,
            picks=[pick(frame, one) for one in shown],
            elsewhere=elsewhere,
            pager=Pager(number, len(cut), partial(list_address, language.tag, FOLDER)),
        )
