"""What issues, pull requests, discussions and every comment have in common: an author, a text, reactions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from server.discussions import DiscussionComment
from server.people import User
from server.repository import Repository
from server.things import Pull, Reaction

from .asking import asking
from .moments import maybe, moment
from .nodes import node_id
from .pages import Made, connection
from .table import Info, Resolvers

# REST's words for reactions, and GraphQL's.
CONTENTS = {
    "+1": "THUMBS_UP", "-1": "THUMBS_DOWN", "laugh": "LAUGH", "hooray": "HOORAY", "confused": "CONFUSED",
    "heart": "HEART", "rocket": "ROCKET", "eyes": "EYES",
}  # fmt: skip


def association(thing: Any, info: Info) -> str:
    """OWNER, COLLABORATOR and so on: as REST has it."""
    return home(thing, info).association(thing.author) if thing.author else "NONE"


def parent(thing: Any, info: Info) -> Any:
    """What a comment or review was written on; an issue, pull request or discussion itself."""
    if hasattr(thing, "repository"):
        return thing
    if isinstance(thing, DiscussionComment):
        return thing.discussion
    for repository in asking(info).state.repositories:
        for issue in repository.issues.values():
            if thing in issue.comments:
                return issue
            if isinstance(issue, Pull) and (thing in issue.reviews or thing in issue.review_comments):
                return issue
    raise AssertionError(f"{thing} stands nowhere")


def home(thing: Any, info: Info) -> Repository:
    """The repository that a thing stands in."""
    found: Repository = parent(thing, info).repository
    return found


def groups(thing: Any, info: Info) -> list[Made]:
    """All eight kinds of reaction, also those that nobody gave."""
    return [
        _group(getattr(thing, "reactions", ()), rest, ours, asking(info).viewer) for rest, ours in CONTENTS.items()
    ]


def _group(held: Sequence[Reaction], rest: str, ours: str, viewer: User) -> Made:
    of = [one for one in held if one.content == rest]

    def reactors(**page: Any) -> Made:
        return connection(
            of, **page, node=lambda one: one.author, edge=lambda one: {"reactedAt": moment(one.created)}
        )

    return {
        "content": ours,
        "createdAt": moment(of[0].created) if of else None,
        "reactors": reactors,
        "viewerHasReacted": any(one.author is viewer for one in of),
    }


def reactions(
    thing: Any, info: Info, content: str | None = None, orderBy: Any = None, **page: Any  # noqa: N803
) -> Made:  # fmt: skip
    """The reactions one by one, oldest first unless asked otherwise."""
    held = [one for one in getattr(thing, "reactions", ()) if content in (None, CONTENTS[one.content])]
    if orderBy and orderBy["direction"] == "DESC":
        held.reverse()
    viewer = asking(info).viewer
    return connection(held, **page, viewerHasReacted=any(one.author is viewer for one in held))


def comment(kind: str) -> Resolvers:
    """What GraphQL's interface Comment asks of a thing of this type."""
    return {
        "id": lambda thing, _: node_id(kind, thing.id),
        "databaseId": lambda thing, _: thing.id,
        "author": lambda thing, _: thing.author,
        "authorAssociation": association,
        "body": lambda thing, _: thing.body or "",
        "bodyText": lambda thing, _: thing.body or "",
        "createdAt": lambda thing, _: moment(thing.created),
        "updatedAt": lambda thing, _: moment(getattr(thing, "updated", None) or thing.created),
        "lastEditedAt": lambda thing, _: maybe(getattr(thing, "edited", None)),
        "editor": lambda thing, _: getattr(thing, "edited_by", None),
        "viewerDidAuthor": lambda thing, info: thing.author is asking(info).viewer,
        "reactionGroups": groups,
        "reactions": reactions,
    }


IN_A_REPOSITORY: Resolvers = {
    "fullDatabaseId": lambda thing, _: str(thing.id),
    "repository": home,
}


def minimizable() -> Resolvers:
    """A comment that can be folded."""
    return {
        "isMinimized": lambda thing, _: getattr(thing, "minimized", None) is not None,
        "minimizedReason": lambda thing, _: getattr(thing, "minimized", None),
    }


RESOLVERS: dict[str, Resolvers] = {
    "Reaction": {
        "id": lambda one, _: node_id("Reaction", one.id),
        "databaseId": lambda one, _: one.id,
        "content": lambda one, _: CONTENTS[one.content],
        "createdAt": lambda one, _: moment(one.created),
        "user": lambda one, _: one.author if one.author.type == "User" else None,
    },
}
