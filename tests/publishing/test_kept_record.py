"""The record of the last build's site: read back as it was written, or told of."""

from __future__ import annotations

from pathlib import Path

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
