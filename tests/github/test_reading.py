"""A pull request read as data: the same change from Git and from the API, within caps, whatever is in it."""

from __future__ import annotations

import base64
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading_desk import FewAnswers, checkout, desk_for, pull_of
from server.git import FileChange
from server.pulling import force_push, push
from server.repository import Repository
from server.state import State

from kaifong.github.reading import caps, change_of_pull, from_git, limited_git
from kaifong.github.reading.change_of_pull import Brought, brought
from kaifong.github.reading.from_api import Asked
from kaifong.github.reading.from_git import fetched
from kaifong.github.reading.limited_git import Unread, new_store
from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK, Action

STORY = "content/en/stories/a.md"
FIRST = {
    "hub.yml": "schema: kaifong.hub/1\n",
    STORY: "one\ntwo\nthree\nfour\n",
    "content/en/stories/b.md": "bees\n" * 20,
    "content/en/stories/c/index.md": "see\n",
    "content/en/stories/c/p.png": b"\x89PNG\0\xff",
}


@pytest.fixture
def home(tmp_path: Path) -> Repository:
    return State(tmp_path / "github").repository("hub/commons", FIRST)


def seen(found: Brought) -> dict[str, tuple[str, int, bytes | None, bytes | None, str | None]]:
    return {one.path: (one.action.value, one.mode, one.data, one.before, one.old_path) for one in found.change.files}


def both(home: Repository, number: int, folder: Path) -> tuple[Brought, Brought]:
    """What Git says, and what the API says."""
    pull = pull_of(home.pull(number))
    desk = desk_for(home, folder)
    store = folder.parent / f"store-{number}"
    return (
        brought(folder, pull, fetched(desk, pull, store), "git"),
        brought(folder, pull, Asked(FewAnswers(home), pull), "api"),
    )


def test_a_fork_s_head_is_fetched_with_modes_and_bytes(home: Repository, tmp_path: Path) -> None:
    files: dict[str, FileChange] = {
        STORY: "one\ntwo\nthree\nfive\n",
        "content/en/stories/new.md": "新\n",
        "content/en/stories/link.md": ("120000", "../../../hub.yml"),
        "content/en/stories/run.md": ("100755", "#!/bin/sh\n"),
        "content/en/stories/sub": ("160000", "0" * 39 + "1"),
        "content/en/stories/b.md": None,
        "content/en/stories/moved.md": "bees\n" * 20,
        "content/en/stories/c/p.png": None,
    }
    played = home.open_pull("mei", files)
    root = checkout(home, tmp_path / "hub")
    found = change_of_pull.change_of_pull(desk_for(home, root), pull_of(played))
    assert found.way == "git"
    assert found.gaps == ()
    assert found.change.head == played.head_sha
    assert seen(found) == {
        STORY: ("edited", REGULAR, b"one\ntwo\nthree\nfive\n", b"one\ntwo\nthree\nfour\n", None),
        "content/en/stories/new.md": ("added", REGULAR, "新\n".encode(), None, None),
        "content/en/stories/link.md": ("added", SYMLINK, b"../../../hub.yml", None, None),
        "content/en/stories/run.md": ("added", EXECUTABLE, b"#!/bin/sh\n", None, None),
        "content/en/stories/sub": ("added", SUBMODULE, None, None, None),
        "content/en/stories/moved.md": (
            "renamed", REGULAR, b"bees\n" * 20, b"bees\n" * 20, "content/en/stories/b.md",
        ),
        "content/en/stories/c/p.png": ("removed", REGULAR, None, b"\x89PNG\0\xff", None),
    }  # fmt: skip


def test_nothing_is_checked_out_and_nothing_left_behind(home: Repository, tmp_path: Path) -> None:
    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    root = checkout(home, tmp_path / "hub")
    before = sorted(root.rglob("*"))
    change_of_pull.change_of_pull(desk_for(home, root), pull_of(played))
    assert sorted(root.rglob("*")) == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["github", "hub"]


