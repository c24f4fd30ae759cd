"""What a site needs besides its pages: the search index, and the mark that it is ours."""

from __future__ import annotations

from pathlib import Path

from kaifong.publishing import swap
from kaifong.publishing.search import make_index


def finish_site(stage: Path, site: Path, work: Path, *, search: bool = True) -> int:
    """Completes a site that MkDocs laid out; gives the number of documents that can be found.

    Raises:
        BuildError: the search index could not be made.
    """
    found = make_index(stage, site, work.parent / "cache" / "search") if search else 0
    swap.mark(site)
    return found
