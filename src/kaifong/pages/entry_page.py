"""The page of an entry: what every kind has in common, around what its own template shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.entries.translations import Freshness
from kaifong.pages.addresses import FOLDERS, list_address
from kaifong.pages.behind import behind
from kaifong.pages.bodies import Body
from kaifong.pages.body_html import body_html
from kaifong.pages.conversation import conversation
from kaifong.pages.cover_art import WORDED, frieze
from kaifong.pages.credits import credits_of
from kaifong.pages.frame import About, Frame
from kaifong.pages.front import front_of
from kaifong.pages.kinds import LOOKS
from kaifong.pages.licences import LICENCES
from kaifong.pages.links import ids_in
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage
from kaifong.pages.structured.kinds import about
from kaifong.pages.structured.things import breadcrumbs, published

if TYPE_CHECKING:
    from markupsafe import Markup


def pages(site: Site) -> Iterator[StagedPage]:
    """The pages of every entry that stands below a language, kind by kind."""
    for kind in FOLDERS:
        for entry in site.of_kind(kind):
            language = site.language_of(entry)
            if language is not None:
                yield page(site, entry, language)


def page(site: Site, entry: Entry, language: Language) -> StagedPage:
    """One entry's page. It depends on the entry, its translations and the people it names, on no other entry."""
    frame = Frame(site, language, entry.address)
    folder = FOLDERS[entry.kind]
    look = LOOKS[entry.kind]
    translations = {tag: one.address for tag, one in site.hub.translations(entry).items() if site.has_page(one)}
    source = site.hub.source_of(entry)
    cover = site.picture(entry, entry.front.get("cover"))
    stale = site.hub.freshness(entry) is Freshness.STALE
    shown = look.present(frame, entry)
    html = frame.html(
        f"kinds/{entry.kind}.html",
        entry=entry,
        front=front_of(entry),
        body=body_html(site, entry, entry.address),
        credits=credits_of(frame, entry),
        cover=cover,
        art=None if cover or entry.kind in WORDED else frieze(entry.kind, entry.address),
        folder=folder,
        translations=[
            (site.hub.settings.by_tag[tag], address) for tag, address in translations.items() if tag != entry.language
        ],
        original_link=_original_link(frame, source),
        source=source,
        source_language=site.language_of(source) if source else None,
        behind=behind(site, entry, source) if stale and source else None,
        conversation=conversation(site, entry),
        groups=[one for one in map(site.hub.groups.get, entry.front.get("groups", ())) if one and site.has_page(one)],
        challenge=site.entry_at(entry.front.get("challenge")),
        licence_url=LICENCES.get(entry.front.get("licence", "")),
        **shown,
    )
    updated = site.updated(entry)
    list_at = list_address(language.tag, folder)
    return frame.page(
        html,
        About(
            title=entry.title,
            description=site.summary(entry),
            kind=entry.kind,
            layout="entry",
            section=look.section,
            updated=updated.isoformat() if updated else None,
            translations=translations,
            fallbacks={one.tag: f"{one.tag}/{folder}/" for one in site.languages},
            default=source.address if source and site.has_page(source) else entry.address,
            contents=_contents(site.bodies[entry.path], str(html)),
            published=published(site, entry),
            structured=(
                breadcrumbs(frame, ((site.words(language).text(f"kind-{entry.kind}-plural"), list_at),), entry.title),
                *about(frame, entry, shown),
            ),
        ),
    )


def _contents(body: Body, html: str) -> tuple[Contents, ...]:
    """The body's headings, as far as the kind's template left them where they were."""
    there = ids_in(html)
    return tuple(Contents(one.level, one.id, one.text) for one in body.headings if one.id in there)


def _original_link(frame: Frame, source: Entry | None) -> Markup | None:
    """A link to the text that this one translates, in that language's own name."""
    language = None if source is None else frame.site.language_of(source)
    if source is None or language is None or not frame.site.has_page(source):
        return None
    return frame.html("parts/original.html", source=source, other=language)
