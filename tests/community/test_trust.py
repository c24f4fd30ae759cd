"""The trust ladder: distinct people and weeks, the days it looks back on, and what is kept until nine tenths."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.community.account import member_trust
from kaifong.community.encounters import Encounter
from kaifong.community.levels import level_of
from kaifong.community.points import Ledger, Point
from kaifong.community.recognition import Recognition, Rules, Step, Words
from kaifong.community.trust import trust_of
from kaifong.entries.appointments import Appointment, Office
from kaifong.history.stand_in import STAND_IN

WORDS = Words({"en": "A step"}, "en")
NEWCOMER, MEMBER = Step("newcomer", WORDS, 0), Step("member", WORDS, 20, 2, 1)
REGULAR = Step("regular", WORDS, 40, 2, 2, days=100)
MODERATOR = Step("moderator", WORDS, 0, appointed=True)
LADDER = (NEWCOMER, MEMBER, REGULAR, MODERATOR)
START = date(2026, 1, 5)  # a Monday
RULES = Recognition({}, Rules(40), (), LADDER, (Appointment(Office.MODERATOR, 7, "kit", START, date(2026, 6, 30)),))


def day(number: int) -> date:
    return START + timedelta(days=number)


def work(kit: Any, *scored: tuple[int, int]) -> tuple[Point, ...]:
    """Points by day and worth; only these two matter here."""
    [point] = kit.ledger(*kit.stories("2026-01-05")).points
    return tuple(replace(point, when=day(number), points=worth) for number, worth in scored)


def met(*people: tuple[int, str]) -> tuple[Encounter, ...]:
    return tuple(Encounter(other, day(number), "records/merges/1.json") for number, other in people)


def step(points: tuple[Point, ...], people: tuple[Encounter, ...], number: int) -> str:
    now = day(number)
    mine = tuple(one for one in points if one.when <= now)
    found = trust_of(mine, tuple(one for one in people if one.when <= now), RULES, now)
    assert found.step
    return found.step.id


def test_points_weeks_and_people_are_all_asked(kit: Any) -> None:
    points, people = work(kit, (0, 10), (7, 10)), met((0, "kit"))
    assert step(points, people, 7) == "member"
    assert step(points, (), 7) == "newcomer"
    assert step(work(kit, (0, 10), (1, 10)), people, 7) == "newcomer"  # one week
    assert step(work(kit, (0, 10), (7, 9)), people, 7) == "newcomer"
    assert step(points, people, 2000) == "member"  # of all time: waiting takes nothing away


def test_the_same_person_twice_is_one(kit: Any) -> None:
    points = work(kit, (0, 30), (7, 30))
    assert step(points, met((0, "kit"), (7, "kit")), 7) == "member"
    assert step(points, met((0, "kit"), (7, "hana")), 7) == "regular"


BOTH = met((0, "kit"), (7, "hana"), (60, "kit"), (60, "hana"))


def test_a_step_is_kept_until_nine_tenths(kit: Any) -> None:
    points = work(kit, (0, 4), (7, 20), (60, 16))
    assert step(points, BOTH, 59) == "member"
    assert step(points, BOTH, 60) == "regular"
    assert step(points, BOTH, 99) == "regular"
    assert step(points, BOTH, 100) == "regular"  # the four points are gone: 36 are nine tenths of 40
    assert step(points, BOTH, 106) == "regular"
    assert step(points, BOTH, 107) == "member"  # twenty more are gone
    # Who never had forty does not reach the step with 36.
    assert step(work(kit, (7, 20), (60, 16)), BOTH, 100) == "member"


def test_the_edge_of_the_days(kit: Any) -> None:
    """A hundred days, today among them."""
    points, people = work(kit, (0, 20), (99, 20)), met((99, "kit"), (99, "hana"))
    assert step(points, people, 99) == "regular"
    late = work(kit, (0, 20), (100, 20))
    assert step(late, met((100, "kit"), (100, "hana")), 100) == "member"


def test_what_falls_out_and_what_comes_in_on_one_day_are_put_together(kit: Any) -> None:
    points = work(kit, (0, 20), (7, 20), (60, 0), (100, 20), (107, 20))
    people = met((0, "kit"), (0, "hana"), (100, "kit"), (100, "hana"))
    assert [step(points, people, at) for at in (7, 99, 100, 106, 107)] == ["regular"] * 5


def test_until_when_a_step_is_kept(kit: Any) -> None:
    points = work(kit, (0, 4), (7, 20), (60, 16))
    found = trust_of(points, BOTH, RULES, day(61))
    assert found.kept_until == day(106)
    assert trust_of(points, BOTH, RULES, found.kept_until).step == REGULAR
    assert trust_of(points, BOTH, RULES, day(107)).step == MEMBER
    assert trust_of(points, BOTH, RULES, day(107)).kept_until is None


def test_what_is_missing_is_counted_within_the_days(kit: Any) -> None:
    found = trust_of(work(kit, (0, 100), (7, 5)), met((0, "kit"), (1, "hana")), RULES, day(105))
    assert (found.points, found.weeks, found.people) == (105, 2, 2)
    assert (found.points_missing, found.weeks_missing, found.people_missing) == (35, 1, 2)
    assert (found.step, found.next, found.level) == (MEMBER, REGULAR, 1)


def test_an_office_is_the_highest_step_within_its_term(kit: Any) -> None:
    held = trust_of((), (), RULES, date(2026, 6, 30), 7)
    assert (held.step, held.next, held.kept_until, held.level) == (MODERATOR, None, date(2026, 6, 30), 3)
    for now, number in (
        (date(2026, 7, 1), 7),
        (date(2026, 1, 4), 7),
        (date(2026, 6, 30), 8),
        (date(2026, 6, 30), None),
    ):
        assert trust_of((), (), RULES, now, number).step == NEWCOMER
    top = trust_of(work(kit, (0, 30), (7, 30)), met((0, "kit"), (7, "hana")), RULES, day(7))
    assert (top.step, top.next, top.points_missing) == (REGULAR, MODERATOR, 0)


def test_a_ladder_of_points_and_weeks_alone_is_as_it_was(kit: Any) -> None:
    old = replace(RULES, ladder=(NEWCOMER, Step("regular", WORDS, 20, 2)), appointments=())
    found = trust_of(work(kit, (0, 10), (7, 10)), (), old, day(7))
    assert (found.step, found.next, found.kept_until, found.level) == (old.ladder[1], None, None, 1)


SCORED = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 30)), max_size=12)
PEOPLE = st.lists(st.tuples(st.integers(0, 300), st.sampled_from("abc")), max_size=12)


def by_hand(points: tuple[Point, ...], people: tuple[Encounter, ...], now: date) -> bool:
    """The regular's step, day by day and without any cleverness."""
    held = False
    for number in range((now - START).days + 1):
        today = day(number)
        near = [one for one in points if today - timedelta(days=100) < one.when <= today]
        others = {one.other for one in people if today - timedelta(days=100) < one.when <= today}
        have = (sum(one.points for one in near), len({one.when.isocalendar()[:2] for one in near}), len(others))
        bars = (REGULAR.points, REGULAR.weeks, REGULAR.people)
        reached = all(one >= bar for one, bar in zip(have, bars, strict=True))
        held = reached or (held and all(one >= 0.9 * bar for one, bar in zip(have, bars, strict=True)))
    return held


