"""When a stage is stale."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kaifong.publishing.freshness import fingerprint, is_fresh, mark_fresh, mark_stale

DAY = date(2026, 11, 21)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("content/en/stories/a.md", "guidelines/policy.yml", "records/x.json", "hub.yml"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x")
    (tmp_path / ".kaifong").mkdir()
    return tmp_path


def test_a_stage_is_fresh_for_its_day_until_it_is_marked(root: Path) -> None:
    assert not is_fresh(root, DAY)
    mark_fresh(root, fingerprint(root, DAY))
    assert is_fresh(root, DAY)
    assert not is_fresh(root, date(2026, 11, 22))
    mark_stale(root)
    mark_stale(root)
    assert not is_fresh(root, DAY)


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "content/en/stories/a.md").write_text("longer"),
        lambda root: (root / "content/en/stories/b.md").write_text("new"),
        lambda root: (root / "guidelines/policy.yml").unlink(),
        lambda root: (root / "records/x.json").rename(root / "records/y.json"),
        lambda root: (root / "hub.yml").write_text("longer"),
        lambda root: (root / "content/en/stories/a.md").chmod(0o755),
    ],
    ids=["edited", "added", "removed", "renamed", "settings", "mode"],
)
def test_every_change_is_seen(root: Path, change: Callable[[Path], object]) -> None:
    before = fingerprint(root, DAY)
    change(root)
    assert fingerprint(root, DAY) != before


def test_what_no_page_is_made_from_does_not_count(root: Path) -> None:
    before = fingerprint(root, DAY)
    (root / "README.md").write_text("x")
    (root / "content/en/stories/.a.md.swp").write_text("x")
    assert fingerprint(root, DAY) == before


def test_a_time_that_is_put_back_hides_nothing(root: Path) -> None:
    before = fingerprint(root, DAY)
    file = root / "content/en/stories/a.md"
    status = file.stat()
    file.write_text("y")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert fingerprint(root, DAY) != before
