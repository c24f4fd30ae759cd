"""The directory of members: who is new, who looks after the place, and everybody, in pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from kaifong.community.seasons import season_of
from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages import github
from kaifong.pages.addresses import list_address
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.member_roles import Held, roles_of
from kaifong.pages.page_later import page_of
from kaifong.pages.pager import Pager, cut_in_pages
from kaifong.pages.people import Person
from kaifong.pages.pictures import Picture
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# Names in compact rows; a multiple of 2 and 3, as many as a phone scrolls through without losing the thread.
PER_PAGE = 60
NEWEST = 6


@dataclass(frozen=True)
class Line:
    """A member in the directory: `since` is the day they came, where known; `roles` what they are here today."""

    entry: Entry
    person: Person
    photo: Picture | None
    since: date | None
    roles: tuple[Held, ...]


def came(site: Site, member: Entry) -> date | None:
    """The day a member came: what their profile says, else the day it was published."""
    said = member.front.get("joined")
    return said if isinstance(said, date) else site.published(member)


def lines(site: Site) -> tuple[Line, ...]:
    """Every member who may be shown, by name. Ask it by `site.once(lines)`."""
    return tuple(
        Line(
            one,
            site.people.person(one.slug),
            site.picture(one, one.front.get("photo")),
            came(site, one),
            roles_of(site, one)[0],
        )
        for one in site.members
    )


def newest(site: Site) -> tuple[Line, ...]:
    """Who came in the running season, the latest first, at most six. Ask it by `site.once(newest)`."""
    season = season_of(site.now)
    fresh = [
        one for one in site.once(lines) if one.since and one.since <= site.now and season_of(one.since) == season
    ]
    fresh.sort(key=lambda one: one.since or date.min, reverse=True)
    return tuple(fresh[:NEWEST])


def directory(site: Site, language: Language) -> Iterator[Later[StagedPage]]:
    """The directory's pages in a language: those who read and write it come first; within, by name."""
    words = site.words(language)
    title = words.text("kind-member-plural")
    everybody = site.once(lines)
    ordered = sorted(everybody, key=lambda one: not _speaks(one, language))
    speaking = sum(_speaks(one, language) for one in everybody)
    cut = cut_in_pages(ordered, PER_PAGE)
    at = 0
    for number, shown in enumerate(cut, 1):
        frame = Frame(site, language, list_address(language.tag, "members", number))
        split = max(0, min(len(shown), speaking - at))
        at += len(shown)
        about = About(
            title=title,
            description=words.text("pages-members-lead"),
            kind="members",
            layout="list",
            section="members",
            everywhere="members/",
            number=number,
        )
        yield page_of(
            frame,
            "members.html",
            about,
            title=title,
            speaking=shown[:split],
            rest=shown[split:],
            count=len(ordered),
            # The first page says more than who there is.
            newest=site.once(newest) if number == 1 else (),
            holders=[one for one in everybody if one.roles] if number == 1 else (),
            pager=Pager(number, len(cut), partial(list_address, language.tag, "members")),
            new=github.new_file(site.hub.settings, "content/members", "my-name.md"),
        )


def _speaks(line: Line, language: Language) -> bool:
    return language.tag in line.entry.front.get("languages", ())
