"""GitHub Discussions: what REST does not know of. Tests fill them, GraphQL reads them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from .people import User
from .things import Comment, Label, Reaction

if TYPE_CHECKING:
    from .repository import Repository


@dataclass(eq=False)
class Category:
    """A category of discussions; in an `answerable` one (Q&A) an answer can be marked."""

    id: int
    name: str
    slug: str
    answerable: bool = False
    emoji: str = ":speech_balloon:"
    description: str | None = None


@dataclass(eq=False)
class DiscussionComment(Comment):
    """A comment, or with `parent` a reply to one."""

    discussion: Discussion | None = None
    parent: DiscussionComment | None = None
    replies: list[DiscussionComment] = field(default_factory=list)
    upvotes: int = 1
    deleted: datetime | None = None


@dataclass(eq=False)
class Discussion:
    """A discussion. It shares its numbers with issues and pull requests."""

    repository: Repository
    id: int
    number: int
    title: str
    body: str
    author: User | None
    category: Category
    created: datetime
    updated: datetime
    comments: list[DiscussionComment] = field(default_factory=list)
    answer: DiscussionComment | None = None
    answered_at: datetime | None = None
    answered_by: User | None = None
    reactions: list[Reaction] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    upvotes: int = 1
    locked: bool = False
    closed_at: datetime | None = None
    closed_reason: str | None = None


# Those that GitHub makes for a repository whose discussions are switched on.
QUESTIONS = Category(9003, "Q&A", "q-a", answerable=True, emoji=":pray:")
GENERAL = Category(9002, "General", "general")
DEFAULT = (
    Category(9001, "Announcements", "announcements", emoji=":mega:"),
    GENERAL,
    Category(9004, "Ideas", "ideas", emoji=":bulb:"),
    Category(9005, "Polls", "polls", emoji=":ballot_box:"),
    QUESTIONS,
    Category(9006, "Show and tell", "show-and-tell", emoji=":raised_hands:"),
)


def categories(repository: Repository) -> list[Category]:
    """The repository's categories: GitHub's own, and those of discussions that tests put elsewhere."""
    more = [one.category for one in repository.discussions if one.category not in DEFAULT]
    return [*DEFAULT, *dict.fromkeys(more)]


def discuss(
    repository: Repository, author: str | User | None, title: str, body: str = "", category: Category = QUESTIONS
) -> Discussion:
    """Somebody opens a discussion; None as author is an account that was deleted since."""
    now = repository.state.stamp()
    who = repository.state.user(author) if isinstance(author, str) else author
    made = Discussion(
        repository, repository.state.number(), repository.number(), title, body, who, category, now, now
    )
    repository.discussions.append(made)
    repository.state.happened("discussion", "created", repository, who, discussion=made)
    return made


def reply(
    to: Discussion | DiscussionComment, author: str | User | None, body: str, *, upvotes: int = 1
) -> DiscussionComment:
    """Somebody comments, or replies to a comment."""
    discussion = to if isinstance(to, Discussion) else to.discussion
    assert discussion
    state = discussion.repository.state
    who = state.user(author) if isinstance(author, str) else author
    now = state.stamp()
    made = DiscussionComment(state.number(), who, body, now, now, discussion=discussion, upvotes=upvotes)  # type: ignore[arg-type]
    if isinstance(to, DiscussionComment):
        made.parent = to
        to.replies.append(made)
    else:
        discussion.comments.append(made)
    discussion.updated = now
    state.happened("discussion_comment", "created", discussion.repository, who, discussion=discussion, comment=made)
    return made


def mark_answer(comment: DiscussionComment, who: str | User) -> None:
    """Somebody marks a comment as the answer."""
    discussion = comment.discussion
    assert discussion
    assert discussion.category.answerable, "answers are marked in an answerable category"
    state = discussion.repository.state
    user = state.user(who) if isinstance(who, str) else who
    discussion.answer, discussion.answered_by = comment, user
    discussion.answered_at = discussion.updated = state.stamp()
    state.happened("discussion", "answered", discussion.repository, user, discussion=discussion, answer=comment)
