"""The picture that stands for each page where its link is shared: its own cover, else a card with its words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field, replace
from typing import Any

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


@dataclass
class Sharing:
    """Finds by page what stands for it, and writes the cards, each below a name that says what it holds.

    Attributes:
        make: draws cards; None: no page has one.
        shown: a text for an address as it may be shown, without handles of hidden members.
        changed: what the memory has of the rest still stands; it is told for which pages something else stands now.
    """

    site: Site
    outlet: Outlet
    make: MakeCards | None
    shown: Callable[[str, str], str]
    memory: Memory
    changed: Changes
    _found: dict[str, Shared] = field(default_factory=dict)
    _wanted: dict[CardText, list[str]] = field(default_factory=dict)
    _traces: dict[str, Trace] = field(default_factory=dict)

    def stage(self, among: Iterable[Entry] | None = None) -> Mapping[str, Shared]:
        """By page, what stands for it.

        Args:
            among: the entries whose pages are meant; None for all.
        """
        # Whoever reads `og:image` wants a whole URL: where nobody knows it, nobody asks for the card.
        make = None if self.site.hub.settings.url is None else self.make
        before: dict[str, Shared | None] = {}
        if among is None and self.changed.only_texts:  # of which no card shows anything
            among = self._showing(frozenset())
        elif among is None and (few := self.changed.few_in_place()) is not None:
            among = self._showing(few)
        for entry in _entries(self.site) if among is None else among:
            done = self.memory.recall(f"card:{entry.address}")
            if done is None and make is None and not entry.images:
                continue  # it has no picture of its own, and gets none
            if done is not None and self.changed.page_stands(self.site, done):
                self._leave(entry.address, done.outputs, done.value)
            else:
                before[entry.address] = Shared(*done.value) if done is not None and done.value is not None else None
                self._look(entry, drawn=make is not None)
        if make is not None:
            for language in self.site.languages:
                self._wanted.setdefault(home_card(self.site, language), []).append(f"{language.tag}/")
            for card, data in make(tuple(self._wanted)):
                if data is not None:
                    self._put(card, data)
        self.changed.cards.update(address for address, one in before.items() if self._found.get(address) != one)
        return self._found

    def _showing(self, few: frozenset[str]) -> list[Entry]:
        """The entries whose pictures may show something of what changed; those of all others are left."""
        there = self.memory.done.names("card:")
        seen = {name.removeprefix("card:") for name in there if self.memory.done.may_have_seen(name, few)}
        # One that had no picture may have one now.
        seen |= {one.address for path in few if (one := self.site.hub.entries.get(path)) is not None}
        for name in there:
            address = name.removeprefix("card:")
            if address not in seen:
                self._leave(address, *self.memory.done.came_of(name))
        return [one for one in _entries(self.site) if one.address in seen]

    def _leave(self, address: str, outputs: Mapping[str, str], value: Any) -> None:
        self.memory.keep(f"card:{address}")
        for path, digest in outputs.items():
            if not self.outlet.has(path):
                self.outlet.keep(path, digest)
        if value is not None:
            self._found[address] = Shared(*value)

    def _look(self, entry: Entry, *, drawn: bool) -> None:
        """Takes the entry's own picture, or asks for a card of it where cards are drawn."""
        address = entry.address
        trace = self._traces[address] = Trace({entry.path})
        mine = watched(self.site, trace)
        pictured = _own(mine, entry)
        if pictured is not None:
            self._found[address] = pictured
            self.memory.note(f"card:{address}", Done.of(trace, {}, astuple(pictured)))
        elif drawn:
            card = entry_card(mine, entry, self.site.language_of(entry) or own_language(self.site, entry))
            card = replace(card, title=self.shown(address, card.title))
            self._wanted.setdefault(card, []).append(address)

    def _put(self, card: CardText, data: bytes) -> None:
        place = f"{FOLDER}/{hashlib.sha256(data).hexdigest()[:20]}.png"
        if not self.outlet.has(place):
            self.outlet.put(place, data)
        for address in self._wanted[card]:
            self._found[address] = Shared(place, WIDTH, HEIGHT, f"{card.title} · {card.below}".strip(" ·"))
            if address in self._traces:
                done = Done.of(
                    self._traces[address], {place: self.outlet.digest(place)}, astuple(self._found[address])
                )
                self.memory.note(f"card:{address}", done)


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
