"""The home page of each language: what is new, what is asked, what is coming, who helped, what was picked."""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import Ama
from kaifong.entries.kinds.event import times
from kaifong.entries.settings import Language
from kaifong.pages.addresses import WRITE
from kaifong.pages.cards import card
from kaifong.pages.frame import About, Frame
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.states import challenge_state, event_state
from kaifong.rendering.address import prefixed

# Two rows of three or three of two; a reader who wants more goes to the lists.
NEW, PICKED, COMING, ASKED, HELPED = 6, 3, 4, 5, 8


def pages(site: Site) -> Iterator[StagedPage]:
    """One page per language."""
    homes = {one.tag: f"{one.tag}/" for one in site.languages}
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/")
        html = frame.html("home.html", **_sections(frame))
        about = About(
            title=site.name(language),
            description=site.tagline(language),
            kind="home",
            layout="home",
            section="home",
            translations=homes,
            default="",
        )
        yield frame.page(html, about)


def _sections(frame: Frame) -> dict[str, object]:
    site, language = frame.site, frame.language
    picked = [one for one in site.newest(language) if one.front.get("featured")][:PICKED]
    new = [one for one in site.newest(language) if one.kind not in {"event", "challenge"} and one not in picked][:NEW]
    return {
        "picked": [card(frame, one) for one in picked],
        "new": [card(frame, one) for one in new],
        "asked": _asked(site, language),
        "amas": [
            card(frame, one)
            for one in site.of_kind("ama", language.tag)
            if one.front.get("state") in {"announced", "collecting", "live"}
        ],
        "coming": _coming(site, language),
        "open_challenges": [
            card(frame, one)
            for one in site.of_kind("challenge", language.tag)
            if challenge_state(one, site.now) != "closed"
        ],
        "helped": [(site.people.person(one.member), one.points) for one in site.season_board[:HELPED]],
        "write": frame.to(f"{language.tag}/{WRITE}/") if site.hub.settings.repository else None,
    }


def _asked(site: Site, language: Language) -> list[tuple[str, str, Entry]]:
    """Questions that wait for an answer: their text, their anchor, and their AMA; the newest AMA first."""
    found: list[tuple[str, str, Entry]] = []
    for entry in site.of_kind("ama", language.tag):
        if isinstance(entry.parsed, Ama):
            waiting = {prefixed(one.id) for one in entry.parsed.unanswered}
            headings = site.bodies[entry.path].headings
            found += [(one.text, one.id, entry) for one in headings if one.level == 2 and one.id in waiting]
    return found[:ASKED]


def _coming(site: Site, language: Language) -> list[tuple[Entry, object]]:
    """The next events, soonest first, with their times."""
    ahead = [
        (when.starts, one, when)
        for one in site.of_kind("event", language.tag)
        if (when := times(one.front)) and event_state(one, site.now) in {"upcoming", "today"}
    ]
    return [(one, when) for _, one, when in sorted(ahead, key=lambda one: (one[0], one[1].path))[:COMING]]
