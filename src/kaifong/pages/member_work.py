"""What a member did here: by kind, and season by season."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.community.seasons import season_of
from kaifong.entries.hub import Entry
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.site import Site

# What counts as work here, in the order in which pages show it: guidelines are translated, groups convened.
KINDS = (*(kind for kind, _ in SECTIONS), "guideline", "group")


@dataclass(frozen=True)
class Part:
    """One entry with the parts that a member has in it (role names), and the day it was published, where known."""

    entry: Entry
    roles: tuple[str, ...]
    published: date | None


@dataclass(frozen=True)
class Season:
    """One season of a member's work.

    Attributes:
        name: `2026Q4`.
        kinds: how many entries of which kind were published in it, in the kinds' order.
        entries: how many in all. points: what the season's board counts.
        share: `entries` in hundredths of the member's fullest season, rounded up: the length of its bar.
    """

    name: str
    kinds: tuple[tuple[str, int], ...]
    entries: int
    points: int
    share: int


def places(site: Site) -> Mapping[str, tuple[int, int]]:
    """Every entry's place on the lists, by path: its kind's, then newest first. Ask it by `site.once(places)`."""
    return {
        entry.path: (number, at) for number, kind in enumerate(KINDS) for at, entry in enumerate(site.of_kind(kind))
    }


def parts_of(site: Site, key: str) -> tuple[Part, ...]:
    """The entries that name a member and have a page (or a place on one), kind by kind, newest first."""
    order = site.once(places)
    mine = site.work.get(key, {})
    shown = sorted((path for path in mine if path in order), key=lambda path: order[path])
    entries = [site.hub.entries[path] for path in shown]
    return tuple(Part(one, mine[one.path], site.published(one)) for one in entries)


def by_kind(parts: tuple[Part, ...]) -> tuple[tuple[str, tuple[Part, ...]], ...]:
    """The same, cut by kind."""
    found: dict[str, list[Part]] = {}
    for one in parts:
        found.setdefault(one.entry.kind, []).append(one)
    return tuple((kind, tuple(ones)) for kind, ones in found.items())


def seasons_of(site: Site, key: str, parts: tuple[Part, ...]) -> tuple[Season, ...]:
    """The seasons in which something of a member's was published or scored, newest first. No empty ones between."""
    kinds: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for part in parts:
        if part.published is not None and part.published <= site.now:
            kinds[season_of(part.published)][part.entry.kind] += 1
    points: Counter[str] = Counter()
    for one in site.ledger.by_member.get(key, ()):
        points[one.season] += one.points
    names = sorted({*kinds, *(name for name, worth in points.items() if worth)}, reverse=True)
    most = max((count.total() for count in kinds.values()), default=0)
    return tuple(_season(name, kinds[name], points[name], most) for name in names)


def _season(name: str, kinds: Counter[str], points: int, most: int) -> Season:
    ordered = tuple((kind, kinds[kind]) for kind in KINDS if kinds[kind])
    share = -(-100 * kinds.total() // most) if most else 0
    return Season(name, ordered, kinds.total(), points, share)
