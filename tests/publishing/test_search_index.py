"""The search documents and the index made from them."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest

from kaifong.errors import BuildError
from kaifong.publishing import pagefind
from kaifong.publishing.search import make_index, search_index
from kaifong.publishing.search_pack import Pack, unpacked
from kaifong.publishing.search_page import BETWEEN, PRIVATE, index_language, search_page
from kaifong.publishing.search_sources import indexer, sources
from kaifong.publishing.steady_bundle import SIGNATURE


def document(**more: Any) -> dict[str, Any]:
    return {"address": "en/stories/x/", "language": "en", "kind": "story", "title": "X", "text": "Words", **more}


def write(stage: Path, *documents: dict[str, Any]) -> Path:
    """A stage in which each language is one part."""
    stage.mkdir()
    for one in documents:
        file = stage / ".search" / one["language"] / "all.jsonl"
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(one) + "\n")
    return stage


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en", "en"), ("pt-BR", "pt-br"), ("zh-Hant", PRIVATE), ("zh", PRIVATE), ("ja", PRIVATE), ("yue-Hant", PRIVATE)],
)
def test_languages_without_spaces_are_indexed_privately(tag: str, language: str) -> None:
    assert index_language(tag) == language


def test_every_text_is_escaped() -> None:
    hostile = '"><script>x</script>'
    page = search_page(
        document(title=hostile, text=hostile, description=hostile, author=hostile, tags=[hostile], kind=hostile)
    )
    assert "<script>" not in page
    assert '"><' not in page.replace('"></i>', "").replace('"><head>', "").replace('"><title>', "")


def test_the_title_stays_whole_and_the_text_is_cut() -> None:
    page = search_page(document(language="zh-Hant", title="單車店", text="我哋去AI店"))
    assert 'data-value="單車店">單 車 店</h1>' in page
    assert f"<p>{BETWEEN} 我 哋 去 AI 店</p>" in page


def contents(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


MANY = tuple(
    document(address=f"en/stories/{n}/", kind=("review", "story")[n % 2], tags=["b", f"t{n % 7}"], year=n % 5 + 2020)
    for n in range(60)
)


def test_the_same_documents_give_the_same_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    japanese = document(language="ja", address="ja/stories/y/", text="自転車")
    stage = write(tmp_path / "stage", japanese, document(), *MANY)
    sites = [tmp_path / "one", tmp_path / "two"]
    for threads, site in zip(("1", "4"), sites, strict=True):
        monkeypatch.setenv("RAYON_NUM_THREADS", threads)
        monkeypatch.setenv("TOKIO_WORKER_THREADS", threads)
        assert make_index(stage, site) == 62
    assert contents(sites[0]) == contents(sites[1])
    assert list(sites[0].rglob("*-ui.*")) == []
    entry = (sites[0] / "search-index/en/all/pagefind-entry.json").read_text("utf-8")
    assert entry == json.dumps(json.loads(entry), sort_keys=True, ensure_ascii=False) + "\n"


def test_pagefind_stands_once_for_all_parts_that_are_cut_alike(tmp_path: Path) -> None:
    stage = write(
        tmp_path / "stage",
        *(document(language=tag, address=f"{tag}/stories/x/") for tag in ("en", "ja", "zh-Hant")),
    )
    make_index(stage, tmp_path / "site")
    index = tmp_path / "site/search-index"
    assert sorted(one.name for one in index.iterdir()) == [
        "en", "engine.en", "engine.x-kaifong", "ja", "languages.json", "zh-Hant",
    ]  # fmt: skip
    assert (index / "engine.en/wasm.en.pagefind").stat().st_size > 50_000
    assert (index / "engine.x-kaifong/wasm.unknown.pagefind").stat().st_size > 50_000
    assert len(list(index.rglob("*.js"))) == 2
    for part in ("en/all/wasm.en.pagefind", "ja/all/wasm.unknown.pagefind", "zh-Hant/all/wasm.unknown.pagefind"):
        assert (index / part).read_bytes() == SIGNATURE + b"\0"


def test_a_site_says_which_parts_it_has_the_newest_first(tmp_path: Path) -> None:
    stage = write(tmp_path / "stage", document(date="2024-05-01"), document(language="ja", address="ja/stories/x/"))
    (stage / ".search/en/2026.jsonl").write_text(
        json.dumps(document(address="en/stories/new/", date="2026-01-02")) + "\n"
    )
    make_index(stage, tmp_path / "site")
    listed = json.loads((tmp_path / "site/search-index/languages.json").read_text())
    assert listed["languages"] == {"en": 2, "ja": 1}
    assert listed["engines"] == {"en": "en", "ja": PRIVATE}
    assert [row[:4] for row in listed["parts"]] == [
        ["en", "2026", 1, "2026-01-02"],
        ["en", "all", 1, "2024-05-01"],
        ["ja", "all", 1, ""],
    ]


def test_only_parts_that_changed_are_indexed_again(tmp_path: Path, started: list[str]) -> None:
    stage = write(tmp_path / "stage", *MANY)
    old = stage / ".search/en/2024.jsonl"
    old.write_text(json.dumps(document(address="en/stories/old/", date="2024-01-02")) + "\n")
    cache = tmp_path / "cache"
    make_index(stage, tmp_path / "one", cache)
    assert started == ["the language en", "the language en (2024)", "the language en (all)"]
    started.clear()
    make_index(stage, tmp_path / "two", cache)
    assert started == []
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    old.write_text(json.dumps(document(address="en/stories/old/", date="2024-01-03")) + "\n")
    make_index(stage, tmp_path / "three", cache)
    assert started == ["the language en (2024)"]
    make_index(stage, tmp_path / "clean")
    assert contents(tmp_path / "three") == contents(tmp_path / "clean")


DAMAGE = {
    "cut short": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
    "one byte is another": lambda data: data[:-7] + bytes([data[-7] ^ 1]) + data[-6:],
    "somebody else's": lambda _: b"{}",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_index_in_the_cache_is_made_again(
    tmp_path: Path, started: list[str], damage: Callable[[bytes], bytes]
) -> None:
    stage = write(tmp_path / "stage", document())
    cache = tmp_path / "cache"
    make_index(stage, tmp_path / "one", cache)
    for kept in [one for one in cache.rglob("*") if one.is_file()]:
        kept.write_bytes(damage(kept.read_bytes()))
    started.clear()
    make_index(stage, tmp_path / "two", cache)
    assert len(started) == 2
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_no_file_of_a_pack_leads_out_of_its_folder() -> None:
    whole = Pack(1, "", {"a/b": b"12", "c": b"3"})
    assert unpacked(whole.data()) == whole
    for path in ("../b", "/b", "a/../../b", ""):
        assert unpacked(Pack(1, "", {path: b"12"}).data()) is None
    assert unpacked(whole.data() + b"more") is None
    assert unpacked(whole.data()[:-1]) is None


def test_another_pagefind_makes_all_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = write(tmp_path / "stage", document())
    before = [one.key for one in sources(stage)]
    monkeypatch.setattr(pagefind, "pagefind_version", lambda: "9.9.9")
    indexer.cache_clear()
    try:
        assert not {one.key for one in sources(stage)} & set(before)
    finally:
        indexer.cache_clear()


def test_each_part_says_what_narrows_a_search_in_it(tmp_path: Path) -> None:
    stage = write(
        tmp_path / "stage",
        document(language="ja", address="ja/stories/y/", date="2025-03-01", tags=["Go Home", "雨"]),
        document(language="ja", address="ja/reviews/z/", kind="review", date=None, year=2024, tags=["go-home", "!"]),
        document(language="ja", address="ja/members/m/", kind="member", date=None, year=None),
        document(language="ja", address="ja/stories/old/", date="1998-12-31"),
    )
    make_index(stage, tmp_path / "site")
    bundle = tmp_path / "site/search-index/ja/all"
    facts = json.loads((bundle / "pages.json").read_text("utf-8"))
    assert facts["kinds"] == ["member", "review", "story"]
    tags = [key for key, _ in facts["tags"]]
    assert dict(facts["tags"]) == {"!": "!", "go-home": "Go Home", "雨": "雨"}
    rows = zip(facts["kind"], facts["tagged"].split(","), strict=True)
    assert [
        (facts["kinds"][int(kind)], tuple(tags[int(one)] for one in mine.split(".") if one)) for kind, mine in rows
    ] == [
        ("member", ()),
        ("story", ()),
        ("review", ("!", "go-home")),
        ("story", ("go-home", "雨")),
    ]
    assert facts["undated"] == 1
    assert list(accumulate(facts["days"])) == [19981231 - 20000000, 240000, 250301]
    begins, length = len(facts["begins"]), facts["length"]
    ids = sorted(one.stem for one in (bundle / "fragment").iterdir())
    assert all(one.startswith(facts["begins"]) for one in ids)
    named = {facts["ids"][place : place + length] for place in range(0, 4 * length, length)}
    assert named == {one[begins : begins + length] for one in ids}
    assert len({one[begins : begins + length] for one in ids}) == 4


def test_a_hub_without_entries_has_an_empty_index(tmp_path: Path) -> None:
    assert make_index(write(tmp_path / "stage"), tmp_path / "site") == 0
    listed = json.loads((tmp_path / "site/search-index/languages.json").read_text())
    assert (listed["languages"], listed["parts"]) == ({}, [])


def test_a_program_that_fails_is_told_with_what_it_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = tmp_path / "pagefind"
    failing.write_text("#!/bin/sh\necho no room left\nexit 3\n")
    failing.chmod(0o755)
    monkeypatch.setattr(pagefind, "_program", lambda: failing)
    with pytest.raises(BuildError, match=r"language en .* code 3") as caught:
        make_index(write(tmp_path / "stage", document()), tmp_path / "site", tmp_path / "cache")
    assert caught.value.why == "no room left"
    assert not (tmp_path / "cache").exists(), "nothing half-made is kept"


def test_what_runs_beside_something_else_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "pagefind"
    slow.write_text("#!/bin/sh\nexec sleep 600\n")
    slow.chmod(0o755)
    monkeypatch.setattr(pagefind, "_program", lambda: slow)
    index = search_index(write(tmp_path / "stage", document()), tmp_path / "cache")
    index.start(index.folders.values())
    index.end()
    with pytest.raises((BuildError, InterruptedError)):
        index.wait()


def test_one_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "pagefind"
    slow.write_text("#!/bin/sh\nexec sleep 600\n")
    slow.chmod(0o755)
    monkeypatch.setattr(pagefind, "_program", lambda: slow)
    monkeypatch.setattr(pagefind, "_SILENT_SECONDS", 0.2)
    with pytest.raises(BuildError, match="it neither took nor said anything"):
        make_index(write(tmp_path / "stage", *MANY), tmp_path / "site")


def test_a_missing_program_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pagefind_bin_extended

    def missing() -> Path:
        raise FileNotFoundError("pagefind_extended")

    monkeypatch.setattr(pagefind_bin_extended, "get_executable", missing)
    with pytest.raises(BuildError, match="Pagefind's program is missing") as caught:
        make_index(write(tmp_path / "stage", document()), tmp_path / "site")
    assert "--no-search" in caught.value.mend


def test_what_stands_is_not_looked_at_and_what_is_damaged_is_counted(tmp_path: Path, started: list[str]) -> None:
    stage = write(tmp_path / "stage", *MANY)
    cache = tmp_path / "cache"
    make_index(stage, tmp_path / "site", cache)
    started.clear()
    for kept in [one for one in cache.rglob("*") if one.is_file()]:
        kept.write_bytes(b"damaged")
    index = search_index(stage, cache)
    listed = (tmp_path / "site/search-index/languages.json").read_bytes()
    index.stand(index.folders, listed)
    assert (index.wait(), started, index.damaged) == (60, [], 0)
    assert index.list_file()[1] == listed
    again = search_index(stage, cache)
    assert (again.wait(), len(started), again.damaged) == (60, 2, 2)


def test_a_list_of_another_version_says_nothing(tmp_path: Path, started: list[str]) -> None:
    stage = write(tmp_path / "stage", *MANY)
    index = search_index(stage, None)
    index.stand(index.folders, b'{"schema": 2, "parts": [["en", "all"]]}')
    assert (index.wait(), started) == (60, ["the language en (all)"])
