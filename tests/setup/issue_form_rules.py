"""GitHub's rules for issue forms, as its documentation tells them; what breaks one is said as GitHub says it.

Sources, all on docs.github.com: "Syntax for issue forms", "Syntax for GitHub's form schema", "Common validation
errors when creating issue forms". A form that breaks one is not offered to anybody, without a word to the maintainer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

_TOP: dict[str, type] = {
    "name": str,
    "description": str,
    "body": list,
    "assignees": list,
    "labels": list,
    "title": str,
}
_ATTRIBUTES = {
    "markdown": {"value"},
    "textarea": {"label", "description", "placeholder", "value", "render"},
    "input": {"label", "description", "placeholder", "value"},
    "dropdown": {"label", "description", "multiple", "options", "default"},
    "checkboxes": {"label", "description", "options"},
}
_ID = re.compile(r"[A-Za-z0-9_-]+\Z")


def breaches(form: Any) -> list[str]:
    """Everything that GitHub would refuse the form for."""
    return list(_breaches(form))


def _breaches(form: Any) -> Iterator[str]:
    yield from (
        f"required top level key {one} is missing" for one in ("name", "description", "body") if one not in form
    )
    for key, value in form.items():
        if key not in _TOP:
            yield f"{key} is not a permitted key"
        elif not isinstance(value, _TOP[key]) or not str(value).strip():
            yield f"{key} must be a {_TOP[key].__name__}"
    body = form.get("body") or []
    for number, element in enumerate(body):
        yield from (f"body[{number}]: {one}" for one in _element(element))
    asked = [one for one in body if one.get("type") != "markdown"]
    if not asked:
        yield "body must contain at least one non-markdown field"
    ids = [one["id"] for one in asked if "id" in one]
    yield from (f"body must have unique ids: {one}" for one, count in Counter(ids).items() if count > 1)
    labels = [one.get("attributes", {}).get("label") for one in asked]
    boxes = [
        box["label"]
        for one in asked
        if one.get("type") == "checkboxes"
        for box in one["attributes"].get("options", ())
    ]
    yield from (f"body must have unique labels: {one}" for one, count in Counter(labels + boxes).items() if count > 1)


def _element(element: Any) -> Iterator[str]:
    sort = element.get("type")
    if sort not in _ATTRIBUTES:
        yield "required key type is missing" if sort is None else f"{sort} is not a valid input type"
        return
    yield from (
        f"{key} is not a permitted key" for key in element.keys() - {"type", "id", "attributes", "validations"}
    )
    if "id" in element and (sort == "markdown" or not _ID.match(str(element["id"]))):
        yield "id can only contain numbers, letters, -, _"
    attributes = element.get("attributes", {})
    yield from (f"{key} is not a permitted attribute" for key in attributes.keys() - _ATTRIBUTES[sort])
    needed = "value" if sort == "markdown" else "label"
    if needed not in attributes:
        yield f"required attribute key {needed} is missing"
    for key in ("label", "description", "placeholder", "value", "render"):
        if key in attributes and (not isinstance(attributes[key], str) or not attributes[key].strip()):
            yield f"{key} must be a string"
    if sort in {"input", "textarea"} and "password" in str(attributes.get("label", "")).lower():
        yield "label contains forbidden word"
    if sort in {"dropdown", "checkboxes"}:
        yield from _options(sort, attributes.get("options"))
    validations = element.get("validations", {})
    if validations.keys() - {"required"} or (validations and sort in {"markdown", "checkboxes"}):
        yield "validations hold what they may not"


def _options(sort: str, options: Any) -> Iterator[str]:
    if not isinstance(options, list) or not options:
        yield "options must be a list that is not empty"
        return
    if sort == "checkboxes":
        yield from (
            "an option is not a label"
            for one in options
            if not isinstance(one, dict) or one.keys() - {"label", "required"}
        )
        options = [one.get("label") for one in options if isinstance(one, dict)]
    if any(not isinstance(one, str) or not one.strip() for one in options):
        yield "options must be strings"
        return
    if len(set(options)) < len(options):
        yield "options must be unique"
    if sort == "dropdown" and any(one.strip().lower() == "none" for one in options):
        yield "options must not include the reserved word, none"
