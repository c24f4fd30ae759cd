"""Each call of the simulated GitHub is made once, so that each answer has been held to GitHub's description."""

from __future__ import annotations

from typing import Any

import pytest
from server import Server
from server.repository import Repository
from server.routes import ROUTES
from server.things import Reaction, Review
from test_server_refusals import call

HOME = "/repos/kai/hub"
GRANTS = dict.fromkeys(
    ("actions", "administration", "contents", "deployments", "environments", "issues", "pages", "pull-requests",
     "secrets", "statuses", "variables"), "write",
)  # fmt: skip
PROTECTION = {"statuses": ["kaifong/review"], "approvals": 1, "owners": True}

# In this order each finds what it needs; `{}` stand for what the repository was given below, or for earlier answers.
CALLS: tuple[tuple[str, str, Any, int], ...] = (
    ("GET", "/rate_limit", None, 200),
    ("GET", "/user", None, 200),
    ("GET", "/user/{mei}", None, 200),
    ("GET", "/users/mei", None, 200),
    ("GET", HOME, None, 200),
    ("GET", "/repos/mei/hub", None, 200),
    ("GET", f"{HOME}/collaborators", None, 200),
    ("GET", f"{HOME}/collaborators/ann", None, 204),
    ("GET", f"{HOME}/collaborators/nobody", None, 404),
    ("GET", f"{HOME}/collaborators/ann/permission", None, 200),
    ("GET", f"{HOME}/branches?protected=true", None, 200),
    ("GET", f"{HOME}/branches/main", None, 200),
    ("GET", f"{HOME}/branches/main/protection", None, 200),
    ("GET", f"{HOME}/branches/records/protection", None, 404),
    ("GET", f"{HOME}/rules/branches/main", None, 200),
    ("GET", f"{HOME}/rulesets", None, 200),
    ("GET", f"{HOME}/rulesets/7", None, 200),
    ("GET", f"{HOME}/codeowners/errors", None, 200),
    ("GET", f"{HOME}/commits?path=a.md&per_page=1", None, 200),
    ("GET", f"{HOME}/commits/main", None, 200),
    ("GET", f"{HOME}/commits/{{head}}/pulls", None, 200),
    ("GET", f"{HOME}/compare/main...mei:story", None, 200),
    ("GET", f"{HOME}/contents/a.md", None, 200),
    ("GET", f"{HOME}/contents/folder", None, 200),
    ("PUT", f"{HOME}/contents/new.md", {"message": "m", "content": "eA==", "branch": "records"}, 201),
    ("GET", f"{HOME}/git/ref/heads/main", None, 200),
    ("GET", f"{HOME}/git/matching-refs/heads/", None, 200),
    ("POST", f"{HOME}/git/blobs", {"content": "eA==", "encoding": "base64"}, 201),
    ("GET", f"{HOME}/git/blobs/{{blob}}", None, 200),
    ("POST", f"{HOME}/git/trees", {"tree": [{"path": "x", "mode": "100644", "type": "blob", "content": "x"}]}, 201),
    ("GET", f"{HOME}/git/trees/main?recursive=1", None, 200),
    ("POST", f"{HOME}/git/commits", {"message": "m", "tree": "{tree}", "parents": ["{main}"]}, 201),
    ("GET", f"{HOME}/git/commits/{{main}}", None, 200),
    ("POST", f"{HOME}/git/refs", {"ref": "refs/heads/kaifong/x", "sha": "{main}"}, 201),
    ("PATCH", f"{HOME}/git/refs/heads/kaifong/x", {"sha": "{head}", "force": True}, 200),
    ("POST", f"{HOME}/pulls", {"title": "t", "head": "kaifong/x", "base": "main", "body": "b"}, 201),
    ("DELETE", f"{HOME}/git/refs/heads/kaifong/x", None, 204),
    ("POST", f"{HOME}/issues", {"title": "t", "body": "b", "labels": ["kaifong/queue"]}, 201),
    ("GET", f"{HOME}/issues?state=all&labels=kaifong/queue&creator=kai&since=2020-01-01T00:00:00Z", None, 200),
    ("GET", f"{HOME}/issues/2", None, 200),
    ("PATCH", f"{HOME}/issues/2", {"title": "u", "state": "closed", "state_reason": "not_planned"}, 200),
    ("POST", f"{HOME}/issues/2/assignees", {"assignees": ["ann", "nobody"]}, 201),
    ("PUT", f"{HOME}/issues/2/lock", {"lock_reason": "spam"}, 204),
    ("DELETE", f"{HOME}/issues/2/lock", None, 204),
    ("POST", f"{HOME}/labels", {"name": "kaifong/hold", "color": "ff0000", "description": "街坊"}, 201),
    ("GET", f"{HOME}/labels", None, 200),
    ("GET", f"{HOME}/labels/kaifong%2Fhold", None, 200),
    ("PATCH", f"{HOME}/labels/kaifong%2Fhold", {"color": "00ff00"}, 200),
    ("POST", f"{HOME}/issues/1/labels", {"labels": ["kaifong/hold"]}, 200),
    ("GET", f"{HOME}/issues/1/labels", None, 200),
    ("DELETE", f"{HOME}/issues/1/labels/kaifong%2Fhold", None, 200),
    ("POST", f"{HOME}/issues/1/comments", {"body": "b"}, 201),
    ("GET", f"{HOME}/issues/1/comments", None, 200),
    ("GET", f"{HOME}/issues/comments?sort=updated", None, 200),
    ("GET", f"{HOME}/issues/comments/{{comment}}", None, 200),
    ("PATCH", f"{HOME}/issues/comments/{{comment}}", {"body": "c"}, 200),
    ("POST", f"{HOME}/issues/comments/{{comment}}/reactions", {"content": "+1"}, 201),
    ("POST", f"{HOME}/issues/comments/{{comment}}/reactions", {"content": "+1"}, 200),
    ("GET", f"{HOME}/issues/comments/{{comment}}/reactions?content=eyes", None, 200),
    ("POST", f"{HOME}/issues/1/reactions", {"content": "rocket"}, 201),
    ("GET", f"{HOME}/issues/1/reactions", None, 200),
    ("DELETE", f"{HOME}/issues/comments/{{comment}}", None, 204),
    ("GET", f"{HOME}/pulls?state=all&sort=updated&direction=desc", None, 200),
    ("GET", f"{HOME}/pulls/1", None, 200),
    ("GET", f"{HOME}/pulls/1/files", None, 200),
    ("GET", f"{HOME}/pulls/1/commits", None, 200),
    ("PATCH", f"{HOME}/pulls/1", {"title": "u"}, 200),
    ("POST", f"{HOME}/pulls/1/requested_reviewers", {"reviewers": ["ann"]}, 201),
    ("GET", f"{HOME}/pulls/1/requested_reviewers", None, 200),
    ("DELETE", f"{HOME}/pulls/1/requested_reviewers", {"reviewers": ["ann"]}, 200),
    ("POST", f"{HOME}/pulls/1/reviews", {"event": "COMMENT", "body": "b", "comments": [
        {"path": "b.md", "line": 2, "start_line": 1, "side": "RIGHT", "start_side": "RIGHT", "body": "c"},
    ]}, 200),
    ("GET", f"{HOME}/pulls/1/reviews", None, 200),
    ("GET", f"{HOME}/pulls/1/reviews/{{review}}/comments", None, 200),
    ("PUT", f"{HOME}/pulls/1/reviews/{{approval}}/dismissals", {"message": "m"}, 200),
    ("POST", f"{HOME}/pulls/1/comments", {"body": "b", "path": "b.md", "line": 1, "commit_id": "{head}"}, 201),
    ("GET", f"{HOME}/pulls/1/comments", None, 200),
    ("GET", f"{HOME}/pulls/comments/{{remark}}", None, 200),
    ("POST", f"{HOME}/pulls/comments/{{remark}}/reactions", {"content": "eyes"}, 201),
    ("POST", f"{HOME}/statuses/{{head}}", {"state": "success", "context": "kaifong/review", "description": "d"}, 201),
    ("GET", f"{HOME}/commits/{{head}}/statuses", None, 200),
    ("GET", f"{HOME}/commits/{{head}}/status", None, 200),
    ("GET", f"{HOME}/pulls/1/merge", None, 404),
    ("PUT", f"{HOME}/pulls/1/merge", {"sha": "{head}", "merge_method": "squash", "commit_title": "t"}, 405),
    ("GET", "/search/issues?q=repo:kai/hub+is:issue+is:closed", None, 200),
    ("GET", f"{HOME}/actions/workflows", None, 200),
    ("GET", f"{HOME}/actions/workflows/sweep.yml", None, 200),
    ("GET", f"{HOME}/actions/workflows/sweep.yml/runs?status=success", None, 200),
    ("POST", f"{HOME}/actions/workflows/sweep.yml/dispatches", {"ref": "main", "inputs": {"number": "7"}}, 422),
    ("PUT", f"{HOME}/actions/workflows/sweep.yml/enable", None, 204),
    ("POST", f"{HOME}/actions/workflows/sweep.yml/dispatches", {"ref": "main", "inputs": {"number": "7"}}, 204),
    ("GET", f"{HOME}/actions/runs?event=schedule", None, 200),
    ("GET", f"{HOME}/actions/runs/{{run}}", None, 200),
    ("GET", f"{HOME}/actions/runs/{{run}}/artifacts", None, 200),
    ("GET", f"{HOME}/actions/artifacts?name=preview", None, 200),
    ("GET", f"{HOME}/actions/permissions", None, 200),
    ("GET", f"{HOME}/actions/permissions/workflow", None, 200),
    ("GET", f"{HOME}/actions/permissions/selected-actions", None, 200),
    ("GET", f"{HOME}/actions/permissions/fork-pr-contributor-approval", None, 200),
    ("GET", f"{HOME}/actions/policies", None, 200),
    ("GET", f"{HOME}/actions/secrets", None, 200),
    ("GET", f"{HOME}/actions/variables", None, 200),
    ("GET", f"{HOME}/environments", None, 200),
    ("GET", f"{HOME}/environments/github-pages", None, 404),
    ("GET", f"{HOME}/environments/github-pages/deployment-branch-policies", None, 404),
    ("GET", f"{HOME}/environments/github-pages/secrets", None, 404),
    ("GET", f"{HOME}/deployments", None, 200),
    ("GET", f"{HOME}/deployments/7/statuses", None, 404),
    ("GET", f"{HOME}/pages", None, 404),
    ("GET", f"{HOME}/pages/builds/latest", None, 404),
    ("POST", f"{HOME}/pages/deployments", {"pages_build_version": "v", "oidc_token": "t", "artifact_id": 7}, 200),
    ("GET", f"{HOME}/pages/deployments/{{deployment}}", None, 200),
)  # fmt: skip


