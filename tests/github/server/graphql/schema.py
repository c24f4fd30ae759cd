"""GitHub's schema, with our resolvers behind it. A field without one is an error when it is asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from graphql import GraphQLAbstractType, GraphQLScalarType, GraphQLSchema, build_schema

from server import discussions as talks
from server.people import User
from server.repository import Repository
from server.things import Comment, Issue, Label, Pull, Reaction, Review, ReviewComment

from . import comments, discussions, git_objects, issues, mutations, people, pulls, repositories, timeline
from .asking import FIELDS, asking
from .git_objects import Object, Ref
from .table import Info, Resolvers
from .timeline import Item

EXTRACT = Path(__file__).parent.parent.parent / "contract" / "schema.graphql"
ROOMS = (people, git_objects, comments, issues, timeline, pulls, discussions, repositories, mutations)
# The longest first: a Pull is an Issue, a comment on a discussion is a Comment.
TYPES: tuple[tuple[type, str], ...] = (
    (Pull, "PullRequest"),
    (Issue, "Issue"),
    (talks.DiscussionComment, "DiscussionComment"),
    (Comment, "IssueComment"),
    (Review, "PullRequestReview"),
    (ReviewComment, "PullRequestReviewComment"),
    (talks.Discussion, "Discussion"),
    (talks.Category, "DiscussionCategory"),
    (Repository, "Repository"),
    (Ref, "Ref"),
    (Label, "Label"),
    (Reaction, "Reaction"),
)
# How the values of GitHub's own scalars look.
SCALARS = {
    "DateTime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "GitObjectID": re.compile(r"[0-9a-f]{40}"),
    "GitTimestamp": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)"),
    "URI": re.compile(r"https?://\S+|/\S*"),
    "BigInt": re.compile(r"\d+"),
}


class Unanswered(AssertionError):  # noqa: N818 - what it says
    """A field that the simulated GitHub cannot answer yet: write its resolver."""


@cache
def schema() -> GraphQLSchema:
    """The extract of GitHub's schema, with types told apart and scalars held to their form."""
    made = build_schema(EXTRACT.read_text(encoding="utf-8"))
    for name, kind in made.type_map.items():
        if isinstance(kind, GraphQLAbstractType):
            kind.resolve_type = of_type
        elif isinstance(kind, GraphQLScalarType) and name in SCALARS:
            kind.serialize = _serializer(name)  # type: ignore[method-assign]
    return made


@cache
def table() -> dict[str, Resolvers]:
    """All resolvers, by type."""
    held: dict[str, Resolvers] = {}
    for room in ROOMS:
        for name, resolvers in room.RESOLVERS.items():
            held[name] = held.get(name, {}) | resolvers
    return held


def of_type(value: Any, _info: Info, _kind: GraphQLAbstractType) -> str:
    """The name of the type that a value is of, where a field may be of several."""
    if isinstance(value, Mapping):
        return str(value["__typename"])
    if isinstance(value, User):
        return value.type
    if isinstance(value, Object):
        return value.kind.capitalize()
    if isinstance(value, Item):
        return value.kind
    return next(name for kind, name in TYPES if isinstance(value, kind))


def resolve(source: Any, info: Info, **given: Any) -> Any:
    """Any field: by its table, or by name out of a ready-made value.

    Raises:
        Unanswered: There is neither.
    """
    name = f"{info.parent_type.name}.{info.field_name}"
    if wanted := FIELDS.get(name):
        asking(info).need(*wanted)
    if isinstance(source, Mapping):
        if info.field_name not in source:
            raise Unanswered(f"{name} is not answered here")
        value = source[info.field_name]
        return value(**given) if callable(value) else value
    found = table().get(info.parent_type.name, {}).get(info.field_name)
    if found is None:
        raise Unanswered(f"{name} is not answered here")
    return found(source, info, **given)


def _serializer(name: str) -> Any:
    def serialize(value: Any) -> str:
        if not isinstance(value, str) or not SCALARS[name].fullmatch(value):
            raise Unanswered(f"{value!r} is no {name}")
        return value

    return serialize
