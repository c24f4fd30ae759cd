"""The bundles' pictures: copied beside the pages that show them, with lighter ones for smaller screens."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from kaifong.entries.hub import Entry
from kaifong.pages.media import FOLDER, Made, MakeMedia, made_here
from kaifong.pages.outlet import Outlet

# A picture that is shared is fetched by messengers on telephones; several show none that is heavier (600 kB).
MOST_SHARED = 500_000


@dataclass(frozen=True)
class Picture:
    """One picture of the site. Addresses are site-relative.

    Attributes:
        address: the picture itself. width, height: in pixels, as it is seen.
        choices: width and address of each file that a browser may choose, narrowest first; none: there is but one.
        shared: width, height and address of the file that stands for the page where it is shared.
    """

    address: str
    width: int
    height: int
    choices: tuple[tuple[int, str], ...] = ()
    shared: tuple[int, int, str] | None = None

    @property
    def narrowest(self) -> str:
        """The file for a place so small that any will do."""
        return self.choices[0][1] if self.choices else self.address


@dataclass(frozen=True)
class Shared:
    """A picture for sharing: a site-relative address, pixels, and what it shows for those who do not see it."""

    address: str
    width: int
    height: int
    alt: str


def stage_pictures(
    entries: Iterable[Entry], outlet: Outlet, make: MakeMedia | None = None
) -> tuple[Mapping[str, Picture], tuple[str, ...]]:
    """Publishes every real picture of the entries' bundles; gives them by content path, and paths of those left out.

    What a file is, its bytes say, not its name: a page of HTML called photo.jpg is not copied, so it is on no site of
    ours, and a picture that is not there is replaced by its alternative text. The same bytes are worked on once.
    """
    places: dict[str, list[tuple[Entry, str]]] = {}
    for entry in entries:
        for path in entry.images:
            digest = hashlib.sha256(entry.tree.read(path)).hexdigest()
            places.setdefault(digest, []).append((entry, path))
    sources = {digest: partial(where[0][0].tree.read, where[0][1]) for digest, where in places.items()}
    found: dict[str, Picture] = {}
    left: list[str] = []
    for digest, made in (make or made_here)(sources):
        if made is None:
            left.extend(path for _, path in places[digest])
            continue
        choices = _put(made, outlet)
        for entry, path in places[digest]:
            address = place(entry, path)
            outlet.put(address, made.original)
            found[path] = _picture(made, address, choices)
    return dict(sorted(found.items())), tuple(sorted(left))


def _put(made: Made, outlet: Outlet) -> tuple[tuple[int, str], ...]:
    """Writes the variants below names that say what they hold; two pictures of one content share them."""
    found = []
    for one in made.variants:
        path = f"{FOLDER}/{hashlib.sha256(one.data).hexdigest()[:20]}.webp"
        if path not in outlet.written():
            outlet.put(path, one.data)
        found.append((one.width, path))
    return tuple(found)


def _picture(made: Made, address: str, variants: tuple[tuple[int, str], ...]) -> Picture:
    choices = (*variants, (made.width, address)) if made.listed else variants
    shared = (made.width, made.height, address)
    if variants and len(made.original) > MOST_SHARED:
        width, lighter = variants[-1]
        shared = (width, round(made.height * width / made.width), lighter)
    return Picture(address, made.width, made.height, choices, shared)


def place(entry: Entry, path: str) -> str:
    """Where a picture of an entry's bundle stands on the site: beside the entry's page."""
    assert entry.bundle is not None
    return entry.address + path.removeprefix(entry.bundle + "/")
