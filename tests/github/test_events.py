"""The events that start our workflows are built from the state and held to GitHub's description."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from server import Server, close, edit, events, merge, push, ready, reopen
from server.discussions import discuss, mark_answer, reply
from server.repository import Repository

import github_webhooks


def test_the_extract_is_as_the_script_makes_it() -> None:
    source = os.environ.get("KAIFONG_OPENAPI")
    if not source:
        pytest.skip(
            "GitHub's description is not here: set KAIFONG_OPENAPI (npm @octokit/openapi, api.github.com.json)."
        )
    listed = github_webhooks.listed(github_webhooks.LIST.read_text("utf-8"))
    made = github_webhooks.extract(json.loads(Path(source).read_text("utf-8")), listed)
    assert github_webhooks.EXTRACT.read_text("utf-8") == made


def pull_requests(hub: Repository) -> None:
    pull = hub.open_pull("mei", {"a.md": "A\n"}, draft=True)
    push(pull, {"b.md": "B\n"})
    edit(pull, title="New")
    ready(pull)
    close(pull, pull.author)
    reopen(pull, pull.author)
    merge(pull, hub.owner)


def deleted_forks(hub: Repository) -> None:
    pull = hub.open_pull("mei", {"a.md": "A\n"})
    assert pull.head_repository
    pull.head_repository.delete()
    close(pull, pull.author)


def issues(hub: Repository) -> None:
    issue = hub.issue("mei", "T", None, ["bug"])
    edit(issue, body="New")
    hub.comment(issue.number, "yan", "Hello")
    close(issue, issue.author, reason="completed")
    reopen(issue, issue.author)


def discussions(hub: Repository) -> None:
    answer = reply(discuss(hub, "mei", "How?", "Tell me"), "yan", "So")
    mark_answer(answer, "mei")


def dispatches(hub: Repository) -> None:
    facts = {"workflow": "moderate.yml", "ref": "main", "inputs": {"pull_request": "7"}}
    hub.state.happened("workflow_dispatch", None, hub, hub.owner, **facts)


@pytest.mark.parametrize("act", [pull_requests, deleted_forks, issues, discussions, dispatches])
@pytest.mark.parametrize("owner", ["User", "Organization"])
def test_events_are_as_github_describes_them(github: Server, act: Callable[[Repository], None], owner: Any) -> None:
    hub = github.state.repository("kai/hub", type=owner)
    act(hub)
    for note in github.state.happenings:
        payload = events.payload(note)  # which asserts it
        assert payload["repository"]["full_name"] == note.repository.full_name
        assert json.loads(json.dumps(payload)) == payload


def test_what_our_readers_read_of_an_event_is_what_happened(github: Server) -> None:
    hub = github.state.repository("kai/hub")
    pull = hub.open_pull("mei", {"a.md": "A\n"})
    before = pull.head_sha
    push(pull, {"b.md": "B\n"})
    made = [events.payload(note) for note in github.state.happenings if note.name == "pull_request"]
    assert [(one["action"], one["number"]) for one in made] == [("opened", 1), ("synchronize", 1)]
    assert (made[1]["before"], made[1]["after"]) == (before, pull.head_sha)
    assert made[1]["pull_request"]["head"]["repo"]["full_name"] == "mei/hub"
    assert made[1]["pull_request"]["user"]["id"] == pull.author.id


def test_an_event_that_breaks_the_description_is_noticed(github: Server) -> None:
    hub = github.state.repository("kai/hub")
    hub.issue("mei", "T")
    payload = events.payload(github.state.happenings[-1])
    assert events.faults("issues-opened", payload) == []
    assert events.faults("issues-opened", {**payload, "action": "openend"})
    assert events.faults("issues-opened", {**payload, "isue": payload["issue"]})
    del payload["issue"]["title"]
    assert events.faults("issues-opened", payload)
