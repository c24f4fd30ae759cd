"""Leaderboards: the running season and all time, over everything, per language and per kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kaifong.community.seasons import bounds, season_of
from kaifong.community.standings import Standing, board
from kaifong.entries.kinds import KINDS
from kaifong.entries.settings import Language
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.frame import About, Frame
from kaifong.pages.people import Person
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# The great board goes on until it is long; the small ones show who leads.
LONG, SHORT = 50, 5


@dataclass(frozen=True)
class Board:
    """A board as it is shown: `kind` or `language` say of what, both None for the great one."""

    lines: tuple[tuple[Standing, Person], ...]
    kind: str | None = None
    language: Language | None = None


def pages(site: Site) -> Iterator[StagedPage]:
    """Two pages per language."""
    current = season_of(site.now)
    for season in (current, None):
        boards = _boards(site, season)
        for language in site.languages:
            yield _page(site, language, season, boards)


def _boards(site: Site, season: str | None) -> list[Board]:
    found = [Board(_lines(site, board(site.ledger, season=season), LONG))]
    found += [
        Board(_lines(site, board(site.ledger, season=season, language=one.tag), SHORT), language=one)
        for one in site.languages
    ]
    found += [
        Board(_lines(site, board(site.ledger, season=season, kind=kind), SHORT), kind=kind) for kind, _ in SECTIONS
    ]
    return [found[0], *(one for one in found[1:] if one.lines)]


def _lines(site: Site, standings: tuple[Standing, ...], most: int) -> tuple[tuple[Standing, Person], ...]:
    return tuple((one, site.people.person(one.member)) for one in standings[:most])


def _page(site: Site, language: Language, season: str | None, boards: list[Board]) -> StagedPage:
    words = site.words(language)
    folder = "leaderboards/" if season else "leaderboards/all-time/"
    frame = Frame(site, language, f"{language.tag}/{folder}")
    title = words.text("pages-nav-leaderboards")
    html = frame.html(
        "boards.html",
        title=title,
        season=season,
        bounds=bounds(season) if season else None,
        great=boards[0],
        by_language=[one for one in boards if one.language],
        by_kind=[one for one in boards if one.kind],
        shortfall=site.hub.history.shortfall,
        worth=_worth(site),
    )
    others = {one.tag: f"{one.tag}/{folder}" for one in site.languages}
    about = About(
        title=title if season else words.text("pages-board-title-all-time"),
        description=words.text("pages-boards-lead"),
        kind="boards",
        layout="boards",
        section="leaderboards",
        translations=others,
        fallbacks=others,
        default=f"{site.reference.tag}/{folder}",
    )
    return frame.page(html, about)


def _worth(site: Site) -> list[tuple[str, list[tuple[str, int]]]]:
    """What counts: for each kind its roles and their points, as published in recognition.yml."""
    recognition = site.ledger.recognition
    found = []
    for kind in KINDS:
        roles = [(one.name, recognition.worth(one.score)) for one in kind.roles]
        paid = [(role, points) for role, points in roles if points]
        if paid:
            found.append((kind.name, paid))
    return found
