"""What a table of resolvers is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graphql import GraphQLResolveInfo

Info = GraphQLResolveInfo[Any]
"""What a resolver knows of its query."""

Resolvers = dict[str, Callable[..., Any]]
"""By a field's name: a function of the thing, the query's info, and the field's arguments by their names."""
