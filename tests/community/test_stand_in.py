"""Whoever asked to be forgotten is nobody: no points, no rank, no page, and no account of that name is it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kaifong.community.account import UnknownMemberError, explain
from kaifong.community.recognition_reader import read_recognition
from kaifong.community.standings import board
from kaifong.errors import RecordError
from kaifong.history.activity_reader import parse_activity
from kaifong.history.decision_reader import parse_decision
from kaifong.history.records import parse_record
from kaifong.history.stand_in import STAND_IN, STAND_IN_ID
from kaifong.pages.people import People

ACCOUNT = {"id": STAND_IN_ID, "login": STAND_IN}
MERGE = {
    "schema": "kaifong.merge/1", "pull_request": 1, "submitter": ACCOUNT, "merged_by": ACCOUNT,
    "merged_at": "2026-03-02T04:00:00Z", "paths": [{"path": "content/en/stories/s0.md", "change": "added"}],
}  # fmt: skip
TALK = {
    "schema": "kaifong.activity/1", "pull_request": 1, "opened_by": ACCOUNT, "opened_at": "2026-03-01T04:00:00Z",
    "closed_at": None, "merged_at": None, "response": None, "reactions": {}, "reviews": [],
}  # fmt: skip
DECISION = {
    "schema": "kaifong.decision/1", "case": "k7q2-m4xd-9fwp", "decided_on": "2026-11-01", "decided_by": [ACCOUNT],
    "clause": "respect", "reason": "The text called another rider names, twice.",
}  # fmt: skip


def test_records_of_what_happened_may_name_the_stand_in() -> None:
    merge = parse_record(json.dumps(MERGE).encode(), "records/merges/1.json")
    assert (merge.submitter_id, merge.submitter, merge.merged_by) == (None, STAND_IN, STAND_IN)
    assert parse_activity(json.dumps(TALK).encode(), "records/activity/pull-1.json").number == 1


def test_nobody_decides_nothing() -> None:
    """Else an appeal could be decided by nobody in particular, who is not whoever decided first."""
    with pytest.raises(RecordError):
        parse_decision(json.dumps(DECISION).encode(), "records/decisions/k7q2-m4xd-9fwp.json")


@pytest.mark.parametrize(
    "account", [{"id": 0, "login": "mei"}, {"id": False, "login": STAND_IN}, {"id": -1, "login": STAND_IN}]
)
def test_nobody_else_has_that_number(account: dict[str, object]) -> None:
    with pytest.raises(RecordError):
        parse_record(json.dumps(MERGE | {"submitter": account}).encode(), "records/merges/1.json")


def test_the_stand_in_has_no_points_rank_account_or_page(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02", "2026-03-09", author=STAND_IN)
    files["content/members/taker.md"] = f"---\nname: Former-Member\ngithub_id: 900\nlogin: {STAND_IN}\n---\n"
    taken = tuple(replace(one, submitter=STAND_IN, submitter_id=900) for one in merges)
    for proof in (merges, taken):
        ledger = kit.ledger(files, proof)
        assert ledger.by_member == {}
        assert board(ledger) == ()
        assert "taker" not in ledger.met or STAND_IN not in {one.other for one in ledger.met["taker"]}
        with pytest.raises(UnknownMemberError):
            explain(ledger.hub, read_recognition(ledger.hub), f"@{STAND_IN}", kit.now)
    person = People(ledger.hub).person(STAND_IN)
    assert (person.name, person.address, person.outside) == (None, None, None)


def test_all_who_left_are_one_counterpart(kit: Any) -> None:
    """The limit is two of a season here: taking accounts away lifts nobody over it."""
    files = {}
    for number in range(3):
        front = {"author": "newbie", "asked_by": STAND_IN, "asked_at": "https://x.example/1"}
        files[f"content/en/answers/a{number}.md"] = kit.text("Detail.\n\n## By @mei {#accepted}\n\nYes.\n", **front)
    merges = tuple(kit.merge(at, f"2026-03-{at:02}", path) for at, path in enumerate(files, 1))
    ledger = kit.ledger(files, merges)
    assert [one.points for one in ledger.by_member["mei"] if one.role == "accepted"] == [12, 12, 0]
