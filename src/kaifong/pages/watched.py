"""A site as an entry's page sees it: whatever it asks is noted in a trace.

Only what is listed here can be asked. What a page needs besides has to be added, as something that is the same for
the whole hub, as a file that is seen, or as a question; it cannot be forgotten, for the page cannot get at it.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, cast

from kaifong.entries.entry import Entry
from kaifong.entries.translations import Freshness, freshness
from kaifong.history.merges import Merge
from kaifong.pages.bodies import Body
from kaifong.pages.people import Person
from kaifong.pages.pictures import Picture, Shared
from kaifong.pages.site import Site
from kaifong.pages.trace import Trace


def watched(site: Site, trace: Trace) -> Site:
    """The site for whoever makes one page; it is to be used as a `Site`."""
    return cast("Site", _Site(site, trace))


class _Site:
    """See `Site`; attributes that are set at once are the same for the whole hub."""

    def __init__(self, site: Site, trace: Trace) -> None:
        self._site, self._trace = site, trace
        self.languages, self.reference = site.languages, site.reference
        self.fixed, self.hidden_logins = site.fixed, site.hidden_logins
        self.words, self.name, self.tagline = site.words, site.name, site.tagline
        self.absolute, self.language_of = site.absolute, site.language_of
        self.unsaid = trace.unsaid
        self.hub = _Hub(site, trace)
        self.people = _People(site, trace)
        self.bodies = _Bodies(site.bodies, trace)
        self.pictures = _Pictures(site.pictures, trace)
        self.shared = _Shared(site, trace)

    @property
    def now(self) -> date:
        self._trace.day = True
        return self._site.now

    @property
    def former(self) -> Any:
        self._trace.past = True
        return self._site.former

    def has_page(self, entry: Entry) -> bool:
        self._trace.paths.add(entry.path)
        return self._site.has_page(entry)

    def published(self, entry: Entry) -> date | None:
        self._trace.paths.add(entry.path)
        return self._site.published(entry)

    def updated(self, entry: Entry) -> datetime | None:
        self._trace.paths.add(entry.path)
        return self._site.updated(entry)

    def summary(self, entry: Entry) -> str:
        self._trace.paths.add(entry.path)
        return self._site.summary(entry)

    def picture(self, entry: Entry, name: object) -> Picture | None:
        if not isinstance(name, str) or not name:
            return None
        return self.pictures.get(posixpath.normpath(posixpath.join(posixpath.dirname(entry.path), name)))

    def entry_at(self, name: object) -> Entry | None:
        return self._trace.ask(self._site, "named", name) if isinstance(name, str) else None

    def challenge_entries(self, challenge: Entry) -> tuple[Entry, ...]:
        found: tuple[Entry, ...] = self._trace.ask(self._site, "entrants", challenge.path)
        return found


class _Hub:
    def __init__(self, site: Site, trace: Trace) -> None:
        self._site, self._trace = site, trace
        self.settings = site.hub.settings
        self.history = _History(site, trace)
        self.tree = _Tree(site, trace)
        self.entries = _Asked(site, trace, "file")
        self.groups = _Asked(site, trace, "group")

    def at(self, address: str) -> Entry | None:
        return cast("Entry | None", self._trace.ask(self._site, "at", address))

    def source_of(self, entry: Entry) -> Entry | None:
        return cast("Entry | None", self._trace.ask(self._site, "source", entry.path))

    def translations(self, entry: Entry) -> Mapping[str, Entry]:
        found: Mapping[str, Entry] = self._trace.ask(self._site, "translations", entry.path)
        return found

    def freshness(self, entry: Entry) -> Freshness:
        return freshness(entry, self.source_of(entry))

    def published_on(self, entry: Entry) -> date | None:
        self._trace.paths.add(entry.path)
        return self._site.hub.published_on(entry)


class _Asked:
    """A mapping of which only single answers are to be had."""

    def __init__(self, site: Site, trace: Trace, question: str) -> None:
        self._site, self._trace, self._question = site, trace, question

    def get(self, name: str) -> Entry | None:
        return cast("Entry | None", self._trace.ask(self._site, self._question, name))


class _History:
    def __init__(self, site: Site, trace: Trace) -> None:
        self._history, self._trace = site.hub.history, trace
        self.by_path = self

    def first(self, path: str) -> Merge | None:
        self._trace.paths.add(path)
        return self._history.first(path)

    def last(self, path: str) -> Merge | None:
        self._trace.paths.add(path)
        return self._history.last(path)

    def get(self, path: str, default: tuple[Merge, ...] = ()) -> tuple[Merge, ...]:
        self._trace.paths.add(path)
        return self._history.by_path.get(path, default)


class _Tree:
    def __init__(self, site: Site, trace: Trace) -> None:
        self._tree, self._trace = site.hub.tree, trace
        self.modes = self

    def __contains__(self, path: str) -> bool:
        self._trace.paths.add(path)
        return path in self._tree.modes

    def read(self, path: str) -> bytes:
        self._trace.paths.add(path)
        return self._tree.read(path)


class _People:
    def __init__(self, site: Site, trace: Trace) -> None:
        self._site, self._trace = site, trace

    def person(self, name: str) -> Person:
        found: Person = self._trace.ask(self._site, "person", name)
        return found

    def shown(self, names: Iterable[str]) -> tuple[Person, ...]:
        people = dict.fromkeys(self.person(name) for name in names)
        return tuple(one for one in people if one.name is not None)


class _Bodies:
    def __init__(self, bodies: Mapping[str, Body], trace: Trace) -> None:
        self._bodies, self._trace = bodies, trace

    def __getitem__(self, path: str) -> Body:
        self._trace.paths.add(path)
        return self._bodies[path]

    def get(self, path: str) -> Body | None:
        self._trace.paths.add(path)
        return self._bodies.get(path)

    def __contains__(self, path: str) -> bool:
        self._trace.paths.add(path)
        return path in self._bodies


class _Pictures:
    def __init__(self, pictures: Mapping[str, Picture], trace: Trace) -> None:
        self._pictures, self._trace = pictures, trace

    def get(self, path: str) -> Picture | None:
        self._trace.paths.add(path)
        return self._pictures.get(path)


class _Shared:
    def __init__(self, site: Site, trace: Trace) -> None:
        self._site, self._trace = site, trace

    def get(self, address: str) -> Shared | None:
        return cast("Shared | None", self._trace.ask(self._site, "shared", address))

    def __contains__(self, address: str) -> bool:
        return self.get(address) is not None

    def __getitem__(self, address: str) -> Shared:
        found = self.get(address)
        if found is None:
            raise KeyError(address)
        return found
