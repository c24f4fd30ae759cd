"""Shards' folders come from other machines: what is no whole, or not ours, is refused with one clear line."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kaifong.entries.tree import digest_of
from kaifong.errors import BuildError
from kaifong.moderation.shard import Shard
from kaifong.publishing import shard_folder
from kaifong.publishing.shard_folder import read_shards, room_for
from kaifong.publishing.shard_mark import NAME, Mark, Whole, written

WHOLE = Whole("a" * 32, "2026-11-21", "b" * 32)
PAGE = "stage/en/stories/one/index.md"


def write(folder: Path, number: int = 1, of: int = 1, whole: Whole = WHOLE) -> Path:
    """A shard that hands one page over."""
    data = f"page of {number}".encode()
    (folder / PAGE).parent.mkdir(parents=True)
    (folder / PAGE).write_bytes(data)
    mark = Mark(Shard(number, of), whole, {PAGE: (len(data), digest_of(data))})
    (folder / NAME).write_bytes(written(mark))
    return folder


def refused(*folders: Path, whole: Whole = WHOLE) -> str:
    with pytest.raises(BuildError) as raised:
        read_shards(folders, whole)
    seen, *rest = str(raised.value).splitlines()
    assert rest[-1].startswith("  do:  ")
    return seen


def test_shards_come_in_the_order_of_their_numbers_from_folders_or_hubs(tmp_path: Path) -> None:
    two = write(tmp_path / "b/.kaifong", 2, 2)
    one = write(tmp_path / "z", 1, 2)
    assert [found.mark.shard.number for found in read_shards((two.parent, one), WHOLE)] == [1, 2]


@pytest.mark.parametrize(
    ("whole", "told"),
    [
        (replace(WHOLE, made_by="c" * 32), "was built by another version"),
        (replace(WHOLE, day="2026-11-22"), "shows another day"),
        (replace(WHOLE, hub="c" * 32), "is a part of another hub"),
    ],
    ids=["version", "day", "hub"],
)
def test_a_part_of_another_whole_is_refused(tmp_path: Path, whole: Whole, told: str) -> None:
    assert told in refused(write(tmp_path / "one", 1, 2), write(tmp_path / "two", 2, 2, whole))


def test_a_missing_shard_is_told(tmp_path: Path) -> None:
    folders = [write(tmp_path / str(number), number, 5) for number in (1, 3, 5)]
    assert refused(*folders).endswith("3 of 5 shards are there; missing: 2, 4")


def test_a_shard_that_is_there_twice_is_told(tmp_path: Path) -> None:
    folders = [write(tmp_path / name, 2, 2) for name in ("a", "b")]
    assert f"shard 2/2 is there twice: in {tmp_path.name}/a and in {tmp_path.name}/b" in refused(*folders)


def test_shards_of_different_cuts_are_told(tmp_path: Path) -> None:
    told = refused(write(tmp_path / "one", 1, 2), write(tmp_path / "two", 2, 3))
    assert f"is one of 3, and the one in {tmp_path.name}/one one of 2" in told


def test_a_folder_without_a_shard_is_told(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert f"there is no shard in {tmp_path.name}/other" in refused(tmp_path / "other")
    (tmp_path / "other" / NAME).symlink_to(write(tmp_path / "one") / NAME)
    assert "there is no shard in " in refused(tmp_path / "other")


def changed(key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    return lambda told: told.__setitem__(key, value)


def listed(path: str) -> Callable[[dict[str, Any]], None]:
    return lambda told: told["files"].__setitem__(path, [1, "0" * 32])


@pytest.mark.parametrize(
    "change",
    [
        changed("schema", "kaifong.built-shard/2"),
        changed("shard", {"number": 3, "of": 2}),
        changed("shard", {"number": True, "of": 2}),
        changed("shard", {"number": 1, "of": 257}),
        changed("whole", None),
        changed("files", [PAGE]),
        changed("files", {PAGE: [-1, "0" * 32]}),
        changed("files", {PAGE: [10**12, "0" * 32]}),
        changed("files", {PAGE: [1, "0" * 31]}),
        listed("../hub.yml"),
        listed("/etc/passwd"),
        listed("stage/../../hub.yml"),
        listed("stage//x"),
        listed("stage/./x"),
        listed("stage/a\\..\\b"),
        listed("C:/x"),
        listed("stage/a\nb"),
        listed(f"stage/{'a' * 256}"),
        listed(f"stage/{'あ' * 86}"),
        listed(f"stage/{'a/' * 1000}b"),
        listed("build.lock"),
        listed("site.json"),
        listed("stage"),
    ],
)
def test_a_mark_that_nobody_wrote_is_refused(tmp_path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    folder = write(tmp_path / "one")
    told = json.loads((folder / NAME).read_bytes())
    change(told)
    (folder / NAME).write_text(json.dumps(told), encoding="utf-8")
    assert refused(folder).startswith(f"the shard in {tmp_path.name}/one ")


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b'{"schema": 1}'], ids=repr)
def test_a_mark_that_was_cut_off_is_refused(tmp_path: Path, data: bytes) -> None:
    folder = write(tmp_path / "one")
    (folder / NAME).write_bytes(data)
    assert refused(folder).startswith(f"the shard in {tmp_path.name}/one ")


def test_a_mark_of_absurd_size_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shard_folder, "LARGEST_MARK", 10)
    assert "of absurd size" in refused(write(tmp_path / "one"))


def spoilt(folder: Path, out: Path) -> str:
    [found] = read_shards((folder,), WHOLE)
    with pytest.raises(BuildError) as raised:
        found.take(PAGE, out)
    assert not out.exists()
    return str(raised.value)


def test_a_file_is_taken_with_the_bytes_that_were_promised(tmp_path: Path) -> None:
    [found] = read_shards((write(tmp_path / "one"),), WHOLE)
    found.take(PAGE, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"page of 1"


@pytest.mark.parametrize("data", [b"page of 2", b"page of", b"page of 1" * 100_000, b""])
def test_other_bytes_are_not_taken(tmp_path: Path, data: bytes) -> None:
    folder = write(tmp_path / "one")
    (folder / PAGE).write_bytes(data)
    assert "has other bytes than the shard wrote" in spoilt(folder, tmp_path / "out")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    folder = write(tmp_path / "one")
    (folder / PAGE).unlink()
    assert f"{PAGE} is missing" in spoilt(folder, tmp_path / "out")


@pytest.mark.parametrize("link", [PAGE, "stage/en"])
def test_no_link_is_followed(tmp_path: Path, link: str) -> None:
    folder, other = write(tmp_path / "one"), write(tmp_path / "other")
    for one in (folder, other):
        assert (one / link).exists()
    (folder / link).rename(folder / "moved")
    (folder / link).symlink_to(other / link)
    assert "is a link, or lies behind one" in spoilt(folder, tmp_path / "out")


def test_nobody_waits_for_what_is_no_file(tmp_path: Path) -> None:
    folder = write(tmp_path / "one")
    (folder / PAGE).unlink()
    (folder / PAGE).mkdir()
    assert f"{PAGE} is no file" in spoilt(folder, tmp_path / "out")
    (folder / PAGE).rmdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / PAGE)
        assert f"{PAGE} is no file" in spoilt(folder, tmp_path / "out")


def test_what_has_no_room_is_not_begun(tmp_path: Path) -> None:
    folder = write(tmp_path / "one")
    told = json.loads((folder / NAME).read_bytes())
    told["files"] |= {f"cache/media/{number}": [8_000_000_000, "0" * 32] for number in range(100_000)}
    (folder / NAME).write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(BuildError, match=r"the shards bring 800,000\.0 GB"):
        room_for(read_shards((folder,), WHOLE), tmp_path)
