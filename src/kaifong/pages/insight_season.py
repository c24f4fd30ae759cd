"""A season's figures worked out, and what their charts are drawn from; nothing here is in any language yet."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from kaifong.insight.absence import Absence, absence
from kaifong.insight.balance import Balance, balance
from kaifong.insight.charts.drawing import Draw, spec_text
from kaifong.insight.charts.forms import Spec, bars, columns
from kaifong.insight.criticism import Criticism, criticism
from kaifong.insight.engagement import Engagement, engagement
from kaifong.insight.facts import Facts
from kaifong.insight.few import enough
from kaifong.insight.formats import Matrix, matrix
from kaifong.insight.funnel import Funnel, funnel
from kaifong.insight.growth import Growth, growth
from kaifong.insight.period import Period, period, seasons_between
from kaifong.insight.response import Response, response

# Seasons that have a page: three years. What is older is one line of the overview.
SEASONS = 12
# Columns of the absence chart: a longer tail only gets lower.
PEOPLE = 12
STARS = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class Season:
    """One season's figures; `drawn` are its charts as they were drawn, by figure, where there are any."""

    when: Period
    growth: Growth
    engagement: Engagement
    response: Response
    criticism: Criticism
    matrix: Matrix
    absence: Absence
    funnel: Funnel
    balance: Balance
    drawn: Mapping[str, str | None] = field(default_factory=dict)


def seasons(facts: Facts, draw: Draw | None) -> tuple[Season, ...]:
    """The seasons that have a page, the newest first, with their charts; the running one is always there."""
    first = facts.entries[0].day if facts.entries else facts.now
    named = seasons_between(min(first, facts.now), facts.now)[:SEASONS]
    found = [_season(facts, period(name, facts.now)) for name in named]
    if draw is None:
        return tuple(found)
    # All at once: starting to draw costs more than a chart.
    wanted = [(at, name, spec_text(spec)) for at, one in enumerate(found) for name, spec in specs(one).items()]
    charts: list[dict[str, str | None]] = [{} for _ in found]
    drawn = draw([spec for _, _, spec in wanted]) if wanted else []
    for (at, name, _), svg in zip(wanted, drawn, strict=True):
        charts[at][name] = svg
    return tuple(_with(one, charts[at]) for at, one in enumerate(found))


def _season(facts: Facts, when: Period) -> Season:
    return Season(
        when=when,
        growth=growth(facts, when),
        engagement=engagement(facts, when),
        response=response(facts, when),
        criticism=criticism(facts, when),
        matrix=matrix(facts, when),
        absence=absence(facts, when),
        funnel=funnel(facts, when),
        balance=balance(facts, when),
    )


def _with(one: Season, drawn: Mapping[str, str | None]) -> Season:
    from dataclasses import replace

    return replace(one, drawn=drawn)


def specs(one: Season) -> dict[str, Spec]:
    """What a season's charts are drawn from, by figure; none for a figure that has nothing to show."""
    found: dict[str, Spec] = {}
    months = first_weeks(one.when)
    if one.growth.entries:
        found["growth"] = columns([(old, new) for _, old, new in one.growth.weeks], named=months)
    if one.engagement.people:
        found["engagement"] = columns([(old, new) for _, old, new in one.engagement.weeks], named=months)
    medians = [one.median for one in one.response.by_weekday]
    if any(hours is not None and math.isfinite(hours) for hours in medians):
        shown = [(round(hours, 1) if hours is not None and math.isfinite(hours) else 0.0,) for hours in medians]
        found["response"] = columns(shown, rule=one.response.promise)
    if one.absence.all.factor is not None and enough(one.absence.all.people):
        found["absence"] = columns([(round(100 * share, 1),) for share in one.absence.all.shares[:PEOPLE]])
    if one.funnel.profiles:
        found["funnel"] = bars(one.funnel.steps)
    if one.criticism.reviews:
        found["criticism"] = columns([(one.criticism.stars.get(stars, 0),) for stars in STARS])
    if one.balance.total:
        found["balance"] = bars(one.balance.counts)
    return found


def first_weeks(when: Period) -> list[int]:
    """The places of the weeks that have their day below the column: one a month, so that words do not meet."""
    weeks = when.weeks
    first = [at for at, monday in enumerate(weeks) if at == 0 or monday.month != weeks[at - 1].month]
    # A season that begins on a Thursday has the month before's last days at its beginning.
    return [at for at in first if at + 1 not in first and at + 2 not in first]
