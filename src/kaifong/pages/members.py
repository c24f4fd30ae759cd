"""Members: a profile each, in the member's own first language, and a directory in every language of the hub."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.pages import github
from kaifong.pages.body_html import body_html
from kaifong.pages.feed_links import feed_links
from kaifong.pages.frame import About, Frame
from kaifong.pages.front import front_of
from kaifong.pages.kinds import member
from kaifong.pages.later import Later, made_of
from kaifong.pages.member_directory import directory
from kaifong.pages.own_language import own_language
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.structured.things import breadcrumbs, profile

__all__ = ["own_language", "pages"]


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """The profiles, then the directories. Hidden members are in neither."""
    for entry in site.members:
        frame = Frame(site, own_language(site, entry), entry.address)
        shown = member.present(frame, entry)
        works = len(site.work.get(entry.slug, ()))
        yield made_of(f"{entry.address}index.md", _profile, entry=entry, shown=shown, works=works)
    for language in site.languages:
        yield from directory(site, language)


def _profile(site: Site, *, entry: Entry, shown: Mapping[str, Any], works: int) -> StagedPage:
    language = own_language(site, entry)
    frame = Frame(site, language, entry.address)
    html = frame.html(
        "kinds/member.html",
        entry=entry,
        front=front_of(entry),
        person=site.people.person(entry.slug),
        body=body_html(site, entry, entry.address),
        edit=github.edit(site.hub.settings, entry.path),
        **shown,
    )
    title = site.words(language).text("kind-member-plural")
    about = About(
        title=entry.title,
        description=site.summary(entry),
        kind="member",
        layout="entry",
        section="members",
        fallbacks={one.tag: f"{one.tag}/members/" for one in site.languages},
        feeds=feed_links(site, language, entry.title, entry.address),
        structured=(
            breadcrumbs(frame, ((title, f"{language.tag}/members/"),), entry.title),
            profile(frame, entry, works),
        ),
    )
    return frame.page(html, about)
