"""Rendered bodies in the store: read back whole by the process that wrote them, and by those that it forks."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kaifong.pages.bodies import Body
from kaifong.pages.memory import Seen
from kaifong.publishing.kept_bodies import KeptInStore
from kaifong.publishing.store_rows import BODY, table_made
from kaifong.rendering.rendered import Heading

TEXT = Body("<p>Rain & 雨</p>", (Heading(2, "u-a", "A", 3),), "Rain & 雨\nA", "Rain & 雨")
KEY = "0" * 32 + "12345678"


@pytest.fixture(params=["hub", "a hub #1, 100%25 ours? 街坊"])
def kept(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[KeptInStore]:
    """In a folder that people may have called as they like: SQLite is told of files as addresses."""
    (tmp_path / request.param).mkdir()
    file = tmp_path / request.param / "stage.sqlite"
    with closing(sqlite3.connect(file)) as db:
        db.execute(table_made(BODY))
        made = KeptInStore(file, db)
        yield made
        made.close()


def test_what_is_put_is_got_before_and_after_it_is_written(kept: KeptInStore) -> None:
    assert kept.get(KEY) is None
    kept.put(KEY, TEXT)
    assert (kept.get(KEY), list(kept.keys())) == (TEXT, [KEY])
    kept.flush()
    assert (kept.get(KEY), list(kept.keys()), kept.lost) == (TEXT, [KEY], 0)
    kept.forget_all_but({"a.md": Seen("1" * 32)})
    assert list(kept.keys()) == []


def test_a_forked_process_reads_and_writes_nothing(kept: KeptInStore, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.put(KEY, TEXT)
    kept.flush()
    here = os.getpid()
    monkeypatch.setattr(os, "getpid", lambda: here + 1)
    assert kept.get(KEY) == TEXT
    kept.put("other", TEXT)
    kept.flush()
    monkeypatch.setattr(os, "getpid", lambda: here)
    kept.flush()
    assert list(kept.keys()) == [KEY, "other"]