def test_the_head_that_was_asked_for_is_read_not_the_one_that_came_since(home: Repository, tmp_path: Path) -> None:
    played = home.open_pull("mei", {"content/en/stories/new.md": "first\n"})
    old = pull_of(played)
    force_push(played, {"content/en/stories/new.md": "second\n"})
    found = change_of_pull.change_of_pull(desk_for(home, checkout(home, tmp_path / "hub")), old)
    assert [one.data for one in found.change.files] == [b"first\n"]


def test_a_deleted_fork_is_read_from_the_hub_s_own_repository(home: Repository, tmp_path: Path) -> None:
    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    assert played.head_repository is not None
    played.head_repository.delete()
    found = change_of_pull.change_of_pull(desk_for(home, checkout(home, tmp_path / "hub")), pull_of(played))
    assert list(seen(found)) == ["content/en/stories/new.md"]


def test_what_others_merged_since_is_theirs(home: Repository, tmp_path: Path) -> None:
    """An old branch cannot pass somebody's file off as new, nor bring back what it did not touch."""
    played = home.open_pull("mei", {"content/en/stories/new.md": "mine\n", STORY: None, "hub.yml": "x: 1\n"})
    home.commit("main", {"content/en/stories/new.md": "theirs\n", STORY: None, "hub.yml": "x: 1\n"})
    found, other = both(home, played.number, checkout(home, tmp_path / "hub"))
    assert seen(found) == {"content/en/stories/new.md": ("edited", REGULAR, b"mine\n", b"theirs\n", None)}
    assert seen(other) == seen(found)


def test_without_git_the_api_is_asked_and_it_is_said(home: Repository, tmp_path: Path) -> None:
    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    desk = desk_for(home, checkout(home, tmp_path / "hub"))
    away = Path(desk.environment["GITHUB_SERVER_URL"].removeprefix("file://")) / "hub"
    pull = pull_of(played)
    desk.api.get(desk.api.at(f"/git/trees/{pull.head}"))  # the objects stay within reach of the API
    (away / "commons.git").rename(away / "elsewhere.git")
    home.git.folder = home.git.objects = away / "elsewhere.git"
    home.git.objects = away / "elsewhere.git" / "objects"
    found = change_of_pull.change_of_pull(desk, pull)
    assert found.way == "api"
    assert list(seen(found)) == ["content/en/stories/new.md"]
    assert found.notes


PATHS = (STORY, "content/en/stories/b.md", "content/en/stories/c/index.md", "x", "d/e/f.md", "d/e/名.md", "d/g h.md")
CONTENTS: st.SearchStrategy[FileChange] = st.one_of(
    st.none(),
    st.sampled_from(["one\ntwo\nthree\nfour\n", "bees\n" * 20, "bees\n" * 19 + "wasp\n", "", "\0\xff"]),
    st.sampled_from([("100755", "bees\n" * 20), ("120000", "b.md"), ("160000", "0" * 39 + "2")]),
)


@given(st.lists(st.dictionaries(st.sampled_from(PATHS), CONTENTS, max_size=5), min_size=1, max_size=2), st.booleans())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_git_and_the_api_tell_the_same(
    tmp_path_factory: pytest.TempPathFactory,
    commits: list[dict[str, FileChange]],
    truncated: bool,  # noqa: FBT001
) -> None:
    folder = tmp_path_factory.mktemp("same")
    home = State(folder / "github").repository("hub/commons", FIRST)
    played = home.open_pull("mei", _possible(commits[0]) or {"x": "x"})
    for files in commits[1:]:
        push(played, _possible(files) or {"y": "y"})
    root = checkout(home, folder / "hub")
    pull = pull_of(played)
    git = brought(root, pull, fetched(desk_for(home, root), pull, folder / "store"), "git")
    api = brought(root, pull, Asked(FewAnswers(home, truncated=truncated), pull), "api")
    assert seen(git) == seen(api)
    assert git.gaps == api.gaps == ()


