"""Which entries of a hub hold much of another's text, without reading them all closely.

Of each text that is asked about, a few short runs of bytes (anchors) are kept, spread over it. Files that hold two of
them are worth comparing letter by letter; all others are passed over with a search of their bytes. An anchor that
many authors share belongs to a form (a licence, a skeleton, a greeting), and says nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kaifong.entries.hub import Entry, Hub
from kaifong.moderation.promotion.shingles import jaccard, letters, own_words, shingles

# Anchors of a text. At 15 % of the letters changed one in eight survives in English, one in three in Chinese.
ANCHORS = 24
# An anchor that more authors than this share, or more files, is a form's.
AUTHORS, FILES = 8, 64
# Files that are compared letter by letter, those with most anchors first: a bound for texts made to collide.
CLOSELY = 8
# Up to so many anchors, a search for each is quicker than listing all that a file has (measured: 3 kB, 24 anchors).
FEW = 100
BYTES = 256 * 1024
# Long texts share many shingles by chance, the more so the fewer letters their script has: from so many shingles on
# more is asked, up to so much more. Measured: unrelated articles of 20 kB share up to 0.40, of 3 kB up to 0.17.
SHORT, SATURATION, LONG = 1500, 15_000, 0.2

# Eleven bytes from the start of a word in small letters; fifteen of a script outside ASCII (five ideographs). What
# stands before the word is a part of the match: so all other bytes are passed over at once.
_WORDS = re.compile(rb"[^A-Za-z\x80-\xff](?=([a-z][a-z\x80-\xff ]{10}))")
_SIGNS = re.compile(rb"(?=([\xc2-\xf4][\x80-\xff ]{14}))")
_LETTER = re.compile(rb"[A-Za-z\x80-\xff]")
_AUTHOR = re.compile(rb"^author:[ \t]*(.{1,80}?)[ \t\r]*$", re.MULTILINE)


@dataclass(frozen=True)
class Near:
    """An entry that says nearly the same: `share` is the Jaccard index, 0 to 1."""

    entry: Entry
    share: float


@dataclass(frozen=True)
class Measure:
    """When two texts are near: they share so much (Jaccard, for short texts), and have so many shingles to share."""

    share: float
    size: int

    def least(self, size: int) -> float:
        """The share that is asked of a text of that size."""
        return self.share + min(max(size - SHORT, 0) / SATURATION, LONG)


@dataclass
class _Anchor:
    """Where an anchor was seen: paths and authors, until it is known to be a form's."""

    paths: list[str] = field(default_factory=list)
    authors: set[bytes] = field(default_factory=set)

    @property
    def form(self) -> bool:
        return len(self.authors) > AUTHORS or len(self.paths) > FILES


def windows(data: bytes) -> list[bytes]:
    """Every run of bytes in a text that could be an anchor. What is one depends on nothing around it."""
    return _WORDS.findall(b"\n" + data) + ([] if data.isascii() else _SIGNS.findall(data))


def anchors(data: bytes) -> tuple[bytes, ...]:
    """A text's anchors: windows of the author's own words, evenly spread."""
    found = list(dict.fromkeys(windows(own_words(_text(data)).encode())))
    if len(found) <= ANCHORS:
        return tuple(found)
    return tuple(found[number * len(found) // ANCHORS] for number in range(ANCHORS))


def held(data: bytes, wanted: set[bytes]) -> set[bytes]:
    """Which of the anchors a file holds. Both ways give the same; which is quicker depends on how many are wanted."""
    if len(wanted) > FEW:
        return wanted.intersection(windows(data))
    return {one for one in wanted if one in data and _as_window(data, one)}


def _as_window(data: bytes, anchor: bytes) -> bool:
    """Whether it stands there as a window would: a word's beginning is not the middle of another."""
    if anchor[0] >= 0x80:
        return True
    at = data.find(anchor)
    while at > 0 and _LETTER.match(data, at - 1):
        at = data.find(anchor, at + 1)
    return at >= 0


def nearest(
    hub: Hub, asked: Mapping[str, Entry], others: Iterable[Entry], measure: Measure
) -> Iterator[tuple[Entry, list[Near]]]:
    """For each entry asked about, those of the others that say nearly the same, the nearest first.

    Args:
        asked: entries by path. others: entries to compare them with, in the order of their paths.
        measure: when two are near.
    """
    mine = {path: anchors(_read(hub, path)) for path in asked}
    seen = _gather(hub, {one for found in mine.values() for one in found}, others)
    for path, entry in asked.items():
        here = [seen[one] for one in mine[path] if one in seen]
        counts = Counter(other for one in here if not one.form for other in one.paths if other != path)
        close = sorted((other for other, count in counts.items() if count > 1), key=lambda one: (-counts[one], one))
        if close:
            form = _form(hub, [one for one in here if one.form])
            yield entry, _compared(hub, path, close[:CLOSELY], form, measure)


def _gather(hub: Hub, wanted: set[bytes], others: Iterable[Entry]) -> dict[bytes, _Anchor]:
    """Where those anchors stand that two files or more have. A form's is looked for no further, once it is known."""
    seen: dict[bytes, _Anchor] = {}
    alone: dict[bytes, str] = {}  # nearly all, in a sweep: no more than a path is kept of them
    live = set(wanted)
    for entry in others:
        data = _read(hub, entry.path)
        for one in held(data, live):
            first = alone.setdefault(one, entry.path)
            if first == entry.path:
                continue
            if one not in seen:
                seen[one] = _Anchor([first], {_author(_read(hub, first))})
            seen[one].paths.append(entry.path)
            seen[one].authors.add(_author(data))
            if seen[one].form:
                live.discard(one)
    return seen


def _author(data: bytes) -> bytes:
    """What the front matter gives as the author, roughly: it is compared with its like and with nothing else."""
    found = _AUTHOR.search(data, 0, 4096)
    return found[1] if found else b""


def _form(hub: Hub, shared: list[_Anchor]) -> frozenset[str]:
    """The shingles of a form: those that most of a few files have which share one."""
    paths = sorted({path for one in shared for path in one.paths[: AUTHORS + 1]})[: AUTHORS + 1]
    counts = Counter(shingle for path in paths for shingle in shingles(letters(_text(_read(hub, path)))))
    return frozenset(shingle for shingle, count in counts.items() if count * 2 > len(paths))


def _compared(hub: Hub, path: str, close: list[str], form: frozenset[str], measure: Measure) -> list[Near]:
    own = shingles(letters(_text(_read(hub, path)))) - form
    if len(own) < measure.size:
        return []
    found = []
    for other in close:
        share = jaccard(own, shingles(letters(_text(_read(hub, other)))) - form)
        if share >= measure.least(len(own)):
            found.append(Near(hub.entries[other], share))
    return sorted(found, key=lambda one: (-one.share, one.entry.path))


def _read(hub: Hub, path: str) -> bytes:
    return hub.tree.read(path)[:BYTES]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace").replace("\r\n", "\n")
