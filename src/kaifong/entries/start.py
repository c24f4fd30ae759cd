"""What a new entry needs before it can be written, and the file that comes of it. Asks nobody and writes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Type
from kaifong.entries.strict_yaml import Document
from kaifong.entries.validate import validate
from kaifong.languages.catalogue import Translator

_SPLIT = re.compile(r"\s*[,，、;；]\s*")
_LISTS = (Type.MEMBERS, Type.TAGS)


@dataclass(frozen=True)
class Wanted:
    """A value that is still missing: its dotted path (`guests.0.name`), its field, and what is proposed."""

    path: str
    field: Field
    proposal: str | None = None


def wanted(kind: Kind, given: Mapping[str, str], *, zone: str, today: date) -> Iterator[Wanted]:
    """What has to be asked for, in the order of the schema. `given` may grow between two steps."""
    for spec in kind.fields:
        if spec.required:
            yield from _missing(kind, spec, given, zone, today)
        elif spec.instead and not {spec.name, spec.instead} & given.keys():
            yield Wanted(spec.name, spec)


def _missing(kind: Kind, spec: Field, given: Mapping[str, str], zone: str, today: date) -> Iterator[Wanted]:
    if spec.type is Type.RECORDS:
        if spec == kind.pictured:
            return  # pictures are files: the command sees to them
        for inner in spec.fields:
            path = f"{spec.name}.0.{inner.name}"
            if inner.required and path not in given:
                yield Wanted(path, inner)
    elif spec.name not in given:
        yield Wanted(spec.name, spec, _proposal(spec, zone, today))


def _proposal(spec: Field, zone: str, today: date) -> str | None:
    if spec.type is Type.ZONE:
        return zone
    if spec.type is Type.CHOICE:
        return spec.choices[0]
    return today.isoformat() if spec.name == "opens" else None


def raw(kind: Kind, given: Mapping[str, str]) -> dict[str, Any]:
    """Dotted paths as nested front matter in the schema's order; lists are split at commas."""
    tree: dict[str, Any] = {}
    for path, value in given.items():
        node = tree
        *parents, last = path.split(".")
        for part in parents:
            node = node.setdefault(part, {})
            if not isinstance(node, dict):
                break
        else:
            node[last] = value
    return _ordered(kind.fields, tree)


def _ordered(fields: tuple[Field, ...], tree: Mapping[str, Any]) -> dict[str, Any]:
    known = {one.name: one for one in fields}
    names = [*(name for name in known if name in tree), *(name for name in tree if name not in known)]
    return {name: _shaped(known.get(name), tree[name]) for name in names}


def _shaped(spec: Field | None, value: Any) -> Any:
    if spec is None:
        return value
    if isinstance(value, dict):
        if spec.type is Type.RECORDS:
            items = sorted(value.items(), key=lambda one: (len(one[0]), one[0]))
            return [_ordered(spec.fields, one) if isinstance(one, dict) else one for _, one in items]
        return _ordered(spec.fields, value)
    if isinstance(value, str) and (spec.many or spec.type in _LISTS):
        return [one for one in _SPLIT.split(value.strip("[] ")) if one]
    return value


def problems(kind: Kind, front: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What the schema says to front matter that is not written yet."""
    return validate(kind, Document(dict(front), {}))[1]


def body(kind: Kind, front: Mapping[str, Any], words: Translator) -> str:
    """A first body in the entry's language that has every part its kind asks for, and says what to write where."""
    opening = words.text(f"new-body-{kind.name}")
    below = kind.start(front, words) if kind.start else ""
    return f"{opening}\n\n{below}" if below else opening
