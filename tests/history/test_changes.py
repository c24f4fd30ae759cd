"""What a working tree would change, asked of real repositories."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK, Action, Change
from kaifong.history.changes import PathError, change_between, change_of_all, change_of_paths, change_since
from kaifong.history.git import GitError

STORY = "content/en/stories/dawn.md"
TEXT = "".join(f"Line {number} of a ride along the harbour.\n" for number in range(20))


def shape(change: Change) -> dict[str, str]:
    """Actions by path."""
    return {one.path: one.action.value for one in change.files}


def test_edits_additions_and_removals_staged_or_not(repo: Any) -> None:
    for name in ("kept", "edited", "staged", "gone", "gone-staged"):
        repo.write(f"content/{name}.md", name)
    base = repo.commit("start")
    repo.write("content/edited.md", "edited now")
    repo.write("content/staged.md", "staged now")
    repo.git("add", "content/staged.md")
    repo.write("content/new.md", "an untracked one")
    (repo.root / "content/gone.md").unlink()
    repo.git("rm", "-q", "content/gone-staged.md")

    change = change_since(repo.root)

    assert shape(change) == {
        "content/edited.md": "edited",
        "content/gone-staged.md": "removed",
        "content/gone.md": "removed",
        "content/new.md": "added",
        "content/staged.md": "edited",
    }
    by_path = {one.path: one for one in change.files}
    assert (by_path["content/edited.md"].before, by_path["content/edited.md"].data) == (b"edited", b"edited now")
    assert (by_path["content/gone.md"].before, by_path["content/gone.md"].data) == (b"gone", None)
    assert (by_path["content/new.md"].before, by_path["content/new.md"].data) == (None, b"an untracked one")
    assert change.base == change.head == base


def test_the_branch_is_compared_with_where_it_left_the_default_branch(repo: Any) -> None:
    repo.write("a.md", "a")
    left = repo.commit("start")
    repo.git("checkout", "-q", "-b", "mine")
    repo.write("mine.md", "mine")
    repo.commit("mine")
    repo.git("checkout", "-q", "main")
    repo.write("theirs.md", "theirs")
    repo.commit("theirs")
    repo.git("checkout", "-q", "mine")

    change = change_since(repo.root)

    assert shape(change) == {"mine.md": "added"}
    assert change.base == left


def test_commits_on_main_that_the_remote_does_not_have_are_a_change(repo: Any, tmp_path: Path) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    clone = type(repo)(tmp_path / "clone", repo.minutes)
    repo.git("clone", "-q", str(repo.root), str(clone.root))
    clone.write("b.md", "b")
    clone.commit("on main, as beginners do")
    assert shape(change_since(clone.root)) == {"b.md": "added"}


@pytest.mark.parametrize("tracked", [True, False], ids=["git-mv", "mv-without-telling-git"])
@pytest.mark.parametrize("edit", ["", "One line more.\n"], ids=["unchanged", "edited"])
def test_a_rename_is_one_file(repo: Any, *, tracked: bool, edit: str) -> None:
    repo.write(STORY, TEXT)
    repo.commit("start")
    to = "content/en/stories/sunrise/index.md"
    (repo.root / to).parent.mkdir()
    (repo.root / STORY).rename(repo.root / to)
    repo.write(to, TEXT + edit)
    if tracked:
        repo.git("add", "-A")

    [one] = change_since(repo.root).files

    assert (one.action, one.path, one.old_path) == (Action.RENAMED, to, STORY)
    assert (one.before, one.data) == (TEXT.encode(), (TEXT + edit).encode())


def test_a_great_move_is_paired_in_seconds(repo: Any) -> None:
    for number in range(1500):
        repo.write(f"content/en/stories/s{number}.md", f"{TEXT}{number}\n")
    repo.commit("start")
    (repo.root / "content/en").rename(repo.root / "content/ja")
    started = time.perf_counter()
    files = change_since(repo.root).files
    assert len(files) == 1500
    assert all(one.old_path == one.path.replace("/ja/", "/en/") for one in files)
    # Under a second when written; comparing every text with every other takes a minute.
    assert time.perf_counter() - started < 10


def test_a_file_replaced_by_another_text_is_no_rename(repo: Any) -> None:
    repo.write(STORY, TEXT)
    repo.commit("start")
    (repo.root / STORY).unlink()
    repo.write("content/en/stories/other.md", "Something else altogether, " * 30)
    assert set(shape(change_since(repo.root)).values()) == {"removed", "added"}


@pytest.mark.parametrize(
    "name",
    ["with space.md", "中文 標題.md", "line\nfeed.md", 'quote".md', "tab\t.md", ":(glob)*.md", "-dash.md", "%E2.md"],
    ids=["space", "cjk", "newline", "quote", "tab", "pathspec", "dash", "percent"],
)
@pytest.mark.parametrize("tracked", [True, False], ids=["tracked", "untracked"])
def test_names_that_break_naive_parsers(repo: Any, name: str, *, tracked: bool) -> None:
    repo.write("other.md", "x")
    repo.commit("start")
    repo.write(f"content/{name}", "text")
    if tracked:
        repo.git("add", "-A")
    [one] = change_since(repo.root).files
    assert (one.path, one.data) == (f"content/{name}", b"text")


def test_a_name_that_is_not_utf8_survives(repo: Any) -> None:
    repo.write("other.md", "x")
    repo.commit("start")
    Path(os.fsdecode(os.fsencode(repo.root) + b"/bad\xff.md")).write_bytes(b"text")
    [one] = change_since(repo.root).files
    assert os.fsencode(one.path) == b"bad\xff.md"


def test_modes_links_and_submodules_are_data(repo: Any, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("not for the hub")
    inner = type(repo)(tmp_path / "inner")
    inner.root.mkdir()
    inner.git("init", "-q")
    inner.write("a", "a")
    inner.commit("inner")
    repo.write("was-a-file.md", "text")
    repo.commit("start")
    repo.git("submodule", "--quiet", "add", str(inner.root), "content/sub")
    (repo.root / "link").symlink_to(secret)
    (repo.root / "folder-link").symlink_to(tmp_path)
    (repo.root / "was-a-file.md").unlink()
    (repo.root / "was-a-file.md").symlink_to("/etc/passwd")
    repo.write("run.md", "#!/bin/sh").chmod(0o755)

    by_path = {one.path: one for one in change_since(repo.root).files}

    assert (by_path["link"].mode, by_path["link"].data) == (SYMLINK, os.fsencode(secret))
    assert by_path["folder-link"].mode == SYMLINK
    assert not any(path.startswith("folder-link/") for path in by_path)
    assert (by_path["was-a-file.md"].action, by_path["was-a-file.md"].mode) == (Action.EDITED, SYMLINK)
    assert (by_path["was-a-file.md"].data, by_path["was-a-file.md"].before) == (b"/etc/passwd", b"text")
    assert (by_path["content/sub"].mode, by_path["content/sub"].data) == (SUBMODULE, None)
    assert by_path["run.md"].mode == EXECUTABLE
    assert by_path[".gitmodules"].mode == REGULAR


def test_an_untracked_repository_inside_is_a_submodule_to_be(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    nested = type(repo)(repo.root / "nested")
    nested.root.mkdir()
    nested.git("init", "-q")
    nested.write("a", "a")
    nested.commit("inner")
    [one] = change_since(repo.root).files
    assert (one.path, one.mode, one.data) == ("nested", SUBMODULE, None)


def test_ignored_files_are_no_change(repo: Any) -> None:
    repo.write(".gitignore", "site/\n")
    repo.commit("start")
    repo.write("site/index.html", "built")
    assert change_since(repo.root).files == ()


def test_a_file_that_was_only_touched_is_no_change(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    os.utime(repo.root / "a.md", (1, 1))
    assert change_since(repo.root).files == ()


def test_the_repositorys_own_settings_do_not_change_what_is_read(repo: Any) -> None:
    repo.write("content/a.md", TEXT)
    repo.commit("start")
    settings = {
        "color.ui": "always", "diff.relative": "true", "diff.renames": "false", "diff.noprefix": "true",
        "core.quotePath": "true", "diff.orderFile": "nowhere", "status.showUntrackedFiles": "no", "core.abbrev": "4",
    }  # fmt: skip
    for key, value in settings.items():
        repo.git("config", key, value)
    (repo.root / "content/中.md").write_text(TEXT)
    repo.git("rm", "-q", "content/a.md")
    repo.git("add", "-A")
    repo.write("new 中.md", "new")
    assert shape(change_since(repo.root)) == {"content/中.md": "renamed", "new 中.md": "added"}


def test_a_hub_in_a_subfolder_sees_only_itself(repo: Any) -> None:
    repo.write("hub/content/a.md", "a")
    repo.write("outside.md", "x")
    repo.commit("start")
    repo.write("hub/content/a.md", "a2")
    repo.write("hub/content/new.md", "new")
    repo.write("outside.md", "y")
    repo.write("outside-new.md", "y")
    assert shape(change_since(repo.root / "hub")) == {"content/a.md": "edited", "content/new.md": "added"}


def test_a_merge_conflict_gives_the_file_as_it_stands_once(repo: Any) -> None:
    repo.write("a.md", "a\n")
    repo.commit("start")
    repo.git("checkout", "-q", "-b", "mine")
    repo.write("a.md", "mine\n")
    repo.commit("mine")
    repo.git("checkout", "-q", "main")
    repo.write("a.md", "theirs\n")
    repo.commit("theirs")
    with pytest.raises(AssertionError):
        repo.git("merge", "mine")
    [one] = change_since(repo.root).files
    assert one.action is Action.EDITED
    assert b"<<<<<<<" in (one.data or b"")


@pytest.mark.parametrize("format_", ["sha1", "sha256"])
def test_between_two_commits_of_a_bare_repository(repo: Any, tmp_path: Path, format_: str) -> None:
    shutil.rmtree(repo.root / ".git")
    repo.git("init", "-q", f"--object-format={format_}")
    repo.write("a.md", "a")
    repo.commit("start")
    repo.git("checkout", "-q", "-b", "mine")
    repo.write("a.md", "a2")
    (repo.root / "link").symlink_to("/etc/passwd")
    repo.commit("mine")
    bare = tmp_path / "bare.git"
    repo.git("clone", "-q", "--bare", str(repo.root), str(bare))

    change = change_between(bare, "main", "mine")

    assert shape(change) == {"a.md": "edited", "link": "added"}
    assert [one.data for one in change.files] == [b"a2", b"/etc/passwd"]
    assert change_since(bare, "main") == change


def test_worktrees_and_a_detached_head(repo: Any, tmp_path: Path) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    tree = tmp_path / "tree"
    repo.git("worktree", "add", "-q", "--detach", str(tree))
    (tree / "new.md").write_text("new")
    assert shape(change_since(tree)) == {"new.md": "added"}


def test_nothing_of_the_repository_runs(repo: Any, tmp_path: Path) -> None:
    witness = tmp_path / "ran"
    script = repo.write("../run.sh", f"#!/bin/sh\ntouch '{witness}'\ncat\n")
    script.chmod(0o755)
    repo.write("a.md", "a")
    repo.write(".gitattributes", "*.md diff=evil\n")
    repo.commit("start")
    for key in ("core.fsmonitor", "diff.external", "diff.evil.command", "diff.evil.textconv", "core.pager"):
        repo.git("config", key, str(script))
    hook = repo.write(".git/hooks/post-index-change", f"#!/bin/sh\ntouch '{witness}'\n")
    hook.chmod(0o755)
    repo.write("a.md", "a2")
    assert shape(change_since(repo.root)) == {"a.md": "edited"}
    assert not witness.exists()


def test_the_callers_git_variables_are_not_ours(repo: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    repo.write("b.md", "b")
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    assert shape(change_since(repo.root)) == {"b.md": "added"}


def test_no_repository_says_so(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not in a Git repository") as raised:
        change_since(tmp_path)
    assert "git init" in raised.value.mend


def test_no_commit_yet_says_so(repo: Any) -> None:
    repo.write("a.md", "a")
    with pytest.raises(GitError, match="no commit yet"):
        change_since(repo.root)


def test_an_unknown_base_says_so(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    for base in ("nope", "--output=x", "HEAD:a.md"):
        with pytest.raises(GitError, match="knows no commit"):
            change_since(repo.root, base)


def test_no_default_branch_says_so(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    with pytest.raises(GitError, match="no branch `trunk`"):
        change_since(repo.root, branch="trunk")


def test_a_base_beyond_a_shallow_clone_says_how_to_get_it(repo: Any, tmp_path: Path) -> None:
    for name in "abc":
        repo.write(f"{name}.md", name)
        repo.commit(name)
    repo.git("checkout", "-q", "-b", "side", "HEAD~2")
    repo.write("side.md", "side")
    repo.commit("side")
    clone = tmp_path / "clone"
    repo.git("clone", "-q", "--depth=1", "--no-single-branch", f"file://{repo.root}", str(clone))
    with pytest.raises(GitError, match="newest commits only") as raised:
        change_since(clone)
    assert "--unshallow" in raised.value.mend


def test_git_missing_says_so(repo: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitError, match="Git is not installed"):
        change_since(repo.root)


def test_a_foreign_folder_is_read_only_when_its_reader_declared_it_safe(
    repo: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    # Git refuses a folder of another user; this says that we are one, for root and for everybody else.
    fake = tmp_path / "bin" / "git"
    fake.parent.mkdir()
    fake.write_text(f'#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "{shutil.which("git")}" "$@"\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}{os.pathsep}{os.environ['PATH']}")
    configuration = tmp_path / "gitconfig"
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(configuration))
    with pytest.raises(GitError, match="belongs to another user") as raised:
        change_since(repo.root)
    assert "safe.directory" in raised.value.mend

    subprocess.run(["git", "config", "--global", "safe.directory", str(repo.root)], check=True)
    assert change_since(repo.root).files == ()


def test_named_files_and_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in ("content/a.md", "content/en/b.md", "content/en/.hidden", "hub.yml"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    (tmp_path / "content/link").symlink_to("/etc")
    assert shape(change_of_paths(tmp_path, ["content/en", "content/link"])) == {
        "content/en/b.md": "added",
        "content/link": "added",
    }
    monkeypatch.chdir(tmp_path / "content")
    assert shape(change_of_paths(tmp_path, [Path("a.md"), tmp_path / "hub.yml"])) == {
        "content/a.md": "added",
        "hub.yml": "added",
    }
    assert shape(change_of_all(tmp_path)) == {
        "content/a.md": "added",
        "content/en/b.md": "added",
        "content/link": "added",
    }


def test_a_path_behind_a_symlink_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret" / "a.md"
    secret.parent.mkdir()
    secret.write_text("not for the hub")
    root = tmp_path / "hub"
    root.mkdir()
    (root / "link").symlink_to(secret.parent)
    with pytest.raises(PathError, match="behind a symlink"):
        change_of_paths(root, ["link/a.md"])
    [one] = change_of_paths(root, ["link"]).files
    assert one.mode == SYMLINK


@pytest.mark.parametrize("path", ["nope.md", "/etc/passwd", "../outside.md", "."])
def test_a_path_that_is_no_file_of_the_hub_says_so(tmp_path: Path, path: str) -> None:
    root = tmp_path / "hub"
    root.mkdir()
    (tmp_path / "outside.md").write_text("x")
    with pytest.raises(PathError, match="no file of this hub"):
        change_of_paths(root, [path])


@pytest.mark.parametrize("name", ["evil", "a=b", "a.b c"])
def test_no_filter_of_the_repository_is_run(repo: Any, tmp_path: Path, name: str) -> None:
    """An archive can hold a repository with its configuration; attributes need no commit to count."""
    repo.write(STORY, TEXT)
    repo.commit("start")
    repo.write(".gitattributes", f'"*.md" filter={name.partition(" ")[0]}\n')
    trap = tmp_path / "sprung"
    for driver in {name, name.partition(" ")[0]}:
        for key in ("clean", "smudge", "process"):
            repo.git("config", f"filter.{driver}.{key}", f"touch '{trap}'; cat")
        repo.git("config", f"filter.{driver}.required", "true")
    repo.write(STORY, TEXT + "More.\n")

    change = change_since(repo.root)

    assert not trap.exists()
    assert shape(change) == {".gitattributes": "added", STORY: "edited"}
