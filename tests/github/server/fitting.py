"""Values brought into the form that a schema of GitHub's asks for: the known kept, the rest filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NEVER = "2019-05-01T00:00:00Z"
ADDRESS = "https://api.github.com/unused"


class Fitting:
    """Fits values to the schemas of one extract (`{"schemas": {…}}`)."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self.schemas = schemas

    def fitted(self, schema: Mapping[str, Any], known: Any, key: str = "") -> Any:
        """`known` as the schema has it: properties that it does not name are left out, required ones are filled in.

        Args:
            known: what there is to say; `...` for nothing.
            key: the property's name, which tells addresses from other texts.
        """
        if "$ref" in schema:
            return self.fitted(self.named(schema["$ref"]), known, key)
        if "allOf" in schema:
            return self.fitted(self._joined(schema), known, key)
        for group in ("anyOf", "oneOf"):
            if group in schema:
                return self.fitted(self._chosen(schema, schema[group], known), known, key)
        properties = schema.get("properties")
        if properties is not None and (known is ... or isinstance(known, Mapping)):
            if known is ... and not self._is(schema, "object"):
                return None
            return self._object(schema, {} if known is ... else known)
        if isinstance(known, list) and "items" in schema:
            return [self.fitted(schema["items"], one, key) for one in known]
        return self._neutral(schema, key) if known is ... else known

    def named(self, reference: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.schemas[reference.removeprefix("#/schemas/")]
        return found

    def _object(self, schema: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
        required = schema.get("required", ())
        return {
            name: self.fitted(one, known.get(name, ...), name)
            for name, one in schema["properties"].items()
            if name in known or name in required
        }

    def _joined(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """All parts of an `allOf` in one; where two say something of a property, both hold."""
        made: dict[str, Any] = {"type": "object", "properties": dict(schema.get("properties", {})), "required": []}
        made["required"] += schema.get("required", ())
        for part in schema["allOf"]:
            one = self.named(part["$ref"]) if "$ref" in part else part
            one = self._joined(one) if "allOf" in one else one
            for name, held in one.get("properties", {}).items():
                before = made["properties"].get(name)
                nested = before is not None and "properties" in before and "properties" in held
                made["properties"][name] = {"allOf": [before, held]} if nested else {**(before or {}), **held}
            made["required"] += one.get("required", ())
        return made

    def _chosen(self, schema: Mapping[str, Any], options: list[Any], known: Any) -> Any:
        """The alternative that a value is of: null for null, else the first that could hold it."""
        beside = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf")}
        null = next((one for one in options if one.get("type") == "null"), None)
        if null is not None and known in (None, ...):
            return null
        for one in options:
            held = self.named(one["$ref"]) if "$ref" in one else one
            kinds = held.get("type", "object" if "properties" in held or "allOf" in held else None)
            if known is ... or _of(known, kinds):
                return {"allOf": [beside, one]} if "properties" in beside and "type" not in one else one
        return options[0]

    def _is(self, schema: Mapping[str, Any], kind: str) -> bool:
        return bool(schema.get("type", kind) == kind)

    def _neutral(self, schema: Mapping[str, Any], key: str) -> Any:
        kind = schema.get("type")
        if kind is None or kind == "null" or isinstance(kind, list):
            return None
        if schema.get("enum"):
            return schema["enum"][0]
        if kind == "string":
            if schema.get("format") == "date-time":
                return NEVER
            return f"{ADDRESS}/{key}" if schema.get("format") in ("uri", "uri-template") or "url" in key else "unused"
        return {"boolean": False, "integer": 0, "number": 0, "array": [], "object": {}}[kind]


def _of(value: Any, kinds: Any) -> bool:
    names = {type(None): "null", bool: "boolean", int: "integer", str: "string", list: "array", dict: "object"}
    name = names.get(type(value), "object")
    return kinds is None or name in ([kinds] if isinstance(kinds, str) else kinds)
