"""The page of an entry: what every kind has in common, around what its own template shows."""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.addresses import FOLDERS, NAV_OF_KIND
from kaifong.pages.body_html import body_html
from kaifong.pages.credits import credits_of
from kaifong.pages.frame import About, Frame
from kaifong.pages.kinds import PRESENT
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage


def pages(site: Site) -> Iterator[StagedPage]:
    """The pages of every entry that stands below a language, kind by kind."""
    for kind in FOLDERS:
        for entry in site.of_kind(kind):
            language = site.hub.settings.by_tag.get(entry.language or "")
            if language is not None:
                yield page(site, entry, language)


def page(site: Site, entry: Entry, language: Language) -> StagedPage:
    """One entry's page. It depends on the entry, its translations and the people it names, on no other entry."""
    frame = Frame(site, language, entry.address)
    translations = {tag: one.address for tag, one in site.hub.translations(entry).items() if site.has_page(one)}
    cover = site.picture(entry, entry.front.get("cover"))
    body = site.bodies[entry.path]
    html = frame.html(
        f"kinds/{entry.kind}.html",
        entry=entry,
        front=entry.front,
        body=body_html(site, entry, entry.address),
        credits=credits_of(frame, entry),
        cover=cover,
        translations=[
            (site.hub.settings.by_tag[tag], address) for tag, address in translations.items() if tag != entry.language
        ],
        folder=FOLDERS[entry.kind],
        **PRESENT[entry.kind](frame, entry),
    )
    updated = site.updated(entry)
    return frame.page(
        html,
        About(
            title=entry.title,
            description=site.summary(entry),
            kind=entry.kind,
            layout="entry",
            section=NAV_OF_KIND[entry.kind],
            updated=updated.isoformat() if updated else None,
            translations=translations,
            fallbacks={one.tag: f"{one.tag}/{FOLDERS[entry.kind]}/" for one in site.languages},
            default=_original(translations, site, entry),
            contents=tuple(Contents(one.level, one.id, one.text) for one in body.headings),
            image=cover.address if cover else None,
        ),
    )


def _original(translations: dict[str, str], site: Site, entry: Entry) -> str | None:
    """The address that everybody else is sent to: the entry that the others translate."""
    del entry
    for tag in (site.hub.settings.reference, *translations):
        if tag in translations:
            return translations[tag]
    return None
