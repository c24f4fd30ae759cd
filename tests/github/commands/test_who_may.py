"""Each command, given by everybody, against the simulated GitHub."""

from __future__ import annotations

import pytest
from commanded_hub import CommandedHub

from kaifong.github.commands.names import Name
from kaifong.github.commands.rights import RIGHTS, Standing

# Whoever comments on kit's pull request, and what they are to it.
CALLERS = {
    "kit": Standing.AUTHOR,
    "pat": Standing.MEMBER,
    "col": Standing.MEMBER,
    "far": Standing.MEMBER,
    "old": Standing.MEMBER,
    "mei": Standing.MODERATOR,
    "ann": Standing.MAINTAINER,
    "example": Standing.MAINTAINER,
}


@pytest.mark.parametrize("login", CALLERS)
def test_what_somebody_may_not_say_is_refused_with_a_reason_and_changes_nothing(
    hub: CommandedHub, login: str
) -> None:
    pull = hub.pull()
    refused = [name for name in Name if CALLERS[login] not in RIGHTS[name]]
    for name in refused:
        comment = hub.repository.comment(pull.number, login, f"/{name.value} ja because I say so")
        answer = hub.run(comment, pull)
        assert f"`/{name.value}`" in answer
        assert "`/help`" in answer or "Triage" in answer or "recognition.yml" in answer
        assert hub.reactions(comment) == ["eyes", "-1"]
        assert hub.code == 0
    assert pull.state == "open"
    assert hub.labels(pull) == set()
    assert hub.status(pull) is None
    assert hub.dispatched() == []
    wrote = {one.template for one in hub.server.calls if one.method != "GET" and one.status < 300}
    assert all("comments" in template for template in wrote), wrote


@pytest.mark.parametrize("login", CALLERS)
def test_help_lists_what_this_caller_may_do(hub: CommandedHub, login: str) -> None:
    answer = hub.says(login, "/help", hub.pull())
    told = {name for name in Name if f"`/{name.value}`" in answer}
    assert told == {name for name in Name if CALLERS[login] in RIGHTS[name]}


@pytest.mark.parametrize("login", ["mei", "ann", "example"])
def test_nobody_approves_their_own_whatever_they_are(hub: CommandedHub, login: str) -> None:
    pull = hub.pull(login, fork=False)
    answer = hub.says(login, "/approve", pull)
    assert "your own work" in answer
    assert pull.merged_at is None
    assert "somebody else decides" in hub.says(login, "/help", pull) or login == "ann"


def test_who_took_a_login_since_has_none_of_its_rights(hub: CommandedHub) -> None:
    """The comment's author is known by number; whoever answers to the name today is somebody else."""
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "ann", "/approve")
    ann = hub.server.state.user("ann")
    ann.login = "ann-renamed"
    hub.server.state.user("ann", id=99)
    desk = hub.desk(comment, pull)
    assert desk.event["comment"]["user"]["login"] == "ann-renamed"
    hub.run(comment, pull)
    assert pull.merged_at is None


def test_a_moderator_of_one_language_approves_no_other(hub: CommandedHub) -> None:
    pull = hub.pull()
    answer = hub.says("lok", "/approve", pull)
    assert "`content/en/stories/dawn-ride.md`" in answer
    assert pull.merged_at is None


def test_one_who_asked_for_a_pull_request_of_ours_does_not_approve_it(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/approve", pull)
    hub.says("mei", "/feature It made us all get up early.", pull)
    ours = hub.repository.pulls()[-1]
    hub.report(ours)
    assert "your own work" in hub.says("mei", "/approve", ours)
    assert "merged" in hub.says("ann", "/approve", ours)
    assert ours.merged_at is not None
