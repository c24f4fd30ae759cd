"""What another machine makes: asking for it ends the making of a page, which is left to whoever has everything.

Where an entry stands, who wrote it and what its front matter says is known to every machine; its rendered text and
its pictures are known to the one whose share it is in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NoReturn, TypeVar

from kaifong.pages.bodies import Bodies, Body

T = TypeVar("T")


class ElsewhereError(Exception):
    """It is in another machine's share."""


def bodies_with(bodies: Bodies, elsewhere: frozenset[str]) -> Bodies:
    """The bodies that are here, and those of entries elsewhere, of which it is taken for granted that they are."""
    keys = {**dict.fromkeys(elsewhere, ""), **bodies.keys_of}

    def read(path: str) -> Body:
        return _raise(path) if path in elsewhere else bodies.read(path)

    return Bodies(keys, Here(bodies.leads, elsewhere), read, bodies.masked, bodies.masked_text)


class Here(Mapping[str, T]):
    """A mapping of what is here; to ask it for what is elsewhere raises `ElsewhereError`, and no KeyError."""

    def __init__(self, here: Mapping[str, T], elsewhere: frozenset[str]) -> None:
        self._here, self._elsewhere = here, elsewhere

    def __getitem__(self, key: str) -> T:
        return _raise(key) if key in self._elsewhere else self._here[key]

    def __contains__(self, key: object) -> bool:
        return _raise(key) if key in self._elsewhere else key in self._here

    def __iter__(self) -> Iterator[str]:
        return iter(self._here)

    def __len__(self) -> int:
        return len(self._here)


def _raise(key: object) -> NoReturn:
    raise ElsewhereError(key)
