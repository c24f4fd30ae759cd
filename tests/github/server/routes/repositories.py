"""The repository itself, its branches and commits."""

from __future__ import annotations

from typing import Any

from server.call import Call, Problem, not_found
from server.contract import completed
from server.git import GitError
from server.repository import Repository
from server.routing import Route
from server.shapes import pulls, repositories

from .issues import HOME


def one(call: Call) -> tuple[int, Any]:
    told = repositories.repository(call.repository, call.url, "full-repository")
    if call.token is not None and call.token.kind == "user":
        may = {"pull": "read", "triage": "triage", "push": "write", "maintain": "maintain", "admin": "admin"}
        told["permissions"] = {name: call.repository.may(call.actor, least) for name, least in may.items()}
    return 200, told


def commit_named(call: Call, name: str) -> str:
    """The commit that a name in an address means.

    Raises:
        Problem: 422 as GitHub says it for commits that are not there.
    """
    found = call.repository.git.resolve(name)
    if found is None:
        raise Problem(422, f"No commit found for SHA: {name}")
    return found


def branches(call: Call) -> tuple[int, Any]:
    home = call.repository
    wanted = call.query.get("protected")
    rows = [row for row in sorted(home.git.refs().items()) if wanted in (None, str(_guarded(home, row[0])).lower())]
    return 200, call.listed(rows, lambda row: _branch(home, *row, call.url))


def _guarded(home: Repository, ref: str) -> bool:
    return ref.removeprefix("refs/heads/") in home.protected


def _branch(home: Repository, ref: str, sha: str, url: str) -> dict[str, Any]:
    api = f"{url}/repos/{home.full_name}"
    name = ref.removeprefix("refs/heads/")
    return {
        "name": name,
        "commit": {"sha": sha, "url": f"{api}/commits/{sha}"},
        "protected": _guarded(home, ref),
    }


def branch(call: Call) -> tuple[int, Any]:
    home, name = call.repository, call.path["branch"]
    sha = home.tip(name)
    if sha is None:
        raise Problem(404, "Branch not found")
    api = f"{call.url}/repos/{home.full_name}"
    rules = home.protected.get(name, {})
    checks = {"enforcement_level": "non_admins" if rules else "off", "contexts": list(rules.get("statuses", ()))}
    facts = {
        "name": name,
        "commit": repositories.commit(home, sha, call.url),
        "_links": {"html": f"{call.url}/{home.full_name}/tree/{name}", "self": f"{api}/branches/{name}"},
        "protected": bool(rules),
        "protection": {"enabled": bool(rules), "required_status_checks": {**checks, "checks": []}},
        "protection_url": f"{api}/branches/{name}/protection",
    }
    return 200, completed("branch-with-protection", facts)


def commits(call: Call) -> tuple[int, Any]:
    home, query = call.repository, call.query
    start = home.git.resolve(query.get("sha", home.default_branch))
    if start is None:
        raise not_found()
    flags = [f"--{key}={query[key]}" for key in ("since", "until") if key in query]
    places = ["--", query["path"]] if "path" in query else []
    found = home.git.text("rev-list", *flags, start, *places).splitlines()
    return 200, call.listed(found, lambda sha: repositories.commit(home, sha, call.url))


def commit(call: Call) -> tuple[int, Any]:
    sha = commit_named(call, call.path["ref"])
    return 200, repositories.commit(call.repository, sha, call.url)


def pulls_of_commit(call: Call) -> tuple[int, Any]:
    """Merged ones that brought a commit to the default branch, and open ones whose head has it."""
    home, sha = call.repository, commit_named(call, call.path["commit_sha"])
    found = []
    for pull in home.pulls():
        try:
            inside = sha == pull.merge_sha or sha in home.git.text("rev-list", f"{pull.base_sha}..{pull.head_sha}")
        except GitError:
            inside = False
        if inside:
            found.append(pull)
    return 200, call.listed(found, lambda pull: pulls.pull(pull, call.url, whole=False))


ROUTES = (
    Route("GET", HOME, one),
    Route("GET", f"{HOME}/branches", branches),
    Route("GET", f"{HOME}/commits", commits),
    Route("GET", f"{HOME}/commits/{{commit_sha}}/pulls", pulls_of_commit),
)

# A ref can hold slashes, so these stand behind what begins like them (statuses, protection).
LATE = (Route("GET", f"{HOME}/branches/{{branch}}", branch), Route("GET", f"{HOME}/commits/{{ref}}", commit))
