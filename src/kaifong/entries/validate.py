"""Holds front matter to a kind's closed schema: what passes becomes typed, what does not becomes a problem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from difflib import get_close_matches
from typing import Any
from zoneinfo import ZoneInfo

from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Type
from kaifong.entries.strict_yaml import Document
from kaifong.entries.values import Wrong, scalar
from kaifong.history.stand_in import STAND_IN

# Who mistypes mistypes a few; past that it is not our front matter, and saying so a thousand times helps nobody.
_MOST_UNKNOWN = 20
_LISTS = (Type.MEMBERS, Type.TAGS, Type.RECORDS)


def validate(kind: Kind, document: Document, first_line: int = 1) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The typed values and what is wrong.

    Keys that are unknown or hold no valid value are left out of the values; of a list, the bad items; of a record
    with a bad required key, the whole record.

    Args:
        kind: whose fields are allowed.
        document: from `strict_yaml.read`.
        first_line: the line for what is missing altogether: that of the opening `---`.
    """
    walk = _Walk(kind.name, document.lines, first_line)
    front = walk.mapping(kind.fields, document.value, "")
    return front or {}, tuple(sorted(walk.problems, key=lambda one: (one.line, one.message)))


class _Walk:
    def __init__(self, kind: str, lines: Mapping[str, int], first_line: int) -> None:
        self.kind = kind
        self.lines = lines
        self.first_line = first_line
        self.problems: list[Problem] = []

    def say(self, message: str, path: str, **params: str | float) -> None:
        at = path
        while at and at not in self.lines:
            at = at.rpartition(".")[0]
        self.problems.append(Problem(message, self.lines.get(at, self.first_line), {"field": path, **params}))

    def mapping(self, fields: tuple[Field, ...], found: Mapping[str, Any], prefix: str) -> dict[str, Any] | None:
        """The values of a mapping; None where a required one is missing and the mapping is a record's."""
        known = [one.name for one in fields]
        for key in [key for key in found if key not in known][:_MOST_UNKNOWN]:
            self.unknown(key, prefix, known)
        values: dict[str, Any] = {}
        complete = True
        for spec in fields:
            if found.get(spec.name) is None:
                if spec.required:
                    complete = False
                    self.say("schema-missing", prefix + spec.name, kind=self.kind)
                continue
            value = self.value(spec, found[spec.name], prefix + spec.name)
            if value is None or value == ():
                complete = complete and not spec.required
            else:
                values[spec.name] = value
        self.together(fields, values, found, prefix)
        return values if complete or not prefix else None

    def unknown(self, key: str, prefix: str, known: list[str]) -> None:
        folded = key[:60].lower().replace("-", "_").replace(" ", "_")
        near = [folded] if folded in known else get_close_matches(folded, known, n=1, cutoff=0.7)
        shown = key if len(key) <= 60 else key[:59] + "…"
        line = self.lines.get(prefix + key, self.first_line)
        params: dict[str, str | int | float] = {"field": shown, "kind": self.kind}
        if near:
            self.problems.append(Problem("schema-unknown-key-near", line, {**params, "near": near[0]}))
        else:
            self.problems.append(Problem("schema-unknown-key", line, {**params, "known": ", ".join(known)}))

    def value(self, spec: Field, found: Any, path: str) -> Any:
        if spec.many or spec.type in _LISTS:
            return self.list(spec, found, path)
        return self.one(spec, found, path)

    def list(self, spec: Field, found: Any, path: str) -> tuple[Any, ...] | None:
        if not isinstance(found, list):
            value = self.one(spec, found, path)
            return None if value is None else (value,)
        if len(found) > spec.most:
            self.say("schema-too-many", path, count=len(found), limit=spec.most)
        values: list[Any] = []
        for number, item in enumerate(found[: spec.most]):
            if item is None:
                self.say("schema-empty", f"{path}.{number}")
                continue
            value = self.one(spec, item, f"{path}.{number}")
            if value is None:
                continue
            if spec.type is not Type.RECORDS and value in values:
                if value != STAND_IN:  # two who asked to be forgotten
                    self.say("schema-twice", f"{path}.{number}", value=str(value)[:60])
            else:
                values.append(value)
        return tuple(values)

    def one(self, spec: Field, found: Any, path: str) -> Any:
        if spec.type in {Type.RECORD, Type.RECORDS}:
            if not isinstance(found, dict):
                keys = ", ".join(one.name for one in spec.fields)
                self.say("schema-record", path, keys=keys)
                return None
            record = self.mapping(spec.fields, found, f"{path}.")
            return record or None
        if not isinstance(found, str):
            self.say("schema-list" if isinstance(found, list) else "schema-mapping", path)
            return None
        value = scalar(spec, found)
        if isinstance(value, Wrong):
            self.say(value.message, path, **value.params)
            return None
        return value

    def together(
        self, fields: tuple[Field, ...], values: Mapping[str, Any], found: Mapping[str, Any], prefix: str
    ) -> None:
        """What fields ask of each other."""
        zone = values.get("zone")
        for spec in fields:
            value = values.get(spec.name)
            if value is None:
                continue
            if spec.needs and found.get(spec.needs) is None:
                self.say("schema-needs", prefix + spec.name, other=spec.needs)
            earlier = values.get(spec.after) if spec.after else None
            # The earlier field is of the same type, by the schema; a test holds that.
            if isinstance(value, date) and isinstance(earlier, date) and value < earlier:
                self.say("schema-order", prefix + spec.name, other=str(spec.after))
            if isinstance(value, datetime) and zone and not _exists(value, ZoneInfo(zone)):
                self.say("schema-moment-gap", prefix + spec.name, value=f"{value:%Y-%m-%d %H:%M}", zone=zone)


def _exists(local: datetime, zone: ZoneInfo) -> bool:
    """Whether the clocks of a zone ever show this time: they skip an hour when summer time begins (PEP 495)."""
    return local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local
