"""What a season has seen so far, in a handful of figures for the home pages: who wrote, what came, who is new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kaifong.community.seasons import bounds, season_of
from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import Ama
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.people import Person
from kaifong.pages.site import Site

# The parts in an entry that are writing; meeting and hosting count elsewhere.
WRITING = frozenset({"author", "co-author", "translator", "answerer", "accepted"})


@dataclass(frozen=True)
class Pulse:
    """A season up to a day, over all languages.

    Attributes:
        season: as it is written everywhere, 2026Q4.
        published: entries of that time. writers: people who may be named and had a hand in one of them.
        answered: best answers, and answered questions of AMAs, among them.
        newcomers: members who joined in that time and may be named, the newest first.
    """

    season: str
    published: int
    writers: int
    answered: int
    newcomers: tuple[Person, ...]


def pulse(site: Site) -> Pulse:
    """The running season as of the site's day."""
    season = season_of(site.now)
    first, _ = bounds(season)
    dated = ((site.published(one), one) for kind, _ in SECTIONS for one in site.of_kind(kind))
    fresh = [one for day, one in dated if day is not None and first <= day <= site.now]
    named = {
        site.people.person(name).key
        for one in fresh
        for role, name in one.people()
        if role in WRITING and site.people.person(name).name is not None
    }
    return Pulse(season, len(fresh), len(named), sum(map(_answers, fresh)), _newcomers(site, first))


def _answers(entry: Entry) -> int:
    if isinstance(entry.parsed, Ama):
        return len(entry.parsed.questions) - len(entry.parsed.unanswered)
    return int(entry.kind == "answer")


def _newcomers(site: Site, first: date) -> tuple[Person, ...]:
    """By the day they give as `joined`, else the day their profile was merged."""
    days = ((one.front.get("joined") or site.published(one), one) for one in site.members)
    fresh = sorted((-day.toordinal(), one.slug) for day, one in days if day is not None and first <= day <= site.now)
    return tuple(site.people.person(slug) for _, slug in fresh)
