"""Values written out in full: what a page was given, so that it need not be made again of the same things."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache, partial
from types import FunctionType
from typing import Any

from kaifong.entries.entry import Entry
from kaifong.entries.settings import Language, Settings

# What `repr` writes out in full; a datetime is a date, a Markup a str.
_PLAIN = (str, int, float, date, bytes, Enum, type(None))


def in_full(value: Any, seen: set[str]) -> str:
    """A value as text. Two that could be told apart by what is in them have different texts, on every machine.

    Entries are written as their paths, which are added to `seen`: whoever compares has to see that their files are
    the same. Settings are the same for the whole hub, so a language is written as its tag; a function as its name, if
    it holds nothing of its own.

    Raises:
        TypeError: something in it cannot be written out, such as a site or a lambda: a bug of ours.
    """
    if isinstance(value, _PLAIN):
        found = repr(value)
    elif isinstance(value, tuple | list):
        found = f"({','.join([in_full(one, seen) for one in value])})"
    elif isinstance(value, Entry):
        seen.add(value.path)
        found = f"<{value.path!r}>"
    elif isinstance(value, Language):
        found = f"<{value.tag}>"
    elif isinstance(value, Mapping):
        found = f"{{{','.join([f'{in_full(key, seen)}:{in_full(one, seen)}' for key, one in value.items()])}}}"
    elif isinstance(value, AbstractSet):
        found = f"{{{','.join(sorted([in_full(one, seen) for one in value]))}}}"
    else:
        found = _object(value, seen)
    return found


def _object(value: Any, seen: set[str]) -> str:
    if is_dataclass(value) and not isinstance(value, type | Settings):
        inner = [in_full(getattr(value, name), seen) for name in _names(type(value))]
        return f"{type(value).__qualname__}({','.join(inner)})"
    if isinstance(value, partial):
        return f"partial{in_full((value.func, value.args, value.keywords), seen)}"
    if isinstance(value, FunctionType) and value.__closure__ is None and "<" not in value.__qualname__:
        return f"{value.__module__}.{value.__qualname__}"
    raise TypeError(f"{type(value).__name__} cannot be written out in full")


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))
