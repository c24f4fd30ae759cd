"""The figures about people, in words: growth, taking part, first answers, absence, and how far people come."""

from __future__ import annotations

import math
from datetime import date

from kaifong.insight import absence, engagement, growth, response
from kaifong.insight.absence import Hands
from kaifong.insight.response import Waits
from kaifong.pages.charted import Charted, Table
from kaifong.pages.insight_figure import Chart, figure
from kaifong.pages.insight_season import PEOPLE, Season
from kaifong.pages.insight_words import Say


def of_people(say: Say, one: Season) -> tuple[Charted, ...]:
    """A season's figures about people."""
    return _growth(say, one), _engagement(say, one), _response(say, one), _absence(say, one), _funnel(say, one)


def _growth(say: Say, one: Season) -> Charted:
    found = one.growth
    says = [say.text("insight-growth-says", entries=found.entries, people=found.people, so_far=found.so_far)]
    if found.first_timers:
        says.append(say.text("insight-growth-first", n=found.first_timers))
    if found.profiles:
        says.append(say.text("insight-growth-profiles", n=found.profiles))
    return _weekly(say, one, "growth", found.weeks, says, ("here", "new"), growth.SOURCE, empty=not found.entries)


def _engagement(say: Say, one: Season) -> Charted:
    found = one.engagement
    says = [say.text("insight-engagement-says", people=found.people, returned=found.returned)]
    if found.share is not None:
        says.append(say.text("insight-engagement-share", share=say.share(found.share)))
    if found.recorded:
        says.append(say.text("insight-engagement-helpers", n=found.helpers))
        talk = {"discussions": found.discussions, "answered": found.answered, "reactions": found.reactions}
        says.append(say.text("insight-engagement-talk", **talk))
    return _weekly(
        say, one, "engagement", found.weeks, says, ("before", "new"), engagement.SOURCE, empty=not found.people
    )


def _weekly(  # noqa: PLR0913, PLR0917 - what two figures differ in
    say: Say,
    one: Season,
    name: str,
    weeks: tuple[tuple[date, int, int], ...],
    says: list[str],
    series: tuple[str, str],
    source: tuple[str, str],
    *,
    empty: bool,
) -> Charted:
    """A figure with two series of columns, one column a week."""
    short = say.frame.words.translator.day_and_month
    legend = (say.text(f"insight-{name}-{series[0]}"), say.text(f"insight-{name}-{series[1]}"))
    days = [short(max(monday, one.when.first)) for monday, _, _ in weeks]
    most = max((old + new for _, old, new in weeks), default=0)
    described = {"first": short(one.when.first), "last": short(one.when.last), "most": most}
    rows = tuple(
        (day, say.number(old), say.number(new))
        for day, (monday, old, new) in zip(days, weeks, strict=True)
        # What is still to come is no zero.
        if monday <= one.when.until
    )
    return figure(
        say,
        name,
        says=says,
        table=Table(say.text(f"insight-{name}-table"), (say.text("insight-week"), *legend), rows),
        chart=Chart(one.drawn.get(name), described, days, say.number, legend),
        source=source,
        empty=empty,
    )


def _response(say: Say, one: Season) -> Charted:
    found = one.response
    if found.all.median is None:
        says = [say.text("insight-response-few", promise=found.promise)]
    else:
        median, ninetieth = say.hours(found.all.median), say.hours(found.all.ninetieth)
        says = [
            say.text("insight-response-says", median=median, ninetieth=ninetieth),
            say.text("insight-response-kept", promise=found.promise, kept=say.share(found.all.kept)),
        ]
    if found.unanswered:
        says.append(say.text("insight-response-unanswered", n=found.unanswered))
    weekdays = [say.frame.words.translator.weekday(at) for at in range(7)]
    names = {one.tag: one.name for one in say.frame.site.languages}
    lines = [
        (say.text("insight-all"), found.all),
        *((names[tag], waits) for tag, waits in found.by_language if waits.count),
        *zip(weekdays, found.by_weekday, strict=True),
    ]
    # No column is not "at once": where there are too few, or no answer yet, the name says so.
    days = [
        day if waits.median is not None and math.isfinite(waits.median) else f"{day} –"
        for day, waits in zip(weekdays, found.by_weekday, strict=True)
    ]
    rule = say.text("insight-response-rule", n=found.promise)
    return figure(
        say,
        "response",
        says=says,
        table=Table(
            say.text("insight-response-table"),
            tuple(say.text(f"insight-{name}") for name in ("response-of", "count", "median", "ninetieth", "kept")),
            tuple((name, *_waits(say, waits)) for name, waits in lines),
        ),
        chart=Chart(one.drawn.get("response"), {"promise": found.promise}, days, say.number, mark=rule),
        source=response.SOURCE,
        empty=not (found.all.count or found.unanswered),
    )


def _waits(say: Say, waits: Waits) -> tuple[str, str, str, str]:
    if waits.median is None:
        return say.text("insight-few") if waits.count else say.number(0), "–", "–", "–"
    return say.number(waits.count), say.hours(waits.median), say.hours(waits.ninetieth), say.share(waits.kept)


def _absence(say: Say, one: Season) -> Charted:
    found = one.absence
    if found.all.factor is None:
        says = [say.text("insight-absence-few")]
    else:
        says = [say.text("insight-absence-says", factor=found.all.factor, people=found.all.people)]
    if found.members_share is not None:
        says.append(say.text("insight-absence-members", share=say.share(found.members_share)))
    names = {one.tag: one.name for one in say.frame.site.languages}
    lines = [
        (say.text("insight-all"), found.all),
        *((names[tag], hands) for tag, hands in found.by_language if hands.entries),
        *((say.text(f"kind-{kind}-plural"), hands) for kind, hands in found.by_kind),
    ]
    places = [say.number(at) for at in range(1, PEOPLE + 1)]
    return figure(
        say,
        "absence",
        says=says,
        table=Table(
            say.text("insight-absence-table"),
            tuple(say.text(f"insight-{name}") for name in ("response-of", "entries", "people", "absence-factor")),
            tuple((name, *_hands(say, hands)) for name, hands in lines),
        ),
        chart=Chart(one.drawn.get("absence"), {"factor": found.all.factor or 0}, places, say.percent),
        source=absence.SOURCE,
        empty=not found.all.entries,
    )


def _hands(say: Say, hands: Hands) -> tuple[str, str, str]:
    few = say.text("insight-few")
    if hands.factor is None:
        return few, "–", "–"
    return say.number(hands.entries), say.number(hands.people), say.number(hands.factor)


def _funnel(say: Say, one: Season) -> Charted:
    found = one.funnel
    counts = {"profiles": found.profiles, "first": found.first, "second": found.second, "regular": found.regular}
    shown = {name: count for name, count in counts.items() if name != "second"}
    says = [say.text("insight-funnel-says", **shown)]
    if found.outside:
        says.append(say.text("insight-funnel-outside", n=found.outside))
    steps = [say.text(f"insight-funnel-{name}") for name in counts]
    return figure(
        say,
        "funnel",
        says=says,
        table=Table(
            say.text("insight-funnel-table"),
            (say.text("insight-funnel-step"), say.text("insight-people")),
            tuple((step, say.number(count)) for step, count in zip(steps, counts.values(), strict=True)),
        ),
        chart=Chart(one.drawn.get("funnel"), counts, steps, say.number),
        empty=not found.profiles,
    )
