"""Cuts what our tests need out of GitHub's own description of its REST interface.

    python tools/github_api.py                 # says whether the extract is as this would make it
    python tools/github_api.py --write         # makes it

The source is the npm package `@octokit/openapi`, file generated/api.github.com.json (13 MB; MIT): unpack it anywhere and
name that file in KAIFONG_OPENAPI, or give it with --source. tests/github/contract/used.txt lists the calls, one
`METHOD /path/{template}` a line; tests/github/contract/rest.json is what comes out: for each call its path and query
parameters, its body and its answers, and the schemas that these reach.

OpenAPI 3.0 is rewritten as JSON Schema 2020-12 on the way: `nullable` becomes a type, words for people (descriptions,
examples, defaults) are left out, and objects that list their properties are closed, so that a misspelt key is noticed
in what we send and in what the simulated GitHub answers.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
USED = ROOT / "tests/github/contract/used.txt"
EXTRACT = ROOT / "tests/github/contract/rest.json"

# Said for people, or for makers of clients; nothing is validated by them.
WORDS = (
    "description",
    "example",
    "examples",
    "title",
    "externalDocs",
    "deprecated",
    "default",
    "discriminator",
    "xml",
)
COMPOSED = ("allOf", "anyOf", "oneOf")
REFERENCE = "#/components/schemas/"
# Where the description is known to be wrong: these can be null, and it does not say so. A head is, where a fork was
# deleted (https://github.com/github/rest-api-description/issues/1811); a label's description is in every other schema.
NULL_TOO = {
    "pull-request": ("head repo", "head user", "head label"),
    "pull-request-simple": ("head repo", "head label", "labels description"),
}


def schema(source: Any, *, closed: bool = True) -> Any:
    """One schema of OpenAPI 3.0 as JSON Schema 2020-12; `closed` forbids properties that are not listed."""
    if "$ref" in source:
        return {"$ref": source["$ref"].replace(REFERENCE, "#/schemas/")}
    made: dict[str, Any] = {}
    for key, value in source.items():
        if key in WORDS or key == "nullable" or key.startswith("x-"):
            continue
        if key == "properties":
            made[key] = {name: schema(one) for name, one in value.items()}
        elif key in COMPOSED:
            # A part of a whole knows nothing of the other parts' properties; an alternative that stands alone does.
            alone = key != "allOf" and "properties" not in source
            made[key] = [schema(one, closed=alone) for one in value]
        elif key in ("items", "not"):
            made[key] = schema(value)
        elif key == "additionalProperties":
            made[key] = schema(value) if isinstance(value, dict) else value
        else:
            made[key] = value
    if (
        closed
        and "properties" in made
        and "additionalProperties" not in made
        and not any(k in made for k in COMPOSED)
    ):
        made["additionalProperties"] = False
    return nullable(made) if source.get("nullable") else made


def nullable(made: dict[str, Any]) -> dict[str, Any]:
    """The same schema, or null."""
    if isinstance(made.get("type"), str) and not any(key in made for key in COMPOSED):
        made["type"] = [made["type"], "null"]
        if "enum" in made and None not in made["enum"]:
            made["enum"] = [*made["enum"], None]
        return made
    return {"anyOf": [made, {"type": "null"}]}


def resolved(document: Any, node: Any) -> Any:
    """What a parameter's or response's `$ref` stands for."""
    while "$ref" in node:
        reference = node["$ref"]
        node = document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def content(node: Any) -> Any:
    """The schema of a body in JSON; None where there is none, {} where it is not JSON."""
    kinds = node.get("content") or {}
    for kind, body in kinds.items():
        if kind.split(";")[0].endswith("json"):
            return schema(body.get("schema", {}))
    return {} if kinds else None


def operation(document: Any, template: str, method: str) -> dict[str, Any]:
    """What one call takes and answers."""
    path = document["paths"][template]
    node = path[method.lower()]
    made: dict[str, Any] = {
        "path": {},
        "query": {},
        "required": [],
        "body": None,
        "body_required": False,
        "answers": {},
    }
    for parameter in (resolved(document, one) for one in [*path.get("parameters", []), *node.get("parameters", [])]):
        if parameter["in"] in ("path", "query"):
            made[parameter["in"]][parameter["name"]] = schema(parameter["schema"])
            if parameter["in"] == "query" and parameter.get("required"):
                made["required"].append(parameter["name"])
    if "requestBody" in node:
        body = resolved(document, node["requestBody"])
        made["body"] = content(body)
        made["body_required"] = bool(body.get("required"))
    for status, answer in node["responses"].items():
        made["answers"][status] = content(resolved(document, answer))
    return made


def reached(document: Any, roots: Any) -> dict[str, Any]:
    """Every named schema that `roots` refer to, directly or through others."""
    found: dict[str, Any] = {}
    waiting = list(references(roots))
    joined = parts_of_wholes(document)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = schema(document["components"]["schemas"][name], closed=name not in joined)
            for outer, inner in (place.split() for place in NULL_TOO.get(name, ())):
                node = found[name]["properties"][outer]
                held = node.get("items", node)["properties"]
                held[inner] = nullable(held[inner])
            waiting.extend(references(found[name]))
    return dict(sorted(found.items()))


def references(node: Any) -> list[str]:
    """Names of the schemas that a rewritten piece refers to."""
    if isinstance(node, dict):
        own = [node["$ref"].removeprefix("#/schemas/")] if isinstance(node.get("$ref"), str) else []
        return own + [name for value in node.values() for name in references(value)]
    if isinstance(node, list):
        return [name for value in node for name in references(value)]
    return []


def parts_of_wholes(node: Any) -> set[str]:
    """Named schemas that stand in somebody's `allOf`: they cannot be closed."""
    if isinstance(node, list):
        return {name for value in node for name in parts_of_wholes(value)}
    if not isinstance(node, dict):
        return set()
    whole = node.get("allOf")
    here = (
        {one["$ref"].removeprefix(REFERENCE) for one in whole if "$ref" in one} if isinstance(whole, list) else set()
    )
    return here | {name for value in node.values() for name in parts_of_wholes(value)}


