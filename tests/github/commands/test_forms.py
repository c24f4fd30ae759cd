"""Commands on a pull request that came from a form: its opener is the author, whoever's name GitHub puts on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from commanded_hub import GRANTS
from server import Pull, Server
from server.things import Issue
from submitting_hub import NAME, SubmittingHub

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.commands.flow import command
from kaifong.github.markers import mark

LABELS = ("kaifong/submission",)


@pytest.fixture
def sent(github: Server, tmp_path: Path) -> tuple[SubmittingHub, Pull]:
    """A story that mei sent by the form, and its pull request with our report."""
    hub = SubmittingHub(github, tmp_path)
    assert hub.run(hub.form()) == 0, hub.said
    pull = hub.pull()
    hub.home.comment(pull.number, github.state.actions, mark("report", head=pull.head_sha, run=[1, 1]))
    return hub, pull


def says(hub: SubmittingHub, login: str, body: str, place: Issue, labels: tuple[str, ...] = LABELS) -> str:
    """Somebody comments on the pull request, or on the issue of the form; gives our answer."""
    comment = hub.home.comment(place.number, login, body)
    user = {"id": comment.author.id, "login": login, "type": "User"}
    issue: dict[str, Any] = {"number": place.number, "labels": [{"name": name} for name in labels]}
    if isinstance(place, Pull):
        issue["pull_request"] = {}
    said = {"id": comment.id, "body": body, "user": user}
    event = {"action": "created", "issue": issue, "comment": said}
    api = Api(hub.server.token(GRANTS), NAME, url=hub.server.url, pause=lambda _: None)
    desk = replace(hub.desk("issue_comment", event), api=api)
    door.run(command, desk)
    needle = f'"comment":{comment.id},'
    return "".join(one.body.partition(" -->\n")[2] for one in place.comments if needle in one.body)


def form_of(hub: SubmittingHub) -> Issue:
    [issue] = [one for one in hub.home.issues.values() if not isinstance(one, Pull)]
    return issue


def test_the_opener_takes_it_back_and_their_form_is_closed(sent: tuple[SubmittingHub, Pull]) -> None:
    hub, pull = sent
    assert "taken this back" in says(hub, "mei", "/withdraw", pull)
    assert pull.state == "closed"
    assert form_of(hub).state == "closed"


def test_the_opener_does_not_approve_it_and_another_does(sent: tuple[SubmittingHub, Pull]) -> None:
    hub, pull = sent
    hub.home.collaborator("mei", "maintain")
    assert "your own work" in says(hub, "mei", "/approve", pull)
    assert "whoever wrote this" in says(hub, "mod", "/withdraw", pull)
    assert "Approved by mod" in says(hub, "mod", "/approve It is a fine first story.", pull)
    assert pull.merged_at is not None
    message = hub.home.git.text("log", "-1", "--format=%B", "main")
    assert "Co-authored-by: mei <77+mei@users.noreply.github.com>" in message
    assert form_of(hub).state == "closed"


def test_the_opener_says_it_where_they_are(sent: tuple[SubmittingHub, Pull]) -> None:
    hub, pull = sent
    issue = form_of(hub)
    assert "`/withdraw`" in says(hub, "mei", "/help", issue)
    assert "`/approve`" not in says(hub, "mei", "/help", issue)
    assert "noted" in says(hub, "mei", "/appeal I meant it kindly.", issue)
    assert "kaifong/appeal" in {one.name for one in pull.labels}
    assert "taken this back" in says(hub, "mei", "/撤回", issue)
    assert pull.state == "closed"


def test_others_are_sent_to_the_pull_request(sent: tuple[SubmittingHub, Pull]) -> None:
    hub, pull = sent
    for login in ("mod", "somebody"):
        assert f"#{pull.number}" in says(hub, login, "/approve", form_of(hub))
    assert pull.merged_at is None


def test_in_an_issue_that_is_no_form_nothing_is_commanded(sent: tuple[SubmittingHub, Pull]) -> None:
    hub, pull = sent
    assert says(hub, "mei", "/withdraw", form_of(hub), labels=()) == ""
    other = hub.home.issue("mei", "A question", "How?", ["kaifong/submission"])
    assert says(hub, "mei", "/withdraw", other) == ""
    assert pull.state == "open"
