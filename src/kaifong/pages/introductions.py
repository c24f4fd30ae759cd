"""People who have something in common, and what: introductions with their reason, from what both say in public.

How much a thing in common weighs is `factor · log2((members + 1) / holders)`: what few have says much, what all have
says nothing (the inverse document frequency of K. Spärck Jones, Journal of Documentation 28/1, 1972). An interest
weighs four times as much as a language, a tag that both wrote about three times, a group twice. A language alone
introduces nobody.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import nsmallest
from math import log2

from kaifong.entries.hub import Entry
from kaifong.pages.site import Site

# An introduction to everybody is one to nobody.
MOST = 5
# In a community of so many, what more than half of them have is no reason.
MANY = 20
# Of each kind of reason the weightiest are told; the others count without a word.
TOLD = 4
# What can be in common, in the order in which the reason is told, and its factor.
FACTORS: Mapping[str, int] = {"interest": 4, "tag": 3, "group": 2, "language": 1}
# Only who wrote a text chose its tags; who was asked or invited may not care for them.
WRITERS = frozenset({"author", "co-author", "translator"})

Thing = tuple[str, str]  # what it is (a key of FACTORS), and its name, folded


@dataclass(frozen=True)
class Reason:
    """What two people have in common, as the other one spells it; `address` is where it stands, or None."""

    name: str
    address: str | None = None


@dataclass(frozen=True)
class Introduction:
    """Somebody to meet: their name in the hub, why (by kind, weightiest first), and how much it weighs in all."""

    member: str
    reasons: tuple[tuple[str, tuple[Reason, ...]], ...]
    weight: int


@dataclass(frozen=True)
class Common:
    """What the members who may be shown have: things by member, spelled as they spell them, and members by thing."""

    things: Mapping[str, Mapping[Thing, str]]
    holders: Mapping[Thing, tuple[str, ...]]

    def weight(self, thing: Thing) -> int:
        """In thousandths, so that sums are whole numbers and the order is the same on every machine."""
        members, holders = len(self.things), len(self.holders[thing])
        if members >= MANY and 2 * holders > members:
            return 0
        return round(1000 * FACTORS[thing[0]] * log2((members + 1) / holders))


def folded(name: str) -> str:
    """An interest or tag as it is compared: case and width do not make two of one."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def common(site: Site) -> Common:
    """What the members have. Ask it by `site.once(common)`. Hidden members are not looked at."""
    things = {one.slug: dict(_things(site, one)) for one in site.members}
    holders: defaultdict[Thing, list[str]] = defaultdict(list)
    for slug in sorted(things):
        for thing in things[slug]:
            holders[thing].append(slug)
    return Common(things, {thing: tuple(slugs) for thing, slugs in holders.items()})


def introductions(site: Site, member: str) -> tuple[Introduction, ...]:
    """Whom to introduce to a member, at most five: by weight, then by name in the hub."""
    known = site.once(common)
    mine = known.things.get(member, {})
    weights: defaultdict[str, int] = defaultdict(int)
    for thing in mine:
        if thing[0] != "language" and (weight := known.weight(thing)):
            for other in known.holders[thing]:
                if other != member:
                    weights[other] += weight
    spoken = [(one, weight) for one in mine if one[0] == "language" and (weight := known.weight(one))]
    for other in weights if spoken else ():
        theirs = known.things[other]
        weights[other] += sum(weight for one, weight in spoken if one in theirs)
    best = nsmallest(MOST, weights, key=lambda other: (-weights[other], other))
    return tuple(Introduction(other, _reasons(site, known, mine, other), weights[other]) for other in best)


def _reasons(
    site: Site, known: Common, mine: Mapping[Thing, str], other: str
) -> tuple[tuple[str, tuple[Reason, ...]], ...]:
    theirs = known.things[other]
    shared = [one for one in mine if one in theirs and known.weight(one)]
    shared.sort(key=lambda one: (-known.weight(one), one[1]))
    found = []
    for kind in FACTORS:
        names = [name for is_a, name in shared if is_a == kind][:TOLD]
        if names:
            found.append((kind, tuple(Reason(theirs[kind, name], _address(site, kind, name)) for name in names)))
    return tuple(found)


def _address(site: Site, kind: str, name: str) -> str | None:
    return site.hub.groups[name].address if kind == "group" else None


def _things(site: Site, member: Entry) -> Iterator[tuple[Thing, str]]:
    """What one member has in public: their profile's word, and the tags of what they wrote that has a page."""
    front = member.front
    for name in front.get("interests", ()):
        yield ("interest", folded(name)), name
    for slug in front.get("groups", ()):
        group = site.hub.groups.get(slug)
        if group is not None and site.has_page(group):
            yield ("group", slug), group.title
    for tag in front.get("languages", ()):
        if tag in site.hub.settings.by_tag:
            yield ("language", tag), site.hub.settings.by_tag[tag].name
    mine = site.work.get(member.slug, {})
    for path in sorted(mine):
        if WRITERS & set(mine[path]):
            for name in site.hub.entries[path].front.get("tags", ()):
                yield ("tag", folded(name)), name
