"""Front matter as templates read it: a key that an entry does not have is None, not an error.

The environment is strict, so that a misspelt variable is found at once; which keys a kind may have, its schema says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.entries.hub import Entry


class Front:
    """An entry's front matter, or a record inside it."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __getattr__(self, name: str) -> Any:
        """The key's value, records wrapped again; None where it is missing."""
        return self._wrapped(self._values.get(name))

    def __getitem__(self, name: str) -> Any:
        """As `front.name`, for Jinja's other spelling."""
        return self._wrapped(self._values.get(name))

    def __bool__(self) -> bool:
        return bool(self._values)

    @staticmethod
    def _wrapped(value: Any) -> Any:
        if isinstance(value, Mapping):
            return Front(value)
        if isinstance(value, tuple):
            return tuple(Front(one) if isinstance(one, Mapping) else one for one in value)
        return value


def front_of(entry: Entry) -> Front:
    """An entry's front matter for a template."""
    return Front(entry.front)
