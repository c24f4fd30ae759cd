"""The feeds: Atom (RFC 4287) and JSON Feed 1.1 per language, per kind in a language, per group and per member.

A language's and a kind's feed carries whole texts, within bounds; a group's and a member's, of which there may be
thousands, carries summaries. An entry's lines are made once and stand in every feed that holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.atom import atom
from kaifong.pages.feed_items import Item, Items
from kaifong.pages.feed_links import titled
from kaifong.pages.json_feed import json_feed
from kaifong.pages.members import own_language
from kaifong.pages.site import Site

# A language's feed, that of one kind in it, and those of a group or a member.
NEWEST, NEWEST_OF_KIND, NEWEST_OF_SOMEBODY = 30, 20, 15
# Characters of whole texts in one feed; the entries after that are summaries. A reader asks for a feed every hour.
WHOLE = 300_000
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


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


def files(site: Site) -> Iterator[tuple[str, str]]:
    """`feed.xml` and `feed.json` below each language, each kind's list, each group and each member."""
    items = Items(site)
    for feed in feeds(site, items):
        yield f"{feed.home}feed.xml", atom(site, feed)
        yield f"{feed.home}feed.json", json_feed(site, feed)


def feeds(site: Site, items: Items) -> Iterator[Feed]:
    """Every feed of the site. Hidden members have none; nor are they named in any."""
    for language in site.languages:
        home = f"{language.tag}/"
        newest = _whole(items, site.newest(language)[:NEWEST])
        yield Feed(site.name(language), site.tagline(language), language, home, newest)
        for kind, folder in SECTIONS:
            yield Feed(
                titled(site, language, site.words(language).text(f"kind-{kind}-plural")),
                site.words(language).text(f"pages-list-{kind}-lead"),
                language,
                f"{home}{folder}/",
                _whole(items, site.of_kind(kind, language.tag)[:NEWEST_OF_KIND]),
            )
    groups = _by_group(site)
    for entry in site.of_kind("group"):
        yield _of_somebody(site, items, entry, groups.get(entry.slug, ()))
    for entry in site.members:
        mine = [site.hub.entries[path] for path in site.work.get(entry.slug, ())]
        yield _of_somebody(site, items, entry, [one for one in mine if site.language_of(one) is not None])


def _by_group(site: Site) -> Mapping[str, Sequence[Entry]]:
    found: dict[str, list[Entry]] = {}
    for kind, _ in SECTIONS:
        for entry in site.of_kind(kind):
            for slug in entry.front.get("groups") or ():
                found.setdefault(slug, []).append(entry)
    return found


def _of_somebody(site: Site, items: Items, entry: Entry, mine: Iterable[Entry]) -> Feed:
    newest = sorted(mine, key=lambda one: (site.published(one) or _NEVER.date(), one.address), reverse=True)
    kept = _newest_first(items.of(one) for one in newest[:NEWEST_OF_SOMEBODY])
    language = own_language(site, entry)
    title = titled(site, language, entry.title)
    return Feed(title, site.summary(entry), language, entry.address, tuple((one, False) for one in kept))


def _whole(items: Items, entries: Iterable[Entry]) -> tuple[tuple[Item, bool], ...]:
    """The entries' lines, whole as long as there is room."""
    left = WHOLE
    found = []
    for item in _newest_first(items.of(one) for one in entries):
        left -= len(item.content)
        found.append((item, left >= 0))
    return tuple(found)


def _newest_first(items: Iterable[Item]) -> list[Item]:
    return sorted(items, key=lambda one: (one.updated, one.address), reverse=True)
