"""One page being made: where it stands, in which language, and how its templates speak."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kaifong.entries.settings import Language
from kaifong.pages import open_graph
from kaifong.pages.addresses import absolute, between
from kaifong.pages.card_html import card_html, mosaic
from kaifong.pages.environment import environment
from kaifong.pages.front import front_of
from kaifong.pages.images import attributes
from kaifong.pages.people import Person
from kaifong.pages.pictures import Picture
from kaifong.pages.policy import policy_meta
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage
from kaifong.pages.structured.block import block
from kaifong.pages.structured.trail import trail
from kaifong.pages.switch import alternates, switch
from kaifong.pages.tag_names import tag_address
from kaifong.pages.words import Words
from kaifong.rendering.canonical import start_tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from kaifong.pages.cards import Card
    from kaifong.pages.cover_art import CoverArt


@dataclass(frozen=True)
class About:
    """What the theme has to know of a page. All text is plain.

    Attributes:
        kind: the entry's kind, or home, list, boards, search…
        layout: home, list, entry, prose, search or plain: what the theme chooses by.
        section: the line of the navigation that the page belongs to.
        updated: ISO 8601, or None.
        translations: real translations by language tag, this page included; empty where it stands alone.
        fallbacks: where the language switch leads in the languages that have no translation.
        default: the address for `x-default`, where there are translations.
        everywhere: the folder below each language's root where this very page stands in all of them: it says
            translations, fallbacks and default at once.
        number: which page of a list this is, from 1. A later one says so in its title, and has no counterpart in
            other languages: their lists are cut elsewhere.
        published: ISO 8601, or None where nobody knows.
        feeds: what can be subscribed to from here, besides the language's own feed: title, and site-relative address
            of an `.xml` (Atom), `.json` (JSON Feed) or `.ics`.
        structured: what the page is, in schema.org's words: `pages/structured`. Left out while nobody knows where the
            site will stand, since every address in it has to be whole.
    """

    title: str
    kind: str
    layout: str
    description: str = ""
    section: str | None = None
    updated: str | None = None
    translations: Mapping[str, str] = field(default_factory=dict)
    fallbacks: Mapping[str, str] = field(default_factory=dict)
    default: str | None = None
    everywhere: str | None = None
    number: int = 1
    contents: tuple[Contents, ...] = ()
    noindex: bool = False
    published: str | None = None
    feeds: tuple[tuple[str, str], ...] = ()
    structured: tuple[Mapping[str, Any], ...] = ()


# What a feed's ending says of it: https://www.rfc-editor.org/rfc/rfc4287#section-7, https://jsonfeed.org/version/1.1
# and https://www.rfc-editor.org/rfc/rfc5545#section-8.1.
_FEED_TYPES = {"xml": "application/atom+xml", "json": "application/feed+json", "ics": "text/calendar"}


def _feed(title: str, address: str) -> dict[str, str]:
    return {"title": title, "href": address, "type": _FEED_TYPES[address.rpartition(".")[2]]}


@dataclass(frozen=True)
class Frame:
    """A page's place and language."""

    site: Site
    language: Language
    address: str

    @property
    def words(self) -> Words:
        """The words of the page's language."""
        return self.site.words(self.language)

    @property
    def policy(self) -> Markup:
        """The policy's element, for a page that is whole by itself."""
        from markupsafe import Markup

        return Markup(policy_meta(self.site.hub.settings, "plain"))  # noqa: S704 - made there, and escaped

    def to(self, address: str) -> str:
        """A page-relative link to a site-relative address."""
        return between(self.address, address)

    def html(self, template: str, **context: Any) -> Markup:
        """A template, filled in."""
        from markupsafe import Markup

        text = self.words
        return Markup(  # noqa: S704 - the environment escapes by itself
            environment()
            .get_template(template)
            .render(
                context,
                t=text.text,
                rich=text.rich,
                day=text.date,
                season_name=text.season,
                clock=text.time,
                n=text.number,
                listing=text.listing,
                to=self.to,
                tag_address=tag_address,
                front_of=front_of,
                language=self.language,
                frame=self,
                site=self.site,
            )
        )

    def img(self, picture: Picture, alt: str, where: str, *, classes: str = "", at_once: bool = False) -> Markup:
        """An `<img>` of a picture at a place (one of `media.SIZES`), as large as the screen needs.

        `at_once` is for the one picture that the page begins with: it is fetched before all else.
        """
        from markupsafe import Markup

        attrs = {"class": classes} if classes else {}
        attrs |= {"alt": alt} | attributes(picture, self.address, where, at_once=at_once)
        if at_once:
            attrs["fetchpriority"] = "high"
        return Markup(start_tag("img", attrs))  # noqa: S704 - escapes every value

    def card(self, card: Card, level: int = 2, *, at_once: bool = False) -> Markup:
        """See `card_html`."""
        return card_html(self, card, level, at_once=at_once)

    def mosaic(self, art: CoverArt) -> Markup:
        """See `card_html.mosaic`."""
        return mosaic(art)

    def who(self, person: Person) -> Markup:
        """A person's name, linked where there is something to link to."""
        return self.html("parts/who.html", person=person)

    def whos(self, people: Iterable[Person]) -> Markup:
        """Several people's names, joined as the language joins them."""
        return self.words.joined([self.who(one) for one in people])

    def page(self, html: Markup, about: About) -> StagedPage:
        """The finished page."""
        settings = self.site.hub.settings
        about = self._placed(about)
        real = about.translations or {self.language.tag: self.address}
        facts: dict[str, Any] = {
            "language": self.language.tag,
            "html": self.language.html,
            "dir": self.language.direction,
            "theme": self.language.theme or "en",
            "interface": self.language.interface,
            "kind": about.kind,
            "layout": about.layout,
            "section": about.section,
            "updated": about.updated,
            "noindex": about.noindex,
            "canonical": absolute(settings, self.address),
            "image": open_graph.image(self),
            "og": open_graph.facts(self, about),
            "alternates": alternates(settings, real, about.default),
            "feeds": [_feed(title, address) for title, address in about.feeds],
            "switch": switch(settings, self.language.tag, real, about.fallbacks),
        }
        classes = (f"kf-page--{about.layout}", f"kf-kind--{about.kind}")
        whole = f"{html}{self._structured(about)}"
        return StagedPage(self.address, about.title, about.description, whole, facts, about.contents, classes)

    def _placed(self, about: About) -> About:
        """The same with where it stands in other languages said in full."""
        if about.everywhere is not None:
            there = {one.tag: f"{one.tag}/{about.everywhere}" for one in self.site.languages}
            about = replace(about, translations=there, fallbacks=there, default=there[self.site.reference.tag])
        if about.number > 1:
            title = self.words.text("pages-title-page", title=about.title, page=about.number)
            about = replace(about, title=title, translations={})
        return about

    def _structured(self, about: About) -> Markup | str:
        """What the page is, for machines; at least the way to it. What cannot be said in full is noted."""
        site, home = self.site, f"{self.language.tag}/"
        items = about.structured
        if site.hub.settings.url is None:
            return ""
        if not items and not about.noindex and self.address not in ("", home):
            items = (trail(((site.name(self.language), site.absolute(home)),), about.title),)
        found, lacking = block(items)
        if lacking:
            site.unsaid[self.address] = lacking
        return found
