"""Members: a profile each, in the member's own first language, and a directory in every language of the hub."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages import github
from kaifong.pages.addresses import list_address
from kaifong.pages.body_html import body_html
from kaifong.pages.frame import About, Frame
from kaifong.pages.front import front_of
from kaifong.pages.kinds import member
from kaifong.pages.pager import Pager, cut_in_pages
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage


def pages(site: Site) -> Iterator[StagedPage]:
    """The profiles, then the directories. Hidden members are in neither."""
    for entry in site.members:
        yield _profile(site, entry)
    for language in site.languages:
        yield from _directory(site, language)


def own_language(site: Site, entry: Entry) -> Language:
    """The first of a member's (or group's) languages that the hub has, else its reference language."""
    said = entry.front.get("languages") or entry.front.get("language") or ()
    return next((site.hub.settings.by_tag[tag] for tag in said if tag in site.hub.settings.by_tag), site.reference)


def _profile(site: Site, entry: Entry) -> StagedPage:
    language = own_language(site, entry)
    frame = Frame(site, language, entry.address)
    html = frame.html(
        "kinds/member.html",
        entry=entry,
        front=front_of(entry),
        person=site.people.person(entry.slug),
        body=body_html(site, entry, entry.address),
        edit=github.edit(site.hub.settings, entry.path),
        **member.present(frame, entry),
    )
    about = About(
        title=entry.title,
        description=site.summary(entry),
        kind="member",
        layout="entry",
        section="members",
        fallbacks={one.tag: f"{one.tag}/members/" for one in site.languages},
    )
    return frame.page(html, about)


def _directory(site: Site, language: Language) -> Iterator[StagedPage]:
    words = site.words(language)
    title = words.text("kind-member-plural")
    # Those who speak the page's language first; within, by name.
    ordered = sorted(site.members, key=lambda one: language.tag not in one.front.get("languages", ()))
    cut = cut_in_pages(ordered)
    others = {one.tag: f"{one.tag}/members/" for one in site.languages}
    for number, shown in enumerate(cut, 1):
        frame = Frame(site, language, list_address(language.tag, "members", number))
        html = frame.html(
            "members.html",
            title=title,
            members=[(one, site.people.person(one.slug)) for one in shown],
            count=len(ordered),
            groups=site.of_kind("group"),
            pager=Pager(number, len(cut), partial(list_address, language.tag, "members")),
            new=github.new_file(site.hub.settings, "content/members", "my-name.md"),
        )
        about = About(
            title=title if number == 1 else words.text("pages-title-page", title=title, page=number),
            description=words.text("pages-members-lead"),
            kind="members",
            layout="list",
            section="members",
            translations=others if number == 1 else {},
            fallbacks=others,
            default=f"{site.reference.tag}/members/",
        )
        yield frame.page(html, about)
