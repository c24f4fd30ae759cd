"""A merge record's bytes, as `history.records` reads them back. The schema: docs/records.md."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from kaifong.history.merges import MergedPath
from kaifong.history.records import RECORDS, SCHEMA


def record_path(number: int) -> str:
    """Where the record of a pull request stands."""
    return f"{RECORDS}/{number}.json"


def merge_record(
    number: int,
    submitter: tuple[int, str],
    merged_by: tuple[int, str] | None,
    merged_at: datetime,
    paths: Iterable[MergedPath],
) -> bytes:
    """The record of one merged pull request; the same merge gives the same bytes.

    Args:
        submitter, merged_by: GitHub's id, and the login at that time.
        merged_at: aware.
    """
    record: dict[str, Any] = {
        "schema": SCHEMA,
        "pull_request": number,
        "submitter": {"id": submitter[0], "login": submitter[1]},
        "merged_by": None if merged_by is None else {"id": merged_by[0], "login": merged_by[1]},
        "merged_at": moment(merged_at),
        "paths": [
            {"path": one.path, "change": one.change.value} | ({"from": one.old_path} if one.old_path else {})
            for one in sorted(paths, key=lambda one: one.path)
        ],
    }
    return as_bytes(record)


def moment(when: datetime) -> str:
    """An instant as records hold it: in UTC, to the second."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def as_bytes(record: Any) -> bytes:
    """A record's bytes: one key a line, so that Git shows what changed, and a line end at the end."""
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()
