"""Leaderboards of groups: who did most of what was written for each of them, this season and of all time.

What counts is what an entry says: its `groups`. Whoever it credits is on the board, a member of the group or not, for
help from next door is help; and joining a group changes none of its past.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kaifong.community.boards import GROUP
from kaifong.community.seasons import season_of
from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.addresses import list_address
from kaifong.pages.boards import FOLDER, Line, boards_of, lines
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.pager import PER_PAGE, Pager, cut_in_pages
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# Lines of each board: a group is small, and its page is not the place for a hundred names.
MOST = 10


@dataclass(frozen=True)
class GroupBoard:
    """A group, the language of its title, and its two boards; the season's may be empty."""

    group: Entry
    language: Language
    season: tuple[Line, ...]
    all_time: tuple[Line, ...]


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One list per language, 24 groups to a page."""
    boards = site.once(group_boards)
    for language in site.languages:
        yield from _list(site, language, boards)


def group_boards(site: Site) -> tuple[GroupBoard, ...]:
    """The groups that have a page and somebody with points, by name; those that are closed come last."""
    # Groups' own pages link here: the table of kinds cannot be there before them.
    from kaifong.pages.members import own_language

    boards = site.once(boards_of)
    current = season_of(site.now)
    groups = sorted(
        site.of_kind("group"), key=lambda one: (bool(one.front.get("closed")), one.title.casefold(), one.slug)
    )
    found = (
        GroupBoard(
            one,
            own_language(site, one),
            lines(site, boards.board(current, GROUP, one.slug), MOST),
            lines(site, boards.board(None, GROUP, one.slug), MOST),
        )
        for one in groups
    )
    return tuple(one for one in found if one.all_time)


def board_of_group(site: Site, language: Language, group: Entry) -> str | None:
    """Where a group's boards stand, in a language; None while nobody has points for it."""
    names = [one.group.slug for one in site.once(group_boards)]
    if group.slug not in names:
        return None
    page = names.index(group.slug) // PER_PAGE + 1
    return f"{list_address(language.tag, f'{FOLDER}groups', page)}#kf-group-{group.slug}"


def _list(site: Site, language: Language, boards: tuple[GroupBoard, ...]) -> Iterator[Later[StagedPage]]:
    words = site.words(language)
    folder = f"{FOLDER}groups"
    title = words.text("pages-board-groups-title")
    cut = cut_in_pages(boards)
    for number, shown in enumerate(cut, 1):
        frame = Frame(site, language, list_address(language.tag, folder, number))
        about = About(
            title=title,
            description=words.text("pages-board-groups-lead"),
            kind="group-boards",
            layout="list",
            section="leaderboards",
            everywhere=f"{folder}/",
            number=number,
        )
        yield page_of(
            frame,
            "group_boards.html",
            about,
            title=title,
            boards=shown,
            pager=Pager(number, len(cut), partial(list_address, language.tag, folder)),
            tab="groups",
        )
