"""The bundles' pictures, copied beside the pages that show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kaifong.entries.hub import Entry
from kaifong.pages import images
from kaifong.pages.outlet import Outlet


@dataclass(frozen=True)
class Picture:
    """One picture: `address` is its site-relative path, the rest is in pixels."""

    address: str
    width: int
    height: int


def stage_pictures(entries: Iterable[Entry], outlet: Outlet) -> Mapping[str, Picture]:
    """Copies every real picture of the entries' bundles; gives them by content path.

    What a file is, its bytes say, not its name: a page of HTML called photo.jpg is not copied, so it is on no site of
    ours, and a picture that is not there is replaced by its alternative text.
    """
    found: dict[str, Picture] = {}
    for entry in entries:
        for path in entry.images:
            data = entry.tree.read(path)
            if len(data) > images.MOST_BYTES:
                continue
            measured = images.size(data)
            if measured is None or measured[0] * measured[1] > images.MOST_PIXELS:
                continue
            address = images.place(entry, path)
            outlet.put(address, data)
            found[path] = Picture(address, *measured)
    return found
