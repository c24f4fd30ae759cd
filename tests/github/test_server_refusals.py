"""What the simulated GitHub refuses, and what goes wrong there when it is ordered."""

from __future__ import annotations

import json
from http.client import HTTPConnection, HTTPException
from typing import Any

import pytest
from server import Server, push
from server.faults import Kind
from server.repository import Repository

COMMENTS = "/repos/kai/hub/issues/1/comments"


@pytest.fixture
def hub(github: Server) -> Repository:
    made = github.state.repository("kai/hub")
    made.collaborator("ann", "write")
    made.open_pull("mei", {"b.md": "1"})
    return made


def call(server: Server, method: str, path: str, token: str | None = None, body: Any = None) -> tuple[int, Any, Any]:
    """Status, value and headers of one call on a connection of its own."""
    connection = HTTPConnection(server.url.removeprefix("http://"), timeout=2)
    try:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        data = answer.read()
        return answer.status, json.loads(data) if data else None, answer.headers
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("granted", "method", "path", "body", "status"),
    [
        ({"issues": "read"}, "POST", COMMENTS, {"body": "x"}, 403),
        ({"pull-requests": "write"}, "POST", COMMENTS, {"body": "x"}, 201),
        ({"issues": "write"}, "POST", COMMENTS, {"body": "x"}, 201),
        ({}, "GET", "/repos/kai/hub/pulls/1", None, 403),
        ({}, "GET", "/repos/kai/hub", None, 200),
        ({"contents": "write"}, "GET", "/repos/kai/hub/actions/permissions", None, 403),
        ({"contents": "write"}, "PUT", "/repos/kai/hub/contents/x.md", {"message": "m", "content": "eA=="}, 201),
        ({"contents": "read"}, "PUT", "/repos/kai/hub/contents/x.md", {"message": "m", "content": "eA=="}, 403),
        ({"contents": "write"}, "PUT", "/repos/mei/hub/contents/x.md", {"message": "m", "content": "eA=="}, 403),
    ],
)
def test_a_call_needs_its_grant(
    github: Server, hub: Repository, granted: dict[str, str], method: str, path: str, body: Any, status: int
) -> None:
    assert hub.pulls()
    seen, value, _ = call(github, method, path, github.token(granted), body)
    assert seen == status, value
    if status == 403:
        assert value["message"] == "Resource not accessible by integration"


def test_a_person_s_token_needs_the_person_s_role(github: Server, hub: Repository) -> None:
    status = f"/repos/kai/hub/statuses/{hub.tip('main')}"
    outcomes = [
        call(github, "POST", status, github.token({"statuses": "write"}, login), {"state": "success"})[0]
        for login in ("ann", "mei")
    ]
    assert outcomes == [201, 404]


def test_strangers_read_what_is_public_and_wrong_tokens_nothing(github: Server, hub: Repository) -> None:
    assert call(github, "GET", "/repos/kai/hub/pulls/1")[0] == 200
    assert call(github, "POST", COMMENTS, None, {"body": "x"})[0] == 401
    assert call(github, "GET", "/repos/kai/hub/pulls/1", "ghs_wrong")[0] == 401
    hub.private = True
    assert call(github, "GET", "/repos/kai/hub/pulls/1")[0] == 404


def test_a_job_cannot_approve_nor_where_forbidden_open_pull_requests(github: Server, hub: Repository) -> None:
    token = github.token({"pull-requests": "write", "contents": "write"})
    told = call(github, "POST", "/repos/kai/hub/pulls/1/reviews", token, {"event": "APPROVE"})
    assert (told[0], "not permitted" in told[1]["message"]) == (403, True)
    hub.commit("side", {"x.md": "1"})
    hub.settings["may_create_pulls"] = False
    asked = {"title": "t", "head": "side", "base": "main"}
    assert call(github, "POST", "/repos/kai/hub/pulls", token, asked)[0] == 403
    hub.settings["may_create_pulls"] = True
    assert call(github, "POST", "/repos/kai/hub/pulls", token, asked)[0] == 201
    assert call(github, "POST", "/repos/kai/hub/pulls", token, asked)[0] == 422


def test_an_empty_purse_is_refused_and_counted_down(github: Server, hub: Repository) -> None:
    assert hub.pulls()
    token = github.token({"pull-requests": "read"}, remaining=2)
    left = [call(github, "GET", "/repos/kai/hub/pulls/1", token)[2]["X-RateLimit-Remaining"] for _ in range(2)]
    assert left == ["1", "0"]
    status, value, _ = call(github, "GET", "/repos/kai/hub/pulls/1", token)
    assert (status, "rate limit exceeded" in value["message"]) == (403, True)


@pytest.mark.parametrize(
    ("method", "path", "body", "fault"),
    [
        ("POST", COMMENTS, {"text": "x"}, "'body' is a required property"),
        ("POST", COMMENTS, {"body": "x", "colour": 1}, "'colour' was unexpected"),
        ("GET", f"{COMMENTS}?pages=2", None, "GitHub does not know `pages`"),
        ("GET", "/repos/kai/hub/pulls?state=merged", None, "is not one of"),
        ("GET", "/repos/kai/hub/traffic", None, "no such route here"),
    ],
)
def test_what_github_would_not_know_is_noticed(
    github: Server, hub: Repository, method: str, path: str, body: Any, fault: str
) -> None:
    assert hub.pulls()
    assert call(github, method, path, github.token({"issues": "write", "pull-requests": "read"}), body)[0] in (
        404,
        422,
    )
    assert fault in " ".join(github.violations)
    github.violations.clear()


