"""`.search.jsonl`: what can be found, one JSON object per page, for the index that publishing makes."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.addresses import FOLDERS
from kaifong.pages.members import own_language
from kaifong.pages.site import Site


def files(site: Site) -> Iterator[tuple[str, str]]:
    """The one file, by address. Texts are plain: whoever puts them into HTML escapes them."""
    found = [
        *(_entry(site, entry, language) for entry, language in _entries(site)),
        *(_entry(site, one, own_language(site, one)) for one in (*site.members, *site.of_kind("group"))),
        *_guidelines(site),
    ]
    found.sort(key=lambda one: str(one["address"]))
    yield ".search.jsonl", "".join(json.dumps(one, ensure_ascii=False, sort_keys=True) + "\n" for one in found)


def _entries(site: Site) -> Iterator[tuple[Entry, Language]]:
    for kind in FOLDERS:
        for entry in site.of_kind(kind):
            language = site.language_of(entry)
            if language is not None:
                yield entry, language


def _entry(site: Site, entry: Entry, language: Language) -> dict[str, object]:
    """What is known of one entry."""
    published = site.published(entry)
    author = entry.front.get("author")
    person = site.people.person(author) if author else None
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
        "author": person.name if person else None,
    }


def _guidelines(site: Site) -> Iterator[dict[str, object]]:
    """The clauses share a page, and so a document."""
    for language in site.languages:
        clauses = site.of_kind("guideline", language.tag)
        if clauses:
            yield {
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