@pytest.fixture
def hub(github: Server) -> Repository:
    made = github.state.repository("kai/hub", {"a.md": "one\n", "folder/c.md": "c\n"})
    made.collaborator("ann", "write")
    made.commit("records", {"r.json": "{}"})
    made.open_pull("mei", {"b.md": "1\n2\n3\n"}, branch="story")
    made.workflow("sweep.yml", state="disabled_inactivity")
    made.run("sweep.yml", artifacts=[{"id": 7, "node_id": "A_7", "name": "preview", "size_in_bytes": 9}])
    made.settings["rulesets/7"] = {"id": 7, "name": "r", "source": "kai/hub", "enforcement": "active"}
    made.protected["main"] = PROTECTION
    return made


def known(hub: Repository, server: Server, answers: dict[str, Any]) -> dict[str, Any]:
    """What the braces of an address or a body stand for."""
    pull = hub.pull(1)
    made = {"mei": server.state.user("mei").id, "main": hub.tip("main"), "head": pull.head_sha, "run": hub.runs[0].id}
    return made | answers


def filled(value: Any, facts: dict[str, Any]) -> Any:
    """The same with its braces filled in."""
    if isinstance(value, str):
        return value.format_map({key: str(one) for key, one in facts.items()}) if "{" in value else value
    if isinstance(value, dict):
        return {key: filled(one, facts) for key, one in value.items()}
    return [filled(one, facts) for one in value] if isinstance(value, list) else value