def test_an_answer_that_github_would_not_give_is_noticed(github: Server, hub: Repository) -> None:
    hub.settings["actions/permissions"] = {"enabled": "yes"}
    call(github, "GET", "/repos/kai/hub/actions/permissions", github.token({"administration": "read"}, "kai"))
    assert "'yes' is not of type 'boolean'" in github.violations[0]
    github.violations.clear()


@pytest.mark.parametrize("kind", ["401", "403", "404", "409", "422", "429", "secondary", "500", "502", "503"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after the effect"])
def test_a_refusal_can_be_ordered(github: Server, hub: Repository, kind: Kind, *, after: bool) -> None:
    token = github.token({"issues": "write"})
    github.faults.add("POST", r"/issues/1/comments$", kind, after_effect=after)
    status, value, headers = call(github, "POST", COMMENTS, token, {"body": "x"})
    assert status == (403 if kind == "secondary" else int(kind))
    assert value["message"]
    assert ("Retry-After" in headers) == (kind in ("429", "secondary"))
    assert len(hub.issues[1].comments) == int(after)
    assert call(github, "POST", COMMENTS, token, {"body": "y"})[0] == 201


@pytest.mark.parametrize("kind", ["timeout", "half", "truncated", "reset"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after the effect"])
def test_an_answer_can_get_lost(github: Server, hub: Repository, kind: Kind, *, after: bool) -> None:
    token = github.token({"issues": "write"})
    github.hold = 0.05
    github.faults.add("*", r"/comments$", kind, after_effect=after, skip=1)
    assert call(github, "POST", COMMENTS, token, {"body": "first"})[0] == 201
    with pytest.raises((HTTPException, OSError, ValueError)):
        call(github, "POST", COMMENTS, token, {"body": "x"})
    assert len(hub.issues[1].comments) == 1 + int(after)
    assert call(github, "POST", COMMENTS, token, {"body": "y"})[0] == 201


def test_an_upload_is_read_without_a_token_at_the_address_that_it_leads_to(github: Server) -> None:
    address = github.state.attachment(b"\xff\xd8picture").removeprefix(github.url)
    connection = HTTPConnection(github.url.removeprefix("http://"), timeout=2)
    connection.request("GET", address)
    first = connection.getresponse()
    first.read()
    connection.request("GET", str(first.headers["Location"]).removeprefix(github.url))
    second = connection.getresponse()
    assert (first.status, second.status, second.read()) == (302, 200, b"\xff\xd8picture")
    connection.close()


def test_calls_are_listed_with_their_template_and_the_grant_that_let_them_through(
    github: Server, hub: Repository
) -> None:
    assert hub.pulls()
    call(github, "POST", COMMENTS, github.token({"issues": "write"}, name="moderate/review"), {"body": "x"})
    last = github.calls[-1]
    assert (last.method, last.status, last.token, last.grant) == ("POST", 201, "moderate/review", "issues: write")
    assert last.template == "/repos/{owner}/{repo}/issues/{issue_number}/comments"


def test_somebody_else_can_come_between_a_call_and_its_effect(github: Server, hub: Repository) -> None:
    pull = hub.pull(1)
    seen = pull.head_sha
    token = github.token({"contents": "write", "issues": "write"})
    github.faults.meanwhile("PUT", r"/merge$", lambda: push(pull, {"late.md": "!"}))
    assert call(github, "PUT", "/repos/kai/hub/pulls/1/merge", token, {"sha": seen})[0] == 409
    assert call(github, "PUT", "/repos/kai/hub/pulls/1/merge", token, {"sha": pull.head_sha})[0] == 200
    github.faults.meanwhile("POST", r"/comments$", lambda: hub.comment(1, "mei", "second"), skip=1, after=True)
    for text in ("zeroth", "first", "third"):
        call(github, "POST", COMMENTS, token, {"body": text})
    assert [one.body for one in hub.issues[1].comments] == ["zeroth", "first", "second", "third"]


def test_graphql_can_answer_200_and_yet_not_all(github: Server, hub: Repository) -> None:
    assert hub.pulls()
    token = github.token({"contents": "read"})
    asked = {"query": '{ repository(owner: "kai", name: "hub") { name } viewer { login } }'}
    for kind in ("errors", "partial"):
        github.faults.add("POST", "/graphql", kind)
    values = [call(github, "POST", "/graphql", token, asked) for _ in range(3)]
    assert [status for status, _, _ in values] == [200, 200, 200]
    assert [value["data"] for _, value, _ in values] == [
        None,
        {"repository": None, "viewer": None},
        {"repository": {"name": "hub"}, "viewer": {"login": "github-actions[bot]"}},
    ]
    assert [len(value.get("errors", ())) for _, value, _ in values] == [1, 2, 0]