def _possible(files: dict[str, FileChange]) -> dict[str, FileChange]:
    """Without removals of what may not be there, which the tests' Git refuses."""
    return {path: one for path, one in files.items() if one is not None or path in FIRST}


def test_beyond_the_caps_the_rest_is_left_and_told(
    home: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("MOST_FILES", 3), ("LARGEST_FILE", 100), ("MOST_BYTES", 150)):
        monkeypatch.setattr(caps, name, value)
    monkeypatch.setattr(from_git, "LARGEST_FILE", 100)
    files: dict[str, FileChange] = {f"content/en/stories/{name}.md": "x" * 80 for name in "pqrs"}
    played = home.open_pull("mei", files | {"content/en/stories/big.md": "y" * 200, "zzz.yml": "a: 1\n"})
    for found in both(home, played.number, checkout(home, tmp_path / "hub")):
        # What is no content comes first; the large file is named; of the rest one fits.
        assert list(seen(found)) == ["content/en/stories/p.md", "zzz.yml"]
        assert {one.reason: dict(one.facts) for one in found.gaps} == {
            "large": {"path": "content/en/stories/big.md", "limit": 0},
            "files": {"read": 3, "all": 6},
        }


def test_the_api_is_asked_for_as_many_files_as_there_are_requests_to_spare(home: Repository, tmp_path: Path) -> None:
    played = home.open_pull("mei", {f"content/en/stories/{name}.md": "x\n" for name in "pqrs"})
    api = FewAnswers(home)
    found = brought(checkout(home, tmp_path / "hub"), pull_of(played), Asked(api, pull_of(played), most=2), "api")
    assert len(found.change.files) == 2
    assert {one.reason: dict(one.facts) for one in found.gaps} == {"files": {"read": 2, "all": 4}}


@pytest.fixture
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_git, "_WALL_SECONDS", 20.0)
    limits = limited_git._LIMITS.replace("ulimit -t 30", "ulimit -t 2")
    monkeypatch.setattr(limited_git, "_LIMITS", limits)


@pytest.mark.usefixtures("short_limits")
def test_folders_within_themselves_are_stopped(home: Repository, tmp_path: Path) -> None:
    """Ten names for one folder, ten times over: a pack of a kilobyte with ten thousand million files."""
    git = home.git
    blob = git.run("hash-object", "-w", "--stdin", stdin=b"x\n").decode().strip()
    tree = git.run("mktree", stdin=f"100644 blob {blob}\tf\n".encode()).decode().strip()
    for _ in range(10):
        rows = "".join(f"040000 tree {tree}\t{name}\n" for name in "abcdefghij")
        tree = git.run("mktree", stdin=rows.encode()).decode().strip()
    commit = git.commit_tree(tree, [home.tip("main") or ""], "bomb", ("mei", "mei@example.org"), home.state.now)
    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    git.point("refs/pull/9/head", commit)
    pull = pull_of(played, head=commit)
    found = change_of_pull.change_of_pull(desk_for(home, checkout(home, tmp_path / "hub")), pull)
    assert [one.reason for one in found.gaps] == ["unreadable"]
    assert found.change.files == ()


def loose(folder: Path, kind: bytes, data: bytes) -> str:
    """An object put where Git looks for it, whatever it is."""
    import hashlib

    whole = kind + b" %d\0" % len(data) + data
    name = hashlib.sha1(whole, usedforsecurity=False).hexdigest()
    file = folder / "objects" / name[:2] / name[2:]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(zlib.compress(whole))
    return name


