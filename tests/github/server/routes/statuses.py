"""Commit statuses."""

from __future__ import annotations

from typing import Any

from server.call import Call, Problem, invalid
from server.contract import completed
from server.routing import Route
from server.shapes import pulls, repositories

from .issues import HOME
from .repositories import commit_named

WORST = ("failure", "pending", "success")
DESCRIPTION = 140  # characters


def create(call: Call) -> tuple[int, Any]:
    home, body, sha = call.repository, call.body, call.path["sha"]
    if len(sha) != 40 or not home.git.has(sha) or home.git.kind(sha) != "commit":
        raise Problem(422, f"No commit found for SHA: {sha}")
    if len(body.get("description") or "") > DESCRIPTION:
        raise invalid(
            "Status", "description", message=f"description is too long (maximum is {DESCRIPTION} characters)"
        )
    if (target := body.get("target_url")) and not target.startswith(("http://", "https://")):
        raise invalid("Status", "target_url", message="target_url must use http(s) scheme")
    facts = {key: body.get(key) or None for key in ("description", "target_url")}
    made = home.status(sha, body.get("context", "default"), body["state"], call.actor, **facts)
    return 201, pulls.status(made, home, call.url)


def listed(call: Call) -> tuple[int, Any]:
    """All that were ever set, newest first."""
    home, sha = call.repository, commit_named(call, call.path["ref"])
    found = [one for one in reversed(home.statuses) if one.sha == sha]
    return 200, call.listed(found, lambda one: pulls.status(one, home, call.url))


def combined(call: Call) -> tuple[int, Any]:
    """The last one of each context, and what they come to together; pending where there is none."""
    home, sha = call.repository, commit_named(call, call.path["ref"])
    latest = {one.context: one for one in home.statuses if one.sha == sha}
    states = {"failure" if one.state == "error" else one.state for one in latest.values()}
    api = f"{call.url}/repos/{home.full_name}"
    rows = call.listed(list(latest.values()), lambda one: pulls.status(one, home, call.url))
    for row in rows:
        del row["creator"]
    return 200, {
        "state": next((state for state in WORST if state in states), "pending"),
        "statuses": rows,
        "sha": sha,
        "total_count": len(latest),
        "repository": completed("minimal-repository", repositories.repository(home, call.url, "minimal-repository")),
        "commit_url": f"{api}/commits/{sha}",
        "url": f"{api}/commits/{sha}/status",
    }


ROUTES = (
    Route("POST", f"{HOME}/statuses/{{sha}}", create),
    Route("GET", f"{HOME}/commits/{{ref}}/statuses", listed),
    Route("GET", f"{HOME}/commits/{{ref}}/status", combined),
)
