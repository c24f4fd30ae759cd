"""A group: who is in it, and what came out of it."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.cards import card
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look
from kaifong.pages.people import Person
from kaifong.pages.site import Site

# The newest of a group's entries; the rest is found by search.
SHOWN = 12


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`conveners`, `members` (by name) and `cards` of the entries that name the group, newest first."""
    site = frame.site
    entries = [
        one for kind, _ in SECTIONS for one in site.of_kind(kind) if entry.slug in (one.front.get("groups") or ())
    ]
    entries.sort(key=lambda one: (site.published(one) or site.now, one.address), reverse=True)
    return {
        "conveners": site.people.shown(entry.front.get("conveners", ())),
        "members": members_of(site, entry),
        "cards": [card(frame, one) for one in entries[:SHOWN]],
    }


def members_of(site: Site, group: Entry) -> tuple[Person, ...]:
    """The members who say in their profile that they belong to a group, by name."""
    return tuple(site.people.person(one.slug) for one in site.members if group.slug in one.front.get("groups", ()))


LOOK = Look(present, "members")
