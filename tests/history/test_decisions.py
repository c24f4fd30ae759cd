"""Decision records: what they tell, every way to break one, and which of them stand."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.errors import RecordError, SettingsError
from kaifong.history.change import Effect, Sanction
from kaifong.history.decision_parts import Deed
from kaifong.history.decision_reader import LARGEST, parse_decision, read_decisions
from kaifong.history.decisions import Decision, in_force, is_decision, member_hash, sanctions_of

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "decision.schema.json").read_text(encoding="utf-8"))
CASE = "k7q2-m4xd-9fwp"
PATH = f"records/decisions/{CASE}.json"
KEY = "a key of the hub that nobody can guess"
DAY = date(2026, 11, 21)
GOOD: dict[str, Any] = {
    "schema": "kaifong.decision/1",
    "case": CASE,
    "decided_on": "2026-11-20",
    "decided_by": [{"id": 1, "login": "yan-tong"}],
    "clause": "respect",
    "reason": "The text called another rider names, twice, after a request to repair it.",
    "automated": True,
    "paths": [{"path": "content/en/stories/a.md", "effect": "removed"}],
    "sanction": {"member": member_hash(101, CASE, KEY), "effect": "mute", "until": "2026-12-20"},
}


def made(case: str, on: date = DAY, by: int = 1, **other: Any) -> Decision:
    return Decision(case, on, frozenset({by}), "respect", "A reason of some length.", **other)


def test_a_decision_is_read_whole() -> None:
    one = parse_decision(json.dumps(GOOD).encode(), PATH)
    assert (one.case, one.decided_on, one.decided_by) == (CASE, date(2026, 11, 20), frozenset({1}))
    assert (one.clause, one.automated, one.overturns) == ("respect", True, None)
    assert one.paths == {"content/en/stories/a.md": Deed.REMOVED}
    assert one.sanction == (GOOD["sanction"]["member"], Sanction(CASE, Effect.MUTE, date(2026, 12, 20)))


def test_what_a_decision_need_not_say() -> None:
    record = {key: value for key, value in GOOD.items() if key not in ("automated", "paths", "sanction")}
    one = parse_decision(json.dumps(record).encode(), PATH)
    assert (one.automated, one.paths, one.sanction) == (None, {}, None)


def test_only_a_ban_may_have_no_end() -> None:
    member = GOOD["sanction"]["member"]
    ban = GOOD | {"sanction": {"member": member, "effect": "ban"}}
    assert parse_decision(json.dumps(ban).encode(), PATH).sanction == (member, Sanction(CASE, Effect.BAN, None))


HASH = "0" * 64
BROKEN = {
    "schema": ({"schema": "kaifong.decision/2"}, "`schema` is not"),
    "unknown-key": ({"member": "siuming"}, "not a key of a decision record"),
    "case-a-name": ({"case": "siu-ming"}, "not the id of a case"),
    "case-of-another-file": ({"case": "aaaa-bbbb-cccc"}, "tells of the case aaaa-bbbb-cccc"),
    "case-climbs": ({"case": "../../x"}, "not the id of a case"),
    "day-nonsense": ({"decided_on": "yesterday"}, "not a day"),
    "day-compact": ({"decided_on": "20261120"}, "not a day"),
    "day-week": ({"decided_on": "2026-W47-5"}, "not a day"),
    "day-beyond": ({"decided_on": "9999-12-31"}, "not a day"),
    "day-number": ({"decided_on": 20261120}, "not a day"),
    "nobody": ({"decided_by": []}, "names nobody"),
    "one-person": ({"decided_by": {"id": 1, "login": "a"}}, "names nobody"),
    "person-text": ({"decided_by": ["yan-tong"]}, "does not say who"),
    "clause": ({"clause": "Be nice!"}, "not the name of a clause"),
    "no-reason": ({"reason": None}, "no statement of reasons"),
    "reason-a-word": ({"reason": "spam" + " " * 90}, "no statement of reasons"),
    "reason-a-book": ({"reason": "x" * 4001}, "no statement of reasons"),
    "automated-text": ({"automated": "yes"}, "`automated` is 'yes'"),
    "automated-null": ({"automated": None}, "`automated` is None"),
    "paths-null": ({"paths": None}, "not a list"),
    "path-text": ({"paths": ["content/a.md"]}, "not an object"),
    "path-climbs": ({"paths": [{"path": "../a.md", "effect": "removed"}]}, "not a path from the hub's root"),
    "path-twice": ({"paths": [{"path": "a.md", "effect": "removed"}] * 2}, "stands there twice"),
    "path-effect": ({"paths": [{"path": "a.md", "effect": "burnt"}]}, "`paths.effect` is 'burnt'"),
    "path-effect-list": ({"paths": [{"path": "a.md", "effect": []}]}, "`paths.effect` is []"),
    "sanction-null": ({"sanction": None}, "not an object"),
    "sanction-name": ({"sanction": {"member": "siuming", "effect": "mute", "until": "2026-12-01"}}, "no keyed hash"),
    "sanction-id": ({"sanction": {"member": 101, "effect": "mute", "until": "2026-12-01"}}, "no keyed hash"),
    "sanction-effect": ({"sanction": {"member": HASH, "effect": "jail", "until": "2026-12-01"}}, "is 'jail'"),
    "sanction-no-end": ({"sanction": {"member": HASH, "effect": "mute"}}, "`sanction.until` is not a day"),
    "ban-null": ({"sanction": {"member": HASH, "effect": "ban", "until": None}}, "`sanction.until` is not a day"),
    "sanction-over": ({"sanction": {"member": HASH, "effect": "mute", "until": "2026-11-19"}}, "before the decision"),
    "sanction-key": ({"sanction": {"login": "siuming"}}, "not a key of a decision record"),
    "overturns-null": ({"overturns": None}, "not the id of a case"),
}


@pytest.mark.parametrize(("changes", "seen"), BROKEN.values(), ids=BROKEN)
def test_what_breaks_the_schema_is_named(changes: dict[str, Any], seen: str) -> None:
    with pytest.raises(RecordError) as raised:
        parse_decision(json.dumps(GOOD | changes, indent=2).encode(), PATH)
    assert seen in raised.value.seen
    assert raised.value.path == PATH
    assert raised.value.mend


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"\xff", b"[" * 100_000, b'{"case": ' + b"9" * 10_000 + b"}", b" " * LARGEST + b"{}"]
)
def test_what_is_no_record_at_all(data: bytes) -> None:
    decisions, [error] = read_decisions([(PATH, data)])
    assert decisions == ()
    assert error.path == PATH


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.sampled_from([HASH, CASE, "2026-11-20"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "login", "path", "effect", "member", "until"]), inner)
    ),
    max_leaves=8,
)


@given(st.sampled_from(sorted(GOOD)), json_values)
def test_any_value_is_read_or_named(key: str, value: Any) -> None:
    decisions, errors = read_decisions([(PATH, json.dumps(GOOD | {key: value}).encode())])
    assert len(decisions) + len(errors) == 1


def test_only_files_in_the_folder_itself_are_decisions() -> None:
    assert is_decision(PATH)
    for path in (
        "records/decisions/a/b.json",
        "records/decisions/readme.md",
        "records/merges/1.json",
        "content/a.json",
    ):
        assert not is_decision(path)
    assert read_decisions([("records/merges/1.json", b"")]) == ((), ())


def test_a_decision_does_not_stand_before_its_day() -> None:
    assert in_force([made("a", DAY + timedelta(1))], DAY) == ()
    assert in_force([made("a", DAY)], DAY) != ()


def test_a_decision_is_taken_back_by_somebody_who_did_not_make_it() -> None:
    first = made("a", DAY - timedelta(9))
    assert in_force([first, made("b", by=2, overturns="a")], DAY) == (made("b", by=2, overturns="a"),)
    assert first in in_force([first, made("b", by=1, overturns="a")], DAY)


def test_what_was_itself_taken_back_takes_nothing_back() -> None:
    first = made("a", DAY - timedelta(9))
    second = made("b", DAY - timedelta(5), by=2, overturns="a")
    third = made("c", by=3, overturns="b")
    assert in_force([third, second, first], DAY) == (first, third)


def test_nothing_is_taken_back_before_it_was_decided_nor_in_a_ring() -> None:
    early, late = made("a", DAY - timedelta(9), by=2, overturns="b"), made("b")
    assert in_force([early, late], DAY) == (early, late)
    ring = [made("a", by=1, overturns="b"), made("b", by=2, overturns="a")]
    assert in_force(ring, DAY) == (ring[1],)


def sanctioned(until: date | None, effect: Effect = Effect.MUTE, member: int = 101) -> Decision:
    return made(CASE, DAY - timedelta(9), sanction=(member_hash(member, CASE, KEY), Sanction(CASE, effect, until)))


def test_a_sanction_stands_up_to_its_last_day() -> None:
    one = sanctioned(DAY)
    assert sanctions_of([one], 101, KEY, DAY) == (Sanction(CASE, Effect.MUTE, DAY),)
    assert sanctions_of([one], 101, KEY, DAY + timedelta(1)) == ()
    assert sanctions_of([one], 101, KEY, DAY - timedelta(10)) == ()
    assert sanctions_of([sanctioned(None, Effect.BAN)], 101, KEY, date(2099, 1, 1)) != ()


def test_a_sanction_is_matched_by_member_and_key_alone() -> None:
    one = sanctioned(DAY)
    assert sanctions_of([one], 102, KEY, DAY) == ()
    assert sanctions_of([one], 101, KEY + "!", DAY) == ()
    assert sanctions_of([one, made("zzzz-zzzz-zzzz", by=2, overturns=CASE)], 101, KEY, DAY) == ()


def test_two_records_do_not_tell_that_they_are_about_one_person() -> None:
    assert member_hash(101, "aaaa-aaaa-aaaa", KEY) != member_hash(101, "bbbb-bbbb-bbbb", KEY)


def test_a_key_that_can_be_guessed_is_refused() -> None:
    with pytest.raises(SettingsError, match="fewer than 32"):
        sanctions_of([sanctioned(DAY)], 101, "hunter2", DAY)
