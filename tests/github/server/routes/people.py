"""Accounts, the token's own account and its limits, who has which role."""

from __future__ import annotations

from typing import Any

from server.call import Call, Problem, not_found
from server.contract import completed
from server.routing import Route
from server.shapes import people


def me(call: Call) -> tuple[int, Any]:
    if call.token is not None and call.token.kind != "user":
        raise Problem(403, "Resource not accessible by integration")
    return 200, people.account(call.actor, call.url)


def by_login(call: Call) -> tuple[int, Any]:
    found = call.state.find_user(call.path["username"])
    if found is None:
        raise not_found()
    return 200, people.account(found, call.url)


def by_id(call: Call) -> tuple[int, Any]:
    found = next((who for who in call.state.users if who.id == int(call.path["account_id"])), None)
    if found is None:
        raise not_found()
    return 200, people.account(found, call.url)


def collaborators(call: Call) -> tuple[int, Any]:
    home = call.repository
    names = [home.owner.login, *home.roles] if home.owner.type == "User" else list(home.roles)
    known = [who for who in (call.state.find_user(name) for name in dict.fromkeys(names)) if who]
    return 200, call.listed(known, lambda who: people.collaborator(who, home, call.url))


def collaborator(call: Call) -> tuple[int, Any]:
    login = call.path["username"].lower()
    if login not in call.repository.roles and login != call.repository.owner.login.lower():
        raise not_found()
    return 204, None


def permission(call: Call) -> tuple[int, Any]:
    """`role_name` is the true role; `permission` knows only admin, write, read and none."""
    home, who = call.repository, call.state.find_user(call.path["username"])
    if who is None:
        raise not_found()
    role = home.role(who)
    old = {"maintain": "write", "triage": "read"}.get(role, role)
    return 200, {"permission": old, "role_name": role, "user": people.collaborator(who, home, call.url)}


def limits(call: Call) -> tuple[int, Any]:
    limit, left = (call.token.limit, call.token.remaining) if call.token else (60, 60)
    row = {"limit": limit, "remaining": left, "used": limit - left, "reset": int(call.state.now.timestamp()) + 3600}
    return 200, {"resources": {"core": row, "search": row, "graphql": row}, "rate": completed("rate-limit", row)}


ROUTES = (
    Route("GET", "/rate_limit", limits),
    Route("GET", "/user", me),
    Route("GET", "/user/{account_id}", by_id),
    Route("GET", "/users/{username}", by_login),
    Route("GET", "/repos/{owner}/{repo}/collaborators", collaborators),
    Route("GET", "/repos/{owner}/{repo}/collaborators/{username}", collaborator),
    Route("GET", "/repos/{owner}/{repo}/collaborators/{username}/permission", permission),
)
