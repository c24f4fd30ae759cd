"""The old site or the new one, whole, whatever happens in between."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest

from kaifong.errors import BuildError
from kaifong.publishing import swap


def folder(path: Path, text: str) -> Path:
    path.mkdir(parents=True)
    (path / "index.html").write_text(text)
    swap.mark(path)
    return path


def text(site: Path) -> str:
    return (site / "index.html").read_text()


def test_the_first_site_needs_no_old_one(tmp_path: Path) -> None:
    swap.swap(folder(tmp_path / "new", "new"), tmp_path / "deep" / "site")
    assert text(tmp_path / "deep" / "site") == "new"


def test_the_new_site_replaces_the_old_one_as_a_whole(tmp_path: Path) -> None:
    site = folder(tmp_path / "site", "old")
    (site / "gone.html").write_text("x")
    swap.swap(folder(tmp_path / "new", "new"), site)
    assert text(site) == "new"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["site"]
    assert not (site / "gone.html").exists()


def test_a_rename_that_fails_puts_the_old_site_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, fresh = folder(tmp_path / "site", "old"), folder(tmp_path / "new", "new")
    rename = Path.rename

    def refuse(self: Path, target: Any) -> Path:
        if self == fresh:
            raise OSError(errno.ENOSPC, "No space left on device", str(target))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="No space"):
        swap.swap(fresh, site)
    assert text(site) == "old"


def test_a_build_killed_between_the_renames_is_mended(tmp_path: Path) -> None:
    folder(tmp_path / ".site.old", "old")
    swap.recover(tmp_path / "site")
    assert text(tmp_path / "site") == "old"
    assert not (tmp_path / ".site.old").exists()


def test_a_build_killed_before_its_deletions_is_tidied(tmp_path: Path) -> None:
    folder(tmp_path / ".site.old", "old")
    site = folder(tmp_path / "site", "new")
    swap.recover(site)
    assert text(site) == "new"
    assert not (tmp_path / ".site.old").exists()


@pytest.mark.parametrize(
    ("target", "seen"),
    [
        (".", "holds the hub itself"),
        ("..", "holds the hub itself"),
        ("content", "lies in the hub's own content/"),
        ("content/en", "lies in the hub's own content/"),
        (".kaifong/stage", "lies in the hub's own .kaifong/"),
        ("holidays", "has files that no build of ours made"),
        ("a-file", "is no folder"),
        ("a-link", "is no folder"),
    ],
)
def test_dangerous_targets_are_refused(tmp_path: Path, target: str, seen: str) -> None:
    root = tmp_path / "hub"
    (root / "content" / "en").mkdir(parents=True)
    (root / "holidays").mkdir()
    (root / "holidays" / "photo.jpg").write_bytes(b"x")
    (root / "a-file").write_bytes(b"x")
    (root / "a-link").symlink_to(root / "holidays")
    with pytest.raises(BuildError, match=seen):
        swap.refuse_dangerous(root, root.joinpath(target) if target != ".." else tmp_path)
    assert (root / "holidays" / "photo.jpg").exists()


@pytest.mark.parametrize("target", ["site", "empty", "elsewhere/site"])
def test_safe_targets_are_taken(tmp_path: Path, target: str) -> None:
    (tmp_path / "empty").mkdir()
    folder(tmp_path / "site", "ours")
    swap.refuse_dangerous(tmp_path / "hub", tmp_path / target)