@given(SCORED, PEOPLE, st.integers(0, 450))
def test_the_walk_is_what_living_through_every_day_gives(
    kit: Any, scored: list[tuple[int, int]], people: list[tuple[int, str]], number: int
) -> None:
    now = day(number)
    points = tuple(one for one in work(kit, *scored) if one.when <= now)
    others = tuple(one for one in met(*people) if one.when <= now)
    climbed = replace(RULES, ladder=(NEWCOMER, REGULAR))
    found = trust_of(points, others, climbed, now)
    assert (found.step == REGULAR) is by_hand(points, others, now)
    if found.kept_until is not None:
        assert by_hand(points, others, found.kept_until)
        assert not by_hand(points, others, found.kept_until + timedelta(days=1))


@given(SCORED, PEOPLE, st.integers(0, 450), st.data())
def test_taking_something_away_never_lifts_anybody(
    kit: Any, scored: list[tuple[int, int]], people: list[tuple[int, str]], number: int, data: st.DataObject
) -> None:
    now = day(number)
    points = tuple(one for one in work(kit, *scored) if one.when <= now)
    others = tuple(one for one in met(*people) if one.when <= now)
    before = trust_of(points, others, RULES, now).level
    fewer = tuple(one for one in points if data.draw(st.booleans()))
    assert trust_of(fewer, others, RULES, now).level <= before


def test_whom_a_members_work_met(kit: Any) -> None:
    answer = {"author": "newbie", "asked_by": "kit", "asked_at": "https://github.com/x/y/discussions/1"}
    files = {
        "content/en/answers/a.md": kit.text("Detail.\n\n## Answer by @mei {#accepted}\n\nGrease it.\n", **answer),
        "content/en/stories/own.md": kit.text(author="mei", co_authors="[nobody-yet]"),
    }
    merges = (
        kit.merge(1, "2026-03-02", "content/en/answers/a.md", by="newbie", github_id=900),
        kit.merge(2, "2026-04-02", "content/en/stories/own.md", by="mei-rides", github_id=101),
        kit.merge(3, "2026-05-02", by="kit", github_id=102),
    )
    ledger: Ledger = kit.ledger(files, merges)
    found = {one.other: one.when for one in sorted(ledger.met["mei"], key=lambda one: one.when, reverse=True)}
    # Kit asked in March and is proven since May; whoever merged since April; nobody-yet never did anything here.
    assert found == {"newbie": date(2026, 3, 2), "maintainer": date(2026, 4, 2), "kit": date(2026, 5, 2)}
    assert member_trust(ledger, "mei").people == 3
    early = replace(ledger, now=date(2026, 4, 30))
    assert {one.other for one in early.met["mei"]} == {"newbie", "maintainer"}


