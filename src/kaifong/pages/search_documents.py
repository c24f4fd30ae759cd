"""`.search/<language>/<part>.jsonl`: what can be found, one JSON object per page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.addresses import FOLDERS
from kaifong.pages.later import Later
from kaifong.pages.members import own_language
from kaifong.pages.search_parts import LIMIT, Place, cut
from kaifong.pages.site import Site

FOLDER = ".search"
# Stands for the one document that all clauses of a language share, where others are named by their entry's path.
_GUIDELINES = "guidelines "


@dataclass(frozen=True)
class Document:
    """A page that can be found.

    Attributes:
        address, day: see `Place`. language: its tag.
        key: what `make` is given besides entries. make: gives the document. path: of its entry.
        seen: the paths of the entries that it is made of.
    """

    address: str
    language: str
    day: date | None
    key: tuple[object, ...]
    make: Callable[[], dict[str, object]]
    path: str
    seen: tuple[str, ...]


def files(site: Site, limit: int = LIMIT) -> Iterator[Later[str]]:
    """A file per part, by language and part. Texts are plain: whoever puts them into HTML escapes them."""
    for tag, parts in documents(site, limit).items():
        for name, found in parts.items():
            yield later(tag, name, found)


def later(tag: str, name: str, found: list[Document]) -> Later[str]:
    """The file of one part."""
    return Later(
        f"{FOLDER}/{tag}/{name}.jsonl",
        lambda: tuple((one.address, one.key, one.seen) for one in found),
        lambda _: _lines(found),
        tuple(one.path for one in found),
        frozenset(path for one in found for path in one.seen),
    )


def again(site: Site, given: Sequence[str]) -> str:
    """The file of one part, of which nothing but texts changed. `given` are the paths of its entries, in order."""
    found = []
    for path in given:
        if path.startswith(_GUIDELINES):
            language = site.hub.settings.by_tag[path.removeprefix(_GUIDELINES)]
            found.append(_of_guidelines(site, language, site.of_kind("guideline", language.tag)))
        else:
            entry = site.hub.entries[path]
            found.append(_document(site, entry, site.language_of(entry) or own_language(site, entry), None))
    return _lines(found)


def documents(site: Site, limit: int = LIMIT) -> dict[str, dict[str, list[Document]]]:
    """What can be found, by language and part, in the order of the addresses."""
    found: dict[str, list[Document]] = {one.tag: [] for one in site.languages}
    for one in _documents(site):
        found[one.language].append(one)
    return {
        tag: cut(sorted(ones, key=lambda one: one.address), lambda one: Place(one.address, one.day), limit)
        for tag, ones in found.items()
    }


def _lines(found: list[Document]) -> str:
    return "".join(json.dumps(one.make(), ensure_ascii=False, sort_keys=True) + "\n" for one in found)


def _documents(site: Site) -> Iterator[Document]:
    for kind in FOLDERS:
        for entry in site.of_kind(kind):
            language = site.language_of(entry)
            if language is not None:
                yield _document(site, entry, language, site.published(entry))
    for entry in (*site.members, *site.of_kind("group")):
        yield _document(site, entry, own_language(site, entry), None)
    for language in site.languages:
        clauses = site.of_kind("guideline", language.tag)
        if clauses:  # they share a page, and so a document
            yield _of_guidelines(site, language, clauses)


def _of_guidelines(site: Site, language: Language, clauses: tuple[Entry, ...]) -> Document:
    make = partial(_guidelines, site, language, clauses)
    address, path = f"{language.tag}/guidelines/", f"{_GUIDELINES}{language.tag}"
    return Document(address, language.tag, None, (), make, path, tuple(one.path for one in clauses))


def _document(site: Site, entry: Entry, language: Language, day: date | None) -> Document:
    author = entry.front.get("author")
    person = site.people.person(author) if author else None
    name = person.name if person else None
    make = partial(_entry, site, entry, language, name)
    return Document(entry.address, language.tag, day, (name,), make, entry.path, (entry.path,))


def _entry(site: Site, entry: Entry, language: Language, author: str | None) -> dict[str, object]:
    """What is known of one entry."""
    published = site.published(entry)
    tags = (*entry.front.get("tags", ()), *entry.front.get("interests", ()))
    return {
        "address": entry.address,
        "language": language.tag,
        "kind": entry.kind,
        "title": entry.title,
        "description": site.summary(entry),
        "text": site.bodies[entry.path].text,
        "tags": list(dict.fromkeys(tags)),
        "date": published.isoformat() if published else None,
        "year": published.year if published else None,
        "author": author,
    }


def _guidelines(site: Site, language: Language, clauses: tuple[Entry, ...]) -> dict[str, object]:
    return {
        "address": f"{language.tag}/guidelines/",
        "language": language.tag,
        "kind": "guideline",
        "title": site.words(language).text("kind-guideline-plural"),
        "description": "",
        "text": "\n".join(f"{one.title}\n{site.bodies[one.path].text}" for one in clauses),
        "tags": [],
        "date": None,
        "year": None,
        "author": None,
    }
