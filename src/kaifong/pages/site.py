"""What every page of one staging shares: the hub, the day, the people, the words."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar, cast

from kaifong.community.points import Ledger
from kaifong.community.recognition_reader import read_recognition
from kaifong.community.seasons import season_of
from kaifong.community.standings import Standing, board
from kaifong.entries.hub import Entry, Hub
from kaifong.entries.settings import Language
from kaifong.insight.charts.drawing import Draw
from kaifong.pages.addresses import SECTIONS, absolute
from kaifong.pages.bodies import Bodies, Body
from kaifong.pages.people import People
from kaifong.pages.pictures import Picture, Shared
from kaifong.pages.words import Words, words
from kaifong.text.width import cut

T = TypeVar("T")

# Columns; about what search results and previews of links show.
SUMMARY = 160


@dataclass
class Site:
    """One staging of a hub on a day. What is remembered here lives as long as the staging.

    Attributes:
        bodies: rendered bodies by path, of exactly the entries that get a page (or a place on the guidelines' page).
        pictures: the site's pictures by content path.
        fixed: addresses that stand whatever is written: homes, lists, boards, guidelines, search.
        draw: draws charts, or None: their tables then stand alone.
        shared: by page, the picture that stands for it where its link is shared; filled in once cards are drawn.
        unsaid: by page, what its structured data lack and therefore do not say; filled in while pages are made.
        former: gives a file's earlier bytes by its path, the newest first; None where nobody can look back.
    """

    hub: Hub
    now: date
    bodies: Mapping[str, Body]
    pictures: Mapping[str, Picture]
    fixed: frozenset[str]
    draw: Draw | None = None
    former: Callable[[str], Iterable[bytes]] | None = None
    shared: Mapping[str, Shared] = field(default_factory=dict)
    unsaid: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _words: dict[str, Words] = field(default_factory=dict)
    _newest: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    _lists: dict[tuple[str, str | None], tuple[Entry, ...]] = field(default_factory=dict)
    _summaries: dict[str, str] = field(default_factory=dict)
    _made: dict[Callable[[Site], object], object] = field(default_factory=dict)
    _published: dict[str, date | None] = field(default_factory=dict)

    def once(self, make: Callable[[Site], T]) -> T:
        """What a function makes of the whole site, made when first asked and then kept for this staging."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])

    @cached_property
    def people(self) -> People:
        """Who is who, with hidden members left out."""
        return People(self.hub)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The hub's languages, in the order in which they are shown."""
        return self.hub.settings.languages

    @property
    def reference(self) -> Language:
        """The language whose guidelines bind."""
        return self.hub.settings.by_tag[self.hub.settings.reference]

    @cached_property
    def hidden_logins(self) -> frozenset[str]:
        """What hidden members are called on GitHub, in lower case: a link to their page there would name them."""
        hidden = [one for one in self.hub.members.values() if one.hidden]
        return frozenset(str(name).lower() for one in hidden for name in (one.slug, one.front.get("login")) if name)

    def words(self, language: Language) -> Words:
        """The words of a language's chrome."""
        found = self._words.get(language.interface)
        if found is None:
            found = self._words[language.interface] = words(language.interface)
        return found

    def name(self, language: Language) -> str:
        """The hub's name in a language, or in the reference language."""
        names = self.hub.settings.name
        return names.get(language.tag) or names[self.hub.settings.reference]

    def tagline(self, language: Language) -> str:
        """The hub's tagline in a language, or in the reference language; empty where it has none."""
        lines = self.hub.settings.tagline
        return lines.get(language.tag) or lines.get(self.hub.settings.reference, "")

    def absolute(self, address: str) -> str:
        """The full URL of an address; the address itself while nobody knows where the site will stand."""
        return absolute(self.hub.settings, address) or address

    def has_page(self, entry: Entry) -> bool:
        """Whether an entry gets a page that others may link to."""
        return entry.path in self.bodies

    def of_kind(self, kind: str, language: str | None = None) -> tuple[Entry, ...]:
        """The entries of a kind that have a page, newest first."""
        key = (kind, language)
        found = self._lists.get(key)
        if found is None:
            found = tuple(one for one in self.hub.of_kind(kind, language) if one.path in self.bodies)
            self._lists[key] = found
        return found

    def newest(self, language: Language) -> tuple[Entry, ...]:
        """Everything in a language that has a page of its own, newest first."""
        found = self._newest.get(language.tag)
        if found is None:
            entries = [one for kind, _ in SECTIONS for one in self.of_kind(kind, language.tag)]
            entries.sort(key=lambda one: one.address)
            entries.sort(key=lambda one: self.published(one) or date.min, reverse=True)
            found = self._newest[language.tag] = tuple(entries)
        return found

    @cached_property
    def ledger(self) -> Ledger:
        """Everybody's points.

        Raises:
            SettingsError: guidelines/recognition.yml is missing or broken.
        """
        return Ledger(self.hub, read_recognition(self.hub), self.now)

    @cached_property
    def season_board(self) -> tuple[Standing, ...]:
        """The board of the running season, over all languages and kinds."""
        return board(self.ledger, season=season_of(self.now))

    @cached_property
    def work(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """What people have a part in: by person's key, then by path, the roles."""
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for path in self.bodies:
            entry = self.hub.entries[path]
            merge = self.hub.history.first(path)
            for role, name in entry.people():
                mine = found.setdefault(self.people.identities.key(name, merge), {})
                mine[path] = (*mine.get(path, ()), role)
        return found

    @cached_property
    def members(self) -> tuple[Entry, ...]:
        """The members who may be shown and have a page, by name."""
        shown = [one for one in self.of_kind("member") if self.hub.visible_member(one.slug) is not None]
        return tuple(sorted(shown, key=lambda one: (one.title.casefold(), one.slug)))

    def published(self, entry: Entry) -> date | None:
        """The day by which lists are ordered; None where nobody knows."""
        try:
            return self._published[entry.path]
        except KeyError:  # lists, feeds and figures ask ten times for each entry
            found = self._published[entry.path] = self.hub.published_on(entry)
            return found

    def updated(self, entry: Entry) -> datetime | None:
        """The moment of its last merge; where no history knows it, the first of the day it was published."""
        merge = self.hub.history.last(entry.path)
        if merge is not None:
            return merge.merged_at
        day = self.published(entry)
        return None if day is None else datetime(day.year, day.month, day.day, tzinfo=self.hub.settings.zone)

    def language_of(self, entry: Entry) -> Language | None:
        """The language an entry is written in; None for those that stand once, outside the languages."""
        return self.hub.settings.by_tag.get(entry.language or "")

    def entry_at(self, name: object) -> Entry | None:
        """The entry that a value of type ENTRY names, where it has a page."""
        found = self.hub.entry_named(name) if isinstance(name, str) else None
        return found if found is not None and self.has_page(found) else None

    @cached_property
    def _by_challenge(self) -> Mapping[str, tuple[Entry, ...]]:
        found: dict[str, list[Entry]] = {}
        for path in self.bodies:
            entry = self.hub.entries[path]
            challenge = self.entry_at(entry.front.get("challenge"))
            if challenge is not None:
                found.setdefault(challenge.path, []).append(entry)
        return {path: tuple(sorted(ones, key=lambda one: one.address)) for path, ones in found.items()}

    def challenge_entries(self, challenge: Entry) -> tuple[Entry, ...]:
        """The entries that take part in a challenge, by address: the order in which nobody is favoured."""
        return self._by_challenge.get(challenge.path, ())

    def picture(self, entry: Entry, name: object) -> Picture | None:
        """A picture that the front matter names (`cover`), or None where there is no such picture."""
        if not isinstance(name, str) or not name:
            return None
        return self.pictures.get(posixpath.normpath(posixpath.join(posixpath.dirname(entry.path), name)))

    def summary(self, entry: Entry) -> str:
        """A sentence or two in plain text: the description, or the body's first paragraph, cut at 160 columns."""
        found = self._summaries.get(entry.path)
        if found is None:  # cards, feeds, the index and the page itself all ask
            stated = entry.front.get("description")
            found = stated if isinstance(stated, str) else ""
            found = found or cut(self.lead(entry), SUMMARY, whole_words=True)
            self._summaries[entry.path] = found
        return found

    def lead(self, entry: Entry) -> str:
        """The first paragraph of an entry's prose, or nothing."""
        return self.bodies.lead(entry.path) if isinstance(self.bodies, Bodies) else self.bodies[entry.path].lead
