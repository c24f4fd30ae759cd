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
from kaifong.pages.page_later import page_of
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


def pages(site: Site) -> Iterator[Later[StagedPage]]:
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


def _cloud(site: Site, language: Language, tags: Mapping[str, Tag]) -> Later[StagedPage]:
    words = site.words(language)
    frame = Frame(site, language, f"{language.tag}/tags/")
    about = About(
        title=words.text("pages-tags-title"),
        description=words.text("pages-tags-lead"),
        kind="tags",
        layout="list",
        everywhere="tags/",
    )
    shown = [(one.name, one.address, one.size, len(one.entries)) for one in tags.values()]
    return page_of(frame, "tags.html", about, tags=shown)


def _list(language: Language, tag: Tag, others: Mapping[Language, Tag]) -> Iterator[Later[StagedPage]]:
    cut = cut_in_pages(tag.entries)
    # Said to translations: nothing of their entries. How many there are stands on the first page alone: else one post
    # more, in whatever language, would change every page of the tag in all of them.
    addresses = {other.tag: one.address for other, one in others.items()}
    counts = {other.tag: len(one.entries) for other, one in others.items()}
    for number, shown in enumerate(cut, 1):
        told = (len(tag.entries), counts) if number == 1 else (None, {})
        page = _Page(tag.name, tag.address, tuple(shown), number, len(cut), addresses, *told)
        yield Later(
            f"{tag_address(language.tag, tag.name, number)}index.md",
            page.key,
            partial(_page, language=language, page=page),
        )


@dataclass(frozen=True)
class _Page:
    """One page of what carries a tag.

    Attributes:
        elsewhere: its first page's address in other languages.
        count: how many carry it, and `counts` in other languages; told on the first page.
    """

    name: str
    address: str
    shown: tuple[Entry, ...]
    number: int
    last: int
    elsewhere: Mapping[str, str]
    count: int | None
    counts: Mapping[str, int]

    def key(self) -> tuple[object, ...]:
        """See `Later.key`."""
        paths = tuple(one.path for one in self.shown)
        others = *self.elsewhere.items(), *self.counts.items()
        return self.name, self.address, self.count, paths, self.number, self.last, others


def _page(site: Site, *, language: Language, page: _Page) -> StagedPage:
    words = site.words(language)
    frame = Frame(site, language, tag_address(language.tag, page.name, page.number))
    here = {language.tag: page.address, **page.elsewhere}
    by_tag = site.hub.settings.by_tag
    lead = "" if page.count is None else words.text("pages-tag-lead", tag=page.name, count=page.count)
    html = frame.html(
        "tag.html",
        tag=page,
        lead=lead,
        cards=[card(frame, one) for one in page.shown],
        others=[(by_tag[tag], page.elsewhere[tag], count) for tag, count in page.counts.items()],
        pager=Pager(page.number, page.last, partial(tag_address, language.tag, page.name)),
    )
    about = About(
        title=words.text("pages-tag-title", tag=page.name),
        description=lead,
        kind="tag",
        layout="list",
        translations=here,
        number=page.number,
        fallbacks={one.tag: here.get(one.tag, f"{one.tag}/tags/") for one in site.languages},
        default=here.get(site.reference.tag, page.address),
    )
    return frame.page(html, about)
