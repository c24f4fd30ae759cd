"""The invented activity fits the merges and the entries, and tells enough for figures."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from invent_activity import invented
from kaifong.entries.hub import Hub
from kaifong.history.activity import PullActivity
from kaifong.insight.facts import Facts
from kaifong.insight.period import period
from kaifong.insight.response import response
from kaifong.insight.waiting import waiting

TODAY = date(2026, 11, 21)


def test_the_records_are_what_the_tool_invents(demo: Hub, root: Path) -> None:
    for path, data in invented(demo).items():
        assert (root / path).read_bytes() == data, f"{path}: run tools/invent_activity.py again"


def test_each_was_opened_before_it_was_answered_and_merged(demo: Hub) -> None:
    facts = Facts(demo, TODAY)
    for one in facts.activity:
        assert one.response is None or one.opened_at < one.response.at
        if isinstance(one, PullActivity) and one.merged_at is not None:
            assert facts.merge_of[one.number].merged_at == one.merged_at
            assert one.response is not None
            assert one.response.at <= one.merged_at
            assert all(one.opened_at < review.at <= one.merged_at for review in one.reviews)


def test_later_numbers_were_opened_later(demo: Hub) -> None:
    merged = [one.opened_at for one in Facts(demo, TODAY).pulls if one.merged_at is not None]
    assert merged == sorted(merged)


def test_there_is_enough_to_show(demo: Hub) -> None:
    facts = Facts(demo, TODAY)
    found = response(facts, period("2026Q4", TODAY))
    assert found.all.median is not None
    assert [waits.median is not None for _, waits in found.by_language] == [True] * 4
    assert [(one.number, one.overdue) for one in waiting(facts)] == [(225, True), (226, True), (227, False)]
