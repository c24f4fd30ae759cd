"""What a query costs: the bounds of its connections, the nodes it could give, and its points.

Source: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLSchema, get_named_type
from graphql import language as ast

from .problem import Problem

LARGEST_PAGE = 100
MOST_NODES = 500_000


@dataclass
class Cost:
    """Of a query: the `nodes` it could give at most, and the `requests` behind it; a hundred are a point."""

    nodes: int = 0
    requests: int = 0

    @property
    def points(self) -> int:
        return max(1, round(self.requests / 100))


def cost(schema: GraphQLSchema, document: ast.DocumentNode, variables: Mapping[str, Any]) -> Cost:
    """What a valid query costs.

    Raises:
        Problem: A connection has no bound or too great a one, or all of them together give too many nodes.
    """
    counted = Cost()
    given = {**_defaults(document), **variables}
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, ast.FragmentDefinitionNode)}

    def walk(parent: Any, selections: ast.SelectionSetNode | None, times: int) -> None:
        for node in selections.selections if selections else ():
            if isinstance(node, ast.FragmentSpreadNode):
                fragment = fragments[node.name.value]
                walk(schema.type_map[fragment.type_condition.name.value], fragment.selection_set, times)
            elif isinstance(node, ast.InlineFragmentNode):
                inner = schema.type_map[node.type_condition.name.value] if node.type_condition else parent
                walk(inner, node.selection_set, times)
            elif isinstance(node, ast.FieldNode) and not node.name.value.startswith("__"):
                field = parent.fields[node.name.value]
                of = get_named_type(field.type)
                page = 1
                if of.name.endswith("Connection"):
                    asked = sizes(node, given)
                    page = 0 if counts_only(node) and not asked else bound(node.name.value, asked)
                    counted.requests += times
                    counted.nodes += times * page
                walk(of, node.selection_set, times * page)

    for definition in document.definitions:
        if isinstance(definition, ast.OperationDefinitionNode):
            root = schema.query_type if definition.operation is ast.OperationType.QUERY else schema.mutation_type
            walk(root, definition.selection_set, 1)
    if counted.nodes > MOST_NODES:
        raise Problem(
            "MAX_NODE_LIMIT_EXCEEDED",
            f"This query requests up to {counted.nodes:,} possible nodes which exceeds the maximum limit of 500,000.",
        )
    return counted


def counts_only(node: ast.FieldNode) -> bool:
    """Whether of a connection no more is asked than how many there are: that needs no bound, and gives no nodes."""
    asked = node.selection_set.selections if node.selection_set else ()
    return all(isinstance(one, ast.FieldNode) and one.name.value == "totalCount" for one in asked)


def sizes(node: ast.FieldNode, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The `first` and `last` of a field."""
    found: dict[str, Any] = {}
    for one in node.arguments or ():
        if isinstance(one.value, ast.VariableNode):
            found[one.name.value] = variables.get(one.value.name.value)
        elif isinstance(one.value, ast.IntValueNode):
            found[one.name.value] = int(one.value.value)
    return found


def _defaults(document: ast.DocumentNode) -> dict[str, Any]:
    """The values of variables that are not given."""
    return {
        one.variable.name.value: int(one.default_value.value)
        for definition in document.definitions
        if isinstance(definition, ast.OperationDefinitionNode)
        for one in definition.variable_definitions or ()
        if isinstance(one.default_value, ast.IntValueNode)
    }


def bound(name: str, given: Mapping[str, Any]) -> int:
    """The size of a connection's page.

    Raises:
        Problem: It has none, or more than a hundred.
    """
    sides = {side: given[side] for side in ("first", "last") if given.get(side) is not None}
    if not sides:
        raise Problem(
            "MISSING_PAGINATION_BOUNDARIES",
            f"You must provide a `first` or `last` value to properly paginate the `{name}` connection.",
        )
    for side, size in sides.items():
        if not 1 <= size <= LARGEST_PAGE:
            raise Problem(
                "EXCESSIVE_PAGINATION",
                f"Requesting {size} records on the `{name}` connection exceeds the `{side}` limit of 100 records.",
            )
    return int(min(sides.values()))
