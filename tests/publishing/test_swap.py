"""Whose folder a site may replace, and what is left of builds that were ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.publishing import swap


def folder(path: Path, text: str) -> Path:
    path.mkdir(parents=True)
    (path / "index.html").write_text(text)
    swap.mark(path)
    return path


def test_what_builds_left_half_made_is_cleared_away(tmp_path: Path) -> None:
    root, site = tmp_path / "hub", tmp_path / "www" / "site"
    root.mkdir()
    fresh = swap.fresh_folder(root, site)
    beside = site.parent / ".kaifong-build-of-another-disk"
    beside.mkdir(parents=True)
    (root / ".kaifong" / "stage").mkdir()
    swap.clear_left_overs(root, site)
    assert [one for one in (fresh, beside) if one.exists()] == []
    assert (root / ".kaifong" / "stage").is_dir()


def test_a_mark_with_a_second_name_is_replaced_and_not_written_into(tmp_path: Path) -> None:
    site = folder(tmp_path / "site", "ours")
    (tmp_path / "twin").hardlink_to(site / swap.MARK)
    before = (tmp_path / "twin").stat().st_mtime_ns
    swap.mark(site)
    assert not (site / swap.MARK).samefile(tmp_path / "twin")
    assert (tmp_path / "twin").stat().st_mtime_ns == before


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


@pytest.mark.parametrize("target", ["link/site", "hub-by-another-name/content/site", "site/../content/site"])
def test_a_link_or_dots_on_the_way_hide_nothing(tmp_path: Path, target: str) -> None:
    root = tmp_path / "hub"
    (root / "content").mkdir(parents=True)
    (root / "link").symlink_to("content")
    (root / "hub-by-another-name").symlink_to(".")
    with pytest.raises(BuildError, match="lies in the hub's own content/"):
        swap.refuse_dangerous(root, root / target)


@pytest.mark.parametrize("target", [".", "..", "site/..", "hub-by-another-name/../hub"])
def test_nor_that_it_is_the_hub_itself(tmp_path: Path, target: str) -> None:
    root = tmp_path / "hub"
    root.mkdir()
    (root / "hub-by-another-name").symlink_to(".")
    with pytest.raises(BuildError, match="holds the hub itself"):
        swap.refuse_dangerous(root, root / target)
