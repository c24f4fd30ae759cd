"""What GitHub's expressions make of values: truth, comparison, text, and the functions.

Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any


class ExpressionError(AssertionError):
    """An expression that GitHub would refuse, or that does something else than it seems to say."""


def truthy(value: Any) -> bool:
    """Everything is true but false, 0, NaN, the empty text and null."""
    if isinstance(value, float) and math.isnan(value):
        return False
    return value not in (None, False, 0, "") or isinstance(value, dict | list)


def text(value: Any) -> str:
    """How a value is written into a text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, Mapping):
        return "Object"
    if isinstance(value, list):
        return "Array"
    return str(value)


def number(value: Any) -> float:
    """The number that a value is compared as, where types differ."""
    if value is None:
        return 0.0
    if isinstance(value, bool | int | float):
        return float(value)
    if isinstance(value, str):
        stripped = value.strip()
        if not stripped:
            return 0.0
        try:
            return float(int(stripped, 16)) if stripped.lower().startswith("0x") else float(stripped)
        except ValueError:
            return math.nan
    return math.nan


def equal(one: Any, other: Any) -> bool:
    """`==`: texts whatever their case, objects by identity, different types as numbers."""
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() == other.casefold()
    if one is None and other is None:
        return True
    if isinstance(one, Mapping | list) or isinstance(other, Mapping | list):
        return one is other
    return number(one) == number(other)


def less(one: Any, other: Any) -> bool:
    """`<`."""
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() < other.casefold()
    return number(one) < number(other)


def member(value: Any, key: Any) -> Any:
    """`value.key` or `value[key]`; what is not there is null. Keys are found whatever their case."""
    if isinstance(value, Filtered):
        return Filtered(found for one in value if (found := member(one, key)) is not None)
    if isinstance(value, Mapping):
        if key in value:
            return value[key]
        wanted = text(key).casefold()
        return next((held for name, held in value.items() if str(name).casefold() == wanted), None)
    if isinstance(value, list) and not isinstance(key, str):
        index = int(number(key))
        return value[index] if 0 <= index < len(value) else None
    return None


class Filtered(list[Any]):
    """What `.*` gives: a list whose members' properties are asked one by one."""

    @classmethod
    def of(cls, value: Any) -> Filtered:
        """The members of an object or a list."""
        if isinstance(value, Mapping):
            return cls(value.values())
        return cls(value) if isinstance(value, list) else cls()


def contains(where: Any, what: Any) -> bool:
    if isinstance(where, list):
        return any(equal(one, what) for one in where)
    return text(what).casefold() in text(where).casefold()


def formatted(pattern: Any, *given: Any) -> str:
    """`format('{0} {{x}}', …)`."""
    out, rest = "", text(pattern)
    while rest:
        if rest[:2] in ("{{", "}}"):
            out, rest = out + rest[0], rest[2:]
        elif rest[0] == "{":
            index, _, rest = rest[1:].partition("}")
            if not index.isdigit() or int(index) >= len(given):
                raise ExpressionError(f"format() has no value {index!r}")
            out += text(given[int(index)])
        elif rest[0] == "}":
            raise ExpressionError("format() has a brace that nothing opened")
        else:
            out, rest = out + rest[0], rest[1:]
    return out


def joined(what: Any, between: Any = ",") -> str:
    return text(between).join(text(one) for one in what) if isinstance(what, list) else text(what)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "contains": contains,
    "startswith": lambda where, what: text(where).casefold().startswith(text(what).casefold()),
    "endswith": lambda where, what: text(where).casefold().endswith(text(what).casefold()),
    "format": formatted,
    "join": joined,
    "tojson": lambda value: json.dumps(value, indent=2, ensure_ascii=False),
    "fromjson": lambda value: json.loads(text(value)),
}
STATUS = ("success", "failure", "cancelled", "always")
