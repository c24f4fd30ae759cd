"""`submit` while GitHub fails: nothing twice, nothing lost, and a failed run says why and can be run again."""

from __future__ import annotations

import pytest
from server import pulling
from submitting_hub import STORY, SubmittingHub

# Every write of the way from an issue to its pull request.
WRITES = (
    ("POST", r"/git/refs$"),
    ("POST", r"/graphql$"),
    ("POST", r"/pulls$"),
    ("POST", r"/issues/\d+/comments$"),
    ("POST", r"/dispatches$"),
)
LOST = ("502", "timeout", "truncated")


def once(hub: SubmittingHub) -> None:
    """What has to stand at the end, whatever failed on the way."""
    pull = hub.pull()
    assert set(hub.files("kaifong/submission-1")) == {"content/en/stories/a-dawn-ride.md"}
    assert len(hub.answers(hub.home.issues[1])) == 1
    assert f"/pull/{pull.number})" in hub.answer(hub.home.issues[1])
    own = hub.home.git.text("rev-list", "--count", "main..kaifong/submission-1").strip()
    assert own == "1", "one commit"


@pytest.mark.parametrize("after_effect", [False, True], ids=["not done", "done all the same"])
@pytest.mark.parametrize("kind", LOST)
@pytest.mark.parametrize(("method", "path"), WRITES, ids=lambda one: one)
def test_a_lost_answer_neither_doubles_nor_loses_anything(
    hub: SubmittingHub,
    method: str,
    path: str,
    kind: str,
    after_effect: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    issue = hub.form()
    hub.server.faults.add(method, path, kind, after_effect=after_effect)  # type: ignore[arg-type]
    assert hub.run(issue) == 0, hub.said
    once(hub)
    assert 1 <= len(hub.dispatched()) <= 2


@pytest.mark.parametrize("kind", ["401", "403", "secondary", "422"])
@pytest.mark.parametrize(("method", "path"), WRITES, ids=lambda one: one)
def test_a_refused_write_is_said_and_the_next_run_goes_on(
    hub: SubmittingHub, method: str, path: str, kind: str
) -> None:
    issue = hub.form()
    event = hub.event(issue, "opened", "mei")
    hub.server.faults.add(method, path, kind, times=9)  # type: ignore[arg-type]
    code = hub.run(issue, event=event)
    if "dispatches" in path:
        assert code == 0, "the sweep finds it"
        assert "waits for the next sweep" in hub.said
    else:
        assert code == 1
        assert "What to do" in hub.said
    hub.server.faults.clear()
    assert hub.run(issue, event=event) == 0, hub.said
    once(hub)


@pytest.mark.parametrize("kind", ["502", "timeout", "secondary"])
def test_a_read_is_asked_again(hub: SubmittingHub, kind: str) -> None:
    issue = hub.form()
    hub.server.faults.add("GET", r"/(pulls|comments|issues)$", kind, times=2)  # type: ignore[arg-type]
    assert hub.run(issue) == 0, hub.said
    once(hub)


def test_two_runs_of_one_event_at_once_make_one_pull_request(hub: SubmittingHub) -> None:
    """The other run was quicker between our look and our write: the branch and the pull request are there."""
    issue = hub.form()
    hub.run(issue)
    issue.comments.clear()  # whatever the other had not written yet
    hub.run(issue)
    hub.pull()
    assert len(hub.answers(issue)) == 1


@pytest.mark.parametrize("after_effect", [False, True], ids=["not done", "done all the same"])
def test_taking_back_through_failures(hub: SubmittingHub, after_effect: bool) -> None:  # noqa: FBT001
    issue = hub.form()
    hub.run(issue)
    pulling.close(issue, hub.mei)
    hub.server.faults.add("PATCH", r"/pulls/\d+$", "502", after_effect=after_effect)
    hub.server.faults.add("DELETE", r"/git/refs", "502", after_effect=after_effect)
    hub.server.faults.add("PATCH", r"/comments/\d+$", "502", after_effect=after_effect)
    assert hub.run(issue, "closed") == 0, hub.said
    assert hub.pull().state == "closed"
    assert hub.home.tip("kaifong/submission-1") is None
    assert "You have taken it back" in hub.answer(issue)


def test_an_edit_that_was_cut_off_is_finished_by_the_next_run(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    hub.edit(issue, {**STORY, "text": "After dark."})
    event = hub.event(issue, "edited", "mei")
    hub.server.faults.add("PATCH", r"/comments/\d+$", "403")
    assert hub.run(issue, event=event) == 1
    assert hub.run(issue, event=event) == 0, hub.said
    [data] = hub.files("kaifong/submission-1").values()
    assert b"After dark" in data
    assert "Your change has arrived" in hub.answer(issue)
