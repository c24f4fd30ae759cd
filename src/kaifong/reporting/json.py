"""A report as JSON, `kaifong.report/1`: docs/report.schema.json describes it, and a test holds the two together."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import Finding, Fix, Remake, Report
from kaifong.moderation.shard import Mark
from kaifong.reporting import words as wording
from kaifong.reporting.plain import UNSAFE
from kaifong.reporting.shown import shown

SCHEMA = "kaifong.report/1"
# Python escapes C0 alone; DEL, C1 and what reorders text would still reach a terminal that prints this.
_UNSAFE = re.compile(f"[{UNSAFE}]")


def as_value(report: Report, words: Translator, hub: Hub | None = None, mark: Mark | None = None) -> dict[str, Any]:
    """The report as dicts, lists, strings and numbers; messages are in the translator's language.

    Args:
        mark: what the report is a part of, where it is a shard's.
    """
    report = shown(report)
    return {
        "schema": SCHEMA,
        "verdict": report.verdict.label,
        "findings": [_finding(one, words, hub) for one in report.findings],
        "skipped": [
            {
                "check": one.check,
                "path": one.path,
                "reason": one.reason,
                "note": one.note,
                "message": wording.skipped(one, words),
            }
            for one in report.skipped
        ],
        "errors": [{"check": one.check, "path": one.path, "detail": one.detail} for one in report.errors],
        "reviewed": list(report.reviewed),
        "shard": None if mark is None else _mark(mark),
    }


def as_json(report: Report, words: Translator, hub: Hub | None = None, mark: Mark | None = None) -> str:
    """The report as text, with a line end at its end. Control characters and lone surrogates are escaped."""
    value = as_value(report, words, hub, mark)
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _UNSAFE.sub(lambda found: json.dumps(found[0])[1:-1], text) + "\n"


def _finding(one: Finding, words: Translator, hub: Hub | None) -> dict[str, Any]:
    return {
        "check": one.check,
        "family": one.family.value,
        "clause": one.clause,
        "severity": one.severity.label,
        "confidence": one.confidence.value,
        "audience": one.audience.value,
        "path": one.path,
        "line": one.line,
        "column": one.column,
        "message_id": one.message_id,
        "params": {name: _param(value) for name, value in one.params.items()},
        "message": wording.say(one, words, hub).message,
        "fix": _fix(one.fix),
        "fingerprint": one.fingerprint,
        "old": one.old,
    }


def _fix(fix: Fix | Remake | None) -> dict[str, Any] | None:
    if isinstance(fix, Remake):
        return {"remake": fix.name}
    return None if fix is None else {"start": fix.start, "end": fix.end, "text": fix.text}


def _param(value: object) -> object:
    """A date says that it is one, so that whoever reads the report can write it out in another language."""
    return {"date": value.isoformat()} if isinstance(value, date) else value


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "number": mark.shard.number,
        "of": mark.shard.of,
        "kaifong": mark.kaifong,
        "day": mark.day.isoformat(),
        "head": mark.head,
        "files": mark.files,
        "hub": mark.hub,
        "rules": mark.rules,
    }
