"""The search index, begun as soon as the stage has all that can be found, while the rest of the site is made.

On two cores an index of 800 posts costs an edit a second of waiting where it is begun at the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kaifong.publishing.kept_site.record import Record
from kaifong.publishing.search import SearchIndex, search_index


class SearchAhead:
    """Makes the parts of the index that the last build does not have. `end` has to be called in any case.

    Args:
        stage: the stage's folder. cache: see `search_index`. last: what the last build left.
    """

    def __init__(self, stage: Path, cache: Path, last: Record) -> None:
        self._stage, self._cache = stage, cache
        self._known = frozenset(one.key for one in last.outputs.values())
        self._index: SearchIndex | None = None

    def begin(self, digests: Mapping[str, str]) -> None:
        """Begins, with these staged files, by path; what was begun with others is ended."""
        self.end()
        index = search_index(self._stage, self._cache, digests)
        fresh = frozenset(index.folders.values()) - self._known
        if fresh:
            self._index = index
            index.start(fresh)

    def take(self, digests: Mapping[str, str]) -> SearchIndex:
        """The index of these staged files, the one that was begun if it is of the same; its `end` is still ours."""
        index = search_index(self._stage, self._cache, digests)
        if self._index is not None and self._index.folders == index.folders:
            return self._index
        self.end()
        self._index = index
        return index

    def end(self) -> None:
        """Stops what is still running: nobody forks a process while a thread of ours runs."""
        if self._index is not None:
            self._index.end()
            self._index = None
