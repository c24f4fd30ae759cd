"""What a file said at earlier times, as far as a clone holds it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kaifong.history import former_versions as room
from kaifong.history.former_versions import FormerVersions

PATH = "content/en/stories/雨 (rain).md"


def versions(root: Path, path: str = PATH, *others: str) -> list[bytes]:
    return list(FormerVersions(root, (path, *others))(path))


def test_versions_come_newest_first_and_a_removal_is_none_of_them(repo: Any, monkeypatch: Any) -> None:
    for text in ("one\n", "two\n", None, "three\n"):
        if text is None:
            (repo.root / PATH).unlink()
        else:
            repo.write(PATH, text)
        repo.write("content/en/stories/other.md", str(text))
        repo.commit(f"say {text}")
    assert versions(repo.root) == [b"three\n", b"two\n", b"one\n"]
    monkeypatch.setattr(room, "MOST", 1)
    assert versions(repo.root) == [b"three\n"]


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
    assert versions(repo.root) == [b"two\n", b"one\n"]


def test_many_are_looked_up_together_also_from_a_folder_of_a_larger_repository(repo: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(room, "AT_ONCE", 2)
    names = [f"{number}.md" for number in range(5)]
    for turn in ("old", "new"):
        for name in names:
            repo.write(f"hub/{name}", f"{turn} {name}")
        repo.commit(turn)
    former = FormerVersions(repo.root / "hub", tuple(names))
    assert [list(former(name)) for name in names] == [[f"new {one}".encode(), f"old {one}".encode()] for one in names]
    assert list(former("another.md")) == []


def test_nothing_is_known_where_there_is_no_history(repo: Any, tmp_path: Path) -> None:
    assert versions(tmp_path) == []
    repo.write("other.md", "x")
    repo.commit("other")
    assert versions(repo.root) == []
