"""Merge records: what they tell, and every way to break one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kaifong.errors import RecordError
from kaifong.history.merges import Source
from kaifong.history.read import read_history
from kaifong.history.records import LARGEST, parse_record

GOOD: dict[str, Any] = {
    "schema": "kaifong.merge/1",
    "pull_request": 12,
    "submitter": {"id": 101, "login": "siuming"},
    "merged_by": {"id": 1, "login": "yan-tong"},
    "merged_at": "2025-03-02T09:12:00Z",
    "paths": [
        {"path": "content/en/stories/b.md", "change": "renamed", "from": "content/en/stories/a.md"},
        {"path": "content/en/stories/a.md", "change": "added"},
    ],
}
PATH = "records/merges/12.json"


def write(root: Path, number: int, **changes: object) -> None:
    """Writes a record that differs from the good one."""
    folder = root / "records" / "merges"
    folder.mkdir(parents=True, exist_ok=True)
    record = GOOD | {"pull_request": number, "paths": []} | changes
    (folder / f"{number}.json").write_text(json.dumps(record, indent=2))


def test_a_record_is_read_whole() -> None:
    merge = parse_record(json.dumps(GOOD).encode(), PATH)
    assert (merge.number, merge.submitter_id, merge.submitter, merge.merged_by) == (12, 101, "siuming", "yan-tong")
    assert merge.merged_at.isoformat() == "2025-03-02T09:12:00+00:00"
    assert [(one.path, one.change, one.old_path) for one in merge.paths] == [
        ("content/en/stories/a.md", "added", None),
        ("content/en/stories/b.md", "renamed", "content/en/stories/a.md"),
    ]
    assert merge.evidence == PATH


@pytest.mark.parametrize("merged_by", [None, "absent"])
def test_who_merged_may_be_unknown(merged_by: object) -> None:
    record = {key: value for key, value in GOOD.items() if key != "merged_by"}
    if merged_by is None:
        record["merged_by"] = None
    assert parse_record(json.dumps(record).encode(), PATH).merged_by is None


BROKEN = {
    "schema": ({"schema": "kaifong.merge/2"}, "`schema` is not"),
    "no-schema": ({"schema": None}, "`schema` is not"),
    "unknown-key": ({"merged_att": "x"}, "not a key of a merge record"),
    "number-text": ({"pull_request": "12"}, "not a whole number"),
    "number-true": ({"pull_request": True}, "not a whole number"),
    "number-zero": ({"pull_request": 0}, "not a whole number"),
    "number-of-another-file": ({"pull_request": 13}, "tells of pull request 13"),
    "no-submitter": ({"submitter": None}, "does not say who"),
    "submitter-text": ({"submitter": "siuming"}, "does not say who"),
    "submitter-no-id": ({"submitter": {"login": "siuming"}}, "`submitter.id` is not a whole number"),
    "submitter-no-login": ({"submitter": {"id": 1, "login": " "}}, "`submitter.login` is missing"),
    "submitter-key": ({"submitter": {"id": 1, "login": "a", "email": "x"}}, "'submitter.email' is not a key"),
    "time-without-zone": ({"merged_at": "2025-03-02T09:12:00"}, "not a time in UTC"),
    "time-nonsense": ({"merged_at": "yesterday"}, "not a time in UTC"),
    "time-beyond-the-calendar": ({"merged_at": "9999-12-31T23:59:59Z"}, "not a time in UTC"),
    "time-before-it": ({"merged_at": "0001-01-01T00:00:00+23:00"}, "not a time in UTC"),
    "time-number": ({"merged_at": 1740906720}, "not a time in UTC"),
    "paths-mapping": ({"paths": {}}, "not a list"),
    "path-text": ({"paths": ["content/a.md"]}, "not an object"),
    "path-change": ({"paths": [{"path": "a.md", "change": "modified"}]}, "`change` is 'modified'"),
    "path-absolute": ({"paths": [{"path": "/etc/passwd", "change": "added"}]}, "not a path from the hub's root"),
    "path-climbs": ({"paths": [{"path": "../a.md", "change": "added"}]}, "not a path from the hub's root"),
    "rename-without-from": ({"paths": [{"path": "a.md", "change": "renamed"}]}, "belong together"),
    "from-without-rename": ({"paths": [{"path": "a.md", "change": "added", "from": "b.md"}]}, "belong together"),
}


@pytest.mark.parametrize(("changes", "seen"), BROKEN.values(), ids=BROKEN)
def test_what_breaks_the_schema_is_named_with_its_line(changes: dict[str, Any], seen: str) -> None:
    data = json.dumps(GOOD | changes, indent=2)
    with pytest.raises(RecordError) as raised:
        parse_record(data.encode(), PATH)
    error = raised.value
    assert seen in error.seen
    assert error.path == PATH
    assert error.mend
    [key] = changes
    assert error.line is not None
    assert error.line >= next(at for at, line in enumerate(data.split("\n"), 1) if f'"{key}"' in line)


def test_an_unknown_key_brings_the_nearest_one() -> None:
    with pytest.raises(RecordError) as raised:
        parse_record(json.dumps(GOOD | {"merged_att": "x"}).encode(), PATH)
    assert "did you mean `merged_at`?" in raised.value.mend


@pytest.mark.parametrize(
    ("data", "seen", "line"),
    [
        (b'{\n "schema": 1,,\n}', "not JSON", 2),
        (b"", "not JSON", 1),
        (b'{\n "a": "\xff"\n}', "not UTF-8", 2),
        (b"[]", "not a JSON object", None),
        (b'{"schema": "a", "schema": "b"}', "'schema' stands there twice", None),
        (b"[" * 100_000, "nested too deep", None),
        (b'{"pull_request": ' + b"9" * 10_000 + b"}", "thousands of digits", None),
    ],
    ids=["comma", "empty", "bytes", "list", "twins", "deep", "huge-number"],
)
def test_what_is_no_record_at_all(data: bytes, seen: str, line: int | None) -> None:
    with pytest.raises(RecordError) as raised:
        parse_record(data, PATH)
    assert seen in raised.value.seen
    assert raised.value.line == line


def test_a_message_shows_nothing_that_a_terminal_would_obey() -> None:
    for broken in ({"\x1b[2J" * 99: 1}, {"paths": [{"path": "a.md", "change": "\x1b[2J" * 99}]}):
        with pytest.raises(RecordError) as raised:
            parse_record(json.dumps(GOOD | broken).encode(), PATH)
        assert "\x1b" not in str(raised.value)
        assert len(str(raised.value)) < 300


def test_records_are_read_oldest_first_whatever_their_numbers(tmp_path: Path) -> None:
    write(tmp_path, 2, merged_at="2025-03-02T09:12:00Z")
    write(tmp_path, 10, merged_at="2025-01-02T09:12:00Z")
    write(tmp_path, 1, merged_at="2025-03-02T17:12:00+08:00")
    history = read_history(tmp_path)
    assert (history.source, history.shortfall) == (Source.RECORDS, None)
    # 1 and 2 are the same instant, told in two zones; the lower number is the older pull request.
    assert [one.number for one in history.merges] == [10, 1, 2]


def test_a_broken_record_is_named_and_the_others_count(tmp_path: Path) -> None:
    write(tmp_path, 1)
    write(tmp_path, 2)
    (tmp_path / "records/merges/3.json").write_text("{")
    (tmp_path / "records/merges/2.json").rename(tmp_path / "records/merges/02.json")
    (tmp_path / "records/merges/4.json").symlink_to("/etc/passwd")
    (tmp_path / "records/merges/5.json").write_bytes(b" " * (LARGEST + 1))
    history = read_history(tmp_path)
    assert [one.number for one in history.merges] == [1]
    assert history.shortfall == "broken-records"
    assert [one.path for one in history.errors] == [f"records/merges/{name}.json" for name in ("3", "4", "5", "02")]


def test_records_come_before_git(repo: Any) -> None:
    repo.write("a.md", "a")
    repo.commit("start (#99)")
    write(repo.root, 12)
    assert [one.number for one in read_history(repo.root).merges] == [12]


def test_two_files_swap_their_names_in_one_merge(tmp_path: Path) -> None:
    write(tmp_path, 1, merged_at="2025-01-01T00:00:00Z", paths=[{"path": "a.md", "change": "added"}])
    write(tmp_path, 2, merged_at="2025-01-02T00:00:00Z", paths=[{"path": "b.md", "change": "added"}])
    swap = [
        {"path": "a.md", "change": "renamed", "from": "b.md"},
        {"path": "b.md", "change": "renamed", "from": "a.md"},
    ]
    write(tmp_path, 3, merged_at="2025-01-03T00:00:00Z", paths=swap)
    by_path = read_history(tmp_path).by_path
    assert [one.number for one in by_path["a.md"]] == [2, 3]
    assert [one.number for one in by_path["b.md"]] == [1, 3]


def test_a_removed_path_keeps_its_history_until_another_file_takes_its_name(tmp_path: Path) -> None:
    write(tmp_path, 1, merged_at="2025-01-01T00:00:00Z", paths=[{"path": "a.md", "change": "added"}])
    write(tmp_path, 2, merged_at="2025-01-02T00:00:00Z", paths=[{"path": "a.md", "change": "removed"}])
    write(tmp_path, 3, merged_at="2025-01-03T00:00:00Z", paths=[{"path": "a.md", "change": "added"}])
    assert [one.number for one in read_history(tmp_path).by_path["a.md"]] == [1, 2, 3]
