"""What `stage` writes: the border behind which nothing is unsafe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Staged:
    """A complete source tree.

    Attributes:
        pages: paths of the staged `index.md` files from the stage's root, sorted.
        files: paths of everything else (images, feeds, `search/…`), sorted.
        broken: content paths that got no page, with the first reason (a message id).
        pictures_left_out: content paths of pictures that are none, are too large for a page, or cannot be opened;
            their alternative text stands in their place.
        unsaid: addresses of pages whose structured data are left out, with what they lack.
        digests: the digest of every staged file's bytes (`entries.tree.digest_of`), by path.
    """

    pages: tuple[str, ...]
    files: tuple[str, ...]
    broken: tuple[tuple[str, str], ...]
    pictures_left_out: tuple[str, ...] = ()
    unsaid: tuple[tuple[str, tuple[str, ...]], ...] = ()
    digests: Mapping[str, str] = field(default_factory=dict)
