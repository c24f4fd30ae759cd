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


def pages(site: Site) -> Iterator[StagedPage]:
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
            yield from _list(site, language, tag, others)


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


def _list(site: Site, language: Language, tag: Tag, others: Mapping[Language, Tag]) -> Iterator[StagedPage]:
    words = site.words(language)
    cut = cut_in_pages(tag.entries)
    here = {language.tag: tag.address, **{one.tag: other.address for one, other in others.items()}}
    title = words.text("pages-tag-title", tag=tag.name)
    for number, shown in enumerate(cut, 1):
        frame = Frame(site, language, tag_address(language.tag, tag.name, number))
        html = frame.html(
            "tag.html",
            tag=tag,
            cards=[card(frame, one) for one in shown],
            others=others,
            pager=Pager(number, len(cut), partial(tag_address, language.tag, tag.name)),
        )
        about = About(
            title=title,
            description=words.text("pages-tag-lead", tag=tag.name, count=len(tag.entries)),
            kind="tag",
            layout="list",
            translations=here,
            number=number,
            fallbacks={one.tag: here.get(one.tag, f"{one.tag}/tags/") for one in site.languages},
            default=here.get(site.reference.tag, tag.address),
        )
        yield frame.page(html, about)
