"""Tags: all of a language on one page, and a list of what carries each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.cards import card
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.pager import Pager, cut_in_pages
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.tag_names import tag_address, tag_slug

# How much larger a tag is written: the steps of its class.
SIZES = 5


@dataclass(frozen=True)
class Tag:
    """A tag in a language.

    Attributes:
        name: as most entries spell it.
        size: from 1 to 5, by how many carry it, against the one that most do.
        entries: newest first.
    """

    name: str
    address: str
    size: int
    entries: tuple[Entry, ...]


def pages(site: Site) -> Iterator[StagedPage | Later[StagedPage]]:
    """Every language's page of tags, and every tag's pages."""
    by_language = {language.tag: tags_of(site, language) for language in site.languages}
    for language in site.languages:
        yield _cloud(site, language, by_language[language.tag])
        for key, tag in by_language[language.tag].items():
            others = {
                one: by_language[one.tag][key]
                for one in site.languages
                if one.tag != language.tag and key in by_language[one.tag]
            }
            yield from _list(language, tag, others)


def tags_of(site: Site, language: Language) -> Mapping[str, Tag]:
    """A language's tags by their names in addresses; those that most entries carry first.

    Two tags can be made to have one name (`C++`, and its digest written out): they share their page.
    """
    spellings: dict[str, Counter[str]] = {}
    carriers: dict[str, list[Entry]] = {}
    for entry in site.newest(language):
        names = {tag_slug(one): one for one in reversed(entry.front.get("tags") or ())}
        for key, name in names.items():
            spellings.setdefault(key, Counter())[name] += 1
            carriers.setdefault(key, []).append(entry)
    most = max(map(len, carriers.values()), default=1)
    found = []
    for key, entries in carriers.items():
        name = min(spellings[key], key=lambda one: (-spellings[key][one], one))
        size = 1 + (SIZES - 1) * (len(entries) - 1) // max(1, most - 1)
        found.append((key, Tag(name, tag_address(language.tag, name), size, tuple(entries))))
    found.sort(key=lambda one: (-len(one[1].entries), one[0]))
    return dict(found)


def _cloud(site: Site, language: Language, tags: Mapping[str, Tag]) -> StagedPage:
    words = site.words(language)
    frame = Frame(site, language, f"{language.tag}/tags/")
    about = About(
        title=words.text("pages-tags-title"),
        description=words.text("pages-tags-lead"),
        kind="tags",
        layout="list",
        everywhere="tags/",
    )
    return frame.page(frame.html("tags.html", tags=tuple(tags.values())), about)


def _list(language: Language, tag: Tag, others: Mapping[Language, Tag]) -> Iterator[Later[StagedPage]]:
    cut = cut_in_pages(tag.entries)
    # Said to translations, and shown as numbers: nothing of their entries.
    elsewhere = {other.tag: (one.address, len(one.entries)) for other, one in others.items()}
    for number, shown in enumerate(cut, 1):
        page = _Page(tag.name, tag.address, len(tag.entries), tuple(shown), number, len(cut), elsewhere)
        yield Later(
            f"{tag_address(language.tag, tag.name, number)}index.md",
            page.key,
            partial(_page, language=language, page=page),
        )


@dataclass(frozen=True)
class _Page:
    """One page of what carries a tag. `elsewhere`: address and count in other languages."""

    name: str
    address: str
    count: int
    shown: tuple[Entry, ...]
    number: int
    last: int
    elsewhere: Mapping[str, tuple[str, int]]

    def key(self) -> tuple[object, ...]:
        """See `Later.key`."""
        paths = tuple(one.path for one in self.shown)
        return self.name, self.address, self.count, paths, self.number, self.last, tuple(self.elsewhere.items())


def _page(site: Site, *, language: Language, page: _Page) -> StagedPage:
    words = site.words(language)
    frame = Frame(site, language, tag_address(language.tag, page.name, page.number))
    here = {language.tag: page.address, **{tag: address for tag, (address, _) in page.elsewhere.items()}}
    by_tag = site.hub.settings.by_tag
    html = frame.html(
        "tag.html",
        tag=page,
        cards=[card(frame, one) for one in page.shown],
        others=[(by_tag[tag], address, count) for tag, (address, count) in page.elsewhere.items()],
        pager=Pager(page.number, page.last, partial(tag_address, language.tag, page.name)),
    )
    about = About(
        title=words.text("pages-tag-title", tag=page.name),
        description=words.text("pages-tag-lead", tag=page.name, count=page.count),
        kind="tag",
        layout="list",
        translations=here,
        number=page.number,
        fallbacks={one.tag: here.get(one.tag, f"{one.tag}/tags/") for one in site.languages},
        default=here.get(site.reference.tag, page.address),
    )
    return frame.page(html, about)