def test_two_askers_did_not_meet_and_a_guest_met_both(kit: Any) -> None:
    body = (
        "## First? {#one}\n\n*Asked by @mei*\n\n### @guest\n\nYes.\n\n## Second? {#two}\n\n*Asked by @kit*\n\n"
        "### @guest\n\nNo.\n"
    )
    front = {
        "author": "host", "state": "closed", "guests": "[{name: Guest, member: guest}]", "starts": "2026-03-01 20:00",
        "zone": "Asia/Hong_Kong",
    }  # fmt: skip
    everybody = enumerate((("mei-rides", 101), ("kit", 102), ("guest", 901), ("host", 902)), 2)
    merges = tuple(kit.merge(number, "2026-01-02", by=by, github_id=one) for number, (by, one) in everybody)
    path = "content/en/amas/a.md"
    held = (*merges, kit.merge(1, "2026-03-02", path, by="host", github_id=902))
    who = {
        key: {one.other for one in ones} - {"maintainer"}
        for key, ones in kit.ledger({path: kit.text(body, **front)}, held).met.items()
    }
    askers = {"mei": {"guest", "host"}, "kit": {"guest", "host"}}
    who.pop("maintainer")  # who merged all of it
    assert who == {**askers, "guest": {"mei", "kit", "host"}, "host": {"mei", "kit", "guest"}}
    front["state"] = "collecting"
    later = kit.ledger({path: kit.text(body, **front)}, held)
    assert {one.other for one in later.met["mei"]} == {"maintainer"}


def test_whoever_answered_on_github_was_met_if_they_did_something_here(kit: Any) -> None:
    talk = {
        "schema": "kaifong.activity/1", "pull_request": 5, "opened_by": {"id": 101, "login": "mei-rides"},
        "opened_at": "2026-03-01T04:00:00Z", "closed_at": None, "merged_at": None, "reactions": {},
        "response": {"by": {"id": 102, "login": "kit-of-old"}, "at": "2026-03-02T04:00:00Z"},
        "reviews": [{"by": {"id": 900, "login": "passer-by"}, "at": "2026-03-03T04:00:00Z", "state": "commented"}],
    }  # fmt: skip
    asked = {
        "schema": "kaifong.activity/1", "discussion": 6, "category": "q-a", "opened_by": {"id": 0, "login": STAND_IN},
        "opened_at": "2026-03-01T04:00:00Z", "closed_at": None, "response": None, "reactions": {}, "comments": 1,
        "upvotes": 0, "answered_by": {"id": 101, "login": "mei-rides"}, "answered_at": "2026-03-04T04:00:00Z",
    }  # fmt: skip
    files = {
        "records/activity/pull-5.json": json.dumps(talk),
        "records/activity/discussion-6.json": json.dumps(asked),
    }
    merges = tuple(
        replace(kit.merge(number, "2026-02-01", by=by, github_id=one), merged_by=None)
        for number, (by, one) in enumerate((("mei-rides", 101), ("kit", 102)), 1)
    )
    ledger: Ledger = kit.ledger(files, merges)
    said = {key: [(one.other, one.when, one.evidence) for one in ones] for key, ones in ledger.met.items()}
    day, where = date(2026, 3, 2), "records/activity/pull-5.json"
    assert said == {
        "mei": [("kit", day, where)],
        "kit": [("mei", day, where)],
        "passer-by": [("mei", date(2026, 3, 3), where)],
    }
    assert replace(ledger, now=date(2026, 3, 1)).met == {}
    rules = replace(ledger.recognition, ladder=(Step("met", WORDS, 0, people=1),))
    assert level_of(ledger.hub, rules, "mei-rides", 101, kit.now) == 1
    assert level_of(ledger.hub, rules, "stranger", 999, kit.now) == 0


@pytest.mark.parametrize("by", ["github-actions[bot]", "dependabot[bot]"])
def test_programs_are_nobody(kit: Any, by: str) -> None:
    ledger = kit.ledger(*kit.stories("2026-03-02"))
    merge = replace(kit.merge(9, "2026-03-03", by="mei-rides", github_id=101), merged_by=by)
    found = replace(ledger, hub=replace(ledger.hub, history=replace(ledger.hub.history, merges=(merge,)))).met
    assert found == {}
