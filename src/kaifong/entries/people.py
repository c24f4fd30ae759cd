"""Who has what part in an entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.schema import Parsed, Role


def people(roles: tuple[Role, ...], front: Mapping[str, Any], parsed: Parsed) -> tuple[tuple[str, str], ...]:
    """`(role, name)` pairs, each once: role by role as the front matter states them, then those of the body."""
    return tuple(dict.fromkeys([*_stated(roles, front), *parsed.people]))


def _stated(roles: tuple[Role, ...], front: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for role in roles:
        name, _, key = (role.field or "").partition(".")
        value = front.get(name)
        if value is None:
            continue
        for one in value if isinstance(value, tuple) else (value,):
            if not key:
                yield role.name, one
            elif key in one:
                yield role.name, one[key]
