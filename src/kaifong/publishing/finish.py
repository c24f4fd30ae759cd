"""What a site needs besides its pages, where nobody but its generator made it: the search index, and our mark."""

from __future__ import annotations

from pathlib import Path

from kaifong.publishing import swap
from kaifong.publishing.search import CACHE, make_index


def finish_site(root: Path, stage: Path, site: Path) -> None:
    """Completes a site that was laid out from a stage of the hub in `root`.

    Raises:
        BuildError: the search index could not be made.
        OSError: a file could not be read or written.
    """
    make_index(stage, site, root / CACHE)
    swap.mark(site)
