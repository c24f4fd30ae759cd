"""YAML as people mean it: a small, closed part of the language, with the line of every key.

PyYAML's own constructors are not used. What they would do to a member's text is the reason: `no` becomes False,
`2025-01-01` a date, `12:30` the number 750; an alias of 300 bytes becomes five million nodes; of two equal keys the
first vanishes. Here the parser's events are read one by one, everything surprising is refused where it stands, and a
scalar is the text that was typed. What a text means (a date, a number) is for the schema that asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

# Real front matter is below 2 KiB and three levels deep; the caps leave room and bound the work.
MAX_BYTES = 16 * 1024
MAX_DEPTH = 6

try:
    from yaml import CSafeLoader as _Parser  # libyaml: ten times faster
except ImportError:  # pragma: no cover - a PyYAML built without libyaml
    from yaml import SafeLoader as _Parser  # type: ignore[assignment]

# YAML 1.1 counts NEL, LS and PS as line ends, editors and GitHub do not: a key could hide behind one.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_WIDE_COLON = re.compile(r"^ *(?:- )?(?P<key>[A-Za-z_][A-Za-z0-9_-]*) *：", re.MULTILINE)
_NO_SPACE = re.compile(r"^ *(?:- )?(?P<key>[A-Za-z_][A-Za-z0-9_-]*):(?=[^\s:/\\])", re.MULTILINE)
_TAB_INDENT = re.compile(r"^ *\t", re.MULTILINE)
_AT_SIGN = re.compile(r"(?:^|[:\[,]|-)\s*@(?P<name>[\w-]+)")

_NULLS = ("", "~")
_CORE_INT = re.compile(r"[-+]?[0-9]{1,18}\Z")
_CORE_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?\Z")


class YamlFault(Exception):  # noqa: N818 - it is the text that is at fault; callers turn this into their own error
    """A text that is not of our part of YAML.

    Attributes:
        what: `alias`, `anchor`, `merge`, `tag`, `duplicate`, `complex-key`, `deep`, `large`, `documents`,
            `not-mapping`, `control`, `tab`, `wide-colon`, `no-space`, `colon`, `at-sign` or `syntax`.
        line, column: 1-based.
        params: what a message may name: `key`, `first` (a line), `code`, `limit`…
    """

    def __init__(self, what: str, line: int, column: int | None = None, **params: str | int) -> None:
        super().__init__(f"{what} in line {line}")
        self.what = what
        self.line = line
        self.column = column
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True)
class Document:
    """A text that was read.

    Attributes:
        value: dicts, lists, strings, and None for an empty value; with `core`, numbers and booleans too.
        lines: 1-based line of every key and list item: `guests`, `guests.0`, `guests.0.name`.
    """

    value: dict[str, Any]
    lines: dict[str, int]


def read(text: str, *, first_line: int = 1, core: bool = False, max_bytes: int = MAX_BYTES) -> Document:
    r"""Reads one mapping.

    Args:
        text: the YAML, line ends as `\n`, without fences.
        first_line: the line of the file in which the text starts.
        core: resolve plain scalars by YAML 1.2's core schema (null, true, false, decimal numbers). For files of
            maintainers; members' front matter stays text.
        max_bytes: the cap on its size in UTF-8.

    Raises:
        YamlFault: for everything outside our part of YAML, at its line.
    """
    if len(text) > max_bytes or len(text.encode("utf-8", "replace")) > max_bytes:
        raise YamlFault("large", first_line, limit=max_bytes // 1024)
    if control := _CONTROL.search(text):
        line, column = _place(text, control.start(), first_line)
        raise YamlFault("control", line, column, code=f"U+{ord(control.group()):04X}")
    if tab := _TAB_INDENT.search(text):
        raise YamlFault("tab", *_place(text, tab.end() - 1, first_line))
    try:
        return _Reader(text, first_line, core=core).document()
    except yaml.MarkedYAMLError as error:
        raise _syntax(text, error, first_line) from None
    except (yaml.YAMLError, UnicodeEncodeError):
        raise YamlFault("syntax", first_line) from None


class _Reader:
    """Builds values from libyaml's events and refuses what is outside our part of YAML."""

    def __init__(self, text: str, first_line: int, *, core: bool) -> None:
        # What `yaml.parse` makes of a loader is a generator that asks it twice for each event.
        self.next: Callable[[], Any] = _Parser(text).get_event
        self.text = text
        self.first_line = first_line
        self.core = core
        self.lines: dict[str, int] = {}

    def document(self) -> Document:
        self.next()  # the stream's start
        event = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            return Document({}, {})
        if event.explicit or event.version or event.tags:
            raise self._fault("documents", event)
        root = self.next()
        if isinstance(root, yaml.ScalarEvent) and root.value == "" and not root.style:
            value: Any = {}
        else:
            value = self._node(root, "", 1)
        if not isinstance(value, dict):
            if wide := _WIDE_COLON.search(self.text):
                raise YamlFault("wide-colon", *_place(self.text, wide.end() - 1, self.first_line), key=wide["key"])
            if close := _NO_SPACE.search(self.text):
                raise YamlFault("no-space", *_place(self.text, close.end() - 1, self.first_line), key=close["key"])
            raise self._fault("not-mapping", root)
        end = self.next()
        if end.explicit or not isinstance(self.next(), yaml.StreamEndEvent):
            raise self._fault("documents", end)
        return Document(value, self.lines)

    def _fault(self, what: str, event: Any, **params: str | int) -> YamlFault:
        mark = event.start_mark  # libyaml always gives one
        return YamlFault(what, self.first_line + mark.line, mark.column + 1, **params)

    def _line(self, event: Any) -> int:
        line: int = event.start_mark.line
        return self.first_line + line

    def _node(self, event: Any, path: str, depth: int) -> Any:
        if type(event) is yaml.ScalarEvent and event.anchor is None and event.tag is None:
            return self._scalar(event)
        if isinstance(event, yaml.AliasEvent):
            raise self._fault("alias", event, name=event.anchor or "")
        if event.anchor is not None:
            raise self._fault("anchor", event, name=event.anchor or "")
        if event.tag is not None:
            raise self._fault("tag", event, name=event.tag)
        if depth > MAX_DEPTH:
            raise self._fault("deep", event, limit=MAX_DEPTH)
        return self._mapping(path, depth) if isinstance(event, yaml.MappingStartEvent) else self._list(path, depth)

    def _scalar(self, event: Any) -> Any:
        value: str = event.value
        if event.style:  # libyaml: "" for a plain scalar; the Python parser: None
            return value
        if value in _NULLS:
            return None
        return core_scalar(value) if self.core else value

    def _mapping(self, path: str, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        prefix = f"{path}." if path else ""
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            if isinstance(event, yaml.AliasEvent):
                raise self._fault("alias", event, name=event.anchor or "")
            if event.anchor is not None:
                raise self._fault("anchor", event, name=event.anchor or "")
            if not isinstance(event, yaml.ScalarEvent):
                raise self._fault("complex-key", event)
            if event.tag is not None:
                raise self._fault("tag", event, name=event.tag)
            key: str = event.value
            if key == "<<":
                raise self._fault("merge", event)
            if key in found:
                raise self._fault("duplicate", event, key=key, first=self.lines[prefix + key])
            self.lines[prefix + key] = self._line(event)
            found[key] = self._node(self.next(), prefix + key, depth + 1)
        return found

    def _list(self, path: str, depth: int) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            here = f"{path}.{len(found)}"
            self.lines[here] = self._line(event)
            found.append(self._node(event, here, depth + 1))
        return found


def core_scalar(value: str) -> str | int | float | bool | None:
    """A plain scalar by YAML 1.2's core schema (yaml.org/spec/1.2.2, section 10.3), decimal numbers only."""
    if value in {"null", "Null", "NULL"}:
        return None
    if value in {"true", "True", "TRUE"}:
        return True
    if value in {"false", "False", "FALSE"}:
        return False
    if _CORE_INT.match(value):
        return int(value)
    if _CORE_FLOAT.match(value):
        return float(value)
    return value


def _place(text: str, offset: int, first_line: int) -> tuple[int, int]:
    """Line and column of a character."""
    return first_line + text.count("\n", 0, offset), offset - (text.rfind("\n", 0, offset) + 1) + 1


def _syntax(  # noqa: PLR0911 - one line for each slip that can be told from its traces
    text: str, error: yaml.MarkedYAMLError, first_line: int
) -> YamlFault:
    """What a person most likely did, where the parser only says that it stopped."""
    rows = text.split("\n")
    mark = error.problem_mark or error.context_mark
    if mark and error.context_mark and not "".join(rows[mark.line :]).strip():
        mark = error.context_mark  # what is never closed is noticed at the end, and stands where it was opened
    row = mark.line if mark else 0
    column = mark.column + 1 if mark else None
    row = min(row, len(rows) - 1)
    # The parser stops at the line after the mistake as often as at the mistake itself.
    for near in (row, row - 1):
        if near >= 0 and (wide := _WIDE_COLON.match(rows[near])):
            return YamlFault("wide-colon", first_line + near, wide.end(), key=wide["key"])
        if near >= 0 and (close := _NO_SPACE.match(rows[near])):
            return YamlFault("no-space", first_line + near, close.end(), key=close["key"])
    if at := _AT_SIGN.search(rows[row]):
        return YamlFault("at-sign", first_line + row, at.start("name"), name=at["name"])
    if error.problem and "undefined alias" in error.problem:
        return YamlFault("alias", first_line + row, column, name="")
    if error.problem and "tag handle" in error.problem:
        return YamlFault("tag", first_line + row, column, name="!")
    if rows[row].count(": ") > 1:
        return YamlFault("colon", first_line + row, column, text=rows[row].strip()[:60])
    return YamlFault("syntax", first_line + row, column, text=rows[row].strip()[:60])
