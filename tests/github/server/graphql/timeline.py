"""Timelines: what happened to an issue or a pull request, in its order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.people import User
from server.state import Happened
from server.things import Issue, Pull

from .asking import asking
from .git_objects import Object
from .moments import moment
from .nodes import node_id
from .pages import Made, connection
from .table import Info, Resolvers

# The types of GraphQL's items, by the names that `itemTypes` has for them.
NAMES = {
    "MERGED_EVENT": "MergedEvent", "CLOSED_EVENT": "ClosedEvent", "REOPENED_EVENT": "ReopenedEvent",
    "LABELED_EVENT": "LabeledEvent", "UNLABELED_EVENT": "UnlabeledEvent", "ISSUE_COMMENT": "IssueComment",
    "PULL_REQUEST_REVIEW": "PullRequestReview", "PULL_REQUEST_COMMIT": "PullRequestCommit",
    "READY_FOR_REVIEW_EVENT": "ReadyForReviewEvent", "CONVERT_TO_DRAFT_EVENT": "ConvertToDraftEvent",
    "REVIEW_REQUESTED_EVENT": "ReviewRequestedEvent", "HEAD_REF_FORCE_PUSHED_EVENT": "HeadRefForcePushedEvent",
}  # fmt: skip
# Which webhook events leave an item, and of which type.
ACTIONS = {
    "closed": "ClosedEvent", "reopened": "ReopenedEvent", "labeled": "LabeledEvent", "unlabeled": "UnlabeledEvent",
    "ready_for_review": "ReadyForReviewEvent", "converted_to_draft": "ConvertToDraftEvent",
    "review_requested": "ReviewRequestedEvent",
}  # fmt: skip


@dataclass(frozen=True)
class Item:
    """An event of a timeline."""

    kind: str
    number: int
    on: Issue
    actor: User
    created: datetime
    note: Happened | None = None

    @property
    def id(self) -> str:
        return node_id("Event", f"{self.kind}:{self.on.id}:{self.number}")


def items(thing: Issue, info: Info) -> list[tuple[datetime, str, Any]]:
    """Everything that happened, as (when, type, thing), oldest first."""
    found: list[tuple[datetime, str, Any]] = [(one.created, "IssueComment", one) for one in thing.comments]
    for number, note in enumerate(asking(info).state.happenings):
        if thing is (note.about.get("pull") or note.about.get("issue")) and note.action in ACTIONS:
            kind = ACTIONS[note.action]
            found.append((note.when, kind, Item(kind, number, thing, note.sender, note.when, note)))
    if isinstance(thing, Pull):
        found += [(one.submitted, "PullRequestReview", one) for one in thing.reviews if one.submitted]
        if thing.merged_at and thing.merged_by:
            merged = Item("MergedEvent", 0, thing, thing.merged_by, thing.merged_at)
            found.append((thing.merged_at, "MergedEvent", merged))
    return sorted(found, key=lambda row: row[0])


def timeline(
    thing: Issue, info: Info, itemTypes: list[str] | None = None, since: str | None = None,  # noqa: N803
    skip: int | None = None, **page: Any,
) -> Made:  # fmt: skip
    """The items of the types that were asked for; commits and force-pushes are not told by this server."""
    unknown = set(itemTypes or ()) - set(NAMES) | set(itemTypes or ()) & {
        "PULL_REQUEST_COMMIT",
        "HEAD_REF_FORCE_PUSHED_EVENT",
    }
    assert not unknown, f"timelineItems: {unknown} are not told by this server"
    rows = items(thing, info)
    wanted = {NAMES[one] for one in itemTypes} if itemTypes else {*NAMES.values()}
    kept = [row for row in rows if row[1] in wanted and (since is None or row[0] >= datetime.fromisoformat(since))]
    made = connection([row[2] for row in kept[skip or 0 :]], **page)
    more = {"filteredCount": len(kept), "pageCount": len(made["nodes"]), "updatedAt": moment(thing.updated)}
    return {**made, **more, "totalCount": len(rows)}


def _about(key: str) -> Callable[[Item, Info], Any]:
    return lambda item, _: item.note.about.get(key) if item.note else None


EVENT: Resolvers = {
    "id": lambda item, _: item.id,
    "actor": lambda item, _: item.actor,
    "createdAt": lambda item, _: moment(item.created),
}
OF_A_PULL = EVENT | {"pullRequest": lambda item, _: item.on}
RESOLVERS: dict[str, Resolvers] = {
    "MergedEvent": OF_A_PULL | {
        "commit": lambda item, _: Object(item.on.repository, item.on.merge_sha, "commit"),
        "mergeRefName": lambda item, _: item.on.base_branch,
    },
    "ClosedEvent": EVENT | {
        "stateReason": lambda item, _: item.on.state_reason.upper() if item.on.state_reason else None,
    },
    "ReopenedEvent": EVENT,
    "LabeledEvent": EVENT | {"label": _about("label")},
    "UnlabeledEvent": EVENT | {"label": _about("label")},
    "ReadyForReviewEvent": OF_A_PULL,
    "ConvertToDraftEvent": OF_A_PULL,
    "ReviewRequestedEvent": EVENT | {"requestedReviewer": _about("reviewer")},
}  # fmt: skip
