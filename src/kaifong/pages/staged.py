"""What `stage` writes: the border behind which nothing is unsafe."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Staged:
    """A complete source tree.

    Attributes:
        pages: paths of the staged `index.md` files from the stage's root, sorted.
        files: paths of everything else (images, feeds, `search/…`), sorted.
        broken: content paths that got no page, with the first reason (a message id).
    """

    pages: tuple[str, ...]
    files: tuple[str, ...]
    broken: tuple[tuple[str, str], ...]
