"""Pull requests, reviews, their comments, statuses."""

from __future__ import annotations

from typing import Any

from server import diffs, pulling
from server.call import when
from server.contract import completed
from server.graphql.nodes import node_id
from server.repository import Repository
from server.things import Pull, Review, ReviewComment, Status

from . import people, repositories
from .issues import issue, label, rollup


def pull(one: Pull, url: str, *, whole: bool = True) -> dict[str, Any]:
    """A pull request; in lists (`whole` false) without counts and without `mergeable`."""
    home = one.repository
    api = f"{url}/repos/{home.full_name}"
    place = f"{api}/pulls/{one.number}"
    page = f"{url}/{home.full_name}/pull/{one.number}"
    shared = issue(one, url)
    association = shared["author_association"]
    links = {
        "self": place, "html": page, "issue": shared["url"], "comments": shared["comments_url"],
        "review_comments": f"{place}/comments", "review_comment": f"{api}/pulls/comments{{/number}}",
        "commits": f"{place}/commits", "statuses": f"{api}/statuses/{one.head_sha}",
    }  # fmt: skip
    kept = (
        "id", "number", "title", "body", "user", "state", "locked", "active_lock_reason", "assignee", "assignees",
        "milestone", "created_at", "updated_at", "closed_at",
    )  # fmt: skip
    made: dict[str, Any] = {key: shared[key] for key in kept} | {
        "node_id": node_id("PullRequest", one.id),
        "author_association": "FIRST_TIME_CONTRIBUTOR" if association == "NONE" else association,
        "url": place,
        "html_url": page,
        "diff_url": f"{page}.diff",
        "patch_url": f"{page}.patch",
        "issue_url": shared["url"],
        "comments_url": links["comments"],
        "commits_url": links["commits"],
        "review_comments_url": links["review_comments"],
        "review_comment_url": links["review_comment"],
        "statuses_url": links["statuses"],
        "_links": {name: {"href": address} for name, address in links.items()},
        "labels": [label(tag, api) for tag in one.labels],
        "draft": one.draft,
        "merged_at": when(one.merged_at),
        "merge_commit_sha": one.merge_sha or home.git.tip(f"refs/pull/{one.number}/merge"),
        "requested_reviewers": [people.user(who, url) for who in one.requested],
        "requested_teams": [],
        "auto_merge": None,
        "head": _side(one.head_owner, one.head_branch, one.head_sha, one.head_repository, url),
        "base": _side(home.owner, one.base_branch, one.base_sha, home, url),
    }
    return completed("pull-request", made | _counts(one, url)) if whole else completed("pull-request-simple", made)


def _side(owner: Any, branch: str, sha: str, repository: Repository | None, url: str) -> dict[str, Any]:
    return {
        # A deleted account or fork leaves null.
        "label": f"{owner.login}:{branch}" if owner else None,
        "ref": branch,
        "sha": sha,
        "user": people.user(owner, url) if owner else None,
        "repo": repositories.repository(repository, url) if repository else None,
    }


def _counts(one: Pull, url: str) -> dict[str, Any]:
    known: bool | None = pulling.mergeable(one)
    if one.unknown_for > 0 and one.state == "open":
        one.unknown_for -= 1
        known = None
    if one.state != "open":
        known = None
    files = diffs.files(one)
    state = {True: "draft" if one.draft else "clean", False: "dirty", None: "unknown"}[known]
    return {
        "merged": one.merged_at is not None,
        "merged_by": people.user(one.merged_by, url) if one.merged_by else None,
        "mergeable": known,
        "mergeable_state": state,
        "rebaseable": known,
        "comments": len(one.comments),
        "review_comments": len(one.review_comments),
        "maintainer_can_modify": one.maintainer_can_modify,
        "commits": len(diffs.commits(one)),
        "additions": sum(file.additions for file in files),
        "deletions": sum(file.deletions for file in files),
        "changed_files": len(files),
    }


def review(one: Review, on: Pull, url: str) -> dict[str, Any]:
    page = f"{url}/{on.repository.full_name}/pull/{on.number}"
    place = f"{url}/repos/{on.repository.full_name}/pulls/{on.number}"
    made = {
        "id": one.id,
        "node_id": node_id("PullRequestReview", one.id),
        "user": people.user(one.author, url),
        "body": one.body,
        "state": one.state,
        "html_url": f"{page}#pullrequestreview-{one.id}",
        "pull_request_url": place,
        "_links": {
            "html": {"href": f"{page}#pullrequestreview-{one.id}"},
            "pull_request": {"href": place},
        },
        "commit_id": one.commit,
        "author_association": on.repository.association(one.author),
    }
    return made if one.submitted is None else made | {"submitted_at": when(one.submitted)}


def review_comment(one: ReviewComment, on: Pull, url: str, *, of_review: bool = False) -> dict[str, Any]:
    """A remark on a line; `of_review` is the shape in which one review's remarks are listed."""
    api = f"{url}/repos/{on.repository.full_name}"
    page = f"{url}/{on.repository.full_name}/pull/{on.number}#discussion_r{one.id}"
    place = f"{api}/pulls/comments/{one.id}"
    outdated = one.commit != on.head_sha
    made = {
        "id": one.id,
        "node_id": node_id("PullRequestReviewComment", one.id),
        "url": place,
        "html_url": page,
        "pull_request_url": f"{api}/pulls/{on.number}",
        "pull_request_review_id": one.review,
        "path": one.path,
        "diff_hunk": one.hunk,
        "position": None if outdated else 1,
        "original_position": 1,
        "commit_id": one.commit,
        "original_commit_id": one.commit,
        "user": people.user(one.author, url),
        "body": one.body,
        "created_at": when(one.created),
        "updated_at": when(one.created),
        "author_association": on.repository.association(one.author),
        "_links": {
            "self": {"href": place}, "html": {"href": page}, "pull_request": {"href": f"{api}/pulls/{on.number}"},
        },
        "reactions": rollup(one.reactions, f"{place}/reactions"),
    }  # fmt: skip
    if not of_review:
        lines: dict[str, Any] = {"side": one.side, "subject_type": one.subject, "start_side": one.start_side}
        if one.line is not None:
            lines |= {"line": None if outdated else one.line, "original_line": one.line}
            lines |= {"start_line": one.start_line, "original_start_line": one.start_line}
        made |= {key: value for key, value in lines.items() if value is not None or key == "line"}
    return made | ({"in_reply_to_id": one.answers} if one.answers else {})


def status(one: Status, repository: Repository, url: str) -> dict[str, Any]:
    return {
        "url": f"{url}/repos/{repository.full_name}/statuses/{one.sha}",
        "id": one.id,
        "node_id": node_id("StatusContext", one.id),
        "state": one.state,
        "context": one.context,
        "description": one.description,
        "target_url": one.target_url,
        "avatar_url": f"{url}/u/{one.author.id}",
        "creator": people.user(one.author, url),
        "created_at": when(one.created),
        "updated_at": when(one.created),
    }
