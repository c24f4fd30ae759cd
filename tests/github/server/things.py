"""What a repository holds besides its Git objects: issues, pull requests, comments, reviews, statuses, runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .people import User

if TYPE_CHECKING:
    from .repository import Repository


@dataclass(eq=False)
class Reaction:
    id: int
    author: User
    content: str
    created: datetime


@dataclass(eq=False)
class Comment:
    """A comment on an issue's or a pull request's timeline."""

    id: int
    author: User
    body: str
    created: datetime
    updated: datetime
    reactions: list[Reaction] = field(default_factory=list)
    minimized: str | None = None
    """The reason for which it was folded (GraphQL's minimizeComment)."""


@dataclass(eq=False)
class Label:
    id: int
    name: str
    color: str
    description: str | None


@dataclass(eq=False)
class Issue:
    """An issue, or with `Pull` a pull request: they share their numbers."""

    repository: Repository
    id: int
    number: int
    title: str
    body: str | None
    author: User
    created: datetime
    updated: datetime
    state: str = "open"
    state_reason: str | None = None
    labels: list[Label] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    reactions: list[Reaction] = field(default_factory=list)
    assignees: list[User] = field(default_factory=list)
    locked: bool = False
    lock_reason: str | None = None
    closed_at: datetime | None = None
    closed_by: User | None = None


@dataclass(eq=False)
class ReviewComment:
    """A remark on a line of the diff. `line` counts in the file after the change (side RIGHT) or before (LEFT)."""

    id: int
    author: User
    body: str
    path: str
    line: int | None
    side: str
    start_line: int | None
    start_side: str | None
    commit: str
    hunk: str
    created: datetime
    review: int | None = None
    answers: int | None = None
    subject: str = "line"
    reactions: list[Reaction] = field(default_factory=list)


@dataclass(eq=False)
class Review:
    """`state` is APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED or PENDING."""

    id: int
    author: User
    body: str
    state: str
    commit: str
    submitted: datetime | None


@dataclass(eq=False)
class Pull(Issue):
    """A pull request. `head_repository` is None where the fork was deleted; its commits stay in refs/pull/N/head."""

    head_repository: Repository | None = None
    head_owner: User | None = None
    head_branch: str = ""
    head_sha: str = ""
    base_branch: str = "main"
    base_sha: str = ""
    draft: bool = False
    merged_at: datetime | None = None
    merged_by: User | None = None
    merge_sha: str | None = None
    requested: list[User] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    review_comments: list[ReviewComment] = field(default_factory=list)
    maintainer_can_modify: bool = False
    unknown_for: int = 0
    """How many more times `mergeable` is answered with null, as GitHub does while it computes it."""


@dataclass(eq=False)
class Status:
    id: int
    author: User
    sha: str
    context: str
    state: str
    description: str | None
    target_url: str | None
    created: datetime


@dataclass(eq=False)
class Workflow:
    """A workflow file. `state` is active, disabled_manually, disabled_inactivity and so on."""

    id: int
    path: str
    name: str
    state: str
    created: datetime


@dataclass(frozen=True)
class Dispatch:
    """A workflow that somebody asked to run: what the scenario runner plays."""

    workflow: str
    ref: str
    inputs: dict[str, Any]
    actor: str


@dataclass(eq=False)
class Run:
    """A run of a workflow, as tests set it up."""

    id: int
    workflow: Workflow
    event: str
    head_branch: str
    head_sha: str
    created: datetime
    status: str = "completed"
    conclusion: str | None = "success"
    attempt: int = 1
    artifacts: list[dict[str, Any]] = field(default_factory=list)
