"""Who a name in an entry is: by GitHub's id where a merge proves it, then by login, then by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kaifong.entries.hub import Entry, Hub
from kaifong.history.merges import Merge


@dataclass(frozen=True)
class Identities:
    """The people of a hub. A person's key is the name of their profile; without a profile, their login in lower case.

    Logins are renamed, and taken by others. So where a merge tells the id behind a login, the id decides, also
    against a profile that still carries the login.
    """

    hub: Hub

    def key(self, name: str, merge: Merge | None = None) -> str:
        """The key of whoever an entry names; `merge` brought the entry."""
        name = name.strip().removeprefix("@")
        if name in self.hub.members:
            return name
        login = name.casefold()
        github_id = self._id_of(login, merge)
        if github_id is not None and github_id in self._by_id:
            return self._by_id[github_id]
        found = self._by_login.get(login)
        if found is not None:
            known = self.hub.members[found].front.get("github_id")
            return login if github_id is not None and known not in (None, github_id) else found
        return self._by_title.get(login, login)

    def member(self, key: str) -> Entry | None:
        """The profile behind a key, hidden ones included; None where there is none."""
        return self.hub.members.get(key)

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
    def _by_id(self) -> Mapping[int, str]:
        found: dict[int, str] = {}
        for key, one in self.hub.members.items():
            if isinstance(github_id := one.front.get("github_id"), int | float):
                found.setdefault(int(github_id), key)
        return found

    @cached_property
    def _by_login(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for key, one in self.hub.members.items():
            if one.front.get("login"):
                found.setdefault(str(one.front["login"]).casefold(), key)
        return found

    @cached_property
    def _by_title(self) -> Mapping[str, str]:
        """Keys by display name, where only one member has it: Git tells nothing else of most authors."""
        found: dict[str, list[str]] = {}
        for key, one in self.hub.members.items():
            found.setdefault(one.title.casefold(), []).append(key)
        return {title: keys[0] for title, keys in found.items() if len(keys) == 1}
