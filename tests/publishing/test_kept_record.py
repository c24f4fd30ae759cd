"""The record of the last build's site: read back as it was written, or told of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kaifong.entries.tree import digest_of
from kaifong.publishing.kept_site.record import RECORD, NoRecordError, Output, Record, read_record

PAGE = Output("key", "digest", 3, 1_700_000_000_000_000_001)
WRITTEN = Record(
    "layout", {"index.html": PAGE, "en/a/index.html": PAGE}, whole=True, searchable=2, warnings=(("en/a.md", "odd"),)
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / RECORD).parent.mkdir(parents=True)
    return tmp_path


def test_it_is_read_as_it_was_written(root: Path) -> None:
    assert read_record(root) == Record()
    (root / RECORD).write_bytes(WRITTEN.data())
    assert read_record(root) == WRITTEN


@pytest.mark.parametrize(
    "data",
    [b"", b"\n", b"{}", b"\xff\xfe\n{}", b"0" * 32 + b"\n{}", digest_of(b"{}").encode() + b"\n{}"],
    ids=repr,
)
def test_a_record_that_says_nothing_is_told_of(root: Path, data: bytes) -> None:
    (root / RECORD).write_bytes(data)
    with pytest.raises(NoRecordError):
        read_record(root)


def test_a_record_with_one_bit_changed_or_cut_off_is_told_of(root: Path) -> None:
    whole = WRITTEN.data()
    for place in range(len(whole)):
        (root / RECORD).write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        with pytest.raises(NoRecordError):
            read_record(root)
        (root / RECORD).write_bytes(whole[:place])
        with pytest.raises(NoRecordError):
            read_record(root)


def test_a_record_that_names_files_outside_the_site_is_refused(root: Path) -> None:
    for path in ("../x", "/etc/x", "en/../../x"):
        (root / RECORD).write_bytes(Record("layout", {path: PAGE}).data())
        with pytest.raises(NoRecordError, match="outside"):
            read_record(root)


@pytest.mark.parametrize(
    "outputs",
    [
        [],
        {"a\0b": ["key", "digest", 1, 1]},
        {"a" * 300: ["key", "digest", 1, 1]},
        {"あ" * 90: ["key", "digest", 1, 1]},
        {"a/" * 3000 + "b": ["key", "digest", 1, 1]},
        {"a": [["key"], "digest", 1, 1]},
        {"a": ["key", None, 1, 1]},
        {"a": ["key", "digest", True, 1]},
        {"a": ["key", "digest", -1, 1]},
        {"a": ["key", "digest", 1, "1"]},
        {"a": ["key", "digest", 1, 10**40]},
        {"a": ["key", "digest", 1]},
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_a_record_of_files_that_no_disk_can_have_is_refused(root: Path, outputs: Any) -> None:
    """Its checksum holds; each of these ended every build with an error that nobody could read."""
    (root / RECORD).write_bytes(Record("layout", outputs=outputs).data())
    with pytest.raises(NoRecordError, match="another form"):
        read_record(root)


def test_a_record_of_names_as_long_as_a_disk_takes_is_believed(root: Path) -> None:
    outputs = {"あ" * 85: Output("key", "digest", 0, -1), "a/" * 1999 + "é": Output("key", "digest", 1, 1)}
    (root / RECORD).write_bytes(Record("layout", outputs=outputs).data())
    assert read_record(root).outputs == outputs
