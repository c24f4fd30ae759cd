"""The simulated GitHub, asked by the real PyGithub and by real Git."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import github as pygithub
import pytest
from github import Auth, Github, GithubException
from server import Server, force_push, merge, push
from server.git import environment
from server.repository import Repository

ALL = dict.fromkeys(("contents", "pull-requests", "issues", "statuses", "actions"), "write")
STORY = "content/en/stories/a.md"


@pytest.fixture
def hub(github: Server) -> Repository:
    made = github.state.repository("kai/hub", {STORY: "one\ntwo\n" * 20, "README.md": "A hub\n"})
    made.collaborator("ann", "write")
    return made


class Asker:
    """PyGithub without its pauses and repeats, closed at the end."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.opened: list[Github] = []

    def __call__(self, token: str | None = None, **granted: Any) -> Github:
        value = token or self.server.token(**({"permissions": ALL} | granted))
        made = Github(
            auth=Auth.Token(value), base_url=self.server.url, retry=None, timeout=2, seconds_between_requests=0,
            seconds_between_writes=0,
        )  # fmt: skip
        self.opened.append(made)
        return made


@pytest.fixture
def ask(github: Server) -> Iterator[Asker]:
    made = Asker(github)
    yield made
    for one in made.opened:
        one.close()


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, env=environment(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().strip()


def test_a_pull_request_from_a_fork_is_read_by_pygithub_and_fetched_by_git(
    hub: Repository, ask: Asker, github: Server, tmp_path: Path
) -> None:
    changed = {"b.md": "new\n", "README.md": None, STORY: "one\ntwo\n" * 19 + "one\nthree\n", "run": ("100755", "x")}
    pull = hub.open_pull("mei", changed, title="街坊")
    seen = ask().get_repo("kai/hub").get_pull(pull.number)
    assert (seen.title, seen.head.repo.full_name, seen.head.sha) == ("街坊", "mei/hub", pull.head_sha)
    assert (seen.mergeable, seen.changed_files, seen.user.id) == (True, 4, github.state.user("mei").id)
    rows = {row.filename: (row.status, row.additions, row.deletions) for row in seen.get_files()}
    assert rows == {
        "b.md": ("added", 1, 0),
        "README.md": ("removed", 0, 1),
        STORY: ("modified", 1, 1),
        "run": ("added", 1, 0),
    }
    git(tmp_path, "init", "--quiet")
    address = f"{github.url}/kai/hub.git"
    git(tmp_path, "fetch", "--quiet", "--filter=blob:none", address, "refs/pull/1/head:h", "refs/pull/1/merge:m")
    assert git(tmp_path, "rev-parse", "h") == pull.head_sha
    assert git(tmp_path, "rev-parse", "m^1", "m^2").split() == [hub.tip("main"), pull.head_sha]


def test_the_head_moves_and_the_fork_goes(hub: Repository, ask: Asker) -> None:
    pull = hub.open_pull("mei", {"b.md": "1"})
    first = pull.head_sha
    second = push(pull, {"c.md": "2"})
    third = force_push(pull, {"d.md": "3"})
    assert len({first, second, third}) == 3
    assert hub.git.tip("refs/pull/1/head") == third
    assert pull.head_repository
    pull.head_repository.delete()
    seen = ask().get_repo("kai/hub").get_pull(1)
    assert seen.raw_data["head"]["repo"] is None
    assert (seen.head.sha, [row.filename for row in seen.get_files()]) == (third, ["d.md"])


def test_a_conflict_is_not_mergeable_and_has_no_merge_ref(hub: Repository, ask: Asker) -> None:
    hub.open_pull("mei", {"README.md": "Mine\n"})
    hub.commit("main", {"README.md": "Theirs\n"})
    seen = ask().get_repo("kai/hub").get_pull(1)
    assert (seen.mergeable, seen.mergeable_state) == (False, "dirty")
    assert hub.git.tip("refs/pull/1/merge") is None
    with pytest.raises(GithubException) as refused:
        seen.merge()
    assert refused.value.status == 405


def test_merging_asks_for_the_named_head_the_required_status_and_no_draft(hub: Repository, ask: Asker) -> None:
    pull = hub.open_pull("mei", {"b.md": "1"}, draft=True)
    hub.protected["main"] = {"statuses": ["kaifong/review"]}
    seen = ask().get_repo("kai/hub").get_pull(1)
    refusals = []
    for mend in ("nothing", "ready", "status"):
        if mend == "ready":
            pull.draft = False
        if mend == "status":
            hub.status(pull.head_sha, "kaifong/review", "success")
        with pytest.raises(GithubException) as refused:
            seen.merge(sha=pull.head_sha if mend != "status" else "0" * 40)
        refusals.append((refused.value.status, refused.value.data["message"]))
    assert [status for status, _ in refusals] == [405, 405, 409]
    assert "draft" in refusals[0][1]
    assert 'status check "kaifong/review" is expected' in refusals[1][1]
    assert seen.merge(sha=pull.head_sha).merged
    assert hub.tip("main") == pull.merge_sha


def test_a_merge_closes_the_issue_that_it_names(hub: Repository) -> None:
    issue = hub.issue("mei", "A story")
    pull = hub.open_pull("mei", {"b.md": "1"}, body=f"Closes #{issue.number}")
    merge(pull, hub.owner)
    assert (issue.state, issue.state_reason) == ("closed", "completed")


def test_one_remark_outside_the_diff_refuses_the_whole_review(hub: Repository, ask: Asker) -> None:
    pull = hub.open_pull("mei", {STORY: "one\ntwo\n" * 19 + "one\nthree\n"})
    seen = ask().get_repo("kai/hub").get_pull(1)
    inside = {"path": STORY, "line": 40, "side": "RIGHT", "body": "here"}
    with pytest.raises(GithubException) as refused:
        seen.create_review(body="b", event="COMMENT", comments=[inside, inside | {"line": 3}])  # type: ignore[list-item]
    assert (refused.value.status, pull.reviews, pull.review_comments) == (422, [], [])
    seen.create_review(body="b", event="COMMENT", comments=[inside])  # type: ignore[list-item]
    assert [(row.line, row.body) for row in seen.get_review_comments()] == [(40, "here")]


def test_only_collaborators_can_be_asked_to_review_and_never_the_author(hub: Repository, ask: Asker) -> None:
    hub.open_pull("mei", {"b.md": "1"})
    hub.collaborator("mei", "write")
    seen = ask().get_repo("kai/hub").get_pull(1)
    for login in ("mei", "stranger"):
        with pytest.raises(GithubException) as refused:
            seen.create_review_request([login])
        assert refused.value.status == 422
    seen.create_review_request(["ann"])
    assert [who.login for who in seen.get_review_requests()[0]] == ["ann"]


def test_branches_move_forward_only_unless_forced(hub: Repository, ask: Asker) -> None:
    old = hub.tip("main")
    new = hub.commit("side", {"b.md": "1"})
    ref = ask().get_repo("kai/hub").get_git_ref("heads/side")
    with pytest.raises(GithubException) as refused:
        ref.edit(str(old))
    assert (refused.value.status, hub.tip("side")) == (422, new)
    ref.edit(str(old), force=True)
    assert hub.tip("side") == old


def test_commits_can_be_made_of_blobs_and_trees(hub: Repository, ask: Asker) -> None:
    repo = ask().get_repo("kai/hub")
    rows = [
        pygithub.InputGitTreeElement("x/y.md", "100644", "blob", sha=repo.create_git_blob("街", "utf-8").sha),
        pygithub.InputGitTreeElement("README.md", "100644", "blob", sha=None),
    ]
    tree = repo.create_git_tree(rows, base_tree=repo.get_git_tree("main"))
    made = repo.create_git_commit("Words", tree, [repo.get_git_commit(str(hub.tip("main")))])
    repo.create_git_ref("refs/heads/kaifong/x", made.sha)
    assert [row.path for row in hub.git.tree(made.sha)] == ["content", "x"]
    assert repo.get_contents("x/y.md", "kaifong/x").decoded_content.decode() == "街"  # type: ignore[union-attr]


def test_pushes_need_a_token_that_may_write_here(hub: Repository, github: Server, tmp_path: Path) -> None:
    hub.fork("mei")
    folder = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", f"{github.url}/kai/hub.git", str(folder))
    git(folder, "-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "--quiet", "--allow-empty", "-m", "x")
    host = github.url.removeprefix("http://")
    reading, writing = github.token({"contents": "read"}), github.token({"contents": "write"})
    for token, name in ((reading, "kai/hub"), (writing, "mei/hub")):
        with pytest.raises(AssertionError, match="403"):
            git(folder, "push", f"http://x-access-token:{token}@{host}/{name}.git", "HEAD:refs/heads/x")
    git(folder, "push", "--quiet", f"http://x-access-token:{writing}@{host}/kai/hub.git", "HEAD:refs/heads/x")
    assert hub.tip("x") == git(folder, "rev-parse", "HEAD")
    hub.protected["main"] = {}
    with pytest.raises(AssertionError, match="403"):
        git(folder, "push", f"http://x-access-token:{writing}@{host}/kai/hub.git", "HEAD:refs/heads/main")


def test_lists_come_in_pages(hub: Repository, ask: Asker, github: Server) -> None:
    for number in range(7):
        hub.comment(hub.issue("mei", "t").number if number == 0 else 1, "ann", f"{number}")
    api = ask()
    api.per_page = 3
    issue = api.get_repo("kai/hub").get_issue(1)
    assert [one.body for one in issue.get_comments()] == [f"{n}" for n in range(7)]
    assert github.counted("GET", "/issues/{issue_number}/comments") == 3


@pytest.mark.usefixtures("hub")
def test_a_tree_is_cut_and_says_so(ask: Asker, github: Server) -> None:
    github.state.tree_limit = 2
    tree = ask().get_repo("kai/hub").get_git_tree("main", recursive=True)
    assert (len(tree.tree), tree.raw_data["truncated"]) == (2, True)
