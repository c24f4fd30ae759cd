"""The parts of a site, in the order in which they are staged. A new kind of page is entered here.

What stands where something else was removed (`aliases`, `tombstones`), the sitemap and the search documents are not
among them: `stage` sees to these at their time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kaifong.pages import (
    badge_pages,
    boards,
    calendar,
    chooser,
    digest,
    entry_page,
    featured,
    feeds,
    group_boards,
    groups,
    guidelines,
    heard,
    home,
    insight,
    interests,
    lists,
    llms,
    member_card,
    members,
    mission,
    not_found,
    open_badges,
    policy,
    privacy_page,
    rule_changes,
    search_page,
    site_data,
    tags,
    transparency,
    write_page,
)
from kaifong.pages.later import Later
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# Each gives the pages of one part of the site.
PAGES: tuple[Callable[[Site], Iterator[StagedPage | Later[StagedPage]]], ...] = (
    chooser.pages,
    home.pages,
    entry_page.pages,
    lists.pages,
    tags.pages,
    members.pages,
    interests.pages,
    badge_pages.pages,
    groups.pages,
    boards.pages,
    group_boards.pages,
    rule_changes.pages,
    featured.pages,
    insight.pages,
    transparency.pages,
    heard.pages,
    mission.pages,
    digest.pages,
    privacy_page.pages,
    guidelines.pages,
    search_page.pages,
    write_page.pages,
)
# Each gives the files of one part of the site that are no pages: path and content.
FILES: tuple[Callable[[Site], Iterator[tuple[str, str] | Later[str]]], ...] = (
    site_data.files,
    badge_pages.files,
    member_card.files,
    open_badges.files,
    feeds.files,
    calendar.files,
    transparency.files,
    digest.files,
    llms.files,
    not_found.files,
    policy.files,
)
