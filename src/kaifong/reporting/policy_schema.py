"""The JSON Schema of guidelines/policy.yml, for editors that complete and check while one types.

Made from the checks themselves: `python -m kaifong.reporting.policy_schema` writes the one that every hub begins
with, beside its policy.yml, and `kaifong check --policy-schema` prints it with a hub's own checks in it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kaifong.languages.catalogue import Translator, translator
from kaifong.moderation.check import Check
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Verdict
from kaifong.moderation.policy import SCHEMA

REASON = {"type": "string", "pattern": r"\S", "description": "Members read it."}
EXEMPTION = {
    "type": "object",
    "additionalProperties": False,
    "required": ["path", "reason"],
    "properties": {
        "path": {"type": "string", "pattern": r"\S", "description": "`*` is anything but `/`, `**` anything at all."},
        "reason": REASON,
    },
}


def schema(checks: Iterable[Check] = CHECKS, words: Translator | None = None) -> dict[str, Any]:
    """The schema over these checks, each described by its own line in the translator's language."""
    said = words or translator("en")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "guidelines/policy.yml of a Kaifong hub",
        "type": "object",
        "additionalProperties": False,
        "required": ["schema"],
        "properties": {
            "schema": {"const": SCHEMA},
            "checks": {
                "type": ["object", "null"],
                "additionalProperties": False,
                "properties": {check.id: _rule(check, said) for check in checks},
            },
        },
    }


def _rule(check: Check, words: Translator) -> dict[str, Any]:
    mildest = check.severity if check.essential else Verdict.ADVISE
    severities = [one.label for one in Verdict if one is not Verdict.PASS and one >= mildest]
    options = {name: _option(default) for name, default in check.options.items()}
    properties: dict[str, Any] = {
        "severity": {"enum": severities, "default": check.severity.label},
        "options": {"type": ["object", "null"], "additionalProperties": False, "properties": options},
    }
    rule: dict[str, Any] = {
        "description": words.text(f"{check.id}-about"),
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": properties,
    }
    if not check.essential:
        properties["exemptions"] = {"type": ["array", "null"], "items": EXEMPTION}
        properties["off"] = {"type": "boolean", "default": False}
        properties["reason"] = REASON
        rule["if"] = {"required": ["off"], "properties": {"off": {"const": True}}}
        rule["then"] = {"required": ["reason"]}
    return rule


def _option(default: object) -> dict[str, Any]:
    """The type of an option is that of its default: policy.py holds the file to the same."""
    if isinstance(default, bool):
        kind: dict[str, Any] = {"type": "boolean"}
    elif isinstance(default, int):
        kind = {"type": "integer"}
    elif isinstance(default, float):
        kind = {"type": "number"}
    elif isinstance(default, tuple):
        kind = {"type": "array"}
    else:
        kind = {"type": "string"}
    return {**kind, "default": list(default) if isinstance(default, tuple) else default}


def as_text(checks: Iterable[Check] = CHECKS, words: Translator | None = None) -> str:
    """The schema as a file, with a line end at its end."""
    return json.dumps(schema(checks, words), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "guidelines/policy.schema.json")
    target.write_text(as_text(), encoding="utf-8")
