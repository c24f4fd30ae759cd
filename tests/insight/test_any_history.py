"""Whatever happened, figures fit together; and the time that they take grows with the history, not faster."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong.entries.hub import Hub
from kaifong.insight.absence import HALF, absence
from kaifong.insight.balance import balance
from kaifong.insight.engagement import engagement
from kaifong.insight.facts import Facts
from kaifong.insight.formats import matrix
from kaifong.insight.funnel import funnel
from kaifong.insight.growth import growth
from kaifong.insight.period import period, seasons_between
from kaifong.pages.insight_season import seasons

MakeHub = Callable[..., Hub]
NOW = date(2026, 11, 21)
FIRST = date(2026, 1, 1)
NAMES = ("ann", "ben", "cho", "dan", "eve", "fay")
KINDS = ("stories", "reviews", "ideas", "events", "news")

HISTORIES = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.integers(0, (NOW - FIRST).days),
        st.sampled_from(("en", "ja", "members")),
        st.sampled_from(KINDS),
    ),
    max_size=40,
)


def rows(happened: list[tuple[str, int, str, str]]) -> list[tuple[int, str, date, str]]:
    """A history as the fixture takes it, in the order of time."""
    found = []
    for number, (who, day, where, kind) in enumerate(sorted(happened, key=lambda one: one[1]), 1):
        path = f"content/members/{who}.md" if where == "members" else f"content/{where}/{kind}/t{number}.md"
        found.append((number, who, FIRST + timedelta(days=day), path))
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(happened=HISTORIES)
def test_figures_fit_together(history: MakeHub, happened: list[tuple[str, int, str, str]]) -> None:
    facts = Facts(history(rows(happened)), NOW)
    told = 0
    first_timers = 0
    for name in seasons_between(FIRST, NOW):
        when = period(name, NOW)
        grown = growth(facts, when)
        assert sum(old + new for _, old, new in grown.weeks) == grown.entries == sum(grown.by_kind.values())
        assert grown.first_timers <= grown.people <= min(grown.entries, grown.so_far)
        assert balance(facts, when).total == grown.entries
        assert sum(matrix(facts, when).fresh.values()) == grown.entries
        part = engagement(facts, when)
        assert part.returned <= part.people
        assert grown.people <= part.people
        assert max((old + new for _, old, new in part.weeks), default=0) <= part.people
        stood = absence(facts, when).all
        assert sum(stood.shares) == pytest.approx(1 if stood.entries else 0)
        if stood.factor is not None:
            assert sum(stood.shares[: stood.factor]) >= HALF - 1e-9 > sum(stood.shares[: stood.factor - 1]) - 2e-9
        steps = funnel(facts, when).steps
        assert list(steps) == sorted(steps, reverse=True)
        told += grown.entries
        first_timers += grown.first_timers
    entries = [one for one in facts.arrivals if one.language is not None]
    assert told == len(entries) == matrix(facts, period("2026Q4", NOW)).total
    assert first_timers == len({one.who for one in entries})


def test_time_grows_with_the_history_and_not_faster(history: MakeHub) -> None:
    """Four times the history may take ten times as long; asking everybody about everybody takes sixteen."""
    small, large = (min(_seconds(history, count) for _ in range(3)) for count in (300, 1200))
    assert large < 10 * small


def _seconds(history: MakeHub, count: int) -> float:
    happened = [(NAMES[at % 6], at % 320, ("en", "ja")[at % 2], KINDS[at % 5]) for at in range(count)]
    facts = Facts(history(rows(happened)), NOW)
    start = time.process_time()
    assert len(seasons(facts, None)) == 4
    return time.process_time() - start
