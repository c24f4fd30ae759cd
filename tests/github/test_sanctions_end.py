"""A sanction ends by itself: at midnight in the hub's own zone, whatever day it is in UTC."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kaifong.community.submitters import sanctions_on
from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.history.change import Effect, Sanction
from kaifong.history.decision_parts import Measure
from kaifong.history.decision_writer import decision_bytes
from kaifong.history.decisions import Decision, member_hash
from kaifong.testing import make_hub

KEY = "a key of the hub that nobody can guess"
CASE = "k7q2-m4xd-9fwp"
LAST = date(2026, 12, 20)
MUTE = Decision(
    CASE,
    date(2026, 11, 20),
    frozenset({1}),
    "respect",
    "It calls another rider names, after a request to repair it.",
    measure=Measure.MUTE,
    sanction=(member_hash(101, CASE, KEY), Sanction(CASE, Effect.MUTE, LAST)),
    logins={1: "yan-tong"},
)


@pytest.mark.parametrize(
    ("now", "stands"),
    [
        ("2026-11-19T15:59:59", False),  # one second before the day on which it was decided
        ("2026-11-19T16:00:00", True),
        ("2026-12-20T15:59:59", True),  # the last second of its last day in Hong Kong
        ("2026-12-20T16:00:00", False),
    ],
)
def test_it_stands_to_the_last_second_of_its_last_day_in_the_hubs_zone(now: str, *, stands: bool) -> None:
    hub = make_hub({MUTE.file: decision_bytes(MUTE)})
    desk = Desk(
        api=Api(None, "example/hub"),
        event_name="schedule",
        event={},
        root=Path(),
        now=datetime.fromisoformat(now).replace(tzinfo=UTC),
        environment={},
        run=Run(1, 1, ""),
    )
    found, errors = sanctions_on(hub, 101, desk.today(hub.settings), KEY)
    assert errors == ()
    assert bool(found) is stands
    # The same moment is another day further east: the zone decides.
    later = replace(desk, now=datetime(2026, 12, 20, 15, tzinfo=UTC))
    assert later.today(replace(hub.settings, timezone="Pacific/Auckland")) == date(2026, 12, 21)
