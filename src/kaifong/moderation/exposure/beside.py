"""What the words beside a number say of it: the nearest one before it counts, or else one behind it."""

from __future__ import annotations

import re


def last_end(words: re.Pattern[str], before: str) -> int:
    """Where the last of the words in a stretch of text ends; -1 where none stands in it."""
    return max((found.end() for found in words.finditer(before)), default=-1)


def spoken_for(  # noqa: PLR0913 - a place in a text, two lists, two distances
    text: str,
    start: int,
    end: int,
    words: re.Pattern[str],
    against: re.Pattern[str],
    *,
    before: int,
    behind: int,
) -> bool | None:
    """Whether a word says that a number is of a sort; False where one says that it is another; None: neither.

    Args:
        start, end: where the number stands.
        words, against: what speaks for it, and against it.
        before, behind: in how many characters on each side a word counts.
    """
    stretch = text[max(0, start - before) : start]
    ours, others = last_end(words, stretch), last_end(against, stretch)
    if ours < 0 and others < 0:
        return True if words.search(text, end, end + behind) else None
    return ours >= others
