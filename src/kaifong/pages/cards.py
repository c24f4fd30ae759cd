"""A card: how an entry is shown on a list or on the home page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.pages.cover_art import WORDED, CoverArt, cover_art
from kaifong.pages.frame import Frame
from kaifong.pages.look import Mark
from kaifong.pages.people import Person
from kaifong.pages.pictures import Picture
from kaifong.pages.site import Site


@dataclass(frozen=True)
class Card:
    """Plain texts; `html` and `direction` are the language of title and text, where that is not the page's.

    A card's picture is an ornament: its title stands beside it, so it has no alternative text. Where there is none,
    `art` takes its place, or the title itself does (`worded`): every card of a row then begins at the same height.
    """

    kind: str
    title: str
    address: str
    text: str
    marks: tuple[Mark, ...]
    author: Person | None
    published: date | None
    cover: Picture | None
    art: CoverArt | None
    worded: bool
    html: str | None
    direction: str


def card(frame: Frame, entry: Entry) -> Card:
    """The card of an entry, for a page in `frame`'s language."""
    site = frame.site
    author = entry.front.get("author")
    language = site.language_of(entry)
    foreign = language is not None and language.tag != frame.language.tag
    cover = site.picture(entry, entry.front.get("cover")) or first_picture(site, entry)
    worded = cover is None and entry.kind in WORDED
    return Card(
        kind=entry.kind,
        title=entry.title,
        address=entry.address,
        text=site.summary(entry),
        marks=_marks(frame, entry),
        author=site.people.person(author) if author else None,
        published=site.published(entry),
        cover=cover,
        art=cover_art(entry.kind, entry.address) if cover is None and not worded else None,
        worded=worded,
        html=language.html if language and foreign else None,
        direction=language.direction if language else "ltr",
    )


def _marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    # Some kinds' pages show cards themselves: the table cannot be there before them.
    from kaifong.pages.kinds import LOOKS

    marks = LOOKS[entry.kind].marks
    return marks(frame, entry) if marks else ()


def first_picture(site: Site, entry: Entry) -> Picture | None:
    """A gallery without a cover shows its first picture."""
    pictured = BY_NAME[entry.kind].pictured
    items = entry.front.get(pictured.name, ()) if pictured else ()
    found = (site.picture(entry, one.get("image")) for one in items)
    return next((one for one in found if one is not None), None)
