"""What stands at the address of something that was taken down: the class of the reason, and nobody's name."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.entries.gone import tombstones
from kaifong.entries.hub import Hub
from kaifong.errors import RecordError
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.history.tombstones import Reason, Tombstone, parse_tombstone, tombstone_path, tombstone_record
from kaifong.pages.stage import stage
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)
RECOGNITION = "schema: kaifong.recognition/1\npoints: {story.author: 10}\nrules: {daily_cap: 40}\n"
GONE = "content/en/stories/gone.md"
ADDRESS = "en/stories/gone/"
CASE = "k7q2-m4xd-9fwp"


def merge(number: int, who: int, *paths: MergedPath, day: int = 1) -> Merge:
    when = datetime(2026, 11, day, 4, tzinfo=UTC)
    return Merge(number, who, f"user-{who}", None, when, paths, f"records/merges/{number}.json")


def added(path: str = GONE) -> MergedPath:
    return MergedPath(path, Action.ADDED)


def removed(path: str = GONE) -> MergedPath:
    return MergedPath(path, Action.REMOVED)


def decision(case: str = CASE, day: str = "2026-11-10", **more: object) -> dict[str, str]:
    record = {
        "schema": "kaifong.decision/1",
        "case": case,
        "decided_on": day,
        "decided_by": [{"id": 1, "login": "yan-tong"}],
        "clause": "respect",
        "reason": "The text called another rider names, twice.",
        "paths": [{"path": GONE, "effect": "removed"}],
    }
    return {f"records/decisions/{case}.json": json.dumps(record | more)}


def hub(files: dict[str, str], *merges: Merge, source: Source = Source.RECORDS) -> Hub:
    made = make_hub({"guidelines/recognition.yml": RECOGNITION, **files})
    return replace(made, history=History(source, merges))


TWO = (merge(1, 101, added()), merge(2, 101, removed(), day=2))


def reasons(found: Hub, now: date = NOW) -> dict[str, str]:
    return {address: one.reason.value for address, one in tombstones(found, now).items()}


def test_who_brought_it_took_it_away() -> None:
    found = tombstones(hub({}, *TWO), NOW)
    assert found == {ADDRESS: Tombstone(ADDRESS, Reason.AUTHOR, date(2026, 11, 2))}
    assert tombstones(hub({}, *TWO), date(2026, 11, 1)) == {}


def test_somebody_else_took_it_away_and_nobody_wrote_down_why() -> None:
    assert reasons(hub({}, TWO[0], merge(2, 102, removed()))) == {ADDRESS: "unknown"}


def test_a_decision_tells_why() -> None:
    other = merge(2, 102, removed())
    assert reasons(hub(decision(), TWO[0], other)) == {ADDRESS: "rules"}
    assert reasons(hub(decision(source="law"), TWO[0], other)) == {ADDRESS: "law"}
    assert reasons(hub(decision())) == {ADDRESS: "rules"}  # without any history
    assert reasons(hub(decision()), date(2026, 11, 9)) == {}
    fallen = decision("aaaa-bbbb-cccc", "2026-11-12", decided_by=[{"id": 2, "login": "b"}], overturns=CASE, paths=[])
    assert reasons(hub(decision() | fallen, TWO[0], other)) == {ADDRESS: "unknown"}


def test_what_is_written_down_counts_first() -> None:
    stone = Tombstone(ADDRESS, Reason.DUPLICATE, None, "en/stories/other/")
    files = decision() | {tombstone_path(ADDRESS): tombstone_record(stone).decode()}
    assert tombstones(hub(files, *TWO), NOW) == {ADDRESS: stone}


def test_nothing_stands_where_something_lives_again_or_moved_from() -> None:
    story = "---\ntitle: A\nauthor: a\n---\nText.\n"
    assert reasons(hub({GONE: story}, *TWO)) == {}
    assert reasons(hub({"content/en/stories/gone/index.md": story}, *TWO)) == {}
    alias = f"---\ntitle: A\nauthor: a\naliases: [{ADDRESS}]\n---\nText.\n"
    assert reasons(hub({"content/en/stories/new.md": alias}, *TWO)) == {}
    again = merge(3, 101, added(), day=3)
    assert reasons(hub({GONE: story}, *TWO, again)) == {}


def test_former_addresses_are_remembered() -> None:
    old = "content/en/stories/old/index.md"
    moved = merge(2, 101, MergedPath(GONE, Action.RENAMED, old), day=2)
    found = hub({}, merge(1, 101, added(old)), moved, merge(3, 101, removed(), day=3))
    assert reasons(found) == {ADDRESS: "author", "en/stories/old/": "author"}
    assert reasons(hub(decision(), *found.history.merges)) == {ADDRESS: "rules", "en/stories/old/": "rules"}


def test_profiles_pictures_and_clauses_leave_none() -> None:
    paths = ["content/members/siu-ming.md", "content/en/stories/a/p.png", "guidelines/en/respect.md", "hub.yml"]
    merges = (merge(1, 101, *map(added, paths)), merge(2, 101, *map(removed, paths), day=2))
    assert reasons(hub({}, *merges)) == {}


def test_a_page_in_every_language_that_nobody_finds(tmp_path: Path) -> None:
    made = hub({"content/en/stories/other.md": "---\ntitle: Other\nauthor: bob\n---\nText.\n"}, *TWO)
    staged = stage(made, NOW, tmp_path)
    assert f"{ADDRESS}index.html" in staged.files
    page = (tmp_path / ADDRESS / "index.html").read_text("utf-8")
    assert '<meta name="robots" content="noindex">' in page
    for words in ("has taken it down", "作者自行移除", "作者自己移除", "取り下げました", "2 November 2026"):
        assert words in page
    assert page.index('lang="en"') < page.index('lang="ja"')
    assert "user-101" not in page
    for name in ("sitemap.xml", "en/feed.xml", "en/feed.json", ".search/en/all.jsonl", "en/stories/index.md"):
        assert "gone" not in (tmp_path / name).read_text("utf-8"), name
    for link in ("../../../en/stories/", "../../../ja/guidelines/", "../../../assets/"):
        assert f'href="{link}' in page, link


def test_the_page_speaks_the_language_of_the_address_first(tmp_path: Path) -> None:
    path = "content/zh-Hant/stories/gone.md"
    stage(hub({}, merge(1, 101, added(path)), merge(2, 101, removed(path), day=2)), NOW, tmp_path)
    page = (tmp_path / "zh-Hant/stories/gone/index.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert '<html lang="zh-Hant-HK"' in page
    assert page.index("作者自行移除") < page.index("has taken it down")


def test_a_record_takes_nobodys_address_and_is_escaped(tmp_path: Path) -> None:
    other = "content/en/stories/other.md"
    files = {other: "---\ntitle: Other\nauthor: bob\n---\nText.\n"}
    for address in ("en/", "en/stories/", "en/stories/other/", "en/stories/other/deep/", "EN/stories/other/"):
        files[tombstone_path(address)] = tombstone_record(Tombstone(address, Reason.RULES)).decode()
    before = {one.relative_to(tmp_path) for one in tmp_path.rglob("*")}
    stage(hub(files), NOW, tmp_path)
    made = {one.relative_to(tmp_path).as_posix() for one in tmp_path.rglob("*.html")} - {str(one) for one in before}
    assert made == {"404.html", "en/stories/other/deep/index.html"}


BROKEN = {
    "climbs": {"address": "../../etc/"},
    "absolute": {"address": "/en/stories/gone/"},
    "no-slash": {"address": "en/stories/gone"},
    "markup": {"address": "en/<script>/x/"},
    "empty-part": {"address": "en//x/"},
    "reason": {"reason": "because"},
    "day": {"on": "yesterday"},
    "key": {"who": "siu-ming"},
    "schema": {"schema": "kaifong.tombstone/2"},
    "another": {"address": "en/stories/other/"},
}


@pytest.mark.parametrize("wrong", BROKEN.values(), ids=BROKEN)
def test_a_broken_record_is_an_error_and_no_page(wrong: dict[str, str]) -> None:
    record = json.loads(tombstone_record(Tombstone(ADDRESS, Reason.RULES))) | wrong
    path = tombstone_path(ADDRESS)
    with pytest.raises(RecordError):
        parse_tombstone(json.dumps(record).encode(), path)
    assert tombstones(hub({path: json.dumps(record)}), NOW) == {}


SLUG = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
STONES = st.builds(
    Tombstone,
    st.builds(lambda slug: f"en/stories/{slug}/", SLUG),
    st.sampled_from(Reason),
    st.none() | st.dates(date(1970, 1, 1), date(2199, 12, 31)),
    st.none() | st.builds(lambda slug: f"ja/stories/{slug}/", SLUG),
)


@given(STONES)
def test_what_is_written_reads_back(stone: Tombstone) -> None:
    assert parse_tombstone(tombstone_record(stone), tombstone_path(stone.address)) == stone
