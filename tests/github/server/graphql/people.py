"""Accounts: those that act, and those that own."""

from __future__ import annotations

from typing import Any

from server.people import User

from .asking import asking
from .moments import moment
from .nodes import node_id
from .problem import Problem
from .table import Info, Resolvers


def kind(user: User) -> str:
    """The GraphQL type of an account."""
    return user.type


def login(user: User, info: Info) -> str:
    """As an author, a bot is told without the `[bot]` that REST has; asked for itself (`viewer`), with it."""
    return user.login.removesuffix("[bot]") if info.parent_type.name == "Bot" else user.login


def path(user: User, _: Info) -> str:
    if user.type == "Bot":
        return f"/apps/{user.login.removesuffix('[bot]')}"
    return f"/{user.login}"


def url(user: User, info: Info) -> str:
    return asking(info).state.url + path(user, info)


def avatar(user: User, info: Info, size: int | None = None) -> str:
    return f"{asking(info).state.url}/u/{user.id}?s={size or 460}"


ACCOUNT: Resolvers = {
    "id": lambda user, _: node_id(kind(user), user.id),
    "databaseId": lambda user, _: user.id,
    "login": login,
    "url": url,
    "resourcePath": path,
    "avatarUrl": avatar,
    "createdAt": lambda user, _: moment(user.created),
}

NAMED: Resolvers = {"name": lambda user, _: user.name}


def viewer(_: Any, info: Info) -> User:
    """The token's own account; that of a bot answers as a User too."""
    return asking(info).viewer


def user(_: Any, info: Info, login: str) -> User:
    """An account by its login.

    Raises:
        Problem: There is none, or it is no user's.
    """
    found = asking(info).state.find_user(login)
    if found is None or found.type != "User":
        raise Problem("NOT_FOUND", f"Could not resolve to a User with the login of '{login}'.")
    return found


RESOLVERS: dict[str, Resolvers] = {
    "User": ACCOUNT | NAMED,
    "Bot": ACCOUNT,
    "Organization": ACCOUNT | NAMED,
    "Mannequin": ACCOUNT,
    "Query": {"viewer": viewer, "user": user},
}
