"""What each call asks of a token, and whether a token has it."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from .call import Call, Problem, not_found

TABLE = Path(__file__).parent.parent / "contract" / "permissions.toml"

# What a person needs in the repository, besides their token's grant, for writing something of this permission.
ROLES = {
    "actions": "write",
    "contents": "write",
    "statuses": "write",
    "deployments": "write",
    "pages": "write",
    "environments": "admin",
    "administration": "admin",
    "secrets": "admin",
    "variables": "admin",
}


@cache
def table() -> dict[str, Any]:
    """By "METHOD template": `any` (one of these grants is enough), `public` (no token needed where all is public)."""
    return tomllib.loads(TABLE.read_text("utf-8"))["calls"]  # type: ignore[no-any-return]


def needed(method: str, template: str) -> list[tuple[str, str]]:
    """The grants of which one is enough: [("issues", "write"), ("pull-requests", "write")]; empty: none is needed."""
    return [(one.split(":")[0], one.split(":")[1].strip()) for one in table()[f"{method} {template}"]["any"]]


def check(call: Call) -> str | None:
    """Lets a call through, or refuses it as GitHub would; gives the grant that let it through.

    With a token we are stricter than GitHub is about public repositories: what is read needs its grant, as it would
    in a private one.

    Raises:
        Problem: 401 without a token, 403 without the grant or the role, 404 for what a stranger may not see.
    """
    row = table()[f"{call.method} {call.template}"]
    grants = needed(call.method, call.template)
    if call.token is None:
        if row.get("public"):
            return None
        raise Problem(401, "Requires authentication")
    if not grants:
        return None
    wanted = "; ".join(f"{name.replace('-', '_')}={level}" for name, level in grants)
    call.headers["X-Accepted-GitHub-Permissions"] = wanted
    held = next((f"{name}: {level}" for name, level in grants if call.token.grants(name, level)), None)
    if held is None:
        kind = "personal access token" if call.token.kind == "user" else "integration"
        raise Problem(403, f"Resource not accessible by {kind}")
    if call.token.kind == "user" and "repo" in call.path:
        name, level = held.split(": ")
        least = ROLES.get(name, "read") if level == "write" or ROLES.get(name) == "admin" else "read"
        if not call.repository.may(call.actor, least):
            raise not_found() if level == "write" else Problem(403, "Must have admin rights to Repository.")
    return held
