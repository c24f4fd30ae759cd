"""Corners of pull requests at the simulated GitHub: what changes, who is gone, what a job may not merge."""

from __future__ import annotations

import pytest
from server import Server, diffs, force_push
from server.repository import Repository
from test_server_refusals import call

ALL = dict.fromkeys(("contents", "pull-requests", "issues"), "write")


@pytest.fixture
def hub(github: Server) -> Repository:
    return github.state.repository("kai/hub", {"a.md": "one\n", "b.md": "街坊\n" * 9, "c.md": "three\n"})


def test_links_renames_bytes_and_odd_line_ends_keep_their_own_patches(hub: Repository) -> None:
    changed = {
        "a.md": ("120000", "c.md"),
        "b.md": None,
        "moved.md": "街坊\n" * 9,
        "c.md": "three\fnot a line\u2028nor this\n",
        "photo.jpg": b"\xff\xd8\x00\x01",
        "街.md": "new\n",
        'qu"ote.md': "x\n",
    }
    pull = hub.open_pull("mei", changed)
    seen = {file.path: (file.status, file.before, file.additions, file.deletions) for file in diffs.files(pull)}
    assert seen == {
        "a.md": ("changed", None, 0, 1),
        "c.md": ("modified", None, 1, 1),
        "moved.md": ("renamed", "b.md", 0, 0),
        "photo.jpg": ("added", None, 0, 0),
        'qu"ote.md': ("added", None, 1, 0),
        "街.md": ("added", None, 1, 0),
    }
    assert {file.path for file in diffs.files(pull) if file.patch is None} == {"moved.md", "photo.jpg"}
    patches = {file.path: file.patch for file in diffs.files(pull)}
    assert str(patches["街.md"]).endswith("+new")


def test_a_head_that_shares_no_history_does_not_merge(hub: Repository, github: Server) -> None:
    pull = hub.open_pull("mei", {"new.md": "1"})
    assert pull.head_repository
    pull.head_repository.commit(pull.head_branch, {"alone.md": "1"}, parents=[])
    _, seen, _ = call(github, "GET", "/repos/kai/hub/pulls/1", github.token(ALL))
    assert (seen["mergeable"], hub.git.tip("refs/pull/1/merge")) == (False, None)


def test_a_deleted_account_leaves_a_ghost_and_a_head_of_nobody(hub: Repository, github: Server) -> None:
    pull = hub.open_pull("mei", {"new.md": "1"})
    github.state.delete_user(pull.author)
    _, seen, _ = call(github, "GET", "/repos/kai/hub/pulls/1", github.token(ALL))
    assert (seen["user"]["login"], seen["head"]["user"], seen["head"]["repo"]) == ("ghost", None, None)
    assert call(github, "GET", "/users/mei")[0] == 404


def test_a_branch_that_is_deleted_closes_its_pull_request(hub: Repository, github: Server) -> None:
    pull = hub.open_pull("kai", {"new.md": "1"}, fork=False, branch="kaifong/x")
    assert call(github, "DELETE", "/repos/kai/hub/git/refs/heads/kaifong/x", github.token(ALL))[0] == 204
    assert (pull.state, pull.merged_at) == ("closed", None)


def test_a_job_does_not_merge_what_changes_a_workflow(hub: Repository, github: Server) -> None:
    hub.open_pull("mei", {".github/workflows/x.yml": "on: push\n"})
    path = "/repos/kai/hub/pulls/1/merge"
    status, value, _ = call(github, "PUT", path, github.token(ALL), {})
    assert (status, "without `workflows` permission" in value["message"]) == (403, True)
    assert call(github, "PUT", path, github.token(ALL, "kai"), {})[0] == 200


def test_a_base_that_moves_on_shows_in_the_merge_and_not_in_the_files(hub: Repository) -> None:
    pull = hub.open_pull("mei", {"new.md": "1"})
    hub.commit("main", {"other.md": "2"})
    assert [file.path for file in diffs.files(pull)] == ["new.md"]
    force_push(pull, {"new.md": "3"})
    assert [file.path for file in diffs.files(pull)] == ["new.md"]
    merged = hub.git.tip("refs/pull/1/merge")
    assert merged
    assert hub.git.at(merged, "other.md")


def test_who_comes_first_is_told_and_later_no_more(hub: Repository, github: Server) -> None:
    first = hub.open_pull("mei", {"new.md": "1"})
    token = github.token(ALL)
    told = [call(github, "GET", "/repos/kai/hub/pulls/1", token)[1]["author_association"]]
    call(github, "PUT", "/repos/kai/hub/pulls/1/merge", token, {"sha": first.head_sha, "merge_method": "squash"})
    hub.open_pull("mei", {"next.md": "1"})
    told.append(call(github, "GET", "/repos/kai/hub/pulls/2", token)[1]["author_association"])
    assert told == ["FIRST_TIME_CONTRIBUTOR", "CONTRIBUTOR"]
    tip = hub.tip("main")
    assert tip
    assert hub.git.text("log", "-1", "--format=%s %P", tip) == f"A story (#1) {first.base_sha}"


def test_open_pull_requests_are_found_by_their_head_and_by_search(hub: Repository, github: Server) -> None:
    hub.open_pull("mei", {"new.md": "1"}, branch="story", title="A ride")
    hub.open_pull("kai", {"new.md": "1"}, fork=False, branch="kaifong/submission-3")
    token = github.token(ALL)
    found = call(github, "GET", "/repos/kai/hub/pulls?head=mei:story&state=open", token)[1]
    assert [one["number"] for one in found] == [1]
    found = call(github, "GET", "/search/issues?q=repo:kai/hub+is:pr+is:open+author:kai", token)[1]
    assert [one["number"] for one in found["items"]] == [2]
    assert call(github, "GET", "/search/issues?q=ride", token)[0] == 422
