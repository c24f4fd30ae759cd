"""An entry as the feeds show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from urllib.parse import urljoin

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.body_html import body_html
from kaifong.pages.one_block import one_block
from kaifong.pages.site import Site
from kaifong.rendering.links import relink
from kaifong.rendering.rendered import Link


@dataclass(frozen=True, eq=False)
class Item:
    """An entry in a feed.

    Attributes:
        id: an IRI that never changes. url: the page's, relative to the site while nobody knows where that will stand.
        author: a name that may be shown, and its link or None.
        updated: its last merge, in UTC. published: its first, or None.
    """

    site: Site
    entry: Entry
    language: Language | None
    address: str
    id: str
    url: str
    author: tuple[str, str | None]
    updated: datetime
    published: datetime | None

    @property
    def summary(self) -> str:
        """A sentence or two, plain."""
        return self.site.summary(self.entry)

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags, as they were written."""
        return tuple(self.entry.front.get("tags") or ())

    @cached_property
    def content(self) -> str:
        """The entry's HTML with absolute links: a feed reader is nowhere."""
        html = str(body_html(self.site, self.entry, self.address, alone=True))
        base = self.url if self.site.hub.settings.url else None
        if base and ("<a " in html or "<img " in html):

            def absolute(link: Link) -> str:
                return urljoin(base, link.url)

            html = relink(html, absolute)
        return one_block(html)


def feed_id(site: Site, address: str) -> str:
    """An IRI that never changes: the page's own URL, or while that is unknown, a name made of its address."""
    return site.absolute(address) if site.hub.settings.url else f"urn:kaifong:{address or 'site'}"


def stamp(moment: datetime) -> str:
    """A moment as both formats write it (RFC 3339), to the second, in UTC."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def item(site: Site, entry: Entry) -> Item:
    """An entry for the feeds of a site."""
    known = site.updated(entry)
    return Item(
        site=site,
        entry=entry,
        language=site.language_of(entry),
        address=entry.address,
        id=feed_id(site, entry.address),
        url=site.absolute(entry.address),
        author=_author(site, entry),
        # One of which nobody knows a day is as old as can be.
        updated=known.astimezone(UTC) if known else datetime(1970, 1, 1, tzinfo=UTC),
        published=_published(site, entry),
    )


def _published(site: Site, entry: Entry) -> datetime | None:
    first = site.hub.history.first(entry.path)
    if first is not None:
        return first.merged_at
    day = site.published(entry)
    return None if day is None else datetime(day.year, day.month, day.day, tzinfo=site.hub.settings.zone)


def _author(site: Site, entry: Entry) -> tuple[str, str | None]:
    author = entry.front.get("author")
    person = site.people.person(author) if author else None
    if person is None or person.name is None:
        return site.words(site.language_of(entry) or site.reference).text("pages-somebody"), None
    return person.name, site.absolute(person.address) if person.address else person.outside
