"""What an import did, file by file: a value, its JSON, and nothing dropped in silence."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

SCHEMA = "kaifong.import/1"


class Outcome(StrEnum):
    """What became of one source file."""

    WRITTEN = "written"  # a new entry
    UPDATED = "updated"  # the source changed since, the entry had not been touched
    UNCHANGED = "unchanged"
    KEPT = "kept"  # the entry was changed by hand since, or is somebody else's: left alone
    LEFT_OUT = "left-out"  # not carried over; `reason` says why


@dataclass(frozen=True)
class Left:
    """Something in a source file that has no counterpart.

    Attributes:
        what: which kind of thing: a key of the catalogue's `import-left-…`.
        detail: the thing itself, shortened: a key, a tag, an address.
        line: 1-based line in the source file.
    """

    what: str
    detail: str
    line: int


@dataclass(frozen=True)
class FileReport:
    """What became of one source file.

    Attributes:
        source: POSIX path from the imported folder.
        outcome: see Outcome.
        target: POSIX path from the hub's root, or None.
        reason: why it was left out or kept: a key of the catalogue's `import-reason-…`, or None.
        line: where the reason lies, or None.
        carried: front-matter keys that were carried over, sorted.
        converted: how often each construct was put into the hub's own form.
        left: what was not carried over, by line.
        digest: SHA-256 of the entry that the import wrote or would write, or None.
    """

    source: str
    outcome: Outcome
    target: str | None = None
    reason: str | None = None
    line: int | None = None
    carried: tuple[str, ...] = ()
    converted: tuple[tuple[str, int], ...] = ()
    left: tuple[Left, ...] = ()
    digest: str | None = None


@dataclass(frozen=True)
class ImportReport:
    """What an import did: its files sorted by source, and the languages added to hub.yml."""

    origin: str
    files: tuple[FileReport, ...] = ()
    languages: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = field(default_factory=tuple)

    def outcomes(self) -> Counter[Outcome]:
        """How many files each outcome has."""
        return Counter(one.outcome for one in self.files)

    def left(self) -> Counter[str]:
        """How many things of each kind were not carried over."""
        return Counter(left.what for one in self.files for left in one.left)

    def converted(self) -> Counter[str]:
        """How many constructs of each kind were converted."""
        found: Counter[str] = Counter()
        for one in self.files:
            found.update(dict(one.converted))
        return found

    def to_json(self) -> str:
        """The report as a file: sorted, without a date, so that the same import gives the same bytes."""
        return json.dumps(self._value(), ensure_ascii=False, indent=1) + "\n"

    def _value(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "from": self.origin,
            "summary": {
                "outcomes": {str(key): count for key, count in sorted(self.outcomes().items())},
                "left": dict(sorted(self.left().items())),
                "converted": dict(sorted(self.converted().items())),
            },
            "languages": list(self.languages),
            "notes": [{"what": what, "detail": detail} for what, detail in self.notes],
            "files": [_file(one) for one in self.files],
        }


def _file(one: FileReport) -> dict[str, Any]:
    value: dict[str, Any] = {"source": one.source, "outcome": str(one.outcome), "target": one.target}
    if one.reason:
        value |= {"reason": one.reason, "line": one.line}
    if one.target:
        value |= {
            "carried": list(one.carried),
            "converted": dict(one.converted),
            "left": [{"what": left.what, "detail": left.detail, "line": left.line} for left in one.left],
            "digest": one.digest,
        }
    return value


def digests(text: str) -> dict[str, str]:
    """What an earlier import wrote, by target, from its report; empty where the report cannot be read."""
    try:
        value = json.loads(text)
        if value["schema"] != SCHEMA:
            return {}
        return {one["target"]: one["digest"] for one in value["files"] if one.get("target") and one.get("digest")}
    except (ValueError, KeyError, TypeError):
        return {}
