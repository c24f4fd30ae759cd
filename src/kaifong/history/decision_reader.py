"""A decision record read strictly from its bytes. The schema: docs/records.md and docs/decision.schema.json."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from kaifong.errors import RecordError
from kaifong.history.change import Effect, Sanction
from kaifong.history.decisions import SCHEMA, Decision, Deed, is_decision
from kaifong.history.json_record import JsonRecord, shown
from kaifong.history.merges import YEARS

# A statement of reasons and the paths of a clean-up fit many times over.
LARGEST = 256 * 1024
# Characters of a statement of reasons: a word is none, and what is longer belongs in the pull request.
REASON = range(20, 4001)

_KEYS = (
    "schema",
    "case",
    "decided_on",
    "decided_by",
    "clause",
    "reason",
    "automated",
    "paths",
    "sanction",
    "overturns",
)
# Twelve random letters and figures: nobody can tell from it whom, when or how many.
_CASE = re.compile(r"[a-z0-9]{4}(?:-[a-z0-9]{4}){2}\Z")
_CLAUSE = re.compile(r"[a-z][a-z0-9-]{0,59}\Z")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")


def read_decisions(files: Iterable[tuple[str, bytes]]) -> tuple[tuple[Decision, ...], tuple[RecordError, ...]]:
    """The decisions in files, given by path and bytes, oldest first; and what could not be read."""
    decisions: list[Decision] = []
    errors: list[RecordError] = []
    for path, data in files:
        if is_decision(path):
            try:
                decisions.append(parse_decision(data, path))
            except RecordError as error:
                errors.append(error)
    return tuple(sorted(decisions, key=lambda one: (one.decided_on, one.case))), tuple(errors)


def parse_decision(data: bytes, path: str) -> Decision:
    """The decision that one record's bytes tell; `path` is where it stands, which has to fit its case.

    Raises:
        RecordError: it is not JSON in UTF-8, or breaks the schema; names the file, and the line where one is known.
    """
    if len(data) > LARGEST:
        raise RecordError(
            f"the record is {len(data):,} bytes long, more than the {LARGEST:,} that a decision may have",
            mend="shorten the reason, or link to the pull request",
            path=path,
        )
    record = _Record(data, path)
    record.closed(record.all, _KEYS, "")
    record.is_of(SCHEMA)
    case = record.case("case")
    if PurePosixPath(path).name != f"{case}.json":
        raise record.error("case", f"the file tells of the case {case}", f"name it {case}.json")
    return Decision(
        case=case,
        decided_on=record.day(record.all, "decided_on", ""),
        decided_by=record.people("decided_by"),
        clause=record.like("clause", _CLAUSE, "the name of a clause", "respect"),
        reason=record.reason("reason"),
        automated=record.flag("automated"),
        paths=record.deeds("paths"),
        sanction=record.sanction("sanction", case),
        overturns=record.case("overturns") if "overturns" in record.all else None,
    )


class _Record(JsonRecord):
    """A decision record being read."""

    what = "a decision record"
    again = "write the record again"

    def like(self, key: str, shape: re.Pattern[str], what: str, example: str) -> str:
        """A short text of a given shape."""
        value = self.all.get(key)
        if not isinstance(value, str) or not shape.match(value):
            raise self.error(key, f"`{key}` is not {what}", f"write it like {example}")
        return value

    def case(self, key: str) -> str:
        """The random id of a decision."""
        return self.like(key, _CASE, "the id of a case", "k7q2-m4xd-9fwp, from random letters and figures")

    def day(self, mapping: Mapping[str, Any], key: str, where: str) -> date:
        """A day."""
        value = mapping.get(key)
        try:
            day = date.fromisoformat(value) if isinstance(value, str) and _DAY.match(value) else None
        except ValueError:
            day = None
        if day is None or day.year not in YEARS:
            raise self.error(key, f"`{where}{key}` is not a day", "write it like 2026-11-20")
        return day

    def people(self, key: str) -> frozenset[int]:
        """The ids of one person or several."""
        value = self.all.get(key)
        if not isinstance(value, list) or not value:
            raise self.error(key, f"`{key}` names nobody", f'write "{key}": [{{"id": 101, "login": "name"}}]')
        return frozenset(self.person_in(one, key)[0] for one in value)

    def reason(self, key: str) -> str:
        """The statement of reasons."""
        value = self.all.get(key)
        if not isinstance(value, str) or len(value.strip()) not in REASON:
            raise self.error(
                key,
                f"`{key}` is no statement of reasons",
                f"say in {REASON.start} to {REASON.stop - 1:,} characters what was seen and why this follows",
            )
        return value.strip()

    def flag(self, key: str) -> bool | None:
        """Yes, no, or not said."""
        value = self.all.get(key)
        if key in self.all and not isinstance(value, bool):
            raise self.error(key, f"`{key}` is {shown(value)}", "write true or false")
        return value

    def deeds(self, key: str) -> Mapping[str, Deed]:
        """What was done to which files."""
        value = self.all.get(key, [])
        if not isinstance(value, list):
            raise self.error(key, f"`{key}` is not a list", f'write "{key}": [{{"path": "…", "effect": "removed"}}]')
        found: dict[str, Deed] = {}
        for one in value:
            if not isinstance(one, dict):
                raise self.error(
                    key, f"an item of `{key}` is not an object", 'write {"path": "…", "effect": "removed"}'
                )
            self.closed(one, ("path", "effect"), f"{key}.")
            path = self.relative(one, "path")
            if path in found:
                raise self.error(key, f"{shown(path)} stands there twice", "keep one of them")
            if one.get("effect") not in list(Deed):
                seen = f"`{key}.effect` is {shown(one.get('effect'))}"
                raise self.error("effect", seen, f"write one of {', '.join(Deed)}")
            found[path] = Deed(one["effect"])
        return found

    def sanction(self, key: str, case: str) -> tuple[str, Sanction] | None:
        """The hash of a member's id, and what the sanction does."""
        value = self.all.get(key)
        if key not in self.all:
            return None
        if not isinstance(value, dict):
            raise self.error(
                key, f"`{key}` is not an object", 'write {"member": "…", "effect": "mute", "until": "…"}'
            )
        self.closed(value, ("member", "effect", "until"), f"{key}.")
        digest, effect = value.get("member"), value.get("effect")
        if not isinstance(digest, str) or not _HASH.match(digest):
            raise self.error("member", f"`{key}.member` is no keyed hash", "never write a name or an id there")
        if effect not in list(Effect):
            raise self.error("effect", f"`{key}.effect` is {shown(effect)}", f"write one of {', '.join(Effect)}")
        if "until" not in value and effect == Effect.BAN:
            return digest, Sanction(case, Effect.BAN, None)
        until = self.day(value, "until", f"{key}.")
        if until < self.day(self.all, "decided_on", ""):
            raise self.error("until", f"`{key}.until` lies before the decision", "write the last day of the sanction")
        return digest, Sanction(case, Effect(effect), until)
