"""The feeds: Atom (RFC 4287) and JSON Feed 1.1 per language, per kind in a language, per group and per member.

A language's and a kind's feed carries whole texts, within bounds; a group's and a member's, of which there may be
thousands, carries summaries. A feed is written again only where it holds other entries, or one of them changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.atom import atom
from kaifong.pages.feed_items import Item, item
from kaifong.pages.feed_links import titled
from kaifong.pages.json_feed import json_feed
from kaifong.pages.later import Later, made_of
from kaifong.pages.members import own_language
from kaifong.pages.site import Site

# A language's feed, that of one kind in it, and those of a group or a member.
NEWEST, NEWEST_OF_KIND, NEWEST_OF_SOMEBODY = 30, 20, 15
# Characters of whole texts in one feed; the entries after that are summaries. A reader asks for a feed every hour.
WHOLE = 300_000
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Followed:
    """What can be followed.

    Attributes:
        home: the address of the page that is followed; the feed's files stand below it.
        entries: the newest published first. whole: whether whole texts are given, as long as there is room.
    """

    title: str
    description: str
    language: Language
    home: str
    entries: tuple[Entry, ...]
    whole: bool


@dataclass(frozen=True)
class Feed:
    """One feed, before it is written in either format.

    Attributes:
        home: the address of the page that it follows; the feed's files stand below it.
        items: the newest last merged first, each with whether its whole text is given.
    """

    title: str
    description: str
    language: Language
    home: str
    items: tuple[tuple[Item, bool], ...]

    @property
    def updated(self) -> datetime:
        """When the newest of its entries was merged; the beginning of time for a feed without any."""
        return max((one.updated for one, _ in self.items), default=_NEVER)


def files(site: Site) -> Iterator[Later[str]]:
    """`feed.xml` and `feed.json` below each language, each kind's list, each group and each member."""
    for one in followed(site):
        for name, write in (("feed.xml", atom), ("feed.json", json_feed)):
            yield made_of(f"{one.home}{name}", _file, one=one, write=write)


def _file(site: Site, *, one: Followed, write: Callable[[Site, Feed], str]) -> str:
    newest = _newest_first(item(site, entry) for entry in one.entries)
    items = _as_room(newest) if one.whole else tuple((each, False) for each in newest)
    return write(site, Feed(one.title, one.description, one.language, one.home, items))


def followed(site: Site) -> Iterator[Followed]:
    """Everything that has a feed. Hidden members have none; nor are they named in any."""
    for language in site.languages:
        home = f"{language.tag}/"
        newest = site.newest(language)[:NEWEST]
        yield Followed(site.name(language), site.tagline(language), language, home, newest, whole=True)
        for kind, folder in SECTIONS:
            yield Followed(
                titled(site, language, site.words(language).text(f"kind-{kind}-plural")),
                site.words(language).text(f"pages-list-{kind}-lead"),
                language,
                f"{home}{folder}/",
                site.of_kind(kind, language.tag)[:NEWEST_OF_KIND],
                whole=True,
            )
    groups = _by_group(site)
    for entry in site.of_kind("group"):
        yield _of_somebody(site, entry, groups.get(entry.slug, ()))
    for entry in site.members:
        mine = [site.hub.entries[path] for path in site.work.get(entry.slug, ())]
        yield _of_somebody(site, entry, [one for one in mine if site.language_of(one) is not None])


def _by_group(site: Site) -> Mapping[str, Sequence[Entry]]:
    found: dict[str, list[Entry]] = {}
    for kind, _ in SECTIONS:
        for entry in site.of_kind(kind):
            for slug in entry.front.get("groups") or ():
                found.setdefault(slug, []).append(entry)
    return found


def _of_somebody(site: Site, entry: Entry, mine: Iterable[Entry]) -> Followed:
    newest = sorted(mine, key=lambda one: (site.published(one) or _NEVER.date(), one.address), reverse=True)
    kept = tuple(newest[:NEWEST_OF_SOMEBODY])
    language = own_language(site, entry)
    title = titled(site, language, entry.title)
    return Followed(title, site.summary(entry), language, entry.address, kept, whole=False)


def _as_room(items: list[Item]) -> tuple[tuple[Item, bool], ...]:
    """The entries, each whole as long as there is room."""
    left = WHOLE
    found = []
    for one in items:
        left -= len(one.content)
        found.append((one, left >= 0))
    return tuple(found)


def _newest_first(items: Iterable[Item]) -> list[Item]:
    return sorted(items, key=lambda one: (one.updated, one.address), reverse=True)
