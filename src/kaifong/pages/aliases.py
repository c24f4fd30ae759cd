"""Former addresses: a small page each that sends readers on."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import between
from kaifong.pages.frame import Frame
from kaifong.pages.members import own_language
from kaifong.pages.one_block import one_block
from kaifong.pages.places_taken import Taken
from kaifong.pages.site import Site


def files(site: Site, taken: Collection[str]) -> Iterator[tuple[str, str]]:
    """A static page at each alias, unless something stands there, above it or below (`taken` are staged paths).

    It is plain HTML and not a page of ours: the canonical link tells search engines, the refresh takes readers along,
    and where a browser refuses that, the link is there to be clicked.
    """
    moved = [one for path in site.bodies if (one := site.hub.entries[path]).aliases]
    places = Taken(taken if moved else (), site.fixed)
    for entry in moved:
        for alias in entry.aliases:
            address = alias.strip("/") + "/"
            top, _, below = address.lower().partition("/")
            if top == "members" and below.partition("/")[0] in site.hidden_logins:
                continue  # where whoever hides would be, nothing stands
            if places.take(address):
                yield f"{address}index.html", _redirect(site, entry, address)


def _redirect(site: Site, entry: Entry, address: str) -> str:
    language = site.language_of(entry) or own_language(site, entry)
    frame = Frame(site, language, address)
    html = frame.html(
        "alias.html",
        entry=entry,
        link=between(address, entry.address),
        canonical=site.absolute(entry.address),
        policy=frame.policy,
    )
    return one_block(str(html)) + "\n"
