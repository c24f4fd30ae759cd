"""First-parent history as merges, from real repositories."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from kaifong.history.merges import History, Source
from kaifong.history.read import read_history

MEI = "Mei <101+mei-rides@users.noreply.github.com>"
OLD_STYLE = "Ah Keung <keung@users.noreply.github.com>"
BOT = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>"
TEXT = "".join(f"Line {number} of a ride along the harbour.\n" for number in range(20))


def test_names_ids_and_numbers(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("Add a story (#7)", author=MEI)
    repo.write("b.md", "b")
    repo.commit("Add b", author=OLD_STYLE)
    repo.write("c.md", "c")
    repo.commit("Fixes (#7) and more")

    history = read_history(repo.root)

    assert (history.source, history.shortfall, history.errors) == (Source.GIT, "no-records", ())
    assert [(one.number, one.submitter_id, one.submitter) for one in history.merges] == [
        (7, 101, "mei-rides"),
        (None, None, "keung"),
        (None, None, "Siu Ming"),
    ]
    assert "private.example" not in repr(history.merges)
    assert history.merges[0].evidence == "commit " + repo.git("rev-parse", "HEAD~2")[:10]


def test_a_merge_is_credited_to_whoever_wrote_its_branch(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    repo.git("checkout", "-q", "-b", "mine")
    repo.write("mine.md", "1")
    repo.commit("wip", author=MEI)
    repo.write("mine.md", "2")
    repo.commit("more wip", author=MEI)
    repo.git("checkout", "-q", "main")
    repo.minutes += 1
    repo.git("merge", "-q", "--no-ff", "-m", "Merge pull request #12 from mei-rides/mine", "mine", author=OLD_STYLE)

    start, merge = read_history(repo.root).merges

    assert [one.path for one in start.paths] == ["a.md"]
    assert (merge.number, merge.submitter, merge.submitter_id, merge.merged_by) == (12, "mei-rides", 101, "keung")
    assert [(one.path, one.change) for one in merge.paths] == [("mine.md", "added")]


def test_a_bot_credits_the_member_it_names(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit(f"Add a form's story (#3)\n\nCo-authored-by: {BOT}\nCo-authored-by: {MEI}", author=BOT)
    repo.write("b.md", "b")
    repo.commit("Add generated files", author=BOT)
    form, generated = read_history(repo.root).merges
    assert (form.submitter, form.submitter_id) == ("mei-rides", 101)
    assert generated.submitter == "github-actions[bot]"


def test_renames_are_followed_to_the_newest_name(repo: Any) -> None:
    repo.write("content/en/stories/dawn.md", TEXT)
    first = repo.commit("Add dawn (#1)", author=MEI)
    repo.git("mv", "content/en/stories/dawn.md", "content/en/stories/sunrise.md")
    repo.commit("Rename (#2)")
    repo.write("content/en/stories/sunrise/index.md", TEXT + "More.\n")
    repo.git("rm", "-q", "content/en/stories/sunrise.md")
    last = repo.commit("Make it a bundle (#3)")

    history = read_history(repo.root)

    path = "content/en/stories/sunrise/index.md"
    assert [one.number for one in history.by_path[path]] == [1, 2, 3]
    assert (history.first(path), history.last(path)) == (history.merges[0], history.merges[2])
    assert first[:10] in history.merges[0].evidence
    assert last[:10] in history.merges[2].evidence
    assert history.first("content/en/stories/dawn.md") is None


def test_two_files_can_swap_their_names(repo: Any) -> None:
    repo.write("a.md", TEXT)
    repo.commit("a (#1)")
    repo.write("b.md", TEXT.upper())
    repo.commit("b (#2)")
    repo.write("b.md", TEXT)
    repo.write("a.md", TEXT.upper())
    repo.commit("swap (#3)")
    # Git tells this as two edits; a record tells it as what it was. Both must be read without losing a file.
    history = read_history(repo.root)
    assert set(history.by_path) == {"a.md", "b.md"}


@pytest.mark.parametrize("name", ["with space.md", "中文.md", "line\nfeed.md", "\nstarts.md", "A\n\n.md"])
def test_names_that_break_naive_parsers(repo: Any, name: str) -> None:
    repo.write(f"content/{name}", "text")
    repo.commit("one (#1)")
    repo.commit("an empty one (#2)")
    repo.write("content/other.md", "text, another")
    repo.commit("three (#3)")
    merges = read_history(repo.root).merges
    assert [[one.path for one in merge.paths] for merge in merges] == [[f"content/{name}"], [], ["content/other.md"]]
    assert [one.number for one in merges] == [1, 2, 3]


def test_the_repositorys_own_settings_do_not_change_what_is_read(repo: Any) -> None:
    repo.write("content/dawn.md", TEXT)
    repo.commit("Add dawn (#1)")
    for key, value in {
        "color.ui": "always", "diff.relative": "true", "diff.renames": "false", "log.showRoot": "false",
        "log.diffMerges": "separate", "log.showSignature": "true", "log.follow": "true", "log.date": "relative",
    }.items():  # fmt: skip
        repo.git("config", key, value)
    repo.git("mv", "content/dawn.md", "content/日出.md")
    repo.commit("Rename (#2)")
    assert [one.number for one in read_history(repo.root).by_path["content/日出.md"]] == [1, 2]


def test_a_hub_in_a_subfolder_sees_only_its_own_history(repo: Any) -> None:
    repo.write("elsewhere.md", "x")
    repo.commit("elsewhere (#1)")
    repo.write("hub/content/a.md", "a")
    repo.write("elsewhere.md", "y")
    repo.commit("both (#2)")
    [merge] = read_history(repo.root / "hub").merges
    assert [one.path for one in merge.paths] == ["content/a.md"]


def test_a_shallow_clone_says_so(repo: Any, tmp_path: Path) -> None:
    for number in range(3):
        repo.write("a.md", str(number))
        repo.commit(f"{number}")
    repo.git("clone", "-q", "--depth=1", f"file://{repo.root}", str(tmp_path / "clone"))
    history = read_history(tmp_path / "clone")
    assert (history.source, history.shortfall, len(history.merges)) == (Source.GIT, "shallow-clone", 1)


def test_a_partial_clone_is_read_without_a_network(repo: Any, tmp_path: Path) -> None:
    repo.git("config", "uploadpack.allowFilter", "true")
    repo.write("a.md", TEXT)
    repo.commit("one")
    repo.git("mv", "a.md", "b.md")
    repo.commit("two")
    clone = tmp_path / "clone"
    repo.git("clone", "-q", "--bare", "--filter=blob:none", f"file://{repo.root}", str(clone))
    history = read_history(clone)
    assert len(history.by_path["b.md"]) == 2


def no_git(root: Path) -> History:
    """The history of a folder, which has to be none."""
    history = read_history(root)
    assert (history.source, history.merges, history.shortfall) == (Source.NONE, (), "no-git")
    return history


def test_no_git_is_no_error(tmp_path: Path) -> None:
    assert no_git(tmp_path).errors == ()


@pytest.mark.parametrize("when", ["99999999999999 +0000", "253402300799 +0000", "nonsense"])
def test_no_clock_of_a_committer_ends_a_build(repo: Any, when: str) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    tree = repo.git("rev-parse", "HEAD^{tree}").strip()
    raw = f"tree {tree}\nauthor Mei <m@mei.example> {when}\ncommitter Mei <m@mei.example> {when}\n\nA story\n"
    loose = repo.write("../commit", raw)
    made = repo.git("hash-object", "-t", "commit", "-w", "--literally", str(loose)).strip()
    repo.git("update-ref", "refs/heads/main", made)

    [merge] = read_history(repo.root).merges

    assert merge.merged_at.isoformat() == "1970-01-01T00:00:00+00:00"
    assert [one.path for one in merge.paths] == ["a.md"]


def test_no_commit_is_no_error(repo: Any) -> None:
    no_git(repo.root)


def test_a_folder_that_no_commit_touched_has_no_history(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    repo.write("hub/hub.yml", "x")
    no_git(repo.root / "hub")


def test_git_missing_is_no_error(repo: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    repo.write("a.md", "a")
    repo.commit("start")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "Git is not installed" in str(no_git(repo.root).errors[0])


def test_nothing_is_read_before_it_is_asked(repo: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.write("a.md", "a")
    repo.commit("start")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("Git was run")

    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "run", refuse)
        patched.setattr(subprocess, "Popen", refuse)
        history = read_history(repo.root)
    assert len(history.merges) == 1


def test_ten_thousand_commits_take_seconds(repo: Any) -> None:
    stream = []
    for number in range(10_000):
        text = f"Story {number}\n"
        stream.append(
            "commit refs/heads/main\n"
            f"committer Mei <101+mei@users.noreply.github.com> {1_700_000_000 + number} +0000\n"
            f"data {len(f's (#{number + 1})')}\ns (#{number + 1})\n"
            f"M 100644 inline content/en/stories/{number // 100}/s{number}.md\ndata {len(text)}\n{text}\n"
        )
    subprocess.run(["git", "fast-import", "--quiet"], cwd=repo.root, input="".join(stream).encode(), check=True)
    started = time.perf_counter()
    history = read_history(repo.root)
    assert len(history.merges) == 10_000
    assert len(history.by_path) == 10_000
    # 2 s when written, on one busy core; a walk that diffs every commit against the whole tree takes minutes.
    assert time.perf_counter() - started < 30