def test_every_call_is_answered_as_github_describes_it(github: Server, hub: Repository) -> None:
    token = github.token(GRANTS, "kai")
    pull = hub.pull(1)
    approval = Review(77, github.state.user("ann"), "", "APPROVED", pull.head_sha, github.state.now)
    pull.reviews.append(approval)
    pull.reactions.append(Reaction(78, github.state.user("ann"), "heart", github.state.now))
    answers: dict[str, Any] = {"approval": approval.id}
    # By the end of the call that makes it, the name under which later calls ask for it, and where it stands.
    keep = {
        "/git/blobs": ("blob", "sha"), "/git/trees": ("tree", "sha"), "/issues/1/comments": ("comment", "id"),
        "/pulls/1/reviews": ("review", "id"), "/pulls/1/comments": ("remark", "id"),
        "/pages/deployments": ("deployment", "id"),
    }  # fmt: skip
    for method, address, body, status in CALLS:
        facts = known(hub, github, answers)
        seen, value, _ = call(github, method, filled(address, facts), token, filled(body, facts))
        assert seen == status, (method, address, value)
        for end, (name, key) in keep.items():
            if method == "POST" and address.endswith(end):
                answers[name] = value[key]
    assert github.violations == []
    made = {(one.method, one.template) for one in github.calls}
    assert {(route.method, route.template) for route in ROUTES} - made == set()
