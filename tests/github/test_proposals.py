"""Commits and pull requests of our own: made once, on what was looked at, whatever gets lost on the way."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from server import Server, pulling
from server.repository import Repository

from kaifong.github.api import Api
from kaifong.github.commits import Moved, commit_on, head_of
from kaifong.github.proposals import Proposal, Told, propose
from kaifong.github.refusals import Forbidden, Lost

NAME = "example/hub"
BRANCH = "kaifong/feature-1"
GRANTS = {"contents": "write", "pull-requests": "write"}
FILES: dict[str, bytes | None] = {"a.md": "新\r\n".encode(), "gone.md": None}


@pytest.fixture
def home(github: Server) -> Repository:
    return github.state.repository(NAME, {"README.md": "x\n", "gone.md": "y\n"})


def api(server: Server, grants: Mapping[str, str] | None = None) -> Api:
    return Api(server.token(grants or GRANTS), NAME, url=server.url, pause=lambda _: None)


def proposed(server: Server, files: Mapping[str, bytes | None] | None = None) -> Proposal:
    told = Told("Feature a.md", "Feature it", "Why not.", "Asked for.", draft=False)
    return propose(api(server), BRANCH, "main", files or FILES, told, server=server.url)


def held(home: Repository, branch: str = BRANCH) -> dict[str, bytes]:
    tip = home.tip(branch)
    assert tip
    return {one.path: home.git.blob(one.sha) for one in home.git.tree(tip, recursive=True)}


def test_it_is_one_commit_and_one_pull_request_however_often_it_is_asked_for(
    github: Server, home: Repository
) -> None:
    first = proposed(github)
    assert (first.number, first.new) == (1, True)
    assert held(home) == {"README.md": b"x\n", "a.md": "新\r\n".encode()}
    again = proposed(github)
    assert (again.number, again.new, len(home.pulls())) == (1, False, 1)
    assert home.git.text("rev-list", "--count", f"main..{BRANCH}").strip() == "1"


def test_what_was_closed_is_proposed_anew_with_what_is_asked_for_now(github: Server, home: Repository) -> None:
    proposed(github)
    pulling.close(home.pulls()[0], home.owner)
    second = proposed(github, {"a.md": b"other\n", "gone.md": None})
    assert second.number == 2
    assert held(home)["a.md"] == b"other\n"


def test_a_run_that_ended_before_its_commit_is_taken_up_though_the_base_went_on(
    github: Server, home: Repository
) -> None:
    home.git.point(f"refs/heads/{BRANCH}", home.tip("main"))
    home.commit("main", {"more.md": "z\n"})
    assert proposed(github).number == 1
    assert held(home)["a.md"] == "新\r\n".encode()


@pytest.mark.parametrize("what", [r"/git/refs$", "/graphql", r"/pulls$"])
@pytest.mark.parametrize("kind", ["502", "reset", "truncated"])
@pytest.mark.parametrize("after", [True, False], ids=["done", "not done"])
def test_an_answer_that_got_lost_makes_nothing_twice(
    github: Server,
    home: Repository,
    what: str,
    kind: str,
    after: bool,  # noqa: FBT001 - a column of the table
) -> None:
    github.faults.add("POST", what, kind, after_effect=after)  # type: ignore[arg-type]
    assert proposed(github).number == 1
    assert len(home.pulls()) == 1
    assert home.git.text("rev-list", "--count", f"main..{BRANCH}").strip() == "1"


def test_where_nothing_goes_it_says_so_and_the_next_run_goes_on(github: Server, home: Repository) -> None:
    github.faults.add("POST", r"/pulls$", "502", times=2)
    with pytest.raises(Lost):
        proposed(github)
    assert proposed(github).number == 1
    assert len(home.pulls()) == 1


def test_where_actions_may_open_none_the_branch_and_a_link_are_left(github: Server, home: Repository) -> None:
    home.settings["may_create_pulls"] = False
    made = proposed(github)
    assert made.number is None
    assert made.url == f"{github.url}/{NAME}/compare/main...{BRANCH}?expand=1"
    assert held(home)["a.md"] == "新\r\n".encode()


def test_without_the_right_to_write_nothing_is_made(github: Server, home: Repository) -> None:
    with pytest.raises(Forbidden):
        propose(
            api(github, {"contents": "read", "pull-requests": "write"}), BRANCH, "main", FILES, Told("x", "x", "x")
        )
    assert home.tip(BRANCH) is None


def test_a_commit_is_made_on_the_head_that_was_read_or_not_at_all(github: Server, home: Repository) -> None:
    seen = home.tip("main")
    assert seen
    home.commit("main", {"README.md": "newer\n"})
    with pytest.raises(Moved):
        commit_on(api(github), "main", seen, {"README.md": b"older\n"}, headline="Mend")
    assert held(home, "main")["README.md"] == b"newer\n"


def test_a_branch_that_is_not_there_has_no_head(github: Server, home: Repository) -> None:
    assert head_of(api(github), "nowhere/at-all") is None
    assert head_of(api(github), "main") == home.tip("main")
