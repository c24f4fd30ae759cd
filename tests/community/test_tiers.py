"""Tiers: earned anew every day from the last 365, and gone on the day that was said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong.community.encounters import Encounter
from kaifong.community.points import Point
from kaifong.community.recognition import RECOGNITION, Recognition, Rules, Tier, Words
from kaifong.community.recognition_reader import parse_recognition
from kaifong.community.tiers import Held, held, tier_of
from kaifong.errors import SettingsError

REPOSITORY = Path(__file__).parents[2]
TAGS = ("en", "zh-Hant", "zh-Hans", "ja")
WORDS = Words({"en": "A tier"}, "en")
RULES = Recognition({}, Rules(40), tiers=(Tier("candle", WORDS, 10), Tier("lantern", WORDS, 25, 2, 1)))
START = date(2025, 1, 6)  # a Monday


def day(number: int) -> date:
    return START + timedelta(days=number)


def work(kit: Any, *scored: tuple[int, int]) -> tuple[Point, ...]:
    """Points by day and worth."""
    [point] = kit.ledger(*kit.stories("2026-01-05")).points
    return tuple(replace(point, when=day(number), points=worth) for number, worth in scored)


def met(*people: tuple[int, str]) -> tuple[Encounter, ...]:
    return tuple(Encounter(other, day(number), "records/merges/1.json") for number, other in people)


def on(number: int, points: tuple[Point, ...], people: tuple[Encounter, ...] = ()) -> Held:
    """The tier as it was told on a day, when what came later was not there yet."""
    now = day(number)
    return held([one for one in points if one.when <= now], [one for one in people if one.when <= now], RULES, now)


def test_a_tier_asks_for_points_weeks_and_people_of_a_year(kit: Any) -> None:
    points, people = work(kit, (0, 10), (7, 15)), met((0, "kit"))
    assert on(6, points, people).level == 1
    both = on(7, points, people)
    assert (both.tier, both.next, both.until) == (RULES.tiers[1], None, day(364))
    assert on(7, points).level == 1  # nobody met
    assert on(7, work(kit, (0, 10), (1, 15)), people).level == 1  # one week


def test_it_is_gone_on_the_day_after_the_one_that_was_said(kit: Any) -> None:
    points, people = work(kit, (0, 10), (7, 15)), met((0, "kit"), (30, "kit"))
    said = on(300, points, people).until
    assert said == day(364)
    assert on(364, points, people).level == 2
    lower = on(
        365, points, people
    )  # the first ten points are a year old: 15 are left, and nothing is kept below a bar
    assert (lower.level, lower.points, lower.until) == (1, 15, day(371))
    assert (lower.points_missing, lower.weeks_missing, lower.people_missing) == (10, 1, 0)
    assert on(372, points, people) == Held(None, 0, None, RULES.tiers[0], 0, 0, 1, 10, 0, 0)


def test_new_work_makes_it_longer(kit: Any) -> None:
    points = work(kit, (0, 10), (100, 10))
    assert on(99, points).until == day(364)
    assert on(100, points).until == day(464)


def test_a_hub_without_tiers_gives_none(kit: Any) -> None:
    ledger = kit.ledger(*kit.stories("2026-11-02"))
    assert tier_of(ledger, "mei") == Held(None, 0, None, None, 10, 1, 0)
    assert tier_of(ledger, "nobody").points == 0


def test_our_own_tiers_are_named_in_every_language_and_somebody_can_reach_them() -> None:
    ours = parse_recognition((REPOSITORY / RECOGNITION).read_bytes(), TAGS, "en")
    assert [one.id for one in ours.tiers] == ["candle", "lantern", "beacon"]
    assert all(set(one.name.by_tag) == set(TAGS) for one in ours.tiers)


BROKEN = {
    "key": ("{id: a, name: A, points: 5, week: 1}", "did you mean “weeks”?", 27),
    "no-points": ("{id: a, name: A}", "“points” is missing", 27),
    "zero": ("{id: a, name: A, points: 0}", "“points” is 0", 27),
    "order": ("{id: a, name: A, points: 9}\n  - {id: b, name: B, points: 9}", "does not ask for more", 28),
    "fewer-weeks": (
        "{id: a, name: A, points: 9, weeks: 3}\n  - {id: b, name: B, points: 10}",
        "does not ask for more",
        28,
    ),
    "twice": ("{id: a, name: A, points: 9}\n  - {id: a, name: B, points: 10}", "stands there twice", 28),
    "weeks": ("{id: a, name: A, points: 9, weeks: 54}", "“weeks” is 54", 27),
    "days": ("{id: a, name: A, points: 9, days: 100}", "unknown key “days”", 27),
}


@pytest.mark.parametrize(("text", "seen", "line"), BROKEN.values(), ids=BROKEN)
def test_a_mistake_in_tiers_is_named_with_its_line(kit: Any, text: str, seen: str, line: int) -> None:
    with pytest.raises(SettingsError) as raised:
        parse_recognition(f"{kit.rules}tiers:\n  - {text}\n".encode(), TAGS, "en")
    assert seen in raised.value.seen
    assert (raised.value.path, raised.value.line) == (RECOGNITION, line)


few = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
scored = st.lists(st.tuples(st.integers(0, 800), st.integers(1, 20)), max_size=8)


@few
@given(scored, st.integers(0, 900))
def test_until_is_the_last_day_whatever_was_done_when(kit: Any, marks: list[tuple[int, int]], number: int) -> None:
    points = work(kit, *(one for one in marks if one[0] <= number))
    people = met(*((at, "kit") for at, _ in marks if at <= number))
    now = held(points, people, RULES, day(number))
    if now.until is None:
        assert now.level == 0
        return
    assert held(points, people, RULES, now.until).level >= now.level
    assert held(points, people, RULES, now.until + timedelta(days=1)).level < now.level


@few
@given(scored, st.tuples(st.integers(0, 900), st.integers(1, 20)), st.integers(0, 900))
def test_more_work_never_lowers_a_tier(
    kit: Any, marks: list[tuple[int, int]], more: tuple[int, int], number: int
) -> None:
    one, other = on(number, work(kit, *marks)), on(number, work(kit, *marks, more))
    assert other.level >= one.level
    assert other.until is None or one.until is None or other.level > one.level or other.until >= one.until
