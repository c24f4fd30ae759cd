"""The picture that stands for each page where its link is shared: its own cover, else a card with its words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import astuple, replace

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import FOLDERS
from kaifong.pages.cards import first_picture
from kaifong.pages.changes import Changes
from kaifong.pages.done import Done
from kaifong.pages.media import FOLDER
from kaifong.pages.memory import Memory
from kaifong.pages.outlet import Outlet
from kaifong.pages.own_language import own_language
from kaifong.pages.pictures import Shared
from kaifong.pages.share_card import HEIGHT, WIDTH, CardText, MakeCards, entry_card, home_card
from kaifong.pages.site import Site
from kaifong.pages.trace import Trace
from kaifong.pages.watched import watched

# What has a page of its own, beside the kinds below a language.
KINDS = (*FOLDERS, "member", "group")


def stage_shared(  # noqa: PLR0913 - what a staging hands in is named
    site: Site,
    outlet: Outlet,
    make: MakeCards | None,
    shown: Callable[[str, str], str],
    memory: Memory,
    changed: Changes,
    among: Iterable[Entry] | None = None,
) -> Mapping[str, Shared]:
    """By page, what stands for it; writes the cards, each below a name that says what it holds.

    Args:
        make: draws cards; None: no page has one.
        shown: a text for an address as it may be shown, without handles of hidden members.
        changed: what the memory has of the rest still stands; it is told for which pages something else stands now.
        among: the entries whose pages are meant; None for all.
    """
    found: dict[str, Shared] = {}
    wanted: dict[CardText, list[str]] = {}
    traces: dict[str, Trace] = {}
    before: dict[str, Shared | None] = {}
    if site.hub.settings.url is None:
        make = None  # whoever reads `og:image` wants a whole URL: where nobody knows it, nobody asks for the card
    for entry in _entries(site) if among is None else among:
        address, done = entry.address, memory.recall(f"card:{entry.address}")
        if done is not None and changed.page_stands(site, done):
            memory.keep(f"card:{address}")
            for path, digest in done.outputs.items():
                if not outlet.has(path):
                    outlet.keep(path, digest)
            if done.value is not None:
                found[address] = Shared(*done.value)
            continue
        before[address] = Shared(*done.value) if done is not None and done.value is not None else None
        trace = traces[address] = Trace({entry.path})
        mine = watched(site, trace)
        pictured = _own(mine, entry)
        if pictured is not None:
            found[address] = pictured
            memory.note(f"card:{address}", Done.of(trace, {}, astuple(pictured)))
        elif make is not None:
            card = entry_card(mine, entry, site.language_of(entry) or own_language(site, entry))
            card = replace(card, title=shown(address, card.title))
            wanted.setdefault(card, []).append(address)
        else:
            memory.note(f"card:{address}", Done.of(trace, {}, None))
    if make is not None:
        for language in site.languages:
            wanted.setdefault(home_card(site, language), []).append(f"{language.tag}/")
        for card, data in make(tuple(wanted)):
            if data is None:
                continue
            place = f"{FOLDER}/{hashlib.sha256(data).hexdigest()[:20]}.png"
            if not outlet.has(place):
                outlet.put(place, data)
            for address in wanted[card]:
                found[address] = Shared(place, WIDTH, HEIGHT, f"{card.title} · {card.below}".strip(" ·"))
                if address in traces:
                    done = Done.of(traces[address], {place: outlet.digest(place)}, astuple(found[address]))
                    memory.note(f"card:{address}", done)
    changed.cards.update(address for address, one in before.items() if found.get(address) != one)
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
