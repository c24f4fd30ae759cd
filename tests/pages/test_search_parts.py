"""How what can be found is cut into parts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.entries.hub import load
from kaifong.pages.bodies import render_bodies
from kaifong.pages.later import Later
from kaifong.pages.search_documents import files
from kaifong.pages.search_parts import Place, cut
from kaifong.pages.site import Site

REPOSITORY = Path(__file__).parents[2]
FIRST = date(2015, 1, 1)


def parts(found: Sequence[Place], limit: int = 10) -> dict[str, list[Place]]:
    return cut(found, lambda one: one, limit)


def posts(days: Sequence[date | None]) -> list[Place]:
    return [Place(f"en/stories/{number}/", day) for number, day in enumerate(days)]


def sizes(found: Mapping[str, Sequence[Place]]) -> dict[str, int]:
    return {name: len(ones) for name, ones in found.items()}


def test_what_fits_into_one_part_stays_whole() -> None:
    assert sizes(parts(posts([date(2020, 1, 1)] * 4 + [None] * 6))) == {"all": 10}
    assert parts([]) == {}


CUTS: dict[str, tuple[Sequence[date | None], dict[str, int]]] = {
    "what has no day stands apart": (
        [date(2020, 1, 1)] * 6 + [None] * 6, {"2016-2031": 6, "undated": 6},
    ),
    "years that are nearly empty share a part": (
        [date(2016 + n, 5, 1) for n in range(14)], {"2016-2023": 8, "2024-2031": 6},
    ),
    "a full year stands beside its neighbours": (
        [date(2026, 1 + n, 1) for n in range(9)] + [date(2027, 1, 1)] * 5, {"2026": 9, "2027": 5},
    ),
    "halves, quarters and months": (
        [date(2026, month, 1 + n) for month, many in ((1, 6), (2, 6), (5, 2), (9, 3)) for n in range(many)],
        {"2026-01": 6, "2026-02": 6, "2026-q2": 2, "2026-h2": 3},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("days", "expected"), CUTS.values(), ids=CUTS)
def test_it_is_cut_where_the_calendar_is(days: Sequence[date | None], expected: dict[str, int]) -> None:
    assert sizes(parts(posts(days))) == dict(sorted(expected.items()))


def test_a_full_month_is_cut_by_addresses() -> None:
    found = sizes(parts(posts([date(2026, 3, 5)] * 40)))
    assert sum(found.values()) == 40
    assert len(found) >= 4
    assert all(name.startswith("2026-03-") and set(name[8:]) <= {"0", "1"} for name in found)


DAYS = st.one_of(st.none(), st.integers(0, 4500).map(lambda days: FIRST + timedelta(days)))


@given(st.lists(DAYS, max_size=80), st.integers(1, 12))
def test_everything_is_in_one_part_and_none_is_too_large(days: list[date | None], limit: int) -> None:
    given_ = posts(days)
    found = parts(given_, limit)
    assert sorted((one for ones in found.values() for one in ones), key=given_.index) == given_
    assert all(1 <= len(ones) <= limit for ones in found.values())
    assert all(ones == sorted(ones, key=given_.index) for ones in found.values())


@given(st.lists(DAYS, min_size=1, max_size=80), st.randoms(use_true_random=False))
def test_the_order_does_not_matter(days: list[date | None], random: object) -> None:
    given_ = posts(days)
    shuffled = list(given_)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert {name: set(ones) for name, ones in parts(given_).items()} == {
        name: set(ones) for name, ones in parts(shuffled).items()
    }


@given(st.lists(DAYS, min_size=1, max_size=80), DAYS)
def test_a_new_post_changes_one_part_or_splits_one(days: list[date | None], day: date | None) -> None:
    before = parts(posts(days))
    after = parts([*posts(days), Place("en/stories/new/", day)])
    gone = [name for name in before if after.get(name) != before[name]]
    new = [name for name in after if before.get(name) != after[name]]
    assert len(gone) <= 1
    changed = [one for name in new for one in after[name] if one.address != "en/stories/new/"]
    assert sorted(one.address for one in changed) == sorted(one.address for name in gone for one in before[name])


def test_an_unchanged_part_reads_no_text() -> None:
    hub = load(REPOSITORY)
    entries = [one for one in hub.entries.values() if one.publishable and not one.hidden]
    bodies, _ = render_bodies(entries, hub.settings, None)
    site = Site(hub, date(2026, 11, 21), bodies, {}, frozenset())
    given_ = list(files(site, limit=20))
    assert all(isinstance(one, Later) for one in given_)
    keys = {one.path: repr(one.key()) for one in given_}
    assert len(keys) == len(given_) > 8
    assert all("bodies" not in key and "0x" not in key for key in keys.values()), "keys are plain values"
    again = Site(load(REPOSITORY), date(2026, 11, 21), bodies, {}, frozenset())
    assert {one.path: repr(one.key()) for one in files(again, limit=20)} == keys
    for one in given_:
        found = [json.loads(line) for line in one.make(site).splitlines()]
        assert 1 <= len(found) <= 20
        assert [each["address"] for each in found] == sorted(each["address"] for each in found)
        assert {each["language"] for each in found} == {one.path.split("/")[1]}
