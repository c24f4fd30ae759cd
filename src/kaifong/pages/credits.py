"""Who made an entry and how that is known: author, co-authors, translator, dates, evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Entry
from kaifong.pages import github
from kaifong.pages.frame import Frame
from kaifong.pages.people import Person


@dataclass(frozen=True)
class Credits:
    """What the head and the foot of an entry say about its making.

    Attributes:
        author: None where the entry names nobody (it then is broken elsewhere).
        published: its own date, or the day it was merged.
        merged: the day it was first merged, where the records tell; `merged_by` who did it (a login), `number` the
            pull request, `evidence` where a reader can look it up (a URL), or None.
        edit, by_form, history, translate, report: where a reader can go on, on GitHub; None without a repository.
    """

    author: Person | None
    co_authors: tuple[Person, ...]
    translators: tuple[Person, ...]
    published: date | None
    merged: date | None
    merged_by: Person | None
    number: int | None
    evidence: str | None
    edit: str | None
    by_form: str | None
    history: str | None
    translate: str | None
    report: str | None


def credits_of(frame: Frame, entry: Entry) -> Credits:
    """The credits of an entry."""
    site = frame.site
    settings = site.hub.settings
    people = site.people
    front = entry.front
    first = site.hub.history.first(entry.path)
    author = front.get("author")
    number = first.number if first else None
    return Credits(
        author=people.person(author) if author else None,
        co_authors=people.shown(front.get("co_authors", ())),
        translators=people.shown(front.get("translator", ())),
        published=site.published(entry),
        merged=first.merged_at.astimezone(settings.zone).date() if first else None,
        merged_by=people.person(first.merged_by) if first and first.merged_by else None,
        number=number,
        evidence=github.pull_request(settings, number) if number is not None else None,
        edit=github.edit(settings, entry.path),
        by_form=github.form(settings, "correction", page=site.absolute(entry.address)),
        history=github.history(settings, entry.path),
        translate=_translate(frame, entry),
        report=github.form(settings, "report", page=site.absolute(entry.address)),
    )


def _translate(frame: Frame, entry: Entry) -> str | None:
    """Where to begin a translation into the first language that has none, its front matter begun."""
    site = frame.site
    done = site.hub.translations(entry)
    for language in site.languages:
        if language.tag not in done:
            folder = entry.path.split("/")[2]
            begun = (
                f"---\ntitle: \ntranslates: {{language: {entry.language}, slug: {entry.slug}}}\ntranslator: \n---\n"
            )
            return github.new_file(site.hub.settings, f"content/{language.tag}/{folder}", f"{entry.slug}.md", begun)
    return None
