"""The badges: a list of them in every language, and a page for each with its rule and who holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.community.recognition import Badge
from kaifong.entries.settings import Language
from kaifong.pages import badge_art
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.open_badges import picture_address
from kaifong.pages.page_later import page_of
from kaifong.pages.people import Person
from kaifong.pages.recognised import everybody
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.words import Words

FOLDER = "badges/"
# More names in a row say no more; the figure above them counts everybody who may be shown.
MOST = 200


@dataclass(frozen=True)
class Holder:
    """Somebody who may be shown and has a badge, since a day."""

    person: Person
    when: date


def holders(site: Site) -> Mapping[str, tuple[Holder, ...]]:
    """Who has which badge, the latest first, then by name. Ask it by `site.once(holders)`."""
    found: dict[str, list[Holder]] = {one.id: [] for one in site.ledger.recognition.badges}
    for member, had in site.once(everybody).items():
        for one in had.badges:
            found[one.badge.id].append(Holder(site.people.person(member), one.when))
    for ones in found.values():
        ones.sort(key=lambda one: one.person.key)
        ones.sort(key=lambda one: one.when, reverse=True)
    return {key: tuple(ones) for key, ones in found.items()}


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Each badge as a picture of its own, named in the reference language."""
    for badge in site.ledger.recognition.badges:
        yield picture_address(badge), badge_art.standalone(badge, badge.name.read(site.reference.tag))


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """The lists, then the badges' own pages."""
    badges = site.ledger.recognition.badges
    for language in site.languages:
        yield _list(site, language, badges)
        for badge in badges:
            yield _page(site, language, badge)


def _list(site: Site, language: Language, badges: tuple[Badge, ...]) -> Later[StagedPage]:
    frame = Frame(site, language, f"{language.tag}/{FOLDER}")
    held = site.once(holders)
    about = _about(frame.words.text("people-badges-title"), frame.words.text("people-badges-lead"), FOLDER)
    return page_of(
        frame,
        "badges.html",
        about,
        badges=[(one, _art(one), len(held[one.id])) for one in badges],
    )


def _page(site: Site, language: Language, badge: Badge) -> Later[StagedPage]:
    folder = f"{FOLDER}{badge.id}/"
    frame = Frame(site, language, f"{language.tag}/{folder}")
    return page_of(
        frame,
        "badge.html",
        _about(badge.name.read(language.tag), badge.about.read(language.tag), folder),
        badge=badge,
        art=_art(badge),
        counts=_counts(badge, frame.words),
        holders=site.once(holders)[badge.id][:MOST],
        count=len(site.once(holders)[badge.id]),
    )


def _about(title: str, description: str, folder: str) -> About:
    return About(
        title=title,
        description=description,
        kind="badge" if folder != FOLDER else "badges",
        layout="list",
        section="leaderboards",
        everywhere=folder,
    )


def _counts(badge: Badge, words: Words) -> list[tuple[str, list[str]]]:
    """What counts, in words: by role the kinds of entries, in the rule's order."""
    found: dict[str, list[str]] = {}
    for key in badge.counts:
        kind, _, role = key.partition(".")
        found.setdefault(words.text(f"score-role-{role}"), []).append(words.text(f"kind-{kind}"))
    return list(found.items())


def _art(badge: Badge) -> object:
    from markupsafe import Markup

    return Markup(badge_art.inline(badge))  # noqa: S704 - drawn by us, from numbers
