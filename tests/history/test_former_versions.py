"""What a file said at earlier times, as far as a clone holds it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kaifong.history import former_versions as room
from kaifong.history.former_versions import former_versions

PATH = "content/en/stories/雨 (rain).md"


def test_versions_come_newest_first_and_a_removal_is_none_of_them(repo: Any, monkeypatch: Any) -> None:
    for text in ("one\n", "two\n", None, "three\n"):
        if text is None:
            (repo.root / PATH).unlink()
        else:
            repo.write(PATH, text)
        repo.write("content/en/stories/other.md", str(text))
        repo.commit(f"say {text}")
    assert list(former_versions(repo.root, PATH)) == [b"three\n", b"two\n", b"one\n"]
    monkeypatch.setattr(room, "MOST", 1)
    assert list(former_versions(repo.root, PATH)) == [b"three\n"]


def test_what_was_tried_on_a_branch_was_never_there(repo: Any) -> None:
    repo.write(PATH, "one\n")
    repo.commit("first")
    repo.git("checkout", "-q", "-b", "side")
    repo.write(PATH, "tried\n")
    repo.commit("try")
    repo.write(PATH, "two\n")
    repo.commit("settle")
    repo.git("checkout", "-q", "-")
    repo.git("merge", "-q", "--no-ff", "-m", "merge", "side")
    assert list(former_versions(repo.root, PATH)) == [b"two\n", b"one\n"]


def test_nothing_is_known_where_there_is_no_history(repo: Any, tmp_path: Path) -> None:
    assert list(former_versions(tmp_path, PATH)) == []
    repo.write("other.md", "x")
    repo.commit("other")
    assert list(former_versions(repo.root, PATH)) == []
