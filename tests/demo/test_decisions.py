"""What the demo hub's moderators decided fits the rest: offices, numbers, second readers; nobody is named."""

from __future__ import annotations

from datetime import date

from invent_decisions import invented
from kaifong.entries.hub import Hub
from kaifong.entries.recorded import recorded_decisions

LAST = date(2026, 11, 21)


def test_every_record_reads_and_was_decided_in_office(demo: Hub) -> None:
    decisions, errors = recorded_decisions(demo.tree)
    assert errors == ()
    assert len(decisions) > 60
    terms = {1001: (date(2024, 11, 2), LAST), 1003: (date(2025, 1, 1), LAST), 1004: (date(2025, 7, 1), LAST)}
    for one in decisions:
        for who in one.decided_by:
            first, last = terms[who]
            in_office = first <= one.decided_on <= last
            assert in_office or one.appeal, one.file


def test_refused_numbers_are_not_merged_ones_and_come_between_them(demo: Hub) -> None:
    decisions, _ = recorded_decisions(demo.tree)
    merged = {one.number: one.merged_at.astimezone(demo.settings.zone).date() for one in demo.history.merges}
    for one in decisions:
        if one.pull_request is not None:
            assert one.pull_request not in merged
            assert merged[max(n for n in merged if n is not None and n < one.pull_request)] <= one.decided_on


def test_an_appeal_was_decided_by_somebody_else(demo: Hub) -> None:
    decisions, _ = recorded_decisions(demo.tree)
    by_case = {one.case: one for one in decisions}
    appeals = [one for one in decisions if one.appeal]
    assert len(appeals) == 8
    for one in appeals:
        assert one.appeal is not None
        first = by_case[one.appeal.of]
        assert first.appeal is None
        assert not first.decided_by & one.decided_by
        assert one.decided_on >= first.decided_on


def test_they_are_what_the_tool_invents(demo: Hub) -> None:
    files = invented(demo)
    assert {path: demo.tree.read(path) for path in files} == files


def test_nobody_is_named(demo: Hub) -> None:
    names = {str(one.front[key]).casefold() for one in demo.members.values() for key in ("name", "login")}
    decisions, _ = recorded_decisions(demo.tree)
    for one in decisions:
        said = f"{one.facts} {one.reason}".casefold()
        assert [name for name in names if name in said] == [], one.file
