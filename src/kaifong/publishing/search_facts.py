"""What narrows a search: `pages.json` in each part says of every page its kind, day, year and tags.

Pagefind has filters of its own, and counts for them, of one question at a time. A question in two scripts is several
to it (an exact phrase and other words), and what all of them found can only be counted with every page's facts at
hand. They are about twenty bytes a page, and order by day what was asked for without any words.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, TypeAlias

from kaifong.pages.tag_names import tag_key
from kaifong.publishing.steady_bundle import SIGNATURE

# A page's kind, its day (or year, or nothing) and its tags.
Facts: TypeAlias = tuple[str, str, tuple[str, ...]]
# Days are written as whole numbers, 20260103 as 260103.
_DAYS_FROM = 20_000_000
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"  # there are eleven kinds, and members, groups and guidelines


def facts_of(document: Mapping[str, Any]) -> Facts:
    """What is kept of one search document."""
    day = str(document.get("date") or document.get("year") or "")
    return str(document.get("kind") or ""), day, tuple(str(tag) for tag in document.get("tags") or ())


def facts_file(files: Mapping[str, bytes], facts: Mapping[str, Facts]) -> bytes:
    """`pages.json` for the files of an index: `facts` are by address, the file is by Pagefind's own ids.

    The file holds `kinds`, `tags` (what their spellings have in common, and the first of these) and columns, in which
    every page has its place, the oldest first: `days` (the year, month and day as one number, from the year 2000, and
    of all but the first only how much more it is than the one before; 0 for the month or the day where only the year
    is known; `undated` pages come before these, and have no place here), `kind` (a digit of base 36 each) and
    `tagged` (numbers of tags in base 36, with a point between two and a comma between pages). The ids have a
    beginning in common (`begins`); of the rest, `ids` has so many characters (`length`) as tell them apart, with
    spaces where one is shorter, and nothing between them.
    """
    kinds = sorted({kind for kind, _, _ in facts.values()})
    tags: dict[str, str] = {}
    for name in sorted({tag for _, _, mine in facts.values() for tag in mine}):
        if tag_key(name):
            tags.setdefault(tag_key(name), name)
    places = {key: place for place, key in enumerate(sorted(tags))}
    found = sorted((_number(facts[address][1]), id_, address) for id_, address in _addresses(files))
    begins, length = _told_apart(sorted(id_ for _, id_, _ in found))
    mine = [facts[address] for _, _, address in found]
    days = [day for day, _, _ in found if day]
    value = {
        "kinds": kinds,
        "tags": sorted(tags.items()),
        "begins": begins,
        "length": length,
        "ids": "".join(id_[len(begins) :][:length].ljust(length) for _, id_, _ in found),
        "undated": len(found) - len(days),
        "days": [day - before for before, day in pairwise([_DAYS_FROM, *days])],
        "kind": "".join(_base_36(kinds.index(kind)) for kind, _, _ in mine),
        "tagged": ",".join(_numbers({places[key] for tag in all_ if (key := tag_key(tag))}) for _, _, all_ in mine),
    }
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n").encode()


def _number(day: str) -> int:
    return int(day.replace("-", "").ljust(8, "0")) if day else 0


def _numbers(places: Iterable[int]) -> str:
    return ".".join(map(_base_36, sorted(places)))


def _base_36(number: int) -> str:
    return (_base_36(number // 36) if number > 35 else "") + _DIGITS[number % 36]


def _told_apart(ids: Sequence[str]) -> tuple[str, int]:
    """What sorted ids begin with, and how many characters after that make each one unlike all others."""
    if len(ids) < 2:
        return "", len("".join(ids))
    begins = _shared(ids[0], ids[-1])
    return ids[0][:begins], max(_shared(*pair) for pair in pairwise(ids)) - begins + 1


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common from the beginning."""
    same = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(same, min(len(one), len(other)))


def _addresses(files: Mapping[str, bytes]) -> Iterable[tuple[str, str]]:
    """The id and the address of every page that was indexed: a fragment is named by the one and holds the other."""
    for path, data in files.items():
        if path.startswith("fragment/"):
            text = gzip.decompress(data).removeprefix(SIGNATURE)
            yield path.removeprefix("fragment/").partition(".")[0], json.loads(text)["url"].strip("/") + "/"
