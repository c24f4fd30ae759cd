"""Discussions: questions with marked answers, comments with replies."""

from __future__ import annotations

from typing import Any

from server.discussions import Category, Discussion, DiscussionComment, categories
from server.repository import Repository

from .asking import asking
from .comments import comment, minimizable
from .issues import labels
from .moments import maybe
from .nodes import node_id
from .pages import Made, connection
from .problem import Problem
from .table import Info, Resolvers


def discussions(
    repository: Repository, _: Info, categoryId: str | None = None, states: list[str] | None = None,  # noqa: N803
    orderBy: Any = None, answered: bool | None = None, **page: Any,  # noqa: N803, FBT001
) -> Made:  # fmt: skip
    """Newest change first unless asked otherwise."""
    kept: list[Discussion] = list(repository.discussions)
    if categoryId is not None:
        kept = [one for one in kept if node_id("DiscussionCategory", one.category.id) == categoryId]
    if states:  # an empty list, which is the default, asks for all
        kept = [one for one in kept if ("CLOSED" if one.closed_at else "OPEN") in states]
    if answered is not None:
        kept = [one for one in kept if (one.answer is not None) is answered]
    field, direction = (orderBy["field"], orderBy["direction"]) if orderBy else ("UPDATED_AT", "DESC")
    key = "created" if field == "CREATED_AT" else "updated"
    kept.sort(key=lambda one: (getattr(one, key), one.number), reverse=direction == "DESC")
    return connection(kept, **page)


def discussion(repository: Repository, _: Info, number: int) -> Discussion:
    """One by its number.

    Raises:
        Problem: There is none.
    """
    found: Discussion | None = next((one for one in repository.discussions if one.number == number), None)
    if found is None:
        raise Problem("NOT_FOUND", f"Could not resolve to a Discussion with the number of {number}.")
    return found


def address(one: Discussion) -> str:
    return f"/{one.repository.full_name}/discussions/{one.number}"


def comment_address(one: DiscussionComment, info: Info) -> str:
    assert one.discussion
    return f"{asking(info).state.url}{address(one.discussion)}#discussioncomment-{one.id}"


def is_answered(one: Discussion, _: Info) -> bool | None:
    """Null where the category knows no answers."""
    return one.answer is not None if one.category.answerable else None


def listed(repository: Repository, _: Info, filterByAssignable: bool = False, **page: Any) -> Made:  # noqa: N803, FBT001, FBT002, ARG001
    return connection(categories(repository), **page)


def category(repository: Repository, _: Info, slug: str) -> Category | None:
    return next((one for one in categories(repository) if one.slug == slug), None)


RESOLVERS: dict[str, Resolvers] = {
    "Discussion": comment("Discussion") | {
        "repository": lambda one, _: one.repository,
        "number": lambda one, _: one.number,
        "title": lambda one, _: one.title,
        "answer": lambda one, _: one.answer,
        "answerChosenAt": lambda one, _: maybe(one.answered_at),
        "answerChosenBy": lambda one, _: one.answered_by,
        "isAnswered": is_answered,
        "category": lambda one, _: one.category,
        "closed": lambda one, _: one.closed_at is not None,
        "closedAt": lambda one, _: maybe(one.closed_at),
        "stateReason": lambda one, _: one.closed_reason,
        "comments": lambda one, _, **page: connection(one.comments, **page),
        "labels": labels,
        "locked": lambda one, _: one.locked,
        "activeLockReason": lambda _one, _: None,
        "upvoteCount": lambda one, _: one.upvotes,
        "url": lambda one, info: asking(info).state.url + address(one),
        "resourcePath": lambda one, _: address(one),
    },
    "DiscussionComment": comment("DiscussionComment") | minimizable() | {
        "deletedAt": lambda one, _: maybe(one.deleted),
        "discussion": lambda one, _: one.discussion,
        "isAnswer": lambda one, _: one.discussion.answer is one,
        "replies": lambda one, _, **page: connection(one.replies, **page),
        "replyTo": lambda one, _: one.parent,
        "upvoteCount": lambda one, _: one.upvotes,
        "url": comment_address,
    },
    "DiscussionCategory": {
        "id": lambda one, _: node_id("DiscussionCategory", one.id),
        "name": lambda one, _: one.name,
        "slug": lambda one, _: one.slug,
        "emoji": lambda one, _: one.emoji,
        "description": lambda one, _: one.description,
        "isAnswerable": lambda one, _: one.answerable,
    },
}  # fmt: skip
