"""What starts a job of submit.yml, and which runs wait for each other: the file's own words, evaluated."""

from __future__ import annotations

from typing import Any

import pytest
from actions.expressions import Scope, holds, interpolated
from actions.triggers import Event
from actions.workflow import workflow
from submitting_hub import ROOT

FILE = workflow("submit.yml", (ROOT / ".github/workflows/submit.yml").read_text("utf-8"))
JOB = FILE.jobs["submit"]
HUB = "example/hub"


def issue(body: str = "### Your story\n\nx", kind: str = "User", labels: tuple[str, ...] = ()) -> dict[str, Any]:
    tags = [{"name": one} for one in labels]
    return {"number": 7, "body": body, "user": {"id": 5, "type": kind}, "labels": tags}


def pull(ref: str, repository: str | None) -> dict[str, Any]:
    head = {"ref": ref, "repo": None if repository is None else {"full_name": repository}}
    return {"head": head, "base": {"ref": "main", "repo": {"full_name": HUB}}}


def contexts(name: str, payload: dict[str, Any]) -> dict[str, Any]:
    return {"github": {"event_name": name, "event": payload, "repository": HUB}, "inputs": {}, "vars": {}}


@pytest.mark.parametrize(
    ("name", "payload", "starts"),
    [
        ("issues", {"action": "opened", "issue": issue()}, True),
        ("issues", {"action": "edited", "issue": issue()}, True),
        ("issues", {"action": "closed", "issue": issue()}, True),
        ("issues", {"action": "reopened", "issue": issue()}, True),
        ("issues", {"action": "deleted", "issue": issue()}, True),
        ("issues", {"action": "labeled", "issue": issue()}, False),
        ("issues", {"action": "opened", "issue": issue("Hello.")}, False),
        ("issues", {"action": "opened", "issue": issue(kind="Bot")}, False),
        ("issues", {"action": "opened", "issue": issue(labels=("kaifong/report",))}, False),
        ("issues", {"action": "opened", "issue": issue(labels=("kaifong/submission",))}, True),
        ("pull_request", {"action": "closed", "pull_request": pull("kaifong/submission-7", HUB)}, True),
        ("pull_request", {"action": "closed", "pull_request": pull("kaifong/submission-7", "eve/hub")}, False),
        ("pull_request", {"action": "closed", "pull_request": pull("kaifong/submission-7", None)}, False),
        ("pull_request", {"action": "closed", "pull_request": pull("my-branch", HUB)}, False),
        ("pull_request", {"action": "opened", "pull_request": pull("kaifong/submission-7", HUB)}, False),
    ],
)
def test_what_starts_the_job(name: str, payload: dict[str, Any], *, starts: bool) -> None:
    asked = FILE.on.starts(Event(name, payload), "submit.yml")
    runs = asked and holds(JOB["if"], Scope("jobs.if", contexts(name, payload), "success"))
    assert runs is starts
    assert not FILE.on.starts(Event(name, payload, by_token=True), "submit.yml")


def test_nobody_elses_edit_pushes_the_openers_out_of_the_queue() -> None:
    def group(sender: int, number: int = 7) -> str:
        told = {"action": "edited", "issue": issue() | {"number": number}, "sender": {"id": sender}}
        return interpolated(FILE.held["concurrency"]["group"], Scope("concurrency", contexts("issues", told)))

    assert group(5) == group(5)
    assert group(5) != group(6)
    assert group(5) != group(5, 8)
    assert FILE.held["concurrency"]["cancel-in-progress"] is False
