"""The transparency report: a page per language, and the same figures as CSV and JSON beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kaifong.community.seasons import bounds
from kaifong.entries import guidelines
from kaifong.insight.transparency.as_csv import csv_text
from kaifong.insight.transparency.as_json import json_text
from kaifong.insight.transparency.categories import OF_ALL_TIME
from kaifong.insight.transparency.figures import Figure, Transparency, transparency
from kaifong.insight.transparency.withheld import ALL, Withheld
from kaifong.pages.frame import About, Frame
from kaifong.pages.insight import facts_of
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage
from kaifong.pages.transparency_chart import clauses_chart, draw_clauses, told_clauses
from kaifong.pages.words import Words

FOLDER = "transparency/"
# A year fits on a telephone beside the sum; what is older is folded away below.
SEASONS = 4
# The tables in their order: id, title, and the tables of figures that it holds, each with the words of a single row.
TABLES: tuple[tuple[str, str, tuple[tuple[str, str | None], ...]], ...] = (
    (
        "what",
        "reports-transparency-what",
        (("decisions", "reports-transparency-total"), ("measure", None), ("merged", "reports-transparency-merged")),
    ),
    ("clause", "reports-transparency-clause", (("clause", None),)),
    ("source", "reports-transparency-source", (("source", None),)),
    (
        "seen",
        "reports-transparency-seen",
        (("seen-first", None), ("share-of-seen-first", "reports-transparency-automated-share")),
    ),
    (
        "appeals",
        "reports-transparency-appeals",
        (
            ("appeals", "reports-transparency-appealed"),
            ("outcome", None),
            ("share-of-outcome", "reports-transparency-overturned-share"),
        ),
    ),
    ("time", "reports-transparency-time", (("median", None),)),
)


@dataclass(frozen=True)
class Row:
    """A line of a table: its name, where that leads (a clause), and a cell for the sum and for each season."""

    name: str
    link: str | None
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table as a page shows it; `seasons`: whether it is told by season, or of all time only."""

    ident: str
    title: str
    rows: tuple[Row, ...]
    seasons: bool


def report_of(site: Site) -> Transparency:
    """The report of a staging; `site.once(report_of)` makes it once."""
    return transparency(site.hub, site.now, site.once(facts_of).pulls)


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language."""
    report = site.once(report_of)
    drawn = draw_clauses(site, report)
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/{FOLDER}")
        words = frame.words
        titles = {one.id: one.entry.title for one in guidelines.clauses(site.hub, language.tag)}
        chunks = [tuple(reversed(one)) for one in _chunks(report.seasons)]
        tables = [_tables(frame, report, seasons, titles) for seasons in chunks]
        title = words.text("reports-transparency-title")
        about = About(
            title=title,
            description=words.text("reports-transparency-lead"),
            kind="transparency",
            layout="prose",
            everywhere=FOLDER,
            contents=tuple(Contents(2, f"kf-{one.ident}", one.title) for one in tables[0]),
        )
        yield page_of(
            frame,
            "transparency.html",
            about,
            title=title,
            report=report,
            decisions=report.at("decisions", ALL),
            merged=report.at("merged", ALL),
            headline=_headline(words, report),
            chunks=[
                ([_season(words, one) for one in seasons], found)
                for seasons, found in zip(chunks, tables, strict=True)
            ],
            chart=clauses_chart(frame, drawn, report, [titles.get(row, row) for row, _ in told_clauses(report)]),
            withheld=words.text("reports-withheld"),
        )


def files(site: Site) -> Iterator[tuple[str, str]]:
    """The figures as CSV and JSON, beside each language's page."""
    report = site.once(report_of)
    table = csv_text(report)
    for language in site.languages:
        yield f"{language.tag}/{FOLDER}transparency.csv", table
        name = site.name(language)
        yield f"{language.tag}/{FOLDER}transparency.json", json_text(report, hub=name, url=site.hub.settings.url)


def shown(words: Words, figure: Figure | None, *, short: bool = True) -> str:
    """A figure as a reader sees it; a dash where nothing is known."""
    if figure is None:
        return "–"
    value = figure.cell.value
    if value is None:
        if figure.cell.why is Withheld.FEW:
            return words.text("reports-few-cell" if short else "reports-few")
        return words.text("reports-withheld")
    return words.number(value) if figure.unit == "count" else words.text(f"reports-{figure.unit}", n=value)


def _chunks(seasons: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The seasons a table at a time: the newest first, each table's own still oldest first."""
    for end in range(len(seasons), 0, -SEASONS):
        yield seasons[max(0, end - SEASONS) : end]


def _season(words: Words, season: str) -> tuple[str, str]:
    first, last = bounds(season)
    return words.season(season), words.text("reports-digest-span", first=words.date(first), last=words.date(last))


def _headline(words: Words, report: Transparency) -> list[tuple[str, str, str]]:
    """What to see at a glance: the table to look in, what it is, and the figure."""
    wanted = (
        ("what", "reports-transparency-total", "decisions", ALL),
        ("what", "reports-transparency-merged", "merged", ALL),
        ("seen", "reports-transparency-automated-share", "share-of-seen-first", "by-check"),
        ("time", "reports-row-pull-requests", "median", "pull-requests"),
        ("appeals", "reports-transparency-appealed", "appeals", ALL),
    )
    found = [(table, words.text(message), report.at(name, row)) for table, message, name, row in wanted]
    return [(table, name, shown(words, figure)) for table, name, figure in found if figure is not None]


def _tables(frame: Frame, report: Transparency, seasons: tuple[str, ...], titles: Mapping[str, str]) -> list[Table]:
    found = []
    for ident, title, parts in TABLES:
        rows = []
        by_season = not OF_ALL_TIME.intersection(table for table, _ in parts)
        for table, single in parts:
            for row in report.rows(table):
                clause = table == "clause"
                name = titles.get(row, row) if clause else frame.words.text(single or f"reports-row-{row}")
                cells = tuple(
                    shown(frame.words, report.at(table, row, season))
                    for season in (ALL, *(seasons if by_season else ()))
                )
                link = f"{frame.language.tag}/guidelines/#{row}" if clause and row in titles else None
                rows.append(Row(name, link, cells))
        if rows:
            found.append(Table(ident, frame.words.text(title), tuple(rows), by_season))
    return found
