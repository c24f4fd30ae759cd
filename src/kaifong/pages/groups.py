"""Groups: a page each, in the group's own first language, and a directory in every language of the hub."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages import github
from kaifong.pages.body_html import body_html
from kaifong.pages.feed_links import feed_links
from kaifong.pages.frame import About, Frame
from kaifong.pages.front import front_of
from kaifong.pages.group_life import Life, State, life_of
from kaifong.pages.kinds import group
from kaifong.pages.later import Later, made_of
from kaifong.pages.own_language import own_language
from kaifong.pages.page_later import page_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """The groups' pages, then the directories."""
    ordered = sorted(site.of_kind("group"), key=lambda one: (one.title.casefold(), one.slug))
    for entry in ordered:
        shown = group.present(Frame(site, own_language(site, entry), entry.address), entry)
        yield made_of(f"{entry.address}index.md", _group, entry=entry, shown=shown)
    lives = [(one, life_of(site, one)) for one in ordered]
    # One that can be joined today comes first; a closed group is still found.
    lives.sort(key=lambda one: tuple(State).index(one[1].state))
    for language in site.languages:
        yield _directory(site, language, lives)


def _group(site: Site, *, entry: Entry, shown: Mapping[str, Any]) -> StagedPage:
    frame = Frame(site, own_language(site, entry), entry.address)
    cover = site.picture(entry, entry.front.get("cover"))
    html = frame.html(
        "kinds/group.html",
        entry=entry,
        front=front_of(entry),
        cover=cover,
        body=body_html(site, entry, entry.address),
        edit=github.edit(site.hub.settings, entry.path),
        **shown,
    )
    about = About(
        title=entry.title,
        description=site.summary(entry),
        kind="group",
        layout="entry",
        section="members",
        fallbacks={one.tag: f"{one.tag}/groups/" for one in site.languages},
        feeds=feed_links(site, frame.language, entry.title, entry.address),
    )
    return frame.page(html, about)


def _directory(site: Site, language: Language, lives: list[tuple[Entry, Life]]) -> Later[StagedPage]:
    words = site.words(language)
    frame = Frame(site, language, f"{language.tag}/groups/")
    about = About(
        title=words.text("kind-group-plural"),
        description=words.text("pages-groups-lead"),
        kind="groups",
        layout="list",
        section="members",
        everywhere="groups/",
    )
    return page_of(
        frame,
        "groups.html",
        about,
        groups=[
            (one, life, site.picture(one, one.front.get("cover")), own_language(site, one)) for one, life in lives
        ],
        new=github.new_file(site.hub.settings, "content/groups", "my-group.md"),
    )
