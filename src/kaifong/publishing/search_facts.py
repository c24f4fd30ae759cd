"""What narrows a search: `pages.json` in each bundle says of every page its kind, day, year and tags.

Pagefind has filters of its own, and counts for them, of one question at a time. A question in two scripts is several
to it (an exact phrase and other words), and what all of them found can only be counted with every page's facts at
hand. They are a few dozen bytes a page, and order by day what was asked for without any words.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kaifong.pages.tag_names import tag_key
from kaifong.publishing.steady_bundle import SIGNATURE

# A page's kind, its day (or year, or nothing) and its tags.
Facts: TypeAlias = tuple[str, str, tuple[str, ...]]


def facts_of(document: Mapping[str, Any]) -> Facts:
    """What is kept of one search document."""
    day = str(document.get("date") or document.get("year") or "")
    return str(document.get("kind") or ""), day, tuple(str(tag) for tag in document.get("tags") or ())


def write_facts(bundle: Path, facts: Mapping[str, Facts]) -> None:
    """Writes `pages.json` into a bundle: `facts` are by address, the file is by Pagefind's own ids.

    The file holds `kinds`, `tags` (what their spellings have in common, and the first of these) and `pages`: by id
    the day, the number of the kind, and the numbers of the tags.
    """
    kinds = sorted({kind for kind, _, _ in facts.values()})
    tags: dict[str, str] = {}
    for name in sorted({tag for _, _, mine in facts.values() for tag in mine}):
        if tag_key(name):
            tags.setdefault(tag_key(name), name)
    places = {key: place for place, key in enumerate(sorted(tags))}
    pages = {}
    for id_, address in sorted(_addresses(bundle)):
        kind, day, mine = facts[address]
        numbers = sorted({places[key] for tag in mine if (key := tag_key(tag)) in places})
        pages[id_] = [day, kinds.index(kind), *numbers]
    value = {"kinds": kinds, "tags": sorted(tags.items()), "pages": pages}
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (bundle / "pages.json").write_text(text + "\n", encoding="utf-8")


def _addresses(bundle: Path) -> Iterable[tuple[str, str]]:
    """The id and the address of every page that was indexed: a fragment is named by the one and holds the other."""
    for path in (bundle / "fragment").glob("*.pf_fragment"):
        data = gzip.decompress(path.read_bytes()).removeprefix(SIGNATURE)
        yield path.stem, json.loads(data)["url"].strip("/") + "/"
