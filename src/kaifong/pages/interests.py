"""Who likes what and reads which language: one page per language, with a place for each interest to link to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.frame import About, Frame
from kaifong.pages.introductions import folded
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.people import Person
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.text.slugs import slugify

FOLDER = "members/interests/"
# A row of names that is longer is no longer read; the directory has everybody.
MOST = 60


@dataclass(frozen=True)
class Interest:
    """An interest, as it is spelled most often; `anchor` is its place on the page, `members` who has it, by name."""

    name: str
    anchor: str
    members: tuple[Entry, ...]


def interests(site: Site) -> Mapping[str, Interest]:
    """Every interest of the members who may be shown, by its folded name. Ask it by `site.once(interests)`."""
    spelled: dict[str, list[str]] = {}
    members: dict[str, list[Entry]] = {}
    for one in site.members:
        for key, name in {folded(name): name for name in one.front.get("interests", ())}.items():
            spelled.setdefault(key, []).append(name)
            members.setdefault(key, []).append(one)
    taken: set[str] = set()
    found = {}
    for key in sorted(spelled):
        # Of `C` and `C++` the same letters are left.
        # A handle may be that of somebody who is hidden: it is not spelt in an address.
        plain = f"kf-interest-{'x' if '@' in key else slugify(key, prefix='x')}"
        numbered = (f"{plain}-{at}" if at else plain for at in range(len(spelled)))
        anchor = next(name for name in numbered if name not in taken)
        taken.add(anchor)
        name = min(spelled[key], key=lambda one: (-spelled[key].count(one), one))
        found[key] = Interest(name, anchor, tuple(members[key]))
    return found


def interest_address(site: Site, language: Language, name: str) -> str | None:
    """Where an interest stands on the page of a language; None for one that nobody who may be shown has."""
    found = site.once(interests).get(folded(name))
    return None if found is None else f"{language.tag}/{FOLDER}#{found.anchor}"


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language."""
    ordered = sorted(site.once(interests).values(), key=lambda one: (one.name.casefold(), one.name))
    rows = [(one, _people(site, one.members)) for one in ordered]
    # What several people share is what a newcomer looks for: it stands at the top, the most common first.
    shared = sorted((row for row in rows if len(row[1]) > 1), key=lambda row: -len(row[1]))
    spoken = [(one, _people(site, _speakers(site, one))) for one in site.languages]
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/{FOLDER}")
        about = About(
            title=frame.words.text("people-interests-title"),
            description=frame.words.text("people-interests-lead"),
            kind="interests",
            layout="list",
            section="members",
            everywhere=FOLDER,
        )
        yield page_of(frame, "interests.html", about, rows=rows, shared=shared, spoken=spoken, most=MOST)


def _speakers(site: Site, language: Language) -> tuple[Entry, ...]:
    return tuple(one for one in site.members if language.tag in one.front.get("languages", ()))


def _people(site: Site, members: tuple[Entry, ...]) -> list[Person]:
    return [site.people.person(one.slug) for one in members]
