"""The same hub and day give the same bytes; only what changed is written; nothing outside is touched."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kaifong.entries.hub import Hub
from kaifong.pages.outlet import Outlet
from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged

CONFTEST = Path(__file__).parent / "conftest.py"
NOW = date(2026, 11, 21)

STAGE_ELSEWHERE = """
import importlib.util, sys
from pathlib import Path
from kaifong.pages.stage import stage
spec = importlib.util.spec_from_file_location("small", sys.argv[1])
small = importlib.util.module_from_spec(spec)
spec.loader.exec_module(small)
stage(small.hub_of(small.small_files(), small.small_history()), small.NOW, Path(sys.argv[2]))
"""


def content(folder: Path) -> dict[str, bytes]:
    """Every file by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("seed", ["1", "2"])
def test_neither_process_nor_hash_seed_nor_zone_changes_a_byte(
    staged: tuple[Path, Staged], tmp_path: Path, seed: str
) -> None:
    environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": "America/Anchorage", "LANG": "C", "LC_ALL": "C"}
    subprocess.run(
        [sys.executable, "-c", STAGE_ELSEWHERE, str(CONFTEST), str(tmp_path / "again")], check=True, env=environment
    )
    assert content(tmp_path / "again") == content(staged[0])


def test_a_second_stage_rewrites_nothing_and_an_edit_one_page(small_hub: Hub, tmp_path: Path) -> None:
    out = tmp_path / "stage"
    stage(small_hub, NOW, out)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
    stage(small_hub, NOW, out)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()} == before


def test_a_new_post_changes_no_other_entry(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    out, _ = stage_of()
    before = content(out)
    stage_of(
        {"content/en/stories/fresh.md": "---\ntitle: Fresh\nauthor: lau-wing\ndate: 2026-11-20\n---\n\nNew here.\n"}
    )
    after = content(out)
    changed = {path for path in after if before.get(path) != after[path]}
    entries = {path for path in changed if path.endswith("index.md") and path.count("/") == 3}
    assert entries == {"en/stories/fresh/index.md", "en/leaderboards/all-time/index.md"} & entries
    assert "en/stories/fresh/index.md" in entries
    assert not any(path.startswith(("zh-", "ja/stories")) and path.count("/") == 3 for path in changed)


def test_what_is_gone_leaves_no_page(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    out, _ = stage_of(
        {"content/en/stories/fleeting.md": "---\ntitle: Fleeting\nauthor: lau-wing\n---\n\nSoon gone.\n"}
    )
    assert (out / "en/stories/fleeting/index.md").exists()
    (out / ".gitkeep").touch()
    stage_of()
    assert not (out / "en/stories/fleeting").exists()
    assert (out / ".gitkeep").exists()


def test_a_link_inside_the_stage_leads_nothing_outside_astray(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "index.md").write_text("mine")
    out = tmp_path / "stage"
    out.mkdir()
    (out / "en").symlink_to(outside)
    (out / "other").symlink_to(outside)
    outlet = Outlet(out)
    outlet.put("en/index.md", "ours")
    outlet.finish()
    assert (outside / "index.md").read_text() == "mine"
    assert sorted(one.name for one in outside.iterdir()) == ["index.md"]
    assert (out / "en/index.md").read_text() == "ours"
    assert not (out / "other").exists()


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "a\\b", "", "a\0b"])
def test_the_outlet_refuses_to_leave_its_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        Outlet(tmp_path).put(path, "x")


def test_a_file_gives_way_to_a_folder_and_back(tmp_path: Path) -> None:
    first = Outlet(tmp_path)
    first.put("a/b", "folder")
    first.finish()
    second = Outlet(tmp_path)
    second.put("a", "file")
    second.finish()
    assert content(tmp_path) == {"a": b"file"}
    third = Outlet(tmp_path)
    third.put("a/b", "folder")
    third.finish()
    assert content(tmp_path) == {"a/b": b"folder"}


def test_broken_entries_get_no_page_and_everything_else_stands(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    out, found = stage_of(
        {
            "content/en/stories/torn.md": b"---\ntitle: T\nauthor: siu-ming\n---\n\n\xff\xfe\n",
            "content/en/stories/untitled.md": "---\nauthor: siu-ming\n---\n\nNo title.\n",
            "content/en/stories/bomb.md": "---\ntitle: Bomb\nauthor: siu-ming\n---\n\n" + "[" * 20_000,
            "content/en/stories/links.md": (
                "---\ntitle: Links\nauthor: siu-ming\n---\n\n[A bomb](bomb.md), [nothing](torn.md), [home](/en/).\n"
            ),
        }
    )
    broken = dict(found.broken)
    assert set(broken) == {f"content/en/stories/{name}.md" for name in ("torn", "untitled", "bomb")}
    assert broken["content/en/stories/torn.md"].startswith("encoding-")
    assert broken["content/en/stories/bomb.md"].startswith("render-")
    assert not (out / "en/stories/bomb").exists()
    page = (out / "en/stories/links/index.md").read_text("utf-8")
    assert "A bomb, nothing, <a" in page
