"""The bundles' pictures: copied beside the pages that show them, with lighter ones for smaller screens."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from functools import partial
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.pages.done import Done
from kaifong.pages.media import FOLDER, Made, MakeMedia, made_here
from kaifong.pages.memory import Memory
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
    entries: Iterable[Entry], outlet: Outlet, make: MakeMedia | None = None, memory: Memory | None = None
) -> tuple[Mapping[str, Picture], tuple[str, ...]]:
    """Publishes every real picture of the entries' bundles; gives them by content path, and paths of those left out.

    What the memory has of the same bytes at the same place is left as it stands.

    What a file is, its bytes say, not its name: a page of HTML called photo.jpg is not copied, so it is on no site of
    ours, and a picture that is not there is replaced by its alternative text. The same bytes are worked on once.
    """
    memory = Memory() if memory is None else memory
    places: dict[str, list[tuple[Entry, str]]] = {}
    found: dict[str, Picture] = {}
    left: list[str] = []
    for entry in entries:
        for path in entry.images:
            name = f"picture:{path}"
            done = memory.recall(name)
            if done is not None and done.key == f"{entry.tree.digest(path)} {place(entry, path)}":
                memory.keep(name)
                for output, put in done.outputs.items():
                    if not outlet.has(output):
                        outlet.keep(output, put)
                if done.value is None:
                    left.append(path)
                else:
                    found[path] = _back(done.value)
                continue
            digest = hashlib.sha256(entry.tree.read(path)).hexdigest()
            places.setdefault(digest, []).append((entry, path))
    sources = {digest: partial(where[0][0].tree.read, where[0][1]) for digest, where in places.items()}
    for digest, made in (make or made_here)(sources):
        choices = _put(made, outlet) if made is not None else ()
        for entry, path in places[digest]:
            address = place(entry, path)
            outputs = [one for _, one in choices]
            if made is None:
                left.append(path)
            else:
                outlet.put(address, made.original)
                found[path] = _picture(made, address, choices)
                outputs.append(address)
            value = astuple(found[path]) if made is not None else None
            key = f"{entry.tree.digest(path)} {address}"
            memory.note(f"picture:{path}", Done({one: outlet.digest(one) for one in outputs}, value, key=key))
    return dict(sorted(found.items())), tuple(sorted(left))


def _put(made: Made, outlet: Outlet) -> tuple[tuple[int, str], ...]:
    """Writes the variants below names that say what they hold; two pictures of one content share them."""
    found = []
    for one in made.variants:
        path = f"{FOLDER}/{hashlib.sha256(one.data).hexdigest()[:20]}.webp"
        if not outlet.has(path):
            outlet.put(path, one.data)
        found.append((one.width, path))
    return tuple(found)


def _back(value: Any) -> Picture:
    """A picture that JSON has held."""
    address, width, height, choices, shared = value
    return Picture(
        address, width, height, tuple((wide, where) for wide, where in choices), tuple(shared) if shared else None
    )


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
