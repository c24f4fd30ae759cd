"""The figures about what was written, in words: formats and languages, critical reviews, the balance of aims."""

from __future__ import annotations

from kaifong.insight import balance
from kaifong.insight.balance import LETTERS
from kaifong.insight.formats import KINDS
from kaifong.pages.charted import Charted, Table
from kaifong.pages.insight_figure import Chart, figure
from kaifong.pages.insight_season import STARS, Season
from kaifong.pages.insight_words import Say

# From so many entries on, a field has its second, third and darkest shade; none at all has a shade of its own.
_SHADES = (1, 3, 10)


def of_content(say: Say, one: Season) -> tuple[Charted, ...]:
    """A season's figures about what was written."""
    return _balance(say, one), _criticism(say, one), _formats(say, one)


def _formats(say: Say, one: Season) -> Charted:
    found = one.matrix
    languages = say.frame.site.languages
    kinds = [kind for kind in KINDS if any(found.standing.get((kind, it.tag)) for it in languages)]
    rows = []
    shades = []
    for kind in kinds:
        cells = [(found.standing.get((kind, it.tag), 0), found.fresh.get((kind, it.tag), 0)) for it in languages]
        shades.append(tuple(sum(count >= step for step in _SHADES) for count, _ in cells))
        rows.append((say.text(f"kind-{kind}-plural"), *(_cell(say, *cell) for cell in cells)))
    return figure(
        say,
        "formats",
        says=[say.text("insight-formats-says", n=found.total)],
        table=Table(
            say.text("insight-formats-table"),
            (say.text("insight-formats-kind"), *(it.name for it in languages)),
            tuple(rows),
            tuple(shades),
        ),
        chart=None,
        empty=not found.total,
    )


def _cell(say: Say, count: int, fresh: int) -> str:
    return f"{say.number(count)} (+{say.number(fresh)})" if fresh else say.number(count)


def _criticism(say: Say, one: Season) -> Charted:
    found = one.criticism
    says = [say.text("insight-criticism-says", critical=found.critical, reviews=found.reviews)]
    if found.hours is not None and found.others_hours is not None:
        hours, others = say.hours(found.hours), say.hours(found.others_hours)
        says.append(say.text("insight-criticism-hours", hours=hours, others=others))
    if found.settled and not found.gone:
        says.append(say.text("insight-criticism-all-stand", settled=found.settled))
    elif found.settled:
        gone = {"settled": found.settled, "gone": found.gone, "unexplained": found.unexplained}
        says.append(say.text("insight-criticism-gone", **gone))
    if found.gone and found.least is not None:
        says.append(say.text("insight-criticism-least", least=say.share(found.least)))
    if found.closed:
        says.append(say.text("insight-criticism-refused", closed=found.closed, refused=found.refused))
    columns = [f"{say.number(stars)} ★" for stars in STARS]
    return figure(
        say,
        "criticism",
        says=says,
        table=Table(
            say.text("insight-criticism-table"),
            (say.text("insight-criticism-stars"), say.text("insight-criticism-reviews")),
            tuple((say.number(stars), say.number(found.stars.get(stars, 0))) for stars in STARS),
        ),
        chart=Chart(one.drawn.get("criticism"), {}, columns, say.number),
        empty=not (found.reviews or found.gone),
    )


def _balance(say: Say, one: Season) -> Charted:
    found = one.balance
    names = [say.text(f"insight-balance-{letter}") for letter, _ in LETTERS]
    says = [say.text("insight-balance-says", n=found.total)]
    if found.empty:
        missing = [say.text(f"insight-aim-{letter}") for letter in found.empty]
        says.append(say.text("insight-balance-missing", letters=say.frame.words.listing(missing)))
    short = [say.text(f"insight-aim-{letter}") for letter, _ in LETTERS]
    listed = [f"{name} {say.number(count)}" for name, count in zip(short, found.counts, strict=True)]
    described = {"list": say.frame.words.listing(listed)}
    rows = zip(names, LETTERS, found.counts, strict=True)
    return figure(
        say,
        "balance",
        says=says,
        table=Table(
            say.text("insight-balance-table"),
            tuple(say.text(f"insight-{name}") for name in ("balance-letter", "balance-kinds", "entries")),
            tuple(
                (
                    name,
                    say.frame.words.listing([say.text(f"kind-{kind}-plural") for kind in kinds]),
                    say.number(count),
                )
                for name, (_, kinds), count in rows
            ),
        ),
        chart=Chart(one.drawn.get("balance"), described, names, say.number),
        source=balance.SOURCE,
        empty=not found.total,
    )
