"""Who a submitter is in the hub, and what they may do there.

Ask it of the hub before the change: nobody promotes themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.identity import owned
from kaifong.history.change import Submitter

# Roles that may change what others wrote; a reviewer or translator of one language may not.
STEWARDS = frozenset({"maintainer", "moderator"})


def profile(hub: Hub, submitter: Submitter) -> Entry | None:
    """The submitter's profile; see `entries.identity.owned`."""
    login = submitter.login.casefold()
    # Most files of a large hub are not worth parsing: neither the login nor the id stands in them, nor a backslash,
    # with which YAML can write either by other letters.
    needles = (login.encode(), b"\\", *([str(submitter.id).encode()] if submitter.id is not None else []))

    def near(name: str, member: Entry) -> bool:
        data = hub.tree.read(member.path).lower()
        return name.casefold() == login or any(one in data for one in needles)

    return owned((one for name, one in hub.members.items() if near(name, one)), login, submitter.id)


def names(hub: Hub, submitter: Submitter) -> frozenset[str]:
    """Every name by which an entry may call its author when it is this submitter's, in small letters.

    A login counts only while no profile of somebody else has it for a name.
    """
    mine = profile(hub, submitter)
    own = set() if mine is None else {mine.slug.casefold()}
    login = submitter.login.casefold()
    taken = {name.casefold() for name in hub.members} - own
    return frozenset(own | ({login} - taken))


def is_steward(hub: Hub, submitter: Submitter, now: date) -> bool:
    """Whether the submitter is a maintainer or moderator of the hub today."""
    mine = profile(hub, submitter)
    return mine is not None and any(role in STEWARDS for role in roles(mine, now))


def roles(member: Entry, now: date) -> Iterator[str]:
    """The roles that a profile has on a day."""
    for role in member.front.get("roles", ()):
        if role.get("from", date.min) <= now <= role.get("until", date.max):
            yield role["role"]


def writes_as(hub: Hub, name: str) -> bool:
    """Whether an entry of the hub names that author: a login, where no such profile exists."""
    needle = name.encode()
    # Bytes first: few files of a large hub hold the name, and only those are worth parsing.
    near = (one for one in hub.entries.values() if one.kind != "member" and needle in hub.tree.read(one.path))
    return any(author(one) == name for one in near)


def author(entry: Entry) -> str | None:
    """The name that an entry gives for its author; a profile is its own member's."""
    if entry.kind == "member":
        return entry.slug
    name: str | None = entry.front.get("author")
    return name
