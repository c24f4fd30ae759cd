"""How much of one kind a report tells of one file: nobody reads a thousand lines, and a megabyte can hold 300,000."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from kaifong.moderation.check import Seen

# Of one check about one file. Twice as many as the worst text of ours and of the tests' corpora has, and few enough
# that a file in which everything is wrong makes a report of megabytes and not of hundreds.
MOST = 500


def enough(seen: Iterable[Seen], path: str, most: int = MOST) -> tuple[list[Seen], Mapping[str, int]]:
    """What is told of what a check saw, and by path how many more there were.

    The first of each file are kept, and the first of each sort: a flood of small things must hide no large one.

    Args:
        path: the file under review; a check of the whole change names its own.
        most: how many of one file.
    """
    rest = iter(seen)
    first = next(rest, None)
    if first is None:
        return [], {}  # as nearly always
    kept: list[Seen] = []
    told: Counter[str] = Counter()
    left_out: Counter[str] = Counter()
    sorts: dict[str, set[tuple[object, ...]]] = {}
    for one in chain((first,), rest):
        where = one.path or path
        of_path = sorts.setdefault(where, set())
        sort = one.message_id, one.severity, one.confidence  # all that its weight depends on, and its message
        if told[where] < most or sort not in of_path:
            told[where] += 1
            of_path.add(sort)
            kept.append(one)
        else:
            left_out[where] += 1
    return kept, left_out
