"""Who asks, and what they may ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from server.people import Token, User

from .problem import forbidden
from .table import Info

if TYPE_CHECKING:
    from server.state import State


@dataclass
class Asking:
    """One query on its way.

    Attributes:
        needed: the permissions that it took, each with its level.
        points: what it costs. nodes: how many it could give.
        left, limit, resets: the points of this hour, before this query.
    """

    state: State
    token: Token
    points: int
    nodes: int
    left: int
    limit: int
    resets: datetime
    needed: set[tuple[str, str]] = field(default_factory=set)

    @property
    def viewer(self) -> User:
        return self.token.actor

    def need(self, *permissions: str, level: str = "read") -> None:
        """Notes that one of these permissions is used, the first that the token has.

        Raises:
            Problem: The token has none of them.
        """
        for permission in permissions:
            if self.token.grants(permission, level):
                self.needed.add((permission, level))
                return
        raise forbidden()


def asking(info: Info) -> Asking:
    """The query that a resolver is a part of."""
    context: Any = info.context
    assert isinstance(context, Asking)
    return context


# What has to be granted to ask for a field: one of several. `metadata` is granted to every token. GitHub documents
# this for REST alone; these are the permissions of the same things there
# (https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens).
FIELDS: dict[str, tuple[str, ...]] = {
    "Repository.pullRequest": ("pull-requests",),
    "Repository.pullRequests": ("pull-requests",),
    "Repository.issue": ("issues",),
    "Repository.issues": ("issues",),
    "Repository.issueOrPullRequest": ("issues", "pull-requests"),
    "Repository.discussion": ("discussions",),
    "Repository.discussions": ("discussions",),
    "Repository.discussionCategory": ("discussions",),
    "Repository.discussionCategories": ("discussions",),
    "Repository.label": ("issues", "pull-requests"),
    "Repository.labels": ("issues", "pull-requests"),
    "Repository.object": ("contents",),
    "Repository.ref": ("contents",),
    "Repository.refs": ("contents",),
    "Repository.defaultBranchRef": ("metadata",),
    "Ref.target": ("contents",),
    "Commit.tree": ("contents",),
    "Commit.file": ("contents",),
    "Commit.history": ("contents",),
    "Commit.status": ("statuses",),
    "Commit.associatedPullRequests": ("pull-requests",),
}
