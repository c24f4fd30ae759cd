"""What happened around pull requests and discussions: who answered when, never what was said.

One small file each below records/activity/, written by `collect` from what GitHub says, read by whoever counts. No
text, no title and no address stands in it. The schema: docs/records.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from kaifong.history.merge_writer import as_bytes, moment

ACTIVITY = "records/activity"
SCHEMA = "kaifong.activity/1"


@dataclass(frozen=True)
class Person:
    """An account: GitHub's id, which outlives renames, and the login at that time."""

    id: int
    login: str


class ReviewState(StrEnum):
    """What a reviewer said, in GitHub's words."""

    APPROVED = "approved"
    CHANGES_REQUESTED = "changes_requested"
    COMMENTED = "commented"
    DISMISSED = "dismissed"


@dataclass(frozen=True)
class Review:
    """A person's review of a pull request."""

    by: Person
    at: datetime
    state: ReviewState


@dataclass(frozen=True)
class Response:
    """The first thing that another person, not a machine, said or did about it."""

    by: Person
    at: datetime


@dataclass(frozen=True)
class PullActivity:
    """What happened around a pull request.

    Attributes:
        number: its own.
        opened_by: whose work it is (for a form, whoever filled it in); None where the account is gone.
        opened_at, closed_at, merged_at: aware; None where it has not happened.
        response: the first human response, None while there is none.
        reviews: of people, oldest first.
        reactions: how many of each sort, in GitHub's words in small letters (`thumbs_up`, `heart`), none with 0.
    """

    number: int
    opened_by: Person | None
    opened_at: datetime
    closed_at: datetime | None = None
    merged_at: datetime | None = None
    response: Response | None = None
    reviews: tuple[Review, ...] = ()
    reactions: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class DiscussionActivity:
    """What happened around a discussion.

    Attributes:
        number: its own. category: its category's slug, `q-a`.
        opened_by, opened_at, closed_at: as of a pull request.
        response: the first answer or comment of another person.
        answered_by, answered_at: of the answer that was marked, when it was written; None while none is.
        comments: how many there are, replies not counted; commented_at: when the newest of them was written, None
            where there is none, or the record is older than this field. upvotes: a snapshot, as reactions are.
    """

    number: int
    category: str
    opened_by: Person | None
    opened_at: datetime
    closed_at: datetime | None = None
    response: Response | None = None
    answered_by: Person | None = None
    answered_at: datetime | None = None
    comments: int = 0
    upvotes: int = 0
    reactions: Mapping[str, int] = field(default_factory=dict)
    commented_at: datetime | None = None


def answers(one: PullActivity | DiscussionActivity) -> Iterator[tuple[Person, datetime]]:
    """Who answered or reviewed something, and when: its first response, reviews, and the answer that was marked."""
    if one.response is not None:
        yield one.response.by, one.response.at
    if isinstance(one, PullActivity):
        yield from ((review.by, review.at) for review in one.reviews)
    elif one.answered_by is not None and one.answered_at is not None:
        yield one.answered_by, one.answered_at


def activity_path(one: PullActivity | DiscussionActivity) -> str:
    """Where its record stands."""
    sort = "pull" if isinstance(one, PullActivity) else "discussion"
    return f"{ACTIVITY}/{sort}-{one.number}.json"


def activity_record(one: PullActivity | DiscussionActivity) -> bytes:
    """Its record; the same activity gives the same bytes."""
    record: dict[str, Any] = {
        "schema": SCHEMA,
        "pull_request" if isinstance(one, PullActivity) else "discussion": one.number,
        "opened_by": _person(one.opened_by),
        "opened_at": moment(one.opened_at),
        "closed_at": _moment(one.closed_at),
        "response": None if one.response is None else _act(one.response),
        "reactions": {name: count for name, count in sorted(one.reactions.items()) if count},
    }
    if isinstance(one, PullActivity):
        record["merged_at"] = _moment(one.merged_at)
        record["reviews"] = [_act(review) | {"state": review.state.value} for review in one.reviews]
    else:
        record["category"] = one.category
        record["answered_by"] = _person(one.answered_by)
        record["answered_at"] = _moment(one.answered_at)
        record["comments"] = one.comments
        record["commented_at"] = _moment(one.commented_at)
        record["upvotes"] = one.upvotes
    return as_bytes(record)


def _act(one: Response | Review) -> dict[str, Any]:
    return {"by": _person(one.by), "at": moment(one.at)}


def _person(one: Person | None) -> dict[str, Any] | None:
    return None if one is None else {"id": one.id, "login": one.login}


def _moment(when: datetime | None) -> str | None:
    return None if when is None else moment(when)
