"""Issues, their comments and labels, and the lists of both."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar

from server.repository import Repository
from server.things import Comment, Issue, Label, Pull

from .asking import asking
from .comments import IN_A_REPOSITORY, comment, minimizable, parent
from .moments import maybe
from .nodes import node_id
from .pages import Made, connection
from .table import Info, Resolvers
from .timeline import timeline

T = TypeVar("T", bound=Issue)


def ordered(items: Iterable[T], order: Any) -> list[T]:
    """By number unless asked otherwise: CREATED_AT, UPDATED_AT or COMMENTS, ASC or DESC."""
    keys = {
        None: lambda one: one.number,
        "CREATED_AT": lambda one: (one.created, one.number),
        "UPDATED_AT": lambda one: (one.updated, one.number),
        "COMMENTS": lambda one: (len(one.comments), one.number),
    }
    field, direction = (order["field"], order["direction"]) if order else (None, "ASC")
    return sorted(items, key=keys[field], reverse=direction == "DESC")


def issues(
    repository: Repository, _: Info, states: list[str] | None = None, labels: list[str] | None = None,
    orderBy: Any = None, filterBy: Any = None, **page: Any,  # noqa: N803 - GitHub's own names
) -> Made:  # fmt: skip
    """The repository's issues, without pull requests."""
    kept = [one for one in repository.issues.values() if not isinstance(one, Pull)]
    wanted = filterBy or {}
    unknown = set(wanted) - {"states", "labels", "since", "createdBy"}
    assert not unknown, f"filterBy {unknown} is not answered by this server"
    if (held := states or wanted.get("states")) is not None:
        kept = [one for one in kept if one.state.upper() in held]
    if (held := labels or wanted.get("labels")) is not None:
        kept = [one for one in kept if {label.name for label in one.labels} & set(held)]
    if since := wanted.get("since"):
        kept = [one for one in kept if one.updated >= datetime.fromisoformat(since)]
    if opener := wanted.get("createdBy"):
        kept = [one for one in kept if one.author.login == opener]
    return connection(ordered(kept, orderBy), **page)


def comments(thing: Issue, _: Info, orderBy: Any = None, **page: Any) -> Made:  # noqa: N803
    """Oldest first, or by the time of their last change."""
    held: list[Comment] = list(thing.comments)
    if orderBy:
        held.sort(key=lambda one: one.updated, reverse=orderBy["direction"] == "DESC")
    return connection(held, **page)


def labels(thing: Any, _: Info, orderBy: Any = None, query: str | None = None, **page: Any) -> Made:  # noqa: N803
    """The labels of an issue, a pull request, a discussion or the repository."""
    held: list[Label] = [one for one in thing.labels if not query or query.lower() in one.name.lower()]
    if orderBy and orderBy["field"] == "NAME":
        held.sort(key=lambda one: one.name, reverse=orderBy["direction"] == "DESC")
    return connection(held, **page)


def participants(thing: Issue, _: Info, **page: Any) -> Made:
    """Who wrote here: the author, then the others in their order. Bots are no participants."""
    found = dict.fromkeys([thing.author, *(one.author for one in thing.comments)])
    if isinstance(thing, Pull):
        found |= dict.fromkeys(one.author for one in thing.reviews)
    return connection([one for one in found if one and one.type == "User"], **page)


def address(thing: Issue) -> str:
    """The path of its page."""
    return f"/{thing.repository.full_name}/{'pull' if isinstance(thing, Pull) else 'issues'}/{thing.number}"


ON_BOTH: Resolvers = {
    "number": lambda one, _: one.number,
    "title": lambda one, _: one.title,
    "closed": lambda one, _: one.state == "closed",
    "closedAt": lambda one, _: maybe(one.closed_at),
    "comments": comments,
    "labels": labels,
    "timelineItems": timeline,
    "participants": participants,
    "locked": lambda one, _: one.locked,
    "activeLockReason": lambda one, _: one.lock_reason.upper().replace("-", "_") if one.lock_reason else None,
    "url": lambda one, info: asking(info).state.url + address(one),
    "resourcePath": lambda one, _: address(one),
}


def comment_url(one: Comment, info: Info) -> str:
    return f"{asking(info).state.url}{address(parent(one, info))}#issuecomment-{one.id}"


def pull_of(one: Comment, info: Info) -> Pull | None:
    found = parent(one, info)
    return found if isinstance(found, Pull) else None


RESOLVERS: dict[str, Resolvers] = {
    "Issue": comment("Issue")
    | IN_A_REPOSITORY
    | ON_BOTH | {
        "state": lambda one, _: one.state.upper(),
        "stateReason": lambda one, _: one.state_reason.upper() if one.state_reason else None,
    },
    "IssueComment": comment("IssueComment")
    | IN_A_REPOSITORY | minimizable() | {
        "url": comment_url,
        "issue": parent,
        "pullRequest": pull_of,
    },
    "Label": {
        "id": lambda one, _: node_id("Label", one.id),
        "name": lambda one, _: one.name,
        "color": lambda one, _: one.color,
        "description": lambda one, _: one.description,
        "url": lambda one, info: f"{asking(info).state.url}/labels/{one.id}",
    },
}  # fmt: skip
