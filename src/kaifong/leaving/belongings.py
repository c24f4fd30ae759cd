"""What of a hub is one person's: their profile, the entries that name them, the records that do."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kaifong.community.account import find
from kaifong.community.points import Ledger
from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Type, values_of
from kaifong.history.activity import ACTIVITY
from kaifong.history.records import RECORDS

# The folders of records that say who an account is. Decisions say who decided, and of members only a keyed hash.
OF_ACCOUNTS = (f"{RECORDS}/", f"{ACTIVITY}/")
# Work of one's own; in every other role somebody else's entry says what one did.
OWN = frozenset({"author", "co-author", "translator"})


@dataclass(frozen=True)
class Belongings:
    """One person in a hub.

    Attributes:
        ledger: the hub's points, on a day.
        key: their key, as `Identities` gives it.
    """

    ledger: Ledger
    key: str

    @property
    def hub(self) -> Hub:
        """The community."""
        return self.ledger.hub

    @cached_property
    def profile(self) -> Entry | None:
        """Their profile, or None."""
        return self.ledger.who.member(self.key)

    @cached_property
    def account(self) -> int | None:
        """GitHub's id of theirs, or None where neither profile nor records tell."""
        return self.ledger.who.account(self.key)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name by which the hub calls them, in small letters; their display name is not among them."""
        found = {self.key.casefold()}
        if self.profile is not None and isinstance(login := self.profile.front.get("login"), str):
            found.add(login.casefold())
        if self.account is not None:
            merges = self.hub.history.merges
            found |= {one.submitter.casefold() for one in merges if one.submitter_id == self.account}
        return frozenset(found)

    @cached_property
    def titles(self) -> frozenset[str]:
        """The names that people read: their profile's, and those under which AMAs announce them."""
        found = set() if self.profile is None else {self.profile.title}
        for path in self.parts:
            entry = self.hub.entries[path]
            for one in entry.front.get("guests", ()):
                if "member" in one and self.is_theirs(entry, one["member"]):
                    found.add(one["name"])
        return frozenset(found)

    def is_theirs(self, entry: Entry, name: str) -> bool:
        """Whether a name in an entry means them."""
        return self.ledger.who.key(name, self.hub.history.first(entry.path)) == self.key

    @cached_property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """The entries that name them, by path, each with their roles; `named` where a field without a role does."""
        found: dict[str, tuple[str, ...]] = {}
        for path, entry in self.hub.entries.items():
            if entry.kind == "member":
                continue
            roles = [role for role, name in entry.people() if self.is_theirs(entry, name)]
            if not roles and any(self.is_theirs(entry, name) for name in _members_in(entry)):
                roles = ["named"]
            if roles:
                found[path] = tuple(dict.fromkeys(roles))
        return found

    @cached_property
    def own(self) -> tuple[Entry, ...]:
        """The entries that are their own work, alone or with others."""
        return tuple(self.hub.entries[path] for path, roles in self.parts.items() if OWN & set(roles))

    def files_of(self, entry: Entry) -> tuple[str, ...]:
        """An entry's file, and everything else in its folder."""
        if entry.bundle is None:
            return (entry.path,)
        return tuple(path for path in self.hub.tree.modes if path.startswith(f"{entry.bundle}/"))

    @cached_property
    def records(self) -> Mapping[str, Any]:
        """The records of merges and activity in which their account stands, by path, as read from JSON."""
        found = {}
        for path in self.hub.tree.modes:
            if path.startswith(OF_ACCOUNTS) and path.endswith(".json"):
                try:
                    record = json.loads(self.hub.tree.read(path))
                except ValueError:  # a broken record is told by whoever reads it
                    continue
                if any(self.is_account(one) for one in accounts_in(record)):
                    found[path] = record
        return found

    def is_account(self, person: Mapping[str, Any]) -> bool:
        """Whether an `{"id": …, "login": …}` is theirs: by id where it is known, else by login."""
        if self.account is not None:
            return bool(person.get("id") == self.account)
        return str(person.get("login")).casefold() in self.names


def belongings(ledger: Ledger, name: str) -> Belongings:
    """The person of a name: a profile's, a login, a display name, or the login of somebody without a profile.

    Raises:
        UnknownMemberError: there is nobody like that; says who comes nearest.
    """
    found = Belongings(ledger, ledger.who.key(name))
    if found.profile is None and not found.records and not found.parts:
        return Belongings(ledger, find(ledger, name))
    return found


def accounts_in(record: Any) -> Iterator[dict[str, Any]]:
    """Every `{"id": …, "login": …}` in a record, at any depth."""
    if isinstance(record, dict):
        if "id" in record and "login" in record:
            yield record
        for one in record.values():
            yield from accounts_in(one)
    elif isinstance(record, list):
        for one in record:
            yield from accounts_in(one)


def _members_in(entry: Entry) -> Iterator[str]:
    for _, spec, value in values_of(BY_NAME[entry.kind].fields, entry.front):
        if spec.type in (Type.MEMBER, Type.MEMBERS):
            yield value