def used(text: str) -> list[tuple[str, str]]:
    """(method, template) of each line; lines that begin with # are remarks."""
    lines = [line.strip() for line in text.splitlines()]
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines if line and not line.startswith("#")]


def extract(document: Any, calls: list[tuple[str, str]]) -> str:
    """The whole file, one call or schema a line.

    Raises:
        SystemExit: a call that GitHub's description does not have.
    """
    unknown = [f"{m} {p}" for m, p in calls if m.lower() not in document["paths"].get(p, {})]
    if unknown:
        raise SystemExit("Not in GitHub's description, so not a call of ours: " + "; ".join(unknown))
    operations = {f"{m} {p}": operation(document, p, m) for m, p in sorted(set(calls), key=lambda c: (c[1], c[0]))}
    schemas = reached(document, operations)
    parts = [("operations", operations), ("schemas", schemas)]
    version = json.dumps({"version": document["info"]["version"]})[1:-1]
    text = "{\n" + version
    for name, group in parts:
        rows = (
            f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'), ensure_ascii=False)}" for k, v in group.items()
        )
        text += f',\n"{name}": {{\n' + ",\n".join(rows) + "\n}"
    return text + "\n}\n"


def main() -> None:
    """Compares, or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--source", type=Path, default=os.environ.get("KAIFONG_OPENAPI"))
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    if chosen.source is None:
        raise SystemExit(
            "Name GitHub's description: KAIFONG_OPENAPI, or --source. This script's docstring says which file."
        )
    text = extract(json.loads(Path(chosen.source).read_text("utf-8")), used(USED.read_text("utf-8")))
    if chosen.write:
        EXTRACT.write_text(text, "utf-8")
    elif EXTRACT.read_text("utf-8") != text:
        sys.exit("tests/github/contract/rest.json is not what this script makes. Run it with --write.")


if __name__ == "__main__":
    main()
