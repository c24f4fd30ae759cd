"""You said, we did: one page per language with everything that was asked for and has come to something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kaifong.entries.hub import Entry
from kaifong.insight.heard import Heard, heard
from kaifong.insight.transparency.withheld import ALL
from kaifong.pages import github
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.people import Person
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.transparency import report_of, shown

FOLDER = "heard/"
# Of an AMA with forty askers, three say enough; all of them stand on its page.
MOST_PEOPLE = 3


@dataclass(frozen=True)
class Line:
    """One thing as a page shows it.

    Attributes:
        entry: in the page's language, where it has been translated. html, direction: of it, where it has not.
        who, by: those who may be named; a hidden member is nobody here. others: how many more asked.
        result: the entry that an idea led to.
    """

    heard: Heard
    entry: Entry
    html: str | None
    direction: str
    language_name: str | None
    who: tuple[Person, ...]
    others: int
    by: tuple[Person, ...]
    result: Entry | None


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language."""
    found = [one for one in heard(site.hub, site.now) if site.has_page(one.entry)]
    report = site.once(report_of)
    # None where no appeal was decided, or where so few were that not even this may be told apart.
    granted = report.at("outcome", "overturned", ALL)
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/{FOLDER}")
        title = frame.words.text("reports-heard-title")
        about = About(
            title=title,
            description=frame.words.text("reports-heard-lead"),
            kind="heard",
            layout="list",
            section="ideas",
            everywhere=FOLDER,
        )
        yield page_of(
            frame,
            "heard.html",
            about,
            title=title,
            lines=[_line(frame, one) for one in found],
            idea=github.write_form(site.hub.settings, "idea", language),
            granted=None if granted is None else shown(frame.words, granted, short=False),
        )


def _line(frame: Frame, one: Heard) -> Line:
    site = frame.site
    own = site.hub.translations(one.entry).get(frame.language.tag)
    entry = own if own is not None and site.has_page(own) else one.entry
    language = site.language_of(entry)
    foreign = language if language is not None and language.tag != frame.language.tag else None
    who = site.people.shown(one.who)
    return Line(
        one,
        entry,
        foreign.html if foreign else None,
        language.direction if language else "ltr",
        foreign.name if foreign else None,
        who[:MOST_PEOPLE],
        max(0, len(who) - MOST_PEOPLE),
        site.people.shown(one.by)[:MOST_PEOPLE],
        site.entry_at(one.result),
    )
