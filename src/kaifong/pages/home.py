"""The home page of each language: what is new, what is asked, what is coming, who helped, what was picked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import ASKING, Ama
from kaifong.entries.kinds.event import times
from kaifong.entries.settings import Language
from kaifong.pages.addresses import WRITE
from kaifong.pages.cards import card
from kaifong.pages.featured import featured, pick
from kaifong.pages.feed_links import calendar_link
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.pulse import Pulse, pulse
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.states import challenge_state, event_state
from kaifong.pages.structured.things import website
from kaifong.rendering.address import prefixed

# Two rows of three or three of two; a reader who wants more goes to the lists.
NEW, PICKED, COMING, ASKED, ANSWERED, HELPED, NEWCOMERS = 6, 3, 5, 3, 3, 8, 8
# Entries with a place of their own further down are not news as well.
_ELSEWHERE = frozenset({"event", "challenge"})


@dataclass(frozen=True)
class Coming:
    """What can be joined: `starts` where it begins at an hour, `last` where it is open until a day."""

    entry: Entry
    state: str
    starts: datetime | None = None
    last: date | None = None


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language."""
    homes = {one.tag: f"{one.tag}/" for one in site.languages}
    beat = pulse(site)
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/")
        about = About(
            title=site.name(language),
            description=site.tagline(language),
            kind="home",
            layout="home",
            section="home",
            translations=homes,
            default="",
            feeds=((site.name(language), f"{language.tag}/feed.json"), calendar_link(site, language)),
            structured=(website(site, language),),
        )
        yield page_of(frame, "home.html", about, **_sections(frame, beat))


def _sections(frame: Frame, beat: Pulse) -> dict[str, object]:
    site, language = frame.site, frame.language
    newest = site.newest(language)
    picked = featured(site, language)[:PICKED]
    shown = {one.path for one in picked}
    new = [one for one in newest if one.kind not in _ELSEWHERE and one.path not in shown][:NEW]
    shown.update(one.path for one in new)
    return {
        "picked": [pick(frame, one) for one in picked],
        "new": [card(frame, one) for one in new],
        "asked": _asked(site, language)[:ASKED],
        "answered": [one for one in newest if one.kind == "answer" and one.path not in shown][:ANSWERED],
        "coming": _coming(site, language)[:COMING],
        "helped": [(site.people.person(one.member), one.points) for one in site.season_board[:HELPED]],
        "beat": beat,
        "newcomers": beat.newcomers[:NEWCOMERS],
        "write": frame.to(f"{language.tag}/{WRITE}/") if site.hub.settings.repository else None,
        "shelf": _there(frame, "featured/"),
        "figures": _there(frame, "insight/"),
    }


def _there(frame: Frame, address: str) -> str | None:
    """A link to one of the pages that stand once per language, where the hub has it."""
    whole = f"{frame.language.tag}/{address}"
    return frame.to(whole) if whole in frame.site.fixed else None


def _asked(site: Site, language: Language) -> list[tuple[str, str, Entry]]:
    """Questions that wait for an answer: their text, their anchor, and their AMA; the newest AMA first."""
    found: list[tuple[str, str, Entry]] = []
    for entry in site.of_kind("ama", language.tag):
        if isinstance(entry.parsed, Ama):
            waiting = {prefixed(one.id) for one in entry.parsed.unanswered}
            headings = site.bodies[entry.path].headings
            found += [(one.text, one.id, entry) for one in headings if one.level == 2 and one.id in waiting]
    return found


def _coming(site: Site, language: Language) -> list[Coming]:
    """Events and AMAs ahead, and challenges that are open: what comes or ends soonest first."""
    found: list[tuple[date, Coming]] = []
    for event in site.of_kind("event", language.tag):
        state, when = event_state(event, site.now), times(event.front)
        if when and state in {"upcoming", "today"}:
            found.append((when.starts.date(), Coming(event, state, starts=when.starts)))
    for ama in site.of_kind("ama", language.tag):
        when = times(ama.front)
        if when and ama.front.get("state") in ASKING:
            found.append((max(when.starts.date(), site.now), Coming(ama, ama.front["state"], starts=when.starts)))
    for challenge in site.of_kind("challenge", language.tag):
        state = challenge_state(challenge, site.now)
        if state != "closed":
            last = challenge.front["closes"]
            found.append((last, Coming(challenge, state, last=last)))
    return [one for _, one in sorted(found, key=lambda one: (one[0], one[1].entry.path))]
