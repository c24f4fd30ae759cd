"""GitHub's own description of its REST interface, as far as we use it, held against each request and answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import validator_for
from referencing import Registry
from referencing.jsonschema import DRAFT202012

EXTRACT = Path(__file__).parent.parent / "contract" / "rest.json"
# Calls that are newer than the description: written from GitHub's documentation, whose page each of them names.
BY_HAND = Path(__file__).parent.parent / "contract" / "by_hand.json"
FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def is_time(value: object) -> bool:
    """GitHub's times: 2026-11-22T09:00:00Z."""
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@cache
def document() -> Any:
    """The extract; what refers to a schema names the file that it is in."""
    told = json.loads(EXTRACT.read_text("utf-8").replace('"#/schemas/', '"rest:#/schemas/'))
    told["operations"] |= json.loads(BY_HAND.read_text("utf-8"))["operations"]
    return told


@cache
def registry() -> Registry[Any]:
    whole = DRAFT202012.create_resource({"schemas": document()["schemas"]})
    empty: Registry[Any] = Registry()
    made: Registry[Any] = empty.with_resource("rest:", whole)
    return made


def operation(method: str, template: str) -> Any:
    """What GitHub says of a call, or None where tests/github/contract/used.txt does not list it."""
    return document()["operations"].get(f"{method} {template}")


@cache
def _validator(pointer: str) -> Draft202012Validator:
    node = document()["operations"]
    for part in json.loads(pointer):
        node = node[part]
    assert validator_for(node, Draft202012Validator) is Draft202012Validator
    return Draft202012Validator(node, registry=registry(), format_checker=FORMATS)


def faults(value: Any, *pointer: str) -> list[str]:
    """In what `value` breaks the schema at a place of the extract's operations; at most five."""
    found = _validator(json.dumps(pointer)).iter_errors(value)
    return [f"{one.json_path}: {one.message[:300]}" for one, _ in zip(found, range(5), strict=False)]


def request_faults(
    method: str, template: str, path: Mapping[str, str], query: Mapping[str, str], body: Any
) -> list[str]:
    """In what a request is not as GitHub describes it."""
    known = operation(method, template)
    key = f"{method} {template}"
    found = [f"query: GitHub does not know `{name}`" for name in query if name not in known["query"]]
    found += [f"query: `{name}` is missing" for name in known["required"] if name not in query]
    for where, given in (("path", path), ("query", query)):
        for name, value in given.items():
            if name in known[where]:
                typed = _typed(value, known[where][name])
                found += [f"{where} {name}: {fault}" for fault in faults(typed, key, where, name)]
    if body is None and known["body_required"]:
        found.append("the body is missing")
    if body is not None and known["body"] is None:
        found.append("GitHub takes no body here")
    elif body is not None:
        found += [f"body {fault}" for fault in faults(body, key, "body")]
    return found


def answer_faults(method: str, template: str, status: int, body: Any) -> list[str]:
    """In what an answer is not as GitHub describes it."""
    known = operation(method, template)["answers"]
    if status >= 400:
        # Some refusals are not in the description (a 401 nearly never is); all have a message.
        return (
            [] if isinstance(body, dict) and isinstance(body.get("message"), str) else ["a refusal has a `message`"]
        )
    if str(status) not in known:
        return [f"GitHub does not answer {status} here, but {', '.join(known)}"]
    if known[str(status)] is None:
        return [] if body is None else ["this answer has no body"]
    return faults(body, f"{method} {template}", "answers", str(status))


def _typed(value: str, schema: Any) -> Any:
    """A value of an address as what its schema says it is."""
    kinds = json.dumps(schema)
    if '"integer"' in kinds and re.fullmatch(r"-?\d+", value):
        return int(value)
    if '"boolean"' in kinds and value in ("true", "false", "0", "1"):
        return value in ("true", "1")
    if '"array"' in kinds and '"string"' not in kinds.split('"items"')[0]:
        return [value]
    return value


def completed(name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """`given` with the required fields that we have no use for, filled in neutrally, as a schema of GitHub's says.

    Addresses become made-up ones, truths false, numbers 0, lists empty, and what may be null is null.
    """
    schema = document()["schemas"][name]
    made = dict(given)
    for key in schema.get("required", ()):
        if key not in made:
            made[key] = _neutral(schema["properties"][key], key)
    return made


def _neutral(schema: Any, key: str) -> Any:
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        schema = document()["schemas"][name]
        if schema.get("type") == "object":
            return completed(name, {})
    for group in ("anyOf", "oneOf", "allOf"):
        if group in schema:
            options = schema[group]
            return None if {"type": "null"} in options else _neutral(options[0], key)
    kind = schema.get("type")
    if isinstance(kind, list) or kind == "null":
        return None
    if "enum" in schema:
        return schema["enum"][0]
    if kind == "object":
        return {name: _neutral(schema["properties"][name], name) for name in schema.get("required", ())}
    if kind == "array":
        return []
    if kind == "string":
        if schema.get("format") == "date-time":
            return "2019-05-01T00:00:00Z"
        return f"https://api.github.com/unused/{key}" if "url" in key or schema.get("format") == "uri" else ""
    return {"boolean": False, "integer": 0, "number": 0}[kind]
