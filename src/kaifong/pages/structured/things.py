"""What several types are made of: people, the hub itself, pictures, dates, the way from the home page."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.frame import Frame
from kaifong.pages.people import Person
from kaifong.pages.site import Site
from kaifong.pages.structured.trail import trail
from kaifong.text.width import cut

# Characters of a text that are said again to machines; the page itself has all of it.
_LONGEST = 1_500
# Of a gallery's pictures; search engines show one.
_MOST_PICTURES = 6


def somebody(site: Site, person: Person | None) -> dict[str, Any] | None:
    """A person who may be named; None for whoever may not."""
    if person is None or person.name is None:
        return None
    address = site.absolute(person.address) if person.address else person.outside
    return {"@type": "Person", "name": person.name, **({"url": address} if address else {})}


def hub(site: Site, language: Language) -> dict[str, Any]:
    """The community itself."""
    return {"@type": "Organization", "name": site.name(language), "url": site.absolute(f"{language.tag}/")}


def text(whole: str) -> str:
    """A text, cut where it is long."""
    return cut(" ".join(whole.split()), _LONGEST, whole_words=True)


def published(site: Site, entry: Entry) -> str | None:
    """The moment of the first merge, else the day that the entry gives itself; None where nobody knows."""
    first = site.hub.history.first(entry.path)
    if first is not None:
        return stamp(first.merged_at.astimezone(site.hub.settings.zone))
    day = site.published(entry)
    return None if day is None else stamp(day)


def stamp(when: date | datetime) -> str:
    """ISO 8601, without parts of a second."""
    return when.replace(microsecond=0).isoformat() if isinstance(when, datetime) else when.isoformat()


def made(frame: Frame, entry: Entry) -> dict[str, Any]:
    """What every text says of itself: title, address, language, dates, author, picture; None for what is unknown."""
    site = frame.site
    author = entry.front.get("author")
    updated = site.updated(entry)
    language = site.language_of(entry) or frame.language
    return {
        "headline": entry.title,
        "url": site.absolute(entry.address),
        "description": site.summary(entry),
        "inLanguage": language.html,
        "datePublished": published(site, entry),
        "dateModified": stamp(updated) if updated else None,
        "author": somebody(site, site.people.person(author)) if isinstance(author, str) else None,
        "image": [site.absolute(one) for one in pictures(site, entry)],
    }


def pictures(site: Site, entry: Entry) -> tuple[str, ...]:
    """Addresses: of the cover, and of what a gallery shows; else of the card that stands for the page."""
    items = entry.front.get("items", ()) if entry.kind == "gallery" else ()
    names = (entry.front.get("cover"), *(one.get("image") for one in items))
    found = [one.address for one in (site.picture(entry, name) for name in names) if one is not None]
    if not found and entry.address in site.shared:
        found = [site.shared[entry.address].address]
    return tuple(dict.fromkeys(found))[:_MOST_PICTURES]


def breadcrumbs(frame: Frame, steps: tuple[tuple[str, str], ...], here: str) -> dict[str, Any]:
    """The way from the home page: names and addresses, and the page itself, which needs no address."""
    site = frame.site
    above = ((site.name(frame.language), f"{frame.language.tag}/"), *steps)
    return trail(((name, site.absolute(address)) for name, address in above), here)


def website(site: Site, language: Language) -> dict[str, Any]:
    """The site in a language, for its home page."""
    return {
        "@type": "WebSite",
        "name": site.name(language),
        "url": site.absolute(f"{language.tag}/"),
        "description": site.tagline(language),
        "inLanguage": language.html,
    }


def profile(frame: Frame, entry: Entry, pieces: int) -> dict[str, Any]:
    """A member's own page. `pieces` is how many entries of theirs it lists."""
    site = frame.site
    photo = site.picture(entry, entry.front.get("photo"))
    links = [one["url"] for one in entry.front.get("links", ()) if one.get("url")]
    joined = entry.front.get("joined")
    wrote = {
        "@type": "InteractionCounter",
        "interactionType": "https://schema.org/WriteAction",
        "userInteractionCount": pieces,
    }
    person = {
        "@type": "Person",
        "name": entry.title,
        "url": site.absolute(entry.address),
        "identifier": entry.slug,
        "description": site.summary(entry),
        "image": site.absolute(photo.address) if photo else None,
        "sameAs": links,
        "agentInteractionStatistic": wrote,
    }
    return {"@type": "ProfilePage", "mainEntity": person, "dateCreated": stamp(joined) if joined else None}
