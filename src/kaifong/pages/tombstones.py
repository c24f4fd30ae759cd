"""What stands at the address of something that was taken down: a page that says so, in every language of the hub.

It names neither title nor author, and gives the class of the reason only. Search engines are told to forget it; it is
in no list, feed, search or sitemap. A static host answers 200 there: see docs/export-and-erasure.md.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kaifong.entries.gone import tombstones
from kaifong.entries.settings import Language
from kaifong.history.tombstones import Tombstone
from kaifong.pages.addresses import between
from kaifong.pages.frame import Frame
from kaifong.pages.one_block import one_block
from kaifong.pages.places_taken import Taken
from kaifong.pages.site import Site


def files(site: Site, taken: Collection[str]) -> Iterator[tuple[str, str]]:
    """A static page at each address, unless something stands there (`taken` are staged paths)."""
    found = tombstones(site.hub, site.now)
    places = Taken(taken if found else (), site.fixed)
    for address, one in found.items():
        if places.take(address):
            yield f"{address}index.html", _page(site, one)


def _page(site: Site, one: Tombstone) -> str:
    # The language of the address first, in which whoever comes from a link most likely reads.
    first = site.hub.settings.by_tag.get(one.address.partition("/")[0], site.reference)
    languages = [first, *(each for each in site.languages if each.tag != first.tag)]
    frame = Frame(site, first, one.address)
    html = frame.html(
        "tombstone.html",
        stone=one,
        policy=frame.policy,
        base=between(one.address, ""),
        languages=[(each, site.words(each), between(one.address, _list(each, one))) for each in languages],
        instead=between(one.address, one.instead) if one.instead and site.hub.at(one.instead) else None,
    )
    return one_block(str(html)) + "\n"


def _list(language: Language, one: Tombstone) -> str:
    """The list in which it stood, in a language."""
    return f"{language.tag}/{one.address.split('/')[1]}/"
