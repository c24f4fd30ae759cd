"""What is worked out of a page once, though a score of checks ask for it one after the other, page by page."""

from __future__ import annotations

from typing import Generic, TypeVar

TOGETHER = 8
"""Files that are looked at together: each check is asked of all of them before the next one is asked.

A check's patterns and lists are then in the processor's cache for seven of eight files, which takes a quarter off a
sweep; with 16 the files themselves push one another out (measured with 4, 8 and 16)."""

KEPT = 2 * TOGETHER
"""Files of which is kept what checks have in common: `lru_cache` takes it as `maxsize`."""

PIECES = 64 * KEPT
"""The same of pieces of text: an article has some forty."""

T = TypeVar("T")


class Kept(Generic[T]):
    """What was worked out of the very same objects, which are frozen, for the last `KEPT` of them."""

    def __init__(self) -> None:
        self._held: dict[tuple[int, ...], tuple[tuple[object, ...], T]] = {}

    def of(self, *objects: object) -> T | None:
        """What is kept of these; None where nothing is."""
        held = self._held.get(tuple(map(id, objects)))
        return None if held is None else held[1]

    def keep(self, value: T, *objects: object) -> T:
        """Keeps it with the objects themselves, so that no other can get the identity of one."""
        if len(self._held) >= KEPT:
            del self._held[next(iter(self._held))]
        self._held[tuple(map(id, objects))] = (objects, value)
        return value
