"""Accounts, and the tokens that act for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ACTIONS_LOGIN = "github-actions[bot]"
ACTIONS_ID = 41898282


@dataclass(eq=False)
class User:
    """Somebody at GitHub: a person, an organisation or a bot. Logins can change, the id cannot."""

    id: int
    login: str
    created: datetime
    type: Literal["User", "Bot", "Organization"] = "User"
    name: str | None = None

    @property
    def signature(self) -> tuple[str, str]:
        """Name and address in a commit."""
        return self.name or self.login, f"{self.id}+{self.login}@users.noreply.github.com"


@dataclass(eq=False)
class Token:
    """A key to the API.

    `kind` is "actions" for a job's GITHUB_TOKEN, "app" for another App's installation, "user" for a person's own.
    `permissions` are as a workflow writes them: {"pull-requests": "write"}; metadata can always be read.
    """

    value: str
    name: str
    actor: User
    kind: Literal["actions", "app", "user"]
    permissions: Mapping[str, str]
    remaining: int
    limit: int

    def grants(self, permission: str, level: str) -> bool:
        """True where this token may do something that needs `level` ("read" or "write") of `permission`."""
        held = "read" if permission == "metadata" else self.permissions.get(permission, "none")
        return held in ("write", "admin") or held == level
