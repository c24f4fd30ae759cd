"""hub.yml as values: what a hub is called, where it stands, and which languages it speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote
from zoneinfo import ZoneInfo

_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\Z")


@dataclass(frozen=True)
class Language:
    """One content language of the hub.

    Attributes:
        tag: BCP 47 tag, and the name of its folder below content/ and of its root on the site.
        name: what its own readers call it (日本語).
        html: the value of `<html lang>` (zh-Hant-HK).
        theme: Material's language file (zh-TW), or None where the theme has none: the fallback is used.
        interface: the tag of the catalogue that its chrome is read from (one of locales/).
        direction: "ltr" or "rtl".
    """

    tag: str
    name: str
    html: str
    theme: str | None
    interface: str
    direction: str = "ltr"


@dataclass(frozen=True)
class Settings:
    """A hub's settings.

    Attributes:
        name, tagline: by language tag; always holds the reference language.
        url: where the site will stand, with a trailing slash; None while unknown (no canonical links, no feeds' ids).
        repository: `owner/name` on GitHub, or None.
        branch: the default branch.
        timezone: the hub's own zone; `now` is a day in it.
        reference: the tag of the language whose guidelines are binding.
        languages: in the order in which they are shown.
        video_hosts: hosts whose links become click-to-load players.
        contact: e-mail or address to report to, or None.
        promise_hours: within so many hours a person answers what a member sends or asks.
        answer_categories, ama_categories: slugs of the categories of GitHub Discussions whose marked answers, and
            whose threads, are proposed as entries; none unless they are named.
        card_font: a font file of the hub, or the name of an installed font, for the cards by which pages without a
            picture are shared; None for no cards.
    """

    name: Mapping[str, str]
    tagline: Mapping[str, str]
    url: str | None
    repository: str | None
    branch: str
    timezone: str
    reference: str
    languages: tuple[Language, ...]
    video_hosts: tuple[str, ...] = ("www.youtube.com", "youtu.be", "vimeo.com")
    contact: str | None = None
    promise_hours: int = 24
    answer_categories: tuple[str, ...] = ()
    ama_categories: tuple[str, ...] = ()
    card_font: str | None = None

    @cached_property
    def zone(self) -> ZoneInfo:
        """The hub's zone."""
        return ZoneInfo(self.timezone)

    @cached_property
    def contact_link(self) -> str | None:
        """Where something is reported in private, as a link: an https or mail address; None for neither."""
        contact = self.contact or ""
        if contact.startswith("https://"):
            return contact
        return f"mailto:{quote(contact, safe='@.+-_')}" if _MAIL.match(contact) else None

    @property
    def interface(self) -> str:
        """The catalogue's tag for what is said to nobody in particular: of the reference language."""
        return self.by_tag[self.reference].interface

    @cached_property
    def by_tag(self) -> dict[str, Language]:
        """The languages by tag."""
        return {one.tag: one for one in self.languages}
