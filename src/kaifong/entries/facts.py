"""What is known of an entry without reading its file again: front matter as it was validated, and what was wrong.

Written as JSON, so that whoever keeps facts between two readings trusts nothing but data. Dates, which JSON lacks,
are objects with one key that no front matter has (a `$` begins it).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kaifong.entries.problem import Problem

if TYPE_CHECKING:
    from kaifong.entries.entry import Entry

_DATE, _MOMENT = "$date", "$moment"


@dataclass(frozen=True)
class Facts:
    """An entry's facts.

    Attributes:
        written: the front matter as JSON; decoded when first asked.
        keys: the keys of the front matter.
        found: its problems, as `Problem`'s fields.
        readable, publishable, hidden: as `Entry` has them.
    """

    written: str
    keys: frozenset[str]
    found: tuple[tuple[str, int, Mapping[str, str | int | float], int | None], ...]
    readable: bool
    publishable: bool
    hidden: bool

    @cached_property
    def front(self) -> Mapping[str, Any]:
        """The front matter, as `Entry.front` gives it."""
        front: Mapping[str, Any] = _back(json.loads(self.written))
        return front

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """The entry's own problems."""
        return tuple(Problem(*one) for one in self.found)


def facts_of(entry: Entry) -> Facts:
    """The facts of an entry that can be read here."""
    found = tuple((one.message, one.line, dict(one.params), one.column) for one in entry.problems)
    return Facts(
        json.dumps(_plain(entry.front), ensure_ascii=False, separators=(",", ":")),
        frozenset(entry.front),
        found,
        entry.readable,
        entry.publishable,
        entry.hidden,
    )


def packed(facts: Facts) -> list[Any]:
    """The facts as JSON takes them."""
    flags = facts.readable | facts.publishable << 1 | facts.hidden << 2
    return [facts.written, sorted(facts.keys), [list(one) for one in facts.found], flags]


def unpacked(value: Any) -> Facts:
    """Facts that `packed` wrote.

    Raises:
        TypeError, ValueError: something else wrote them.
    """
    written, keys, found, flags = value
    if not isinstance(written, str) or not isinstance(flags, int):
        raise TypeError("not the facts of an entry")
    problems = tuple((str(message), int(line), dict(params), column) for message, line, params, column in found)
    return Facts(written, frozenset(keys), problems, bool(flags & 1), bool(flags & 2), bool(flags & 4))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return {_MOMENT: value.isoformat()}
    if isinstance(value, date):
        return {_DATE: value.isoformat()}
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def _back(value: Any) -> Any:
    if isinstance(value, dict):
        if len(value) == 1:
            if _DATE in value:
                return date.fromisoformat(value[_DATE])
            if _MOMENT in value:
                return datetime.fromisoformat(value[_MOMENT])
        return {key: _back(one) for key, one in value.items()}
    if isinstance(value, list):
        return tuple(map(_back, value))
    return value
