"""JSON in which a key stands once in an object: which of two counted would depend on the reader."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class TwinError(ValueError):
    """A key that stands twice in one object."""

    def __init__(self, key: str) -> None:
        super().__init__(f"the key {key[:40]!r} stands there twice")
        self.key = key


def no_twins(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """An `object_pairs_hook` for `json.loads`.

    Raises:
        TwinError: a key stands there twice.
    """
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise TwinError(key)
        found[key] = value
    return found
