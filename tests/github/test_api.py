"""The calls to GitHub on bad days: what is asked again, what never is, and what a person is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from server import Server
from server.faults import Kind

from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.dispatch import dispatch
from kaifong.github.door import run
from kaifong.github.refusals import Conflict, Forbidden, Limited, Lost, NotThere, Refusal

NAME = "kai/hub"


class Hub:
    """A repository with an issue, and a way to it that notes how long it would have waited."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.repository = server.state.repository(NAME)
        self.issue = self.repository.issue("mei", "Hello")
        self.pauses: list[float] = []
        token = server.token({"issues": "write", "actions": "write", "contents": "read"})
        self.api = Api(token, NAME, url=server.url, pause=self.pauses.append)

    @property
    def path(self) -> str:
        return self.api.at(f"/issues/{self.issue.number}")


@pytest.fixture
def hub(github: Server) -> Iterator[Hub]:
    made = Hub(github)
    yield made
    made.api.close()


@pytest.mark.parametrize("kind", ["500", "502", "503", "half", "truncated", "reset", "timeout"])
def test_a_read_is_asked_again(hub: Hub, kind: Kind) -> None:
    hub.server.faults.add("GET", r"/issues/1$", kind, times=2)
    assert hub.api.get(hub.path)["title"] == "Hello"
    assert hub.pauses == [1.0, 4.0]
    hub.server.faults.add("GET", r"/issues/1$", kind, times=3)
    with pytest.raises(Lost):
        hub.api.get(hub.path)


@pytest.mark.parametrize("after", [False, True], ids=["not done", "done"])
@pytest.mark.parametrize("kind", ["500", "502", "503", "half", "truncated", "reset", "timeout"])
def test_a_write_is_never_asked_again(hub: Hub, kind: Kind, after: bool) -> None:  # noqa: FBT001
    hub.server.faults.add("POST", r"/issues/1/comments", kind, after_effect=after)
    with pytest.raises(Lost) as lost:
        hub.api.post(hub.path + "/comments", {"body": "Hi"})
    assert "run the job again" in lost.value.mend
    assert len(hub.issue.comments) == int(after)
    assert hub.server.counted("POST", "/comments") == 1
    assert hub.pauses == []


@pytest.mark.parametrize(
    ("kind", "error"),
    [("401", Forbidden), ("403", Forbidden), ("404", NotThere), ("409", Conflict), ("422", Conflict)],
)
def test_a_refusal_says_what_it_was(hub: Hub, kind: Kind, error: type[Refusal]) -> None:
    hub.server.faults.add("PATCH", r"/issues/1$", kind)
    with pytest.raises(error) as refused:
        hub.api.patch(hub.path, {"title": "Other"})
    assert refused.value.status == int(kind)
    assert kind in refused.value.seen
    assert len(refused.value.mend) > 20
    assert hub.issue.title == "Hello"


def test_patience_is_shown_when_github_asks_for_it(hub: Hub) -> None:
    hub.server.faults.add("GET", r"/issues/1$", "429", retry_after=7)
    assert hub.api.get(hub.path)["title"] == "Hello"
    assert hub.pauses == [7.0]


def test_a_long_wait_is_left_to_the_next_run(hub: Hub) -> None:
    hub.server.faults.add("GET", r"/issues/1$", "429", retry_after=1800)
    with pytest.raises(Limited):
        hub.api.get(hub.path)
    assert hub.pauses == []


def test_a_write_that_was_limited_is_not_repeated(hub: Hub) -> None:
    hub.server.faults.add("POST", r"/comments", "secondary")
    with pytest.raises(Limited):
        hub.api.post(hub.path + "/comments", {"body": "Hi"})
    assert hub.issue.comments == []


def test_pages_are_followed_to_the_end(hub: Hub) -> None:
    for number in range(230):
        hub.repository.comment(1, "mei", f"No. {number}")
    found = [one["body"] for one in hub.api.pages(hub.path + "/comments")]
    assert len(found) == 230
    assert hub.api.calls["rest"] == 3


def test_an_error_of_graphql_is_told_and_a_mutation_is_not_repeated(hub: Hub) -> None:
    with pytest.raises(NotThere):
        hub.api.graphql('query { repository(owner: "kai", name: "none") { id } }')
    hub.server.faults.add("POST", "/graphql", "502", times=2)
    query = 'query { repository(owner: "kai", name: "hub") { nameWithOwner } }'
    assert hub.api.graphql(query)["repository"]["nameWithOwner"] == NAME
    hub.server.faults.add("POST", "/graphql", "502")
    mutation = (
        "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }"
    )
    with pytest.raises(Lost):
        hub.api.graphql(mutation, input={})
    assert hub.api.calls["graphql"] == 5


def test_a_dispatch_is_asked_once_more_where_nobody_knows(hub: Hub) -> None:
    hub.repository.workflow("publish.yml")
    hub.server.faults.add("POST", "/dispatches", "502")
    dispatch(hub.api, "publish.yml", "main")
    assert [one.workflow for one in hub.repository.dispatches] == ["publish.yml"]


def test_what_is_left_of_the_hour_is_heard(hub: Hub) -> None:
    hub.api.get(hub.path)
    assert hub.api.remaining["rest"] > 0


@pytest.mark.parametrize("kind", ["403", "404", "502", "timeout", "429"])
def test_a_failed_run_says_why_in_its_summary(hub: Hub, tmp_path: Path, kind: Kind) -> None:
    hub.server.faults.add("GET", r"/issues/1$", kind, times=9, retry_after=900)
    summary = tmp_path / "summary.md"
    desk = Desk(
        hub.api, "schedule", {}, tmp_path, hub.server.state.now, {"GITHUB_STEP_SUMMARY": str(summary)}, Run(1, 1, "…")
    )
    assert run(lambda here: here.tell(here.api.get(hub.path)["title"]), desk) == 1
    said = summary.read_text(encoding="utf-8")
    assert "**What was seen:**" in said
    assert "**What to do:**" in said


def test_a_defect_of_ours_is_told_as_one(hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    summary = tmp_path / "summary.md"
    desk = Desk(
        hub.api, "schedule", {}, tmp_path, hub.server.state.now, {"GITHUB_STEP_SUMMARY": str(summary)}, Run(1, 1, "…")
    )

    def broken(_desk: Desk) -> None:
        raise ValueError("::set-output name=x::y")

    assert run(broken, desk) == 1
    assert "a defect of Kaifong" in summary.read_text(encoding="utf-8")
    assert "::set-output" not in capsys.readouterr().out