@pytest.mark.parametrize("name", [b".git", b"..", b"a/b", b".GIT "], ids=repr)
def test_names_that_git_would_not_write_do_no_harm(home: Repository, tmp_path: Path, name: bytes) -> None:
    blob = loose(home.git.folder, b"blob", b"[core]\n\tfsmonitor = touch /tmp/owned\n")
    tree = loose(home.git.folder, b"tree", b"100644 " + name + b"\0" + bytes.fromhex(blob))
    parents = [home.tip("main") or ""]
    commit = home.git.commit_tree(tree, parents, "odd", ("mei", "mei@example.org"), home.state.now)
    home.git.point("refs/pull/9/head", commit)
    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    pull = pull_of(played, head=commit)
    root = checkout(home, tmp_path / "hub")
    before = {one: one.read_bytes() for one in root.rglob("*") if one.is_file()}
    change_of_pull.change_of_pull(desk_for(home, root), pull)
    assert {one: one.read_bytes() for one in root.rglob("*") if one.is_file()} == before


def test_a_symlink_in_the_base_is_not_followed(home: Repository, tmp_path: Path) -> None:
    home.commit("main", {"content/en/stories/out": ("120000", "/etc")})
    played = home.open_pull("mei", {"content/en/stories/out": None, "content/en/stories/out/passwd": "x\n"})
    found = change_of_pull.change_of_pull(desk_for(home, checkout(home, tmp_path / "hub")), pull_of(played))
    assert seen(found)["content/en/stories/out/passwd"][:4] == ("added", REGULAR, b"x\n", None)


def test_a_token_is_sent_for_a_private_repository_alone_and_never_as_an_argument(
    home: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_for(home, checkout(home, tmp_path / "hub"))
    desk = replace(desk, environment={**desk.environment, "GITHUB_TOKEN": "sesame"})
    seen_by: list[tuple[tuple[str, ...], dict[str, str]]] = []
    real = limited_git.Store._environment

    def noted(self: limited_git.Store, header: tuple[str, str] | None) -> dict[str, str]:
        made = real(self, header)
        seen_by.append(((), made))
        return made

    monkeypatch.setattr(limited_git.Store, "_environment", noted)
    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    fetched(desk, pull_of(played), tmp_path / "public")
    assert not any("GIT_CONFIG_VALUE_0" in one for _, one in seen_by)
    fetched(desk, pull_of(played, private=True), tmp_path / "private")
    sent = [one["GIT_CONFIG_VALUE_0"] for _, one in seen_by if "GIT_CONFIG_VALUE_0" in one]
    assert sent == ["Authorization: Basic " + base64.b64encode(b"x-access-token:sesame").decode()]
    assert all("sesame" not in (tmp_path / "private" / "config").read_text() for _ in sent)


def test_a_command_that_prints_too_much_or_fails_says_so(tmp_path: Path) -> None:
    store = new_store(tmp_path / "s", {})
    with pytest.raises(Unread, match="failed") as failed:
        store.run("cat-file", "blob", "0" * 40)
    assert not failed.value.limited
    name = store.run("hash-object", "-w", "--stdin", given=b"x" * 5000).decode().strip()
    with pytest.raises(Unread, match="too much") as much:
        store.run("cat-file", "blob", name, most=100)
    assert much.value.limited


def test_an_object_that_is_not_what_its_id_says_is_refused(home: Repository) -> None:
    class Liar(FewAnswers):
        def get(self, path: str, **parameters: str | int) -> object:
            answer = super().get(path, **parameters)
            return (
                {"encoding": "base64", "content": base64.b64encode(b"other").decode()}
                if "/blobs/" in path
                else answer
            )

    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    pull = pull_of(played)
    with pytest.raises(Unread, match="otherwise than its id says"):
        brought(Path("/nonexistent"), pull, Asked(Liar(home), pull), "api")


def test_actions_are_told_apart(home: Repository, tmp_path: Path) -> None:
    played = home.open_pull("mei", {STORY: None})
    found = change_of_pull.change_of_pull(desk_for(home, checkout(home, tmp_path / "hub")), pull_of(played))
    assert [one.action for one in found.change.files] == [Action.REMOVED]
