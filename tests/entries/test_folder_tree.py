"""A folder's files while somebody writes them: a steady tree gives one text of each, or says that it changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.entries.tree import FolderTree, GoneError, digest_of

STORY = "content/en/stories/a.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / STORY).parent.mkdir(parents=True)
    (tmp_path / STORY).write_bytes(b"first")
    return tmp_path


def test_a_tree_reads_what_is_there(root: Path) -> None:
    tree = FolderTree(root)
    assert tree.digest(STORY) == digest_of(b"first")
    (root / STORY).write_bytes(b"other")
    assert tree.read(STORY) == b"other"


@pytest.mark.parametrize("first", ["digest", "read"])
def test_a_steady_one_does_not_read_two_texts(root: Path, first: str) -> None:
    tree = FolderTree(root).knowing({})
    getattr(tree, first)(STORY)
    (root / STORY).write_bytes(b"other")
    with pytest.raises(GoneError):
        tree.read(STORY)
    assert tree.digest(STORY) == digest_of(b"first")  # what was read is what is remembered


def test_a_steady_one_holds_a_file_to_what_it_is_known_as(root: Path) -> None:
    seen = FolderTree(root)
    tree = seen.knowing({STORY: (seen.signature(STORY), digest_of(b"first"))})
    assert tree.digest(STORY) == digest_of(b"first")
    (root / STORY).write_bytes(b"other")
    with pytest.raises(GoneError):
        tree.read(STORY)


def test_whether_a_room_moved(root: Path) -> None:
    tree = FolderTree(root)
    assert not tree.moved("records")
    assert not tree.moved("content")
    (root / "records/merges").mkdir(parents=True)
    (root / "records/merges/1.json").write_bytes(b"{}")
    assert tree.moved("records")
    assert not tree.moved("content")
