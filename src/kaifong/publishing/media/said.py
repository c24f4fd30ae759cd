"""What a build says of pictures and structured data that are not on the site, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.pages.staged import Staged
from kaifong.reporting.plain import plain

# More lines would bury what else a build says; the first ones show what to do about all.
MOST = 10


def said_of(staged: Staged) -> Iterator[str]:
    """One line a picture; the names are strangers' and made plain for a terminal."""
    left = staged.pictures_left_out
    for path in left[:MOST]:
        yield plain(
            f"{path} cannot be opened as a picture, or is too large for any page; its alternative text stands there. "
            f"`kaifong check {path}` says more; save it anew as JPEG, PNG or WebP"
        )
    if len(left) > MOST:
        yield f"{len(left) - MOST} more pictures, for the same reasons"
    for address, lacking in staged.unsaid[:MOST]:
        yield plain(
            f"structured data of {address}: {'; '.join(lacking)}. Readers miss nothing; search engines may show the "
            "page more plainly. This is a mistake of Kaifong's: please report it"
        )
