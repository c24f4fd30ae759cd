"""Everything the simulated GitHub knows, and what tests do to it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from .people import ACTIONS_ID, ACTIONS_LOGIN, Token, User
from .repository import Repository

BEGINNING = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
GHOST_ID = 10137  # https://github.com/ghost
LONG_AGO = datetime(2019, 5, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Happened:
    """Something for which GitHub would send a webhook event: `name` and `action` are those of the event.

    `about` holds objects of the state by their names in the event: `pull`, `issue`, `comment`, `changes`, `before`…
    `by_actions` is true where a GITHUB_TOKEN did it: such events start no workflow, dispatches excepted.
    """

    name: str
    action: str | None
    repository: Repository
    sender: User
    about: Mapping[str, Any]
    by_actions: bool = False
    when: datetime = BEGINNING


@dataclass(eq=False)
class State:
    """Accounts, repositories and tokens. `now` moves one second with everything that is made, or by `tick`."""

    folder: Path
    now: datetime = BEGINNING
    users: list[User] = field(default_factory=list)
    repositories: list[Repository] = field(default_factory=list)
    tokens: dict[str, Token] = field(default_factory=dict)
    attachments: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    happenings: list[Happened] = field(default_factory=list)
    on_event: Callable[[Happened], Any] | None = None
    """What makes a webhook event of a `Happened`; what it returns is what the acting functions return."""
    acting: Token | None = None
    lock: threading.RLock = field(default_factory=threading.RLock)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1001))
    tree_limit: int = 100_000
    """Rows after which a recursive tree is cut and says `truncated`."""
    pull_files_limit: int = 3000
    url: str = ""

    def __post_init__(self) -> None:
        self.users.append(User(ACTIONS_ID, ACTIONS_LOGIN, LONG_AGO, "Bot"))

    @property
    def actions(self) -> User:
        """github-actions[bot]."""
        return self.users[0]

    def number(self) -> int:
        """A new id; ids rise, but mean nothing."""
        return next(self.numbers)

    def stamp(self) -> datetime:
        """The time of something that is being made."""
        self.now += timedelta(seconds=1)
        return self.now

    def tick(self, **passed: float) -> datetime:
        """Lets time pass: `tick(hours=30)`."""
        self.now += timedelta(**passed)
        return self.now

    def user(
        self, login: str, *, created: str | None = None, type: Literal["User", "Bot", "Organization"] = "User",  # noqa: A002
        id: int | None = None, name: str | None = None,  # noqa: A002
    ) -> User:  # fmt: skip
        """The account of that login, made if there was none; `created` is a day (2026-11-20)."""
        found = self.find_user(login)
        if found is None:
            since = datetime.fromisoformat(created).replace(tzinfo=UTC) if created else LONG_AGO
            found = User(id or self.number(), login, since, type, name)
            self.users.append(found)
        return found

    def delete_user(self, user: User) -> None:
        """Somebody deletes their account: their forks go, and what they wrote is the ghost's."""
        for fork in [one for one in self.repositories if one.owner is user and one.parent]:
            fork.delete()
        for pull in [pull for home in self.repositories for pull in home.pulls()]:
            if pull.head_owner is user:
                pull.head_owner = None
        user.login, user.id, user.name = "ghost", GHOST_ID, None

    def find_user(self, login: str) -> User | None:
        return next((user for user in self.users if user.login.lower() == login.lower()), None)

    def repository(
        self, full_name: str, files: Mapping[str, Any] | None = None, *, private: bool = False,
        type: Literal["User", "Organization"] = "User",  # noqa: A002
    ) -> Repository:  # fmt: skip
        """The repository of that name, made if there was none, with a first commit of `files` on main."""
        found = self.find_repository(full_name)
        if found is None:
            login, name = full_name.split("/")
            found = Repository(self, self.user(login, type=type), name, private=private)
            self.repositories.append(found)
            found.commit("main", files if files is not None else {"README.md": "# A hub\n"}, message="First")
        return found

    def find_repository(self, full_name: str) -> Repository | None:
        return next((one for one in self.repositories if one.full_name.lower() == full_name.lower()), None)

    def attachment(self, data: bytes, kind: str = "image/jpeg") -> str:
        """Uploads a file as GitHub's editor does; gives its address, which anybody can read."""
        name = f"{self.number():08d}-0000-4000-8000-000000000000"
        self.attachments[name] = (kind, data)
        return f"{self.url}/user-attachments/assets/{name}"

    def happened(
        self, name: str, action: str | None, repository: Repository, sender: User | None = None, **about: Any
    ) -> Any:
        """Notes an event and makes it; gives what `on_event` gives, else the note itself."""
        acting = self.acting
        who = sender or (acting.actor if acting else repository.owner)
        note = Happened(
            name, action, repository, who, about, acting is not None and acting.kind == "actions", self.now
        )
        self.happenings.append(note)
        return self.on_event(note) if self.on_event else note
