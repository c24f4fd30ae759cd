"""Insight: one page a season, which stands once the season is over, and one in front that says what is wanted now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kaifong.entries.hub import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.settings import Language
from kaifong.insight.facts import Facts
from kaifong.insight.formats import KINDS, Wanted, wanted
from kaifong.insight.waiting import waiting
from kaifong.pages import github
from kaifong.pages.addresses import WRITE
from kaifong.pages.frame import About, Frame
from kaifong.pages.insight_content import of_content
from kaifong.pages.insight_people import of_people
from kaifong.pages.insight_season import Season, seasons
from kaifong.pages.insight_words import Say
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage

FOLDER = "insight/"
# Of what waits, the list names so many; who is behind by more needs no list.
_LONGEST = 12


@dataclass(frozen=True)
class Lacking:
    """What a language lacks, with where to write it: kinds by name and link, then texts."""

    language: Language
    kinds: tuple[tuple[str, str | None], ...]
    translations: tuple[Entry, ...]
    stale: tuple[Entry, ...]


@dataclass(frozen=True)
class Line:
    """A season in the overview's table."""

    address: str
    name: str
    cells: tuple[str, ...]


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language in front, and one per language and season."""
    facts = site.once(facts_of)
    found = seasons(facts, site.draw)
    lacking = wanted(site.hub, site.now)
    for language in site.languages:
        yield _overview(site, language, facts, found, lacking)
        for one in found:
            yield _season(site, language, one, found)


def facts_of(site: Site) -> Facts:
    """The facts of a staging; `site.once(facts_of)` gathers them once for every page."""
    return Facts(site.hub, site.now)


def _season(site: Site, language: Language, one: Season, found: tuple[Season, ...]) -> Later[StagedPage]:
    frame = Frame(site, language, f"{language.tag}/{FOLDER}{one.when.season}/")
    say = Say(frame)
    figures = (*of_people(say, one), *of_content(say, one))
    title = say.text("insight-title-season", season=say.season(one.when.season))
    contents = tuple(Contents(2, f"kf-{it.ident}", it.title) for it in figures)
    return page_of(
        frame,
        "insight_season.html",
        _about(say, title, f"{FOLDER}{one.when.season}/", contents),
        title=title,
        season=one.when,
        figures=figures,
        others=[(it.when.season, say.season(it.when.season)) for it in found],
        shortfall=site.hub.history.shortfall,
    )


def _overview(
    site: Site, language: Language, facts: Facts, found: tuple[Season, ...], lacking: tuple[Wanted, ...]
) -> Later[StagedPage]:
    frame = Frame(site, language, f"{language.tag}/{FOLDER}")
    say = Say(frame)
    title = say.text("insight-title")
    waits = waiting(facts)
    return page_of(
        frame,
        "insight.html",
        _about(say, title, FOLDER),
        title=title,
        season=found[0].when,
        headline=_headline(say, found[0]),
        figure_names=[(it.ident, it.title) for it in (*of_people(say, found[0]), *of_content(say, found[0]))],
        lines=[_line(say, language, one) for one in found],
        head=[say.text(f"insight-{name}") for name in ("season", "entries", "people", "first-timers", "median")],
        older=bool(facts.entries) and facts.entries[0].day < found[-1].when.first,
        waits=[(one, _link(site, pull=one.pull, number=one.number)) for one in waits[:_LONGEST]],
        more=len(waits) - len(waits[:_LONGEST]),
        recorded=bool(facts.activity),
        promise=site.hub.settings.promise_hours,
        some=any(site.of_kind(kind) for kind in KINDS),
        lacking=[_lacking(frame, one) for one in lacking if one],
        shortfall=site.hub.history.shortfall,
        how=f"{language.tag}/{WRITE}/" if site.hub.settings.repository else None,
    )


def _about(say: Say, title: str, folder: str, contents: tuple[Contents, ...] = ()) -> About:
    return About(
        title=title,
        description=say.text("insight-lead"),
        kind="insight",
        layout="prose",
        everywhere=folder,
        contents=contents,
    )


def _headline(say: Say, one: Season) -> list[tuple[str, str, str]]:
    """The season's first numbers: the figure that they belong to, what they count, and the number."""
    response = one.response.all
    found = [
        ("growth", say.text("insight-entries"), say.number(one.growth.entries)),
        ("growth", say.text("insight-people"), say.number(one.growth.people)),
        ("growth", say.text("insight-first-timers"), say.number(one.growth.first_timers)),
    ]
    if response.median is not None:
        found.append(("response", say.text("insight-response"), say.hours(response.median)))
        found.append(("response", say.text("insight-kept"), say.share(response.kept)))
    if one.absence.all.factor is not None:
        found.append(("absence", say.text("insight-absence"), say.number(one.absence.all.factor)))
    return found


def _line(say: Say, language: Language, one: Season) -> Line:
    counts = (one.growth.entries, one.growth.people, one.growth.first_timers)
    median = one.response.all.median
    cells = (*(say.number(count) for count in counts), "–" if median is None else say.hours(median))
    return Line(f"{language.tag}/{FOLDER}{one.when.season}/", say.season(one.when.season), cells)


def _link(site: Site, *, pull: bool, number: int) -> str | None:
    find = github.pull_request if pull else github.discussion
    return find(site.hub.settings, number)


def _lacking(frame: Frame, one: Wanted) -> Lacking:
    site = frame.site
    settings = site.hub.settings
    language = settings.by_tag[one.language]
    kinds = tuple(
        (
            frame.words.text(f"kind-{kind}-plural"),
            github.write_form(settings, kind, language) or github.begun(settings, BY_NAME[kind], language),
        )
        for kind in one.kinds
    )
    shown = [tuple(it for it in texts if site.has_page(it)) for texts in (one.translations, one.stale)]
    return Lacking(language, kinds, *shown)
