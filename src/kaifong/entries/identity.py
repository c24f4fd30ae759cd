"""Whose a profile is: the one rule, for whoever asks about an account on GitHub."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from kaifong.entries.entry import Entry


class Claim(IntEnum):
    """By what a profile is an account's; the least is the strongest."""

    ID = 1
    LOGIN = 2
    NAME = 3


def claim(profile: Entry, login: str, github_id: int | None) -> Claim | None:
    """By what a profile is the account's, taken by itself; None where it is somebody else's.

    By GitHub's id where both sides have one, for logins are renamed and taken by others: a profile with another id
    is somebody else's even if the login is the same today. Else by the login that it states, in any case of letters;
    and by its own name where it states neither.
    """
    own_id, own_login = profile.front.get("github_id"), profile.front.get("login")
    if own_id is not None and github_id is not None:
        return Claim.ID if own_id == github_id else None
    if own_login is not None:
        return Claim.LOGIN if own_login.casefold() == login.casefold() else None
    return Claim.NAME if own_id is None and profile.slug.casefold() == login.casefold() else None


def owned(profiles: Iterable[Entry], login: str, github_id: int | None) -> Entry | None:
    """The one profile of an account, hidden ones included; None where it has none.

    Where several could be, the strongest claim decides, then the order given: a person is not two. A profile that
    cannot be read, or whose id or login makes no sense, is nobody's: it would else belong to whoever has its name for
    a login.

    Args:
        profiles: a hub's members, in its order, or as many of them as could be the account's.
        login: what the account is called, without an @.
        github_id: GitHub's number for it, or None where nobody told.
    """
    claims = [
        (claimed, one) for one in profiles if _tells(one) and (claimed := claim(one, login, github_id)) is not None
    ]
    return min(claims, key=lambda one: one[0])[1] if claims else None


def name_in(profiles: Iterable[Entry], login: str, github_id: int | None) -> str:
    """The name by which an entry calls an account: its profile's, or the login where it has none.

    Args:
        profiles, login, github_id: as of `owned`.
    """
    profile = owned(profiles, login, github_id)
    return login.casefold() if profile is None else profile.slug


def _tells(profile: Entry) -> bool:
    """Whether all that a profile states of its account could be read."""
    return profile.readable and all(key in profile.front for key in ("github_id", "login") if key in profile.lines)
