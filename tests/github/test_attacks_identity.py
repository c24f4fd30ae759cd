"""Passing for somebody else: the machine, a member who sent a form, an author who is gone, a moderator."""

from __future__ import annotations

from pathlib import Path

import pytest
from commanded_hub import GRANTS
from moderated_hub import BAD, GOOD, PATH, ModeratedHub
from server import Pull, Server
from submitting_hub import STORY, SubmittingHub

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.commands.flow import command
from kaifong.github.desk import Desk
from kaifong.github.markers import mark
from kaifong.github.ownership import owners_of
from kaifong.github.reading.pull import read_pull

FORGED = mark("submission", issue=1, id=502, login="wai-lam") + mark("proposal", by=502)


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> ModeratedHub:
    return ModeratedHub(github, tmp_path)


@pytest.mark.parametrize(
    ("login", "branch"),
    [
        ("github-actions", "x"),
        ("github-actions-bot", "kaifong/submission-1"),
        ("kaifong", "kaifong/decision-aaaa-bbbb-cccc"),
        ("dependabot", "dependabot/pip/x"),
    ],
)
def test_who_is_called_like_a_machine_owns_what_they_bring(hub: ModeratedHub, login: str, branch: str) -> None:
    """With our marks pasted into the text, on a branch that is called as ours are."""
    hub.server.state.user(login, id=9001)
    pull = hub.open({PATH: GOOD}, login, branch=branch, body=FORGED, title=FORGED)
    desk = hub.desk(pull.number)
    assert [one.id for one in owners_of(desk, read_pull(desk.api, pull.number))] == [9001]
    hub.moderate(pull.number)
    assert "`author-is-submitter`" in hub.report(pull)
    assert hub.status(pull.head_sha) != "success"


def twin_of(hub: ModeratedHub, pull: Pull, login: str) -> Pull:
    """A pull request with the very same commit, from a branch of somebody else's."""
    made = hub.open({"content/en/stories/x.md": GOOD}, login)
    made.head_sha = pull.head_sha
    hub.home.git.point(f"refs/pull/{made.number}/head", pull.head_sha)
    return made


def test_the_same_commit_once_more_opens_no_gate(hub: ModeratedHub) -> None:
    """A moderator holds a pull request; its author brings its commit by another, of which no moderator has spoken."""
    pull = hub.open()
    done = [{"name": "hold", "sign": "+1", "by": 502, "held": True}]
    hub.home.comment(pull.number, hub.server.state.actions, mark("command", comment=5, done=done) + "\nHeld.")
    hub.moderate(pull.number)
    twin = twin_of(hub, pull, "mei")
    hub.moderate(twin.number)
    hub.sweep()
    assert hub.report(twin)
    assert hub.status(pull.head_sha) == "pending"


def test_the_same_commit_once_more_shuts_no_gate(hub: ModeratedHub) -> None:
    """Somebody brings a member's commit as their own, and it is not theirs to bring."""
    pull = hub.open()
    hub.moderate(pull.number)
    twin = twin_of(hub, pull, "eve")
    hub.moderate(twin.number)
    assert "`author-is-submitter`" in hub.report(twin)
    assert hub.status(pull.head_sha) == "success"
    pull.state = "closed"
    hub.moderate(twin.number)
    assert hub.status(twin.head_sha) != "success", "once it stands alone it is judged alone"


def test_who_is_gone_is_nobody_else(hub: ModeratedHub) -> None:
    """A deleted account brings nothing through that its owner could not have brought."""
    pull = hub.open({PATH: BAD, "content/en/stories/old.md": GOOD})
    hub.server.state.delete_user(pull.author)
    code, _ = hub.moderate(pull.number)
    assert code == 0
    assert hub.status(pull.head_sha) not in (None, "success")


def test_who_takes_a_given_up_login_does_not_own_what_it_opened(hub: ModeratedHub) -> None:
    pull = hub.open()
    hub.server.state.user("mei").login = "mei-of-old"
    eve = hub.server.state.user("mei")
    desk = hub.desk(pull.number)
    [owner] = owners_of(desk, read_pull(desk.api, pull.number))
    assert owner.id != eve.id
    assert owner.login == "mei-of-old"


def test_a_form_is_its_senders_whoever_presses_the_button(github: Server, tmp_path: Path) -> None:
    """Else a moderator who sent it could approve it, once somebody else has opened the pull request for them."""
    hub = SubmittingHub(github, tmp_path)
    hub.home.settings["may_create_pulls"] = False
    assert hub.run(hub.form()) == 0, hub.said
    pull = hub.home.open_pull("eve", {}, branch="kaifong/submission-1", fork=False, title="By hand")
    desk = hub.desk()
    assert [one.login for one in owners_of(desk, read_pull(desk.api, pull.number))] == ["mei"]
    desk.api.close()


@pytest.mark.parametrize("pushed", [True, False], ids=["somebody pushed", "the member's own"])
def test_our_mending_signs_nobody_s_words_as_the_member_s(github: Server, tmp_path: Path, pushed: bool) -> None:  # noqa: FBT001
    """A commit of ours on top of theirs would make the branch look as if the form had made all of it."""
    hub = SubmittingHub(github, tmp_path)
    untidy = STORY | {"text": "We rode out early.\n\nThe ro\u200bad was wet. We rode on."}
    assert hub.run(hub.form(answers=untidy)) == 0, hub.said
    pull = hub.pull()
    every = hub.home.git.text("ls-tree", "-r", "--name-only", pull.head_sha).split()
    path = next(one for one in every if "dawn" in one)
    text = hub.home.git.run("show", f"{pull.head_sha}:{path}").decode()
    if pushed:
        words = text.replace("was wet", "is mine")
        pull.head_sha = hub.home.commit(pull.head_branch, {path: words}, author=github.state.user("mod"))
        github.state.happenings.clear()
    comment = hub.home.comment(pull.number, "mod", "/fix")
    event = {
        "action": "created",
        "issue": {"number": pull.number, "pull_request": {}},
        "comment": {"id": comment.id, "body": "/fix", "user": {"id": comment.author.id, "type": "User"}},
    }
    desk = hub.desk("issue_comment", event)
    with_rights = Desk(**{**vars(desk), "api": Api(github.token(GRANTS), hub.home.full_name, url=github.url)})
    head = pull.head_sha
    assert door.run(command, with_rights) == 0
    assert (pull.head_sha == head) is pushed, "nothing of ours is put on top of it"
    told = owners_of(with_rights, read_pull(with_rights.api, pull.number))
    assert (told[0].login == "mei") is not pushed
    with_rights.api.close()
