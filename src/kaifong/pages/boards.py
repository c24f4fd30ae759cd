"""Leaderboards: the running season, all time, and the seasons that are over; over all, per language and per kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kaifong.community.boards import KIND, LANGUAGE, Boards
from kaifong.community.seasons import bounds, season_of
from kaifong.community.standings import Standing
from kaifong.community.tiers import tier_of
from kaifong.entries.settings import Language
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.people import Person
from kaifong.pages.rules_now import rules_now
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# The great board goes on until it is long; the small ones show who leads. Of 10,000 members nobody scrolls to their
# own line: the page says where it stands.
LONG, SHORT = 50, 5
FOLDER = "leaderboards/"


@dataclass(frozen=True)
class Line:
    """One line of a board as it is shown: `tier` is the person's tier and its number from below, or None.

    `anchor` is the line's own address on the page, where it can have one.
    """

    standing: Standing
    person: Person
    anchor: str | None = None
    tier: tuple[str, int] | None = None


@dataclass(frozen=True)
class Board:
    """A board as it is shown: `kind` or `language` say of what, both None for the great one; `more` stand below."""

    lines: tuple[Line, ...]
    kind: str | None = None
    language: Language | None = None
    more: int = 0


def boards_of(site: Site) -> Boards:
    """All boards of the site, for `Site.once`."""
    return Boards(site.ledger)


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """Per language the running season, all time, and each past season in which somebody has points."""
    boards = site.once(boards_of)
    current = season_of(site.now)
    past = tuple(one for one in boards.seasons if one < current)
    for season in (current, None, *past):
        for language in site.languages:
            yield _page(site, language, season, past)


def row_id(key: str) -> str | None:
    """The anchor of a person's line on a great board: `kf-at-chan-siu-ming`; None for names that make no address."""
    plain = key.isascii() and key.replace("-", "").replace("_", "").isalnum()
    return f"kf-at-{key}" if plain else None


def line_of(site: Site, language: Language, key: str) -> str:
    """Where a person stands on the running season's board: the address of their line, or of the page."""
    shown = site.once(boards_of).board(season_of(site.now))[:LONG]
    there = any(one.member == key for one in shown)
    return f"{language.tag}/{FOLDER}" + (f"#{row_id(key)}" if there and row_id(key) else "")


def lines(site: Site, standings: tuple[Standing, ...], most: int) -> tuple[Line, ...]:
    """The first lines of a small board."""
    return tuple(Line(one, site.people.person(one.member)) for one in standings[:most])


def _folder(season: str | None, site: Site) -> str:
    if season is None:
        return f"{FOLDER}all-time/"
    return FOLDER if season == season_of(site.now) else f"{FOLDER}{season}/"


def _great(site: Site, frame: Frame, season: str | None, *, tiers: bool) -> Board:
    standings = site.once(boards_of).board(season)
    found = [
        Line(one, site.people.person(one.member), row_id(one.member), _tier(frame, one.member) if tiers else None)
        for one in standings[:LONG]
    ]
    return Board(tuple(found), more=len(standings) - len(found))


def _tier(frame: Frame, key: str) -> tuple[str, int] | None:
    held = tier_of(frame.site.ledger, key)
    return None if held.tier is None else (held.tier.name.read(frame.language.tag), held.level)


def _page(site: Site, language: Language, season: str | None, past: tuple[str, ...]) -> Later[StagedPage]:
    words = site.words(language)
    boards = site.once(boards_of)
    over = season in past
    frame = Frame(site, language, f"{language.tag}/{_folder(season, site)}")
    by_language = [
        Board(lines(site, boards.board(season, LANGUAGE, one.tag), SHORT), language=one) for one in site.languages
    ]
    by_kind = [Board(lines(site, boards.board(season, KIND, kind), SHORT), kind=kind) for kind, _ in SECTIONS]
    title = words.text("pages-nav-leaderboards")
    if season is None:
        title = words.text("pages-board-title-all-time")
    elif over:
        title = words.text("pages-board-title-season", season=words.season(season))
    about = About(
        title=title,
        description=words.text("pages-boards-lead"),
        kind="boards",
        layout="boards",
        section="leaderboards",
        everywhere=_folder(season, site),
    )
    return page_of(
        frame,
        "boards.html",
        about,
        title=title if over else words.text("pages-nav-leaderboards"),
        season=season,
        over=over,
        bounds=bounds(season) if season else None,
        # A tier is of today; beside the figures of a season that is over it would read as of then.
        great=_great(site, frame, season, tiers=not over),
        by_language=[one for one in by_language if one.lines],
        by_kind=[one for one in by_kind if one.lines],
        shortfall=site.hub.history.shortfall,
        past=[(one, words.season(one), f"{language.tag}/{_folder(one, site)}") for one in past],
        rules=None if over else rules_now(frame),
        tab="past" if over else "season" if season else "all-time",
    )
