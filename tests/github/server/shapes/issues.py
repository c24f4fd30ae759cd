"""Issues, comments, labels, reactions."""

from __future__ import annotations

from collections import Counter
from typing import Any

from server.call import when
from server.contract import completed
from server.graphql.nodes import node_id
from server.things import Comment, Issue, Label, Pull, Reaction

from . import people

REACTIONS = ("+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes")


def label(one: Label, api: str) -> dict[str, Any]:
    """`api` is the repository's address."""
    return {
        "id": one.id,
        "node_id": node_id("Label", one.id),
        "url": f"{api}/labels/{one.name}",
        "name": one.name,
        "color": one.color,
        "description": one.description,
        "default": False,
    }


def reaction(one: Reaction, url: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "node_id": node_id("Reaction", one.id),
        "user": people.user(one.author, url),
        "content": one.content,
        "created_at": when(one.created),
    }


def rollup(reactions: list[Reaction], address: str) -> dict[str, Any]:
    """How often each sign was given."""
    counted = Counter(one.content for one in reactions)
    return {"url": address, "total_count": len(reactions), **{name: counted[name] for name in REACTIONS}}


def issue(one: Issue, url: str) -> dict[str, Any]:
    """An issue, or a pull request as the issues' routes tell it."""
    home = one.repository
    api = f"{url}/repos/{home.full_name}"
    place = f"{api}/issues/{one.number}"
    kind = "pull" if isinstance(one, Pull) else "issues"
    made = {
        "id": one.id,
        "node_id": node_id("PullRequest" if isinstance(one, Pull) else "Issue", one.id),
        "url": place,
        "repository_url": api,
        "labels_url": f"{place}/labels{{/name}}",
        "comments_url": f"{place}/comments",
        "events_url": f"{place}/events",
        "html_url": f"{url}/{home.full_name}/{kind}/{one.number}",
        "number": one.number,
        "title": one.title,
        "body": one.body,
        "user": people.user(one.author, url),
        "labels": [label(tag, api) for tag in one.labels],
        "state": one.state,
        "state_reason": one.state_reason,
        "locked": one.locked,
        "active_lock_reason": one.lock_reason,
        "assignee": people.user(one.assignees[0], url) if one.assignees else None,
        "assignees": [people.user(who, url) for who in one.assignees],
        "milestone": None,
        "comments": len(one.comments),
        "created_at": when(one.created),
        "updated_at": when(one.updated),
        "closed_at": when(one.closed_at),
        "closed_by": people.user(one.closed_by, url) if one.closed_by else None,
        "author_association": home.association(one.author),
        "reactions": rollup(one.reactions, f"{place}/reactions"),
    }
    if isinstance(one, Pull):
        page = f"{url}/{home.full_name}/pull/{one.number}"
        made["draft"] = one.draft
        made["pull_request"] = {
            "url": f"{api}/pulls/{one.number}", "html_url": page, "diff_url": f"{page}.diff",
            "patch_url": f"{page}.patch", "merged_at": when(one.merged_at),
        }  # fmt: skip
    return completed("issue", made)


def comment(one: Comment, on: Issue, url: str) -> dict[str, Any]:
    api = f"{url}/repos/{on.repository.full_name}"
    kind = "pull" if isinstance(on, Pull) else "issues"
    return {
        "id": one.id,
        "node_id": node_id("IssueComment", one.id),
        "url": f"{api}/issues/comments/{one.id}",
        "html_url": f"{url}/{on.repository.full_name}/{kind}/{on.number}#issuecomment-{one.id}",
        "issue_url": f"{api}/issues/{on.number}",
        "body": one.body,
        "user": people.user(one.author, url),
        "created_at": when(one.created),
        "updated_at": when(one.updated),
        "author_association": on.repository.association(one.author),
        "reactions": rollup(one.reactions, f"{api}/issues/comments/{one.id}/reactions"),
    }
