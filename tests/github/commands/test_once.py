"""Deliveries that come twice, comments that go, answers that get lost: done once, said once, nothing lost."""

from __future__ import annotations

import pytest
from commanded_hub import STORY, TEXT, CommandedHub
from server.things import Comment

from kaifong.github.markers import mark


def test_a_delivery_that_comes_twice_is_answered_once(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/hold I want to ask her first.")
    first = hub.run(comment, pull)
    statuses = len(hub.repository.statuses)
    assert hub.run(comment, pull) == first
    assert len(hub.repository.statuses) == statuses
    assert hub.reactions(comment) == ["eyes", "+1"]


def test_an_approval_that_is_run_again_merges_nothing_twice(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    first = hub.run(comment, pull)
    tip = hub.repository.tip("main")
    assert hub.run(comment, pull) == first
    assert hub.repository.tip("main") == tip


def test_a_comment_that_is_gone_commands_nothing(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    pull.comments.remove(comment)
    assert hub.run(comment, pull) == ""
    assert (pull.merged_at, hub.code) == (None, 0)
    assert any("deleted or changed" in one for one in hub.said)


def test_a_comment_that_was_changed_since_commands_nothing(hub: CommandedHub) -> None:
    """Whoever can write can change another's comment: only what the event said, and still stands there, counts."""
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    desk_sees = Comment(comment.id, comment.author, "/hold", comment.created, comment.updated)
    assert hub.run(desk_sees, pull) == ""
    assert hub.status(pull) is None


@pytest.mark.parametrize(
    "event",
    [
        {"action": "edited"},
        {"action": "deleted"},
        {"event_name": "issues"},
        {"issue": {"number": 1}},
    ],
    ids=str,
)
def test_only_a_new_comment_on_a_pull_request_commands(hub: CommandedHub, event: dict[str, object]) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    before = len(hub.server.calls)
    assert hub.run(comment, pull, **event) == ""
    assert len(hub.server.calls) == before, "not a request is spent on it"


def test_a_bot_commands_nothing(hub: CommandedHub) -> None:
    pull = hub.pull()
    assert hub.run(hub.repository.comment(pull.number, hub.server.state.actions, "/approve"), pull) == ""


def test_a_comment_without_a_command_costs_no_request(hub: CommandedHub) -> None:
    pull = hub.pull()
    before = len(hub.server.calls)
    assert hub.says("mei", "Lovely! and/or charming: https://example.org/approve", pull) == ""
    assert len(hub.server.calls) == before


def test_a_mark_that_somebody_pastes_counts_for_nothing(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    done = [{"name": "approve", "sign": "rocket", "by": 11, "approved": pull.head_sha}]
    hub.repository.comment(pull.number, "kit", mark("command", comment=comment.id, done=done))
    hub.run(comment, pull)
    assert pull.merged_at is not None, "a forged answer does not keep a command from being carried out"


def test_a_report_that_the_author_pastes_was_seen_by_nobody(hub: CommandedHub) -> None:
    pull = hub.repository.open_pull("kit", {STORY: TEXT})
    hub.repository.comment(pull.number, "kit", mark("report", head=pull.head_sha, run=[9, 9]))
    assert "I cannot tell" in hub.says("mei", "/approve", pull)
    assert pull.merged_at is None


@pytest.mark.parametrize("kind", ["502", "timeout", "half"])
@pytest.mark.parametrize("after", [True, False], ids=["done", "not done"])
def test_an_answer_that_got_lost_is_said_once(hub: CommandedHub, kind: str, after: bool) -> None:  # noqa: FBT001
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "pat", "/help")
    hub.server.faults.add("POST", rf"/issues/{pull.number}/comments", kind, after_effect=after)  # type: ignore[arg-type]
    assert "/help" in hub.run(comment, pull)
    assert hub.code == 0


@pytest.mark.parametrize("kind", ["502", "reset"])
@pytest.mark.parametrize("after", [True, False], ids=["done", "not done"])
def test_a_merge_whose_answer_got_lost_is_one_merge(hub: CommandedHub, kind: str, after: bool) -> None:  # noqa: FBT001
    pull = hub.pull()
    hub.server.faults.add("PUT", r"/merge$", kind, after_effect=after)  # type: ignore[arg-type]
    assert "and merged" in hub.says("mei", "/approve", pull)
    assert pull.merged_at is not None
    assert hub.dispatched() == ["publish.yml", "collect.yml"]


@pytest.mark.parametrize("kind", ["401", "403", "429", "secondary", "502"])
def test_what_github_did_not_do_is_said_and_a_second_run_does_it(hub: CommandedHub, kind: str) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/hold")
    hub.server.faults.add("POST", r"/statuses/", kind, times=2)  # type: ignore[arg-type]
    answer = hub.run(comment, pull)
    assert "could not be carried out" in answer
    assert hub.code == 1
    assert any("What to do" in one or "do" in one for one in hub.said)
    assert hub.reactions(comment) == ["eyes", "confused"]
    hub.server.faults.clear()
    answer = hub.run(comment, pull)
    assert "could not" not in answer
    assert (hub.status(pull), hub.code) == ("pending", 0)


def test_the_commands_before_one_that_failed_are_not_done_again(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/help\n/hold")
    hub.server.faults.add("POST", r"/statuses/", "502", times=2)
    first = hub.run(comment, pull)
    assert "`/approve`" in first
    assert "could not be carried out" in first
    hub.server.faults.clear()
    second = hub.run(comment, pull)
    assert second.count("`/approve`") == first.count("`/approve`")
    assert "could not" not in second
    assert "closer look" in second


@pytest.mark.parametrize("missing", ["contents", "statuses", "issues"])
def test_a_token_that_may_not_says_so_in_the_summary(hub: CommandedHub, missing: str) -> None:
    hub.grants.pop(missing)
    if missing == "issues":
        hub.grants.pop("pull-requests")
    pull = hub.pull()
    hub.says("mei", "/approve", pull)
    assert pull.merged_at is None
    assert hub.code == 1 or missing == "contents"


def test_nothing_is_told_that_a_stranger_could_use(hub: CommandedHub) -> None:
    pull = hub.pull(title="`@everyone` <!-- x -->", body="![](http://track.example/x)")
    answer = hub.says("mei", "/hold @everyone <img src=x> ![](http://x.example/y) call 9123 4567 #1", pull)
    assert "@everyone" not in answer
    assert "<img" not in answer
    assert "http://x" not in answer
    assert "9123 4567" not in answer


def test_a_slip_of_the_finger_is_answered(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/aprove")
    assert "`/approve`" in hub.run(comment, pull)
    assert hub.reactions(comment) == ["eyes", "confused"]
    assert pull.merged_at is None
