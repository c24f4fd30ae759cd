"""What GitHub's GraphQL answers when it cannot do what it was asked: status 200, and a list of errors."""

from __future__ import annotations

from typing import Any

from graphql import GraphQLError


class Problem(Exception):  # noqa: N818 - an answer of GitHub, no error of ours
    """An error that GitHub itself would give, with its type: NOT_FOUND, FORBIDDEN, STALE_DATA, and the like."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


def formatted(error: GraphQLError) -> dict[str, Any]:
    """An error as GitHub words it."""
    told: dict[str, Any] = {"message": error.message}
    if isinstance(error.original_error, Problem):
        told["type"] = error.original_error.kind
    if error.path:
        told["path"] = error.path
    if error.locations:
        told["locations"] = [{"line": one.line, "column": one.column} for one in error.locations]
    return told


def forbidden() -> Problem:
    return Problem("FORBIDDEN", "Resource not accessible by integration")


def unprocessable(message: str) -> Problem:
    return Problem("UNPROCESSABLE", message)
