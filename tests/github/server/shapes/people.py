"""Accounts."""

from __future__ import annotations

from typing import Any

from server.call import when
from server.contract import completed
from server.graphql.nodes import node_id
from server.people import User
from server.repository import ROLES, Repository


def user(who: User, url: str) -> dict[str, Any]:
    """An account as it stands in everything that it made."""
    page = f"{url}/apps/{who.login.removesuffix('[bot]')}" if who.type == "Bot" else f"{url}/{who.login}"
    return completed(
        "simple-user",
        {
            "login": who.login,
            "id": who.id,
            "node_id": node_id(who.type, who.id),
            "type": who.type,
            "site_admin": False,
            "gravatar_id": "",
            "avatar_url": f"{url}/u/{who.id}?v=4",
            "url": f"{url}/users/{who.login}",
            "html_url": page,
        },
    )


def account(who: User, url: str) -> dict[str, Any]:
    """An account asked for by itself."""
    facts = {"name": who.name, "created_at": when(who.created), "updated_at": when(who.created), "followers": 0}
    return completed("public-user", user(who, url) | facts)


def collaborator(who: User, repository: Repository, url: str) -> dict[str, Any]:
    """Somebody with a role in a repository; `role_name` is the true one, `permissions` are what it includes."""
    role = repository.role(who)
    names = {"pull": "read", "triage": "triage", "push": "write", "maintain": "maintain", "admin": "admin"}
    held = {key: ROLES.index(role) >= ROLES.index(least) for key, least in names.items()}
    return completed("collaborator", user(who, url) | {"role_name": role, "permissions": held})
