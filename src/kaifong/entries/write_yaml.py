"""Writes front matter that `strict_yaml` reads back as the same text, and that people can go on editing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.strict_yaml import YamlFault, read

# What may stand without quotes; it is tried, and quoted all the same where it would be read differently.
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\n\t]*(?<![\s:])\Z")
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]')
# Other readers of YAML 1.1 (a preview, a theme) take these for booleans and nulls; quotes cost nothing.
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def dump(front: Mapping[str, Any]) -> str:
    """A mapping as YAML in block style, without fences, with a line end at its end; empty for an empty one.

    Args:
        front: strings, numbers, booleans, dates, lists and mappings of them. None and empty lists are left out.
    """
    return "".join(f"{row}\n" for row in _mapping(front, ""))


def document(front: Mapping[str, Any], body: str) -> str:
    """A whole file: front matter between its fences, an empty line, and the body."""
    return f"---\n{dump(front)}---\n\n{body.strip()}\n"


def _mapping(front: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in front.items():
        if value is None or value in ((), [], {}):
            continue
        if isinstance(value, Mapping):
            yield f"{indent}{scalar(key)}:"
            yield from _mapping(value, indent + "  ")
        elif isinstance(value, list | tuple):
            yield f"{indent}{scalar(key)}:"
            yield from _list(value, indent + "  ")
        else:
            yield f"{indent}{scalar(key)}: {scalar(value)}"


def _list(values: list[Any] | tuple[Any, ...], indent: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, Mapping):
            rows = list(_mapping(value, indent + "  "))
            if rows:
                yield f"{indent}- {rows[0].lstrip()}"
                yield from rows[1:]
        else:
            yield f"{indent}- {scalar(value)}"


def scalar(value: Any) -> str:
    """One value on one line, quoted where it has to be."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, str):
        return str(value)
    if _PLAIN.match(value) and value.lower() not in _WORDS and ": " not in value and " #" not in value:
        try:
            if read(f"k: {value}").value == {"k": value}:
                return value
        except YamlFault:
            pass
    return '"' + _ESCAPED.sub(_escape, value) + '"'


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    if char in '"\\':
        return "\\" + char
    if char == "\n":
        return "\\n"
    if char == "\t":
        return "\\t"
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"
