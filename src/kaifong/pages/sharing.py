"""The picture that stands for each page where its link is shared: its own cover, else a card with its words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import FOLDERS
from kaifong.pages.cards import first_picture
from kaifong.pages.media import FOLDER
from kaifong.pages.outlet import Outlet
from kaifong.pages.own_language import own_language
from kaifong.pages.pictures import Shared
from kaifong.pages.share_card import HEIGHT, WIDTH, CardText, MakeCards, entry_card, home_card
from kaifong.pages.site import Site

# What has a page of its own, beside the kinds below a language.
KINDS = (*FOLDERS, "member", "group")


def stage_shared(
    site: Site, outlet: Outlet, make: MakeCards | None, shown: Callable[[str, str], str]
) -> Mapping[str, Shared]:
    """By page, what stands for it; writes the cards, each below a name that says what it holds.

    Args:
        make: draws cards; None: no page has one.
        shown: a text for an address as it may be shown, without handles of hidden members.
    """
    found: dict[str, Shared] = {}
    wanted: dict[CardText, list[str]] = {}
    for entry in _entries(site):
        pictured = _own(site, entry)
        if pictured is not None:
            found[entry.address] = pictured
        elif make is not None:
            card = entry_card(site, entry, site.language_of(entry) or own_language(site, entry))
            card = replace(card, title=shown(entry.address, card.title))
            wanted.setdefault(card, []).append(entry.address)
    if make is None or site.hub.settings.url is None:
        # Whoever reads `og:image` wants a whole URL: where nobody knows it, nobody asks for the card.
        return found
    for language in site.languages:
        wanted.setdefault(home_card(site, language), []).append(f"{language.tag}/")
    for card, data in make(tuple(wanted)):
        if data is None:
            continue
        place = f"{FOLDER}/{hashlib.sha256(data).hexdigest()[:20]}.png"
        if place not in outlet.written():
            outlet.put(place, data)
        for address in wanted[card]:
            found[address] = Shared(place, WIDTH, HEIGHT, f"{card.title} · {card.below}".strip(" ·"))
    return found


def _entries(site: Site) -> Iterator[Entry]:
    for kind in KINDS:
        yield from site.members if kind == "member" else site.of_kind(kind)


def _own(site: Site, entry: Entry) -> Shared | None:
    """The entry's own picture, in the size in which it is shared."""
    for name, alt in (("cover", "cover_alt"), ("photo", "photo_alt")):
        picture = site.picture(entry, entry.front.get(name))
        if picture is not None and picture.shared is not None:
            width, height, address = picture.shared
            return Shared(address, width, height, str(entry.front.get(alt) or ""))
    picture = first_picture(site, entry)
    if picture is None or picture.shared is None:
        return None
    width, height, address = picture.shared
    return Shared(address, width, height, "")
