"""Paging: which page of a list this is, and where the others stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

# Divisible by 2, 3 and 4: the last row of cards is full at every width.
PER_PAGE = 24


@dataclass(frozen=True)
class Pager:
    """Page `number` of `last`, counted from 1; `at` gives a page's site-relative address."""

    number: int
    last: int
    at: Callable[[int], str]


def cut_in_pages(items: Sequence[T], most: int = PER_PAGE) -> list[Sequence[T]]:
    """The items of each page, `most` to a page; one empty page for none at all, so that every list has an address."""
    return [items[start : start + most] for start in range(0, len(items), most)] or [()]
