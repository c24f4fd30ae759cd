"""Who a name in an entry is: by GitHub's id where a merge proves it, then by login, then by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.identity import owned
from kaifong.history.merges import Merge
from kaifong.history.stand_in import STAND_IN, is_stand_in


@dataclass(frozen=True)
class Identities:
    """The people of a hub. A person's key is the name of their profile; without a profile, their login in lower case.

    Who asked to be forgotten has the stand-in's key, which is nobody's.

    Whose a profile is, says `entries.identity`; this room adds what merges tell of accounts, and display names.
    """

    hub: Hub

    def key(self, name: str, merge: Merge | None = None) -> str:
        """The key of whoever an entry names; `merge` brought the entry. A profile's name is that profile."""
        name = name.strip().removeprefix("@")
        if is_stand_in(name):
            return STAND_IN
        if name in self.hub.members:
            return name
        login = name.casefold()
        github_id = self._id_of(login, merge)
        found = self.owned(login, github_id)
        if found is not None:
            return found.slug
        titled = self._by_title.get(login)
        # Where the id behind the name is proven, a profile with another id is not meant, whatever it is called.
        known = None if titled is None else self.hub.members[titled].front.get("github_id")
        return login if titled is None or (github_id is not None and known is not None) else titled

    def owned(self, login: str, github_id: int | None) -> Entry | None:
        """The profile of an account; see `entries.identity.owned`."""
        near = sorted({*self._near.get(github_id, ()), *self._near.get(login.casefold(), ())})
        return owned((self._profiles[at] for at in near), login, github_id)

    def member(self, key: str) -> Entry | None:
        """The profile behind a key, hidden ones included; None where there is none."""
        return self.hub.members.get(key)

    def account(self, key: str) -> int | None:
        """GitHub's id of the person behind a key: what their profile states, else what the newest merge tells."""
        profile = self.hub.members.get(key)
        stated: int | None = profile.front.get("github_id") if profile else None
        if stated is not None:
            return stated
        login = str(profile.front.get("login", key)) if profile else key
        return self._ids.get(login.casefold())

    def _id_of(self, login: str, merge: Merge | None) -> int | None:
        if merge is not None and merge.submitter_id is not None and merge.submitter.casefold() == login:
            return merge.submitter_id
        return self._ids.get(login)

    @cached_property
    def _ids(self) -> Mapping[str, int]:
        """Ids by login, as the newest merge has it."""
        return {
            one.submitter.casefold(): one.submitter_id
            for one in self.hub.history.merges
            if one.submitter_id is not None
        }

    @cached_property
    def _profiles(self) -> tuple[Entry, ...]:
        return tuple(self.hub.members.values())

    @cached_property
    def _near(self) -> Mapping[object, list[int]]:
        """Places of the profiles that a claim could be made to: by id, and by login and name in small letters."""
        found: dict[object, list[int]] = {}
        for at, one in enumerate(self._profiles):
            keys = {one.front.get("github_id"), one.front.get("login", "").casefold(), one.slug.casefold()}
            for key in keys - {None, ""}:
                found.setdefault(key, []).append(at)
        return found

    @cached_property
    def _by_title(self) -> Mapping[str, str]:
        """Keys by display name, where only one member has it: Git tells nothing else of most authors."""
        found: dict[str, list[str]] = {}
        for key, one in self.hub.members.items():
            found.setdefault(one.title.casefold(), []).append(key)
        return {title: keys[0] for title, keys in found.items() if len(keys) == 1}
