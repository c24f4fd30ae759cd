"""Who a submitter is in the hub, and what they may do there.

Ask it of the hub before the change: nobody promotes themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import Submitter

# Roles that may change what others wrote; a reviewer or translator of one language may not.
STEWARDS = frozenset({"maintainer", "moderator"})


def profiles(hub: Hub, submitter: Submitter) -> tuple[Entry, ...]:
    """The profiles of a submitter: by GitHub id where both sides know it, else by login, else by file name.

    A profile with another id is somebody else's, even if the login is the same today: logins are renamed and reused.
    """
    login = submitter.login.casefold()
    needles = {login.encode(), *([str(submitter.id).encode()] if submitter.id is not None else [])}
    found = []
    for name, member in hub.members.items():
        # Most files of a large hub are not worth parsing: neither the login nor the id stands in them.
        named = name.casefold() == login or any(one in hub.tree.read(member.path).lower() for one in needles)
        if named and _is(member, submitter, login):
            found.append(member)
    return tuple(found)


def _is(member: Entry, submitter: Submitter, login: str) -> bool:
    own_id, own_login = member.front.get("github_id"), member.front.get("login")
    if own_id is not None and submitter.id is not None:
        return bool(own_id == submitter.id)
    if own_login is not None:
        return bool(own_login.casefold() == login)
    return own_id is None and member.slug.casefold() == login


def names(hub: Hub, submitter: Submitter) -> frozenset[str]:
    """Every name by which an entry may call its author when it is this submitter's, in small letters.

    A login counts only while no profile of somebody else has it for a name.
    """
    own = {member.slug.casefold() for member in profiles(hub, submitter)}
    login = submitter.login.casefold()
    taken = {name.casefold() for name in hub.members} - own
    return frozenset(own | ({login} - taken))


def is_steward(hub: Hub, submitter: Submitter, now: date) -> bool:
    """Whether the submitter is a maintainer or moderator of the hub today."""
    return any(role in STEWARDS for member in profiles(hub, submitter) for role in roles(member, now))


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
