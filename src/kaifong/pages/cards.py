"""A card: how an entry is shown on a list or on the home page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Entry
from kaifong.pages.people import Person
from kaifong.pages.pictures import Picture
from kaifong.pages.site import Site


@dataclass(frozen=True)
class Card:
    """Plain texts; `html` and `direction` are the language of the entry, where that is not the page's."""

    kind: str
    title: str
    address: str
    text: str
    author: Person | None
    published: date | None
    cover: Picture | None
    cover_alt: str
    html: str | None
    direction: str


def card(site: Site, entry: Entry) -> Card:
    """The card of an entry."""
    author = entry.front.get("author")
    language = site.hub.settings.by_tag.get(entry.language or "")
    return Card(
        kind=entry.kind,
        title=entry.title,
        address=entry.address,
        text=site.summary(entry),
        author=site.people.person(author) if isinstance(author, str) else None,
        published=site.published(entry),
        cover=site.picture(entry, entry.front.get("cover")),
        cover_alt=str(entry.front.get("cover_alt") or ""),
        html=language.html if language else None,
        direction=language.direction if language else "ltr",
    )
