"""`.search.jsonl`: what can be found, one JSON object per page, for the index that publishing makes."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import FOLDERS
from kaifong.pages.site import Site


def files(site: Site) -> Iterator[tuple[str, str]]:
    """The one file, by address. Texts are plain: whoever puts them into HTML escapes them."""
    found = [
        (entry.address, json.dumps(document(site, entry), ensure_ascii=False, sort_keys=True))
        for kind in FOLDERS
        for entry in site.of_kind(kind)
        if entry.language in site.hub.settings.by_tag
    ]
    yield ".search.jsonl", "".join(line + "\n" for _, line in sorted(found))


def document(site: Site, entry: Entry) -> dict[str, object]:
    """What is known of one entry."""
    published = site.published(entry)
    author = entry.front.get("author")
    person = site.people.person(author) if isinstance(author, str) else None
    return {
        "address": entry.address,
        "language": entry.language,
        "kind": entry.kind,
        "title": entry.title,
        "description": site.summary(entry),
        "text": site.bodies[entry.path].text,
        "tags": list(entry.front.get("tags") or ()),
        "date": published.isoformat() if published else None,
        "year": published.year if published else None,
        "author": person.name if person else None,
    }
