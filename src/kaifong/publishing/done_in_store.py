"""What was made at the last staging, as rows of the store: read as text, and understood one by one when asked.

Of most pages nothing is asked but what came of them, so that is written once more, for all of them together.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from kaifong.pages.done import Done, read
from kaifong.pages.memory import Memory


@dataclass
class DoneInStore:
    """See `kaifong.pages.memory.DoneBefore`.

    Attributes:
        rows: by name, what `done.written` wrote. came: outputs and value, by name.
    """

    rows: dict[str, str]
    came: dict[str, tuple[Mapping[str, str], Any]]
    _read: dict[str, Done] = field(default_factory=dict)

    def get(self, name: str) -> Done | None:
        """See `DoneBefore.get`."""
        row = self.rows.get(name)
        if row is None:
            return None
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = read(row)
        return found

    def names(self, beginning: str = "") -> Iterable[str]:
        """See `DoneBefore.names`."""
        return [name for name in self.rows if name.startswith(beginning)] if beginning else list(self.rows)

    def came_of(self, name: str) -> tuple[Mapping[str, str], Any]:
        """See `DoneBefore.came_of`."""
        return self.came[name]

    def may_have_seen(self, name: str, paths: Iterable[str]) -> bool:
        """See `DoneBefore.may_have_seen`: whether the row has a path in it, as JSON writes it."""
        row = self.rows[name]
        return any(_as_written(path) in row for path in paths)


@lru_cache(maxsize=64)  # a few paths are looked for in ten thousand rows
def _as_written(path: str) -> str:
    return json.dumps(path)


def from_rows(
    rows: Iterable[tuple[str, str]], came: str | None, stands: Callable[[Mapping[str, str]], bool]
) -> tuple[DoneInStore, bool]:
    """What rows and the text of what came of them say, and whether something is missing.

    Args:
        stands: whether staged files still hold what they were left with.

    Raises:
        ValueError, TypeError: something else wrote them.
    """
    found = dict(rows)
    told = (
        {} if came is None else {name: (dict(outputs), value) for name, (outputs, value) in json.loads(came).items()}
    )
    kept = {name: row for name, row in found.items() if name in told and stands(told[name][0])}
    gaps = len(kept) != len(told) or len(kept) != len(found)
    return DoneInStore(kept, {name: told[name] for name in kept}), gaps


def came_of_all(memory: Memory) -> str:
    """What came of all that a memory keeps and adds, as one text."""
    told = {name: memory.done.came_of(name) for name in memory.done.names() if name in memory.kept}
    told.update((name, (done.outputs, done.value)) for name, done in memory.fresh.items())
    return json.dumps(told, separators=(",", ":"))
