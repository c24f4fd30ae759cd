"""The figures about people, in words: growth, taking part, first answers, absence, and how far people come."""

from __future__ import annotations

import math
from datetime import date

from kaifong.insight import absence, engagement, growth, response
from kaifong.insight.absence import Hands
from kaifong.insight.response import Waits
from kaifong.pages.charted import Charted, Table, drawing
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
    most = max((old + new for _, old, new in weeks), default=0)
    title = say.text(f"insight-{name}")
    description = say.text(
        f"insight-{name}-description", first=short(one.when.first), last=short(one.when.last), most=most
    )
    # What is still to come is no zero.
    past = [(monday, old, new) for monday, old, new in weeks if monday <= one.when.until]
    return Charted(
        ident=name,
        title=title,
        says=tuple(says),
        definition=say.text(f"insight-{name}-definition"),
        limits=say.text(f"insight-{name}-limits"),
        source=source,
        legend=legend,
        svg=drawing(
            one.drawn.get(name),
            ident=name,
            title=title,
            description=description,
            categories=[short(max(monday, one.when.first)) for monday, _, _ in weeks],
            number=say.number,
        ),
        table=Table(
            say.text(f"insight-{name}-table"),
            (say.text("insight-week"), *legend),
            tuple(
                (short(max(monday, one.when.first)), say.number(old), say.number(new)) for monday, old, new in past
            ),
        ),
        empty=say.text(f"insight-{name}-empty") if empty else None,
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
    title = say.text("insight-response")
    return Charted(
        ident="response",
        title=title,
        says=tuple(says),
        definition=say.text("insight-response-definition"),
        limits=say.text("insight-response-limits"),
        source=response.SOURCE,
        svg=drawing(
            one.drawn.get("response"),
            ident="response",
            title=title,
            description=say.text("insight-response-description", promise=found.promise),
            # No column is not "at once": where there are too few, or no answer yet, the name says so.
            categories=[
                day if waits.median is not None and math.isfinite(waits.median) else f"{day} –"
                for day, waits in zip(weekdays, found.by_weekday, strict=True)
            ],
            number=say.number,
        ),
        mark=say.text("insight-response-rule", n=found.promise),
        table=Table(
            say.text("insight-response-table"),
            tuple(say.text(f"insight-{name}") for name in ("response-of", "count", "median", "ninetieth", "kept")),
            tuple((name, *_waits(say, waits)) for name, waits in lines),
        ),
        empty=None if found.all.count or found.unanswered else say.text("insight-response-empty"),
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
    title = say.text("insight-absence")
    return Charted(
        ident="absence",
        title=title,
        says=tuple(says),
        definition=say.text("insight-absence-definition"),
        limits=say.text("insight-absence-limits"),
        source=absence.SOURCE,
        svg=drawing(
            one.drawn.get("absence"),
            ident="absence",
            title=title,
            description=say.text("insight-absence-description", factor=found.all.factor or 0),
            categories=[say.number(at) for at in range(1, PEOPLE + 1)],
            number=say.percent,
        ),
        table=Table(
            say.text("insight-absence-table"),
            tuple(say.text(f"insight-{name}") for name in ("response-of", "entries", "people", "absence-factor")),
            tuple((name, *_hands(say, hands)) for name, hands in lines),
        ),
        empty=None if found.all.entries else say.text("insight-absence-empty"),
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
    title = say.text("insight-funnel")
    return Charted(
        ident="funnel",
        title=title,
        says=tuple(says),
        definition=say.text("insight-funnel-definition"),
        limits=say.text("insight-funnel-limits"),
        svg=drawing(
            one.drawn.get("funnel"),
            ident="funnel",
            title=title,
            description=say.text("insight-funnel-description", **counts),
            categories=steps,
            number=say.number,
        ),
        table=Table(
            say.text("insight-funnel-table"),
            (say.text("insight-funnel-step"), say.text("insight-people")),
            tuple((step, say.number(count)) for step, count in zip(steps, counts.values(), strict=True)),
        ),
        empty=None if found.profiles else say.text("insight-funnel-empty"),
    )
