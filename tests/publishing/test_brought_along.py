"""A `.kaifong` that Git tracks came with somebody's commit: nothing in it is believed."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from kaifong.publishing.brought_along import OURS, brought_along, discard_brought_along
from kaifong.publishing.build import build
from kaifong.publishing.staging import stage_if_stale

NOW = date(2026, 11, 21)
FORGED = ".kaifong/cache/site/en/index.html"


def git(root: Path, *words: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


def write(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path, encoding="utf-8")


def cloned(root: Path, *tracked: str) -> Path:
    """A hub's folder as a checkout leaves it: these files are tracked, `.kaifong` is ignored."""
    write(root, ".gitignore", OURS, *tracked)
    (root / ".gitignore").write_text(".kaifong/*\n!.kaifong/stage/\n.kaifong/stage/*\n!.kaifong/stage/.gitkeep\n")
    git(root, "init", "-q")
    git(root, "add", "--force", ".")
    git(root, "commit", "-qm", "A hub")
    return root


def names(root: Path) -> list[str]:
    return sorted(one.relative_to(root).as_posix() for one in (root / ".kaifong").rglob("*") if one.is_file())


def test_what_a_cache_of_ours_holds_stays(tmp_path: Path) -> None:
    root = cloned(tmp_path)
    write(root, FORGED, ".kaifong/cache/bodies.sqlite")
    assert discard_brought_along(root) is None
    assert names(root) == [".kaifong/cache/bodies.sqlite", FORGED, OURS]


@pytest.mark.parametrize(
    "path", [FORGED, ".kaifong/site.json", ".kaifong/stage/en/index.md", ".kaifong/journal.json"]
)
def test_one_tracked_file_spoils_all_that_builds_believe(tmp_path: Path, path: str) -> None:
    root = cloned(tmp_path, path)
    write(root, ".kaifong/cache/bodies.sqlite", ".kaifong/import-report.json", ".kaifong/upgrade/mkdocs.yml.diff")
    told = discard_brought_along(root)
    assert told is not None
    assert "\n" not in told
    assert path in told
    assert names(root) == [".kaifong/import-report.json", OURS, ".kaifong/upgrade/mkdocs.yml.diff"]
    assert (root / ".gitignore").is_file()


def test_the_number_of_further_files_is_told(tmp_path: Path) -> None:
    root = cloned(tmp_path, FORGED, ".kaifong/site.json", ".kaifong/x\n::error::y")
    assert brought_along(root) == (FORGED, ".kaifong/site.json", ".kaifong/x\n::error::y")
    told = discard_brought_along(root)
    assert told is not None
    assert "and 2 more" in told
    assert "\n" not in told


def test_a_hub_below_the_repositorys_top_is_asked_for_its_own_folder(tmp_path: Path) -> None:
    top = cloned(tmp_path, f"hub/{FORGED}", "hub/hub.yml")
    assert brought_along(top) == ()
    assert brought_along(top / "hub") == (FORGED,)


def test_a_name_that_the_disk_takes_for_ours_is_ours(tmp_path: Path) -> None:
    """A disk that knows no case checks `.Kaifong/site.json` out into `.kaifong`; here a link plays that disk."""
    root = cloned(tmp_path, ".Kaifong/site.json")
    assert brought_along(root) == ()
    (root / ".Kaifong/site.json").unlink()
    (root / ".Kaifong").rmdir()
    (root / ".Kaifong").symlink_to(".kaifong")
    assert brought_along(root) == (".Kaifong/site.json",)


def test_a_folder_that_is_no_clone_keeps_what_it_has(tmp_path: Path) -> None:
    write(tmp_path, FORGED)
    assert discard_brought_along(tmp_path) is None
    assert (tmp_path / FORGED).is_file()


def test_a_clone_whose_git_does_not_answer_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git is missing in this container, or the folder is another user's: somebody else's pages may lie there."""
    cloned(tmp_path, FORGED)
    monkeypatch.setattr("kaifong.history.git.which", lambda _name: None)
    told = discard_brought_along(tmp_path)
    assert told is not None
    assert "Git is not installed" in told
    assert not (tmp_path / FORGED).exists()
    assert discard_brought_along(tmp_path) is None, "there is nothing left to be doubted"


def test_a_broken_index_is_no_answer(tmp_path: Path) -> None:
    cloned(tmp_path, FORGED)
    (tmp_path / ".git/index").write_bytes(b"broken")
    assert "nothing there is believed" in (discard_brought_along(tmp_path) or "")
    assert not (tmp_path / FORGED).exists()


@pytest.mark.build
def test_a_build_begins_by_emptying_it_and_says_so(hub: Path) -> None:
    told: list[str] = []
    cloned(hub, ".kaifong/site.json", ".kaifong/stage/en/forged/index.md")
    built = build(hub, hub / "site", NOW, 1, told.append, search=False)
    assert [line for line in told if ".kaifong/site.json" in line] == told[:1]
    assert not (hub / ".kaifong/stage/en/forged").exists()
    assert not (built.site / "en/forged").exists()


def test_so_does_a_stage_that_mkdocs_asks_for(hub: Path) -> None:
    cloned(hub, ".kaifong/stage/en/forged/index.md", ".kaifong/stage.stamp")
    assert stage_if_stale(hub, NOW)
    assert not (hub / ".kaifong/stage/en/forged").exists()
