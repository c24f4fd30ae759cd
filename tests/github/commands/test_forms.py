"""Commands on a pull request that came from a form: its opener is the author, whoever's name GitHub puts on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from commanded_hub import GRANTS
from server import Pull, Server
from submitting_hub import NAME, SubmittingHub

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.commands.flow import command
from kaifong.github.markers import mark


@pytest.fixture
def sent(github: Server, tmp_path: Path) -> tuple[SubmittingHub, Pull]:
    """A story that mei sent by the form, and its pull request with our report."""
    hub = SubmittingHub(github, tmp_path)
    assert hub.run(hub.form()) == 0, hub.said
    pull = hub.pull()
    hub.home.comment(pull.number, github.state.actions, mark("report", head=pull.head_sha, run=[1, 1]))
    return hub, pull


def says(hub: SubmittingHub, login: str, body: str, pull: Pull) -> str:
    comment = hub.home.comment(pull.number, login, body)
    user = {"id": comment.author.id, "login": login, "type": "User"}
    event = {
        "action": "created",
        "issue": {"number": pull.number, "pull_request": {}},
        "comment": {"id": comment.id, "body": body, "user": user},
    }
    api = Api(hub.server.token(GRANTS), NAME, url=hub.server.url, pause=lambda _: None)
    desk = replace(hub.desk("issue_comment", event), api=api)
    door.run(command, desk)
    needle = f'"comment":{comment.id},'
    return "".join(one.body.partition(" -->\n")[2] for one in pull.comments if needle in one.body)


def test_the_opener_takes_it_back_and_their_form_is_closed(sent: tuple[SubmittingHub, Pull]) -> None:
    hub, pull = sent
    assert "taken this back" in says(hub, "mei", "/withdraw", pull)
    assert pull.state == "closed"
    [issue] = [one for one in hub.home.issues.values() if not isinstance(one, Pull)]
    assert issue.state == "closed"


def test_the_opener_does_not_approve_it_and_another_does(sent: tuple[SubmittingHub, Pull]) -> None:
    hub, pull = sent
    hub.home.collaborator("mei", "maintain")
    assert "your own work" in says(hub, "mei", "/approve", pull)
    assert "whoever wrote this" in says(hub, "mod", "/withdraw", pull)
    assert "Approved by mod" in says(hub, "mod", "/approve It is a fine first story.", pull)
    assert pull.merged_at is not None
    message = hub.home.git.text("log", "-1", "--format=%B", "main")
    assert "Co-authored-by: mei <77+mei@users.noreply.github.com>" in message
    [issue] = [one for one in hub.home.issues.values() if not isinstance(one, Pull)]
    assert issue.state == "closed"
