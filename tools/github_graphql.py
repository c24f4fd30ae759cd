"""Makes the extract of GitHub's GraphQL schema that the tests' GitHub answers by: tests/github/contract/schema.graphql.

GitHub publishes the schema as npm package `@octokit/graphql-schema` (file `schema.graphql`, 1.2 MB). The extract keeps
the types and fields that tests/github/contract/graphql.toml lists, with every argument, input and enumeration that they
reach, and without descriptions. Nothing is added or renamed, so a query that fits the extract fits GitHub's schema.

    npm pack @octokit/graphql-schema && tar xf octokit-graphql-schema-*.tgz
    KAIFONG_GRAPHQL_SCHEMA=package/schema.graphql python tools/github_graphql.py
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from graphql import language as ast
from graphql import parse, print_ast

CONTRACT = Path(__file__).parent.parent / "tests" / "github" / "contract"
LIST, EXTRACT = CONTRACT / "graphql.toml", CONTRACT / "schema.graphql"
HEADER = """\
# An extract of GitHub's GraphQL schema (npm @octokit/graphql-schema, MIT), made by tools/github_graphql.py from
# graphql.toml beside it. Do not edit: change the list and make it anew.

"""
BUILT_IN = {"Int", "Float", "String", "Boolean", "ID"}
Fielded = ast.ObjectTypeDefinitionNode | ast.InterfaceTypeDefinitionNode


def named(node: ast.TypeNode) -> str:
    """The name at the bottom of a type such as `[Label!]!`."""
    while isinstance(node, ast.NonNullTypeNode | ast.ListTypeNode):
        node = node.type
    assert isinstance(node, ast.NamedTypeNode)
    return node.name.value


def extract(schema: str, listed: str) -> str:
    """The part of `schema` that `listed` (TOML) asks for, sorted by name; the same input gives the same text.

    Raises:
        SystemExit: The list names a type or field that GitHub's schema does not have, or one whose type is not listed.
    """
    wanted = tomllib.loads(listed)
    types: dict[str, set[str]] = {name: set(fields) for name, fields in wanted["types"].items()}
    unions = set(wanted["unions"]["names"])
    defined = {
        node.name.value: node
        for node in parse(schema, no_location=True).definitions
        if isinstance(node, ast.TypeDefinitionNode)
    }
    for name in types:
        if not isinstance(defined.get(name), ast.ObjectTypeDefinitionNode | ast.InterfaceTypeDefinitionNode):
            sys.exit(
                f"{name} is no object or interface of GitHub's schema. Look for its new name, or take it out of the list."
            )
    kept: dict[str, ast.TypeDefinitionNode] = {name: _fielded(defined[name], types) for name in types}
    for name in unions:
        union = defined[name]
        assert isinstance(union, ast.UnionTypeDefinitionNode)
        members = tuple(one for one in union.types or () if one.name.value in types)
        kept[name] = ast.UnionTypeDefinitionNode(name=union.name, types=members)
    waiting = sorted({name for node in kept.values() for name in _reached(node)} - kept.keys() - BUILT_IN)
    while waiting:
        name = waiting.pop()
        node = defined[name]
        if isinstance(
            node, ast.ObjectTypeDefinitionNode | ast.InterfaceTypeDefinitionNode | ast.UnionTypeDefinitionNode
        ):
            sys.exit(f"{name} is reached by a listed field, but is not listed itself. List it with its fields.")
        kept[name] = _bare(node)
        waiting += sorted(set(_reached(kept[name])) - kept.keys() - BUILT_IN - set(waiting))
    return HEADER + "\n\n".join(print_ast(kept[name]) for name in sorted(kept)) + "\n"


def _fielded(node: ast.TypeDefinitionNode, types: dict[str, set[str]]) -> Fielded:
    """An object or interface with its listed fields, and those that its listed interfaces have."""
    assert isinstance(node, ast.ObjectTypeDefinitionNode | ast.InterfaceTypeDefinitionNode)
    interfaces = tuple(one for one in node.interfaces or () if one.name.value in types)
    wanted = set(types[node.name.value]).union(*(types[one.name.value] for one in interfaces))
    fields: dict[str, ast.FieldDefinitionNode] = {}
    for field in node.fields or ():
        # The published schema defines a few fields twice; the first counts.
        if field.name.value in wanted and field.name.value not in fields:
            fields[field.name.value] = ast.FieldDefinitionNode(
                name=field.name,
                type=field.type,
                arguments=tuple(_input(one) for one in field.arguments or ()),
                directives=_deprecated(field.directives),
            )
    if missing := sorted(wanted - fields.keys()):
        sys.exit(f"GitHub's {node.name.value} has no {', '.join(missing)}. Take it out of the list.")
    made = type(node)(name=node.name, interfaces=interfaces, fields=tuple(fields.values()), directives=())
    assert isinstance(made, ast.ObjectTypeDefinitionNode | ast.InterfaceTypeDefinitionNode)
    return made


def _bare(node: ast.TypeDefinitionNode) -> ast.TypeDefinitionNode:
    """An input, enumeration or scalar, whole but for its descriptions."""
    if isinstance(node, ast.InputObjectTypeDefinitionNode):
        return ast.InputObjectTypeDefinitionNode(
            name=node.name, fields=tuple(_input(one) for one in node.fields or ())
        )
    if isinstance(node, ast.EnumTypeDefinitionNode):
        values = tuple(ast.EnumValueDefinitionNode(name=one.name, directives=()) for one in node.values or ())
        return ast.EnumTypeDefinitionNode(name=node.name, values=values)
    assert isinstance(node, ast.ScalarTypeDefinitionNode)
    return ast.ScalarTypeDefinitionNode(name=node.name)


def _input(node: ast.InputValueDefinitionNode) -> ast.InputValueDefinitionNode:
    return ast.InputValueDefinitionNode(
        name=node.name, type=node.type, default_value=node.default_value, directives=()
    )


def _deprecated(directives: Iterable[ast.ConstDirectiveNode] | None) -> tuple[ast.ConstDirectiveNode, ...]:
    return tuple(one for one in directives or () if one.name.value == "deprecated")


def _reached(node: ast.TypeDefinitionNode) -> Iterable[str]:
    if isinstance(node, ast.ObjectTypeDefinitionNode | ast.InterfaceTypeDefinitionNode):
        for field in node.fields or ():
            yield named(field.type)
            yield from (named(one.type) for one in field.arguments or ())
    elif isinstance(node, ast.InputObjectTypeDefinitionNode):
        yield from (named(one.type) for one in node.fields or ())


def main() -> None:
    source = os.environ.get("KAIFONG_GRAPHQL_SCHEMA")
    if not source:
        sys.exit("Set KAIFONG_GRAPHQL_SCHEMA to the file schema.graphql of npm's @octokit/graphql-schema.")
    made = extract(Path(source).read_text(encoding="utf-8"), LIST.read_text(encoding="utf-8"))
    EXTRACT.write_text(made, encoding="utf-8")
    print(f"{EXTRACT.name}: {len(made):,} characters")


if __name__ == "__main__":
    main()
