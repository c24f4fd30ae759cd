"""POST /graphql: validated against GitHub's schema, priced, executed; what breaks the schema is told apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from graphql import (
    GraphQLError,
    NoDeprecatedCustomRule,
    OperationType,
    execute_sync,
    parse,
    specified_rules,
    validate,
)
from graphql import language as ast

from server.people import Token
from server.state import State

from .asking import Asking
from .cost import cost
from .problem import Problem, formatted
from .schema import resolve, schema

RULES = (*specified_rules, NoDeprecatedCustomRule)
LIMIT = 1000  # points an hour and repository for GITHUB_TOKEN; https://docs.github.com/graphql/overview/rate-limits


@dataclass
class Answer:
    """What a query came to.

    Attributes:
        body: `data` and `errors`. violations: in what the query, or the simulation's answer, breaks GitHub's schema.
        needed: the grants of the token that it took. points: what it cost.
    """

    body: dict[str, Any]
    points: int = 0
    name: str = ""
    violations: list[str] = field(default_factory=list)
    needed: set[tuple[str, str]] = field(default_factory=set)


def answer(state: State, token: Token, asked: Any, left: int = LIMIT) -> Answer:
    """Answers a query or a mutation; always with status 200, as GitHub does.

    Args:
        left: the points that are left of this hour.
    """
    if not isinstance(asked, dict) or not isinstance(asked.get("query"), str):
        return _refused("A query attribute must be specified and must be a string.", "the body has no query")
    variables = asked.get("variables") or {}
    try:
        document = parse(asked["query"], max_tokens=20_000)
    except GraphQLError as error:
        return _refused(error.message, f"a query cannot be read: {error}")
    name = _name(document)
    if faults := validate(schema(), document, RULES):
        told = [f"{name}: {fault}" for fault in faults]
        body = {"errors": [formatted(one) for one in faults]}
        return Answer(body, name=name, violations=told)
    try:
        price = cost(schema(), document, variables)
    except Problem as problem:
        return Answer(refusal(problem.kind, str(problem)), name=name, violations=[f"{name}: {problem}"])
    if price.points > left:
        return Answer(refusal("RATE_LIMITED", "API rate limit exceeded"), name=name)
    ask = Asking(state, token, price.points, price.nodes, left, LIMIT, state.now + timedelta(minutes=40))
    done = execute_sync(schema(), document, None, ask, variables, field_resolver=resolve)
    errors = done.errors or []
    # A Problem is GitHub's own word; whatever else went wrong is the simulation's fault, or a broken variable.
    broken = [f"{name}: {one.message}" for one in errors if not isinstance(one.original_error, Problem)]
    made: dict[str, Any] = {"data": done.data}
    if errors:
        made["errors"] = [formatted(one) for one in errors]
    return Answer(made, price.points, name, broken, ask.needed)


def refusal(kind: str, message: str) -> dict[str, Any]:
    """An answer that is nothing but an error."""
    return {"errors": [{"type": kind, "message": message}]}


def _refused(message: str, violation: str) -> Answer:
    return Answer({"errors": [{"message": message}]}, violations=[violation])


def _name(document: ast.DocumentNode) -> str:
    """What a query asks for, for the list of calls: `query repository`, `mutation createCommitOnBranch`."""
    for one in document.definitions:
        if isinstance(one, ast.OperationDefinitionNode):
            kind = "mutation" if one.operation is OperationType.MUTATION else "query"
            fields = [node.name.value for node in one.selection_set.selections if isinstance(node, ast.FieldNode)]
            return f"{kind} {', '.join(fields)}"
    return "nothing"
