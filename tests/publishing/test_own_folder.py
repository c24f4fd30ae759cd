"""A link in place of a build's own folder leads nowhere: nothing behind it is written, emptied or deleted."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.publishing.build import build
from kaifong.publishing.own_folder import refuse_links
from kaifong.publishing.staging import stage_if_stale

NOW = date(2026, 11, 21)


@pytest.mark.parametrize(
    "link", [".kaifong", ".kaifong/stage", ".kaifong/cache/search", ".kaifong/cache/any", ".kaifong/build.lock"]
)
def test_no_link_is_built_through(tmp_path: Path, link: str) -> None:
    root, mine = tmp_path / "hub", tmp_path / "mine"
    (root / link).parent.mkdir(parents=True)
    (root / "hub.yml").write_text("schema: kaifong.hub/1\n")
    (mine / "photos").mkdir(parents=True)
    (mine / "photos/one.jpg").write_bytes(b"precious")
    (root / link).symlink_to(mine / "photos/one.jpg" if link.endswith("lock") else mine)

    with pytest.raises(BuildError, match="is a symbolic link") as raised:
        build(root, root / "site", NOW)
    assert str(raised.value).startswith(f"{link} ")
    with pytest.raises(BuildError, match="is a symbolic link"):
        stage_if_stale(root, NOW)

    assert [one.relative_to(mine).as_posix() for one in mine.rglob("*")] == ["photos", "photos/one.jpg"]
    assert (mine / "photos/one.jpg").read_bytes() == b"precious"


def test_a_folder_where_a_file_of_ours_should_be_is_in_nobodys_way(tmp_path: Path) -> None:
    for name in ("stage.stamp", "build.lock", "shard.json", "cache/stage.sqlite", "cache/made_by.json"):
        (tmp_path / ".kaifong" / name / "mine").mkdir(parents=True)
    refuse_links(tmp_path)
    assert sorted(one.name for one in (tmp_path / ".kaifong").rglob("*")) == ["cache"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_nobody_waits_for_a_pipe_where_a_file_of_ours_should_be(tmp_path: Path) -> None:
    (tmp_path / ".kaifong/cache").mkdir(parents=True)
    for name in ("build.lock", "site.json", "site.journal", "cache/site.record", "cache/layout.json"):
        os.mkfifo(tmp_path / ".kaifong" / name)
    (tmp_path / ".kaifong/stage.stamp").write_text("a file of ours stays")
    refuse_links(tmp_path)
    assert sorted(one.name for one in (tmp_path / ".kaifong").rglob("*")) == ["cache", "stage.stamp"]
