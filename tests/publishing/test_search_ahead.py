"""The search index is begun while the rest of the stage is made: what it needs, once, and never of another stage."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kaifong.entries.tree import digest_of
from kaifong.publishing.kept_site.record import Output, Record
from kaifong.publishing.search import search_index
from kaifong.publishing.search_ahead import SearchAhead


@pytest.fixture
def stage(tmp_path: Path) -> Path:
    for name in ("2025", "2026"):
        put(tmp_path / "stage", name, "a story")
    return tmp_path / "stage"


@pytest.fixture
def ahead(stage: Path, tmp_path: Path) -> Iterator[SearchAhead]:
    found = SearchAhead(stage, tmp_path / "cache", Record())
    yield found
    found.end()


def put(stage: Path, part: str, text: str) -> None:
    address = f"en/stories/{part}/"
    one = {"address": address, "language": "en", "kind": "story", "title": "X", "text": text}
    (stage / ".search/en").mkdir(parents=True, exist_ok=True)
    (stage / f".search/en/{part}.jsonl").write_text(json.dumps(one) + "\n", encoding="utf-8")


def digests(stage: Path) -> Mapping[str, str]:
    return {one.relative_to(stage).as_posix(): digest_of(one.read_bytes()) for one in sorted(stage.rglob("*.jsonl"))}


def test_what_was_begun_is_made_once(ahead: SearchAhead, stage: Path, started: list[str]) -> None:
    ahead.begin(digests(stage))
    index = ahead.take(digests(stage))
    assert index.wait() == 2
    assert sorted(started) == ["the language en", "the language en (2025)", "the language en (2026)"]


def test_what_the_last_build_has_is_not_begun(stage: Path, tmp_path: Path, started: list[str]) -> None:
    keys = search_index(stage, None, digests(stage)).folders
    kept = {f"{one}/x": Output(key, "", 0, 0) for one, key in keys.items() if not one.endswith("2026")}
    ahead = SearchAhead(stage, tmp_path / "cache", Record(outputs=kept))
    ahead.begin(digests(stage))
    ahead.take(digests(stage)).indexing._thread.join()  # type: ignore[union-attr]
    assert started == ["the language en (2026)"]
    assert ahead.take(digests(stage)).wait() == 2, "what was not begun is made when it is asked for"
    assert len(started) == 3


def test_another_stage_is_another_index(ahead: SearchAhead, stage: Path) -> None:
    ahead.begin(digests(stage))
    put(stage, "2026", "another text")
    index = ahead.take(digests(stage))
    assert index.wait() == 2
    assert index.folders == search_index(stage, None, digests(stage)).folders


def test_beginning_again_ends_what_runs(ahead: SearchAhead, stage: Path, started: list[str]) -> None:
    ahead.begin(digests(stage))
    put(stage, "2025", "another text")
    ahead.begin(digests(stage))
    assert ahead.take(digests(stage)).wait() == 2
    assert started[-1].endswith("(2026)")
    ahead.end()
