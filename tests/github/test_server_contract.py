"""The simulated GitHub's parts fit together: its description, its permissions, its routes, its extract."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from server import contract, permissions
from server.routes import ROUTES

import github_api

DESCRIBED = set(contract.document()["operations"])


def test_each_route_is_in_github_s_description_and_has_its_permission() -> None:
    routes = {f"{route.method} {route.template}" for route in ROUTES}
    assert routes == DESCRIBED == set(permissions.table())


def test_no_address_leads_to_another_call_s_route() -> None:
    # An address made from each template comes back to it: order and greed take nothing away.
    for route in ROUTES:
        kinds = contract.operation(route.method, route.template)["path"]
        names = re.findall(r"\{(\w+)\}", route.template)
        address = route.template
        for name in names:
            address = address.replace(f"{{{name}}}", "7" if kinds[name].get("type") == "integer" else "kaifong")
        first = next(one for one in ROUTES if one.match(route.method, address) is not None)
        assert first.template == route.template


def test_permissions_are_named_as_workflows_name_them() -> None:
    known = {
        "actions", "administration", "contents", "deployments", "environments", "issues", "metadata", "pages",
        "pull-requests", "secrets", "statuses", "variables",
    }  # fmt: skip
    asked = {grant for key in DESCRIBED for grant in permissions.needed(*key.split(" ", 1))}
    assert {name for name, _ in asked} == known
    assert {level for _, level in asked} == {"read", "write"}


def test_writing_needs_a_grant_to_write() -> None:
    for key in sorted(DESCRIBED):
        method, template = key.split(" ", 1)
        levels = {level for _, level in permissions.needed(method, template)}
        assert method == "GET" or levels == {"write"}, key


def test_the_extract_is_as_the_script_makes_it() -> None:
    source = os.environ.get("KAIFONG_OPENAPI")
    if not source:
        pytest.skip("KAIFONG_OPENAPI does not name GitHub's description; tools/github_api.py says where to get it.")
    made = github_api.extract(
        json.loads(Path(source).read_text("utf-8")), github_api.used(github_api.USED.read_text("utf-8"))
    )
    assert made == github_api.EXTRACT.read_text("utf-8")


def test_the_used_calls_stand_in_order_and_once() -> None:
    calls = github_api.used(github_api.USED.read_text("utf-8"))
    assert calls == sorted(set(calls), key=lambda call: (call[1], call[0]))


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ({"type": "string", "nullable": True, "description": "words"}, {"type": ["string", "null"]}),
        ({"type": "string", "enum": ["a"], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"$ref": "#/components/schemas/x"}, {"$ref": "#/schemas/x"}),
        (
            {"allOf": [{"$ref": "#/components/schemas/x"}], "nullable": True},
            {"anyOf": [{"allOf": [{"$ref": "#/schemas/x"}]}, {"type": "null"}]},
        ),
        (
            {"type": "object", "properties": {"description": {"type": "string", "title": "T"}}},
            {"type": "object", "properties": {"description": {"type": "string"}}, "additionalProperties": False},
        ),
        (
            {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True},
            {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True},
        ),
        (
            # A part of a whole stays open: the other parts' properties are not its own.
            {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}]},
            {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}]},
        ),
    ],
    ids=["null", "enum", "reference", "nullable whole", "closed", "open on purpose", "part of a whole"],
)
def test_openapi_3_0_becomes_json_schema(source: object, made: object) -> None:
    assert github_api.schema(source) == made
