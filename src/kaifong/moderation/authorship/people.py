"""Who a submitter is in the hub, and what they may do there.

Ask it of the hub before the change: nobody promotes themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kaifong.entries.appointments import Appointment, appointments_of
from kaifong.entries.hub import Entry, Hub
from kaifong.entries.identity import Claim, claim, owned
from kaifong.history.change import Change, Submitter
from kaifong.history.merges import Source
from kaifong.history.stand_in import STAND_IN

# Roles that may change what others wrote; a reviewer or translator of one language may not.
STEWARDS = frozenset({"maintainer", "moderator"})
# A review asks about the submitter and whoever approved, once a file: so many answers are kept.
_KEPT = 8


@dataclass(frozen=True)
class Person:
    """An account as a hub knows it.

    Attributes:
        profile: their profile, or None.
        names: every name by which an entry may call its author when it is theirs, in small letters.
    """

    profile: Entry | None
    names: frozenset[str]


_known: list[tuple[Hub, Submitter, Person]] = []


def person(hub: Hub, submitter: Submitter) -> Person:
    """The account in the hub. The last few answers are kept: finding a profile reads through all of them."""
    for known, who, found in _known:
        if known is hub and who == submitter:
            return found
    found = _person(hub, submitter)
    _known.insert(0, (hub, submitter, found))
    del _known[_KEPT:]
    return found


def _person(hub: Hub, submitter: Submitter) -> Person:
    login = submitter.login.casefold()
    mine = owned(_near(hub, submitter), login, submitter.id)
    proven = mine is not None and claim(mine, login, submitter.id) is Claim.ID
    theirs, others = _logins(hub, submitter.id)
    if login in others and not proven:
        # The login was somebody else's when they wrote here, and no profile says more than the login does.
        mine = None
    own = set() if mine is None else {mine.slug.casefold()}
    taken = others | ({name.casefold() for name in hub.members} - own)
    return Person(mine, frozenset(own | ((theirs | {login}) - taken)) - {STAND_IN})


def _near(hub: Hub, submitter: Submitter) -> Iterator[Entry]:
    """The profiles that could be the submitter's.

    Most files of a large hub are not worth parsing: neither the login nor the id stands in them, nor a backslash,
    with which YAML can write either by other letters.
    """
    login = submitter.login.casefold()
    needles = (login.encode(), b"\\", *([str(submitter.id).encode()] if submitter.id is not None else []))
    for name, member in hub.members.items():
        data = hub.tree.read(member.path).lower()
        if name.casefold() == login or any(one in data for one in needles):
            yield member


def _logins(hub: Hub, number: int | None) -> tuple[frozenset[str], frozenset[str]]:
    """The logins under which an account's work was merged, and those of all others: logins are given up and taken.

    Only records prove it; Git's authors are what they say they are.
    """
    theirs: set[str] = set()
    others: set[str] = set()
    if number is not None and hub.history.source is Source.RECORDS:
        for one in hub.history.merges:
            if one.submitter_id is not None:
                (theirs if one.submitter_id == number else others).add(one.submitter.casefold())
    return frozenset(theirs), frozenset(others)


def profile(hub: Hub, submitter: Submitter) -> Entry | None:
    """The submitter's profile; see `entries.identity.owned`. None also where only a reused login speaks for it."""
    return person(hub, submitter).profile


def names(hub: Hub, submitter: Submitter) -> frozenset[str]:
    """Every name by which an entry may call its author when it is this submitter's, in small letters.

    A login, today's or one under which their work was merged, counts only while no profile of somebody else has it
    for a name, and nobody else's work was merged under it.
    """
    return person(hub, submitter).names


def is_steward(hub: Hub, submitter: Submitter, now: date) -> bool:
    """Whether the submitter is a maintainer or moderator of the hub today.

    Where guidelines/recognition.yml lists who is (`entries.appointments`), that list alone tells: by GitHub's id, or
    by login where only that is known. Without a list the roles in their profile do. Where GitHub then told who they
    are, a profile that states no id makes nobody a steward: whoever takes a login that was given up would take the
    office with it.
    """
    held = appointments_of(hub.tree, hub.settings.by_tag)
    if held is not None:
        return any(one.on(now) and _is(one, submitter) for one in held)
    mine = profile(hub, submitter)
    if mine is None or (submitter.id is not None and mine.front.get("github_id") != submitter.id):
        return False
    return any(role in STEWARDS for role in roles(mine, now))


def _is(one: Appointment, submitter: Submitter) -> bool:
    if submitter.id is not None:
        return one.id == submitter.id
    return one.login.casefold() == submitter.login.casefold()


def roles(member: Entry, now: date) -> Iterator[str]:
    """The roles that a profile has on a day."""
    for role in member.front.get("roles", ()):
        if role.get("from", date.min) <= now <= role.get("until", date.max):
            yield role["role"]


def agreed(hub: Hub, change: Change, who: Iterable[str]) -> bool:
    """Whether one of these names approved the change. Nobody did where nobody asked GitHub."""
    wanted = {name.casefold() for name in who}
    return any(names(hub, one) & wanted for one in change.approved_by or ())


def writes_as(hub: Hub, name: str) -> bool:
    """Whether an entry of the hub names that author: a login, where no such profile exists."""
    needle = name.encode()
    # Bytes first: few files of a large hub hold the name, and only those are worth parsing.
    near = (one for one in hub.entries.values() if one.kind != "member" and needle in hub.tree.read(one.path).lower())
    return any(author(one) == name for one in near)


def goes_by(hub: Hub, name: str, submitter: Submitter) -> bool:
    """Whether somebody else goes by a name: as an author without a profile, or by a login of a profile or merge."""
    if writes_as(hub, name) or name in _logins(hub, submitter.id)[1]:
        return True
    needle = name.encode()
    near = (one for one in hub.members.values() if needle in hub.tree.read(one.path).lower())
    return any(one.front.get("login") == name and claim(one, submitter.login, submitter.id) is None for one in near)


def author(entry: Entry) -> str | None:
    """The name that an entry gives for its author; a profile is its own member's."""
    if entry.kind == "member":
        return entry.slug
    name: str | None = entry.front.get("author")
    return name


def owners(entry: Entry) -> frozenset[str]:
    """The names of those whose an entry is, in small letters: its author, or a group's conveners."""
    if entry.kind == "group":
        return frozenset(name.casefold() for name in entry.front.get("conveners", ()))
    name = author(entry)
    return frozenset() if name is None else frozenset({name.casefold()})


def co_authors(entry: Entry) -> frozenset[str]:
    """The names of an entry's co-authors, in small letters."""
    return frozenset(name.casefold() for name in entry.front.get("co_authors", ()))
