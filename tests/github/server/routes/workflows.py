"""Workflows, their runs and artifacts, deployments of the site."""

from __future__ import annotations

from typing import Any

from server.call import Call, Problem, not_found, when
from server.contract import completed
from server.repository import Repository
from server.routing import Route
from server.shapes import people, repositories
from server.things import Dispatch, Run, Workflow

from .issues import HOME

ACTIONS = f"{HOME}/actions"


def _workflow(one: Workflow, home: Repository, url: str) -> dict[str, Any]:
    api, name = f"{url}/repos/{home.full_name}", one.path.rsplit("/", 1)[1]
    return {
        "id": one.id,
        "node_id": f"W_{one.id}",
        "name": one.name,
        "path": one.path,
        "state": one.state,
        "created_at": when(one.created),
        "updated_at": when(one.created),
        "url": f"{api}/actions/workflows/{one.id}",
        "html_url": f"{url}/{home.full_name}/blob/{home.default_branch}/{one.path}",
        "badge_url": f"{url}/{home.full_name}/workflows/{name}/badge.svg",
    }


def workflows(call: Call) -> tuple[int, Any]:
    home = call.repository
    rows = call.listed(home.workflows, lambda one: _workflow(one, home, call.url))
    return 200, {"total_count": len(home.workflows), "workflows": rows}


def _named(call: Call) -> Workflow:
    name = call.path["workflow_id"]
    for one in call.repository.workflows:
        if name == str(one.id) or one.path.endswith(f"/{name}"):
            return one
    raise not_found()


def workflow(call: Call) -> tuple[int, Any]:
    return 200, _workflow(_named(call), call.repository, call.url)


def enable(call: Call) -> tuple[int, Any]:
    _named(call).state = "active"
    return 204, None


def dispatch(call: Call) -> tuple[int, Any]:
    """Noted in `repository.dispatches`; a workflow that was never said to be there is taken to be."""
    home, body, name = call.repository, call.body, call.path["workflow_id"]
    if name.isdigit():
        name = _named(call).path.rsplit("/", 1)[1]
    if any(one.path.endswith(f"/{name}") and one.state != "active" for one in home.workflows):
        raise Problem(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow")
    if home.git.resolve(body["ref"]) is None:
        raise Problem(422, f"No ref found for: {body['ref']}")
    if any(not isinstance(value, (str, bool, int, float)) for value in body.get("inputs", {}).values()):
        raise Problem(422, "Invalid value for input")
    home.dispatches.append(Dispatch(name, body["ref"], dict(body.get("inputs", {})), call.actor.login))
    facts = {"workflow": name, "ref": body["ref"], "inputs": dict(body.get("inputs", {}))}
    call.state.happened("workflow_dispatch", None, home, call.actor, **facts)
    return 204, None


def _run(one: Run, home: Repository, url: str) -> dict[str, Any]:
    api = f"{url}/repos/{home.full_name}"
    bare = repositories.repository(home, url, "minimal-repository")
    actor = people.user(home.state.actions, url)
    commit = repositories.git_commit(home, one.head_sha, url)
    facts = {
        "id": one.id,
        "name": one.workflow.name,
        "node_id": f"WFR_{one.id}",
        "run_number": one.id,
        "run_attempt": one.attempt,
        "event": one.event,
        "status": one.status,
        "conclusion": one.conclusion,
        "head_branch": one.head_branch,
        "head_sha": one.head_sha,
        "path": one.workflow.path,
        "display_title": one.workflow.name,
        "workflow_id": one.workflow.id,
        "url": f"{api}/actions/runs/{one.id}",
        "html_url": f"{url}/{home.full_name}/actions/runs/{one.id}",
        "created_at": when(one.created),
        "updated_at": when(one.created),
        "run_started_at": when(one.created),
        "actor": actor,
        "triggering_actor": actor,
        "pull_requests": [],
        "repository": bare,
        "head_repository": bare,
        "head_commit": {
            "id": one.head_sha, "tree_id": commit["tree"]["sha"], "message": commit["message"],
            "timestamp": commit["author"]["date"], "author": {k: commit["author"][k] for k in ("name", "email")},
            "committer": {k: commit["committer"][k] for k in ("name", "email")},
        },
    }  # fmt: skip
    return completed("workflow-run", facts)


def _runs(call: Call, found: list[Run]) -> tuple[int, Any]:
    home, query = call.repository, call.query
    for key, value in (("event", "event"), ("branch", "head_branch"), ("head_sha", "head_sha")):
        found = [one for one in found if query.get(key) in (None, getattr(one, value))]
    if state := query.get("status"):
        found = [one for one in found if state in (one.status, one.conclusion)]
    found = sorted(found, key=lambda one: one.created, reverse=True)
    rows = call.listed(found, lambda one: _run(one, home, call.url))
    return 200, {"total_count": len(found), "workflow_runs": rows}


def runs(call: Call) -> tuple[int, Any]:
    return _runs(call, call.repository.runs)


def runs_of_workflow(call: Call) -> tuple[int, Any]:
    known = _named(call)
    return _runs(call, [one for one in call.repository.runs if one.workflow is known])


def _one_run(call: Call) -> Run:
    found = next((one for one in call.repository.runs if one.id == int(call.path["run_id"])), None)
    if found is None:
        raise not_found()
    return found


def run(call: Call) -> tuple[int, Any]:
    return 200, _run(_one_run(call), call.repository, call.url)


def artifacts_of_run(call: Call) -> tuple[int, Any]:
    return _artifacts(call, _one_run(call).artifacts)


def artifacts(call: Call) -> tuple[int, Any]:
    return _artifacts(call, [row for one in call.repository.runs for row in one.artifacts])


def _artifacts(call: Call, found: list[dict[str, Any]]) -> tuple[int, Any]:
    chosen = [row for row in found if call.query.get("name") in (None, row["name"])]
    return 200, {"total_count": len(chosen), "artifacts": call.listed(chosen, lambda row: completed("artifact", row))}


ROUTES = (
    Route("GET", f"{ACTIONS}/workflows", workflows),
    Route("GET", f"{ACTIONS}/workflows/{{workflow_id}}", workflow),
    Route("GET", f"{ACTIONS}/workflows/{{workflow_id}}/runs", runs_of_workflow),
    Route("POST", f"{ACTIONS}/workflows/{{workflow_id}}/dispatches", dispatch),
    Route("PUT", f"{ACTIONS}/workflows/{{workflow_id}}/enable", enable),
    Route("GET", f"{ACTIONS}/runs", runs),
    Route("GET", f"{ACTIONS}/runs/{{run_id}}", run),
    Route("GET", f"{ACTIONS}/runs/{{run_id}}/artifacts", artifacts_of_run),
    Route("GET", f"{ACTIONS}/artifacts", artifacts),
)
