"""Pull requests: their two sides, files, commits and reviews."""

from __future__ import annotations

from typing import Any

from server import pulling
from server.repository import Repository
from server.things import Pull, Review, ReviewComment

from .asking import asking
from .comments import IN_A_REPOSITORY, comment, home, minimizable, parent
from .git_objects import Object, commit, ref
from .issues import ON_BOTH, address, ordered
from .moments import maybe
from .nodes import node_id
from .pages import Made, connection
from .table import Info, Resolvers

CHANGES = {"A": "ADDED", "M": "MODIFIED", "D": "DELETED", "R": "RENAMED", "C": "COPIED", "T": "CHANGED"}


def state(pull: Pull) -> str:
    return "MERGED" if pull.merged_at else pull.state.upper()


def pulls(
    repository: Repository, _: Info, states: list[str] | None = None, labels: list[str] | None = None,
    headRefName: str | None = None, baseRefName: str | None = None, orderBy: Any = None, **page: Any,  # noqa: N803
) -> Made:  # fmt: skip
    """The repository's pull requests."""
    kept = repository.pulls()
    if states is not None:
        kept = [one for one in kept if state(one) in states]
    if labels is not None:
        kept = [one for one in kept if {label.name for label in one.labels} & set(labels)]
    kept = [one for one in kept if headRefName in (None, one.head_branch) and baseRefName in (None, one.base_branch)]
    return connection(ordered(kept, orderBy), **page)


def rows(pull: Pull) -> list[Made]:
    """The files of the difference between where the branch left its base and its head."""
    git = pull.repository.git
    start = git.base(pull.base_sha, pull.head_sha) or pull.base_sha
    said = (
        git.run("diff-tree", "-r", "-z", "-M", "--name-status", start, pull.head_sha)
        .decode("utf-8", "replace")
        .split("\0")
    )
    counts = git.run("diff-tree", "-r", "-z", "--no-renames", "--numstat", start, pull.head_sha).decode(
        "utf-8", "replace"
    )
    lines = {row.split("\t", 2)[2]: row.split("\t", 2) for row in counts.split("\0") if row}
    found: list[Made] = []
    fields = iter(said)
    for sign in fields:
        if not sign:
            break
        old = next(fields)
        path = next(fields) if sign[0] in "RC" else old
        plus, minus, _ = lines.get(path, ("0", "0", ""))
        added, removed = (0 if value == "-" else int(value) for value in (plus, minus))
        found.append({"path": path, "changeType": CHANGES[sign[0]], "additions": added, "deletions": removed})
    return found


def commits(pull: Pull, _: Info, **page: Any) -> Made:
    """Oldest first, 250 at most."""
    git = pull.repository.git
    start = git.base(pull.base_sha, pull.head_sha) or pull.base_sha
    shas = git.text("rev-list", "--reverse", f"{start}..{pull.head_sha}").split()[:250]
    return connection([Object(pull.repository, sha, "commit") for sha in shas], **page, node=lambda one: {
        "id": node_id("PullRequestCommit", f"{pull.id}:{one.sha}"), "commit": one,
        "url": f"{pull.repository.state.url}{address(pull)}/commits/{one.sha}", "__typename": "PullRequestCommit",
    }, key=lambda one: one.sha)  # fmt: skip


def mergeable(pull: Pull, _: Info) -> str:
    if pull.unknown_for:
        pull.unknown_for -= 1
        return "UNKNOWN"
    return "MERGEABLE" if pulling.mergeable(pull) else "CONFLICTING"


def reviews(pull: Pull, _: Info, states: list[str] | None = None, author: str | None = None, **page: Any) -> Made:
    held = [one for one in pull.reviews if one.state != "PENDING" and (states is None or one.state in states)]
    return connection([one for one in held if author in (None, one.author.login)], **page)


def latest(pull: Pull, _: Info, writersOnly: bool = False, **page: Any) -> Made:  # noqa: N803, FBT001, FBT002
    """Of each reviewer the last one."""
    newest = {one.author: one for one in pull.reviews if one.state != "PENDING"}
    held = [one for one in newest.values() if not writersOnly or pull.repository.may(one.author, "write")]
    return connection(held, **page)


def decision(pull: Pull, _: Info) -> str | None:
    """Null where no review is required; else what the last word of those with write access comes to."""
    wanted = pull.repository.protected.get(pull.base_branch, {}).get("approvals", 0)
    said = {
        one.author: one.state for one in pull.reviews if one.state in ("APPROVED", "CHANGES_REQUESTED", "DISMISSED")
    }
    said = {who: what for who, what in said.items() if pull.repository.may(who, "write")}
    if "CHANGES_REQUESTED" in said.values():
        return "CHANGES_REQUESTED"
    if sum(what == "APPROVED" for what in said.values()) >= max(wanted, 1):
        return "APPROVED"
    return "REVIEW_REQUIRED" if wanted else None


def requests(pull: Pull, _: Info, **page: Any) -> Made:
    return connection(pull.requested, **page, node=lambda who: {
        "id": node_id("ReviewRequest", f"{pull.id}:{who.id}"), "databaseId": who.id, "requestedReviewer": who,
        "asCodeOwner": False,
    })  # fmt: skip


def threads(pull: Pull, _: Info, **page: Any) -> Made:
    """Each remark with those that answer it."""
    firsts = [one for one in pull.review_comments if one.answers is None]
    return connection(firsts, **page, node=lambda first: {
        "id": node_id("PullRequestReviewThread", first.id), "isResolved": False,
        "isOutdated": first.commit != pull.head_sha, "path": first.path, "line": first.line, "resolvedBy": None,
        "comments": lambda orderBy=None, **inner: connection(  # noqa: ARG005, N803
            [first, *(one for one in pull.review_comments if one.answers == first.id)], **inner
        ),
    })  # fmt: skip


def review_comments(review: Review, info: Info, **page: Any) -> Made:
    pull = parent(review, info)
    return connection([one for one in pull.review_comments if one.review == review.id], **page)


def review_of(remark: ReviewComment, info: Info) -> Review | None:
    return next((one for one in parent(remark, info).reviews if one.id == remark.review), None)


def answered(remark: ReviewComment, info: Info) -> ReviewComment | None:
    return next((one for one in parent(remark, info).review_comments if one.id == remark.answers), None)


PULL: Resolvers = {
    "state": lambda pull, _: state(pull),
    "isDraft": lambda pull, _: pull.draft,
    "merged": lambda pull, _: pull.merged_at is not None,
    "mergedAt": lambda pull, _: maybe(pull.merged_at),
    "mergedBy": lambda pull, _: pull.merged_by,
    "mergeCommit": lambda pull, _: commit(pull.repository, pull.merge_sha),
    "potentialMergeCommit": lambda pull, _: commit(
        pull.repository, pull.repository.git.tip(f"refs/pull/{pull.number}/merge")
    ),
    "mergeable": mergeable,
    "baseRef": lambda pull, _: ref(pull.repository, f"refs/heads/{pull.base_branch}"),
    "baseRefName": lambda pull, _: pull.base_branch,
    "baseRefOid": lambda pull, _: pull.base_sha,
    "baseRepository": lambda pull, _: pull.repository,
    "headRef": lambda pull, _: pull.head_repository and ref(pull.head_repository, f"refs/heads/{pull.head_branch}"),
    "headRefName": lambda pull, _: pull.head_branch,
    "headRefOid": lambda pull, _: pull.head_sha,
    "headRepository": lambda pull, _: pull.head_repository,
    "headRepositoryOwner": lambda pull, _: pull.head_owner,
    "isCrossRepository": lambda pull, _: pull.head_repository is not pull.repository,
    "maintainerCanModify": lambda pull, _: pull.maintainer_can_modify,
    "files": lambda pull, _, **page: connection(rows(pull)[:3000], **page, key=lambda row: row["path"]),
    "commits": commits,
    "changedFiles": lambda pull, _: len(rows(pull)),
    "additions": lambda pull, _: sum(row["additions"] for row in rows(pull)),
    "deletions": lambda pull, _: sum(row["deletions"] for row in rows(pull)),
    "reviews": reviews,
    "latestReviews": latest,
    "reviewRequests": requests,
    "reviewThreads": threads,
    "reviewDecision": decision,
    "permalink": lambda pull, info: asking(info).state.url + address(pull),
}
RESOLVERS: dict[str, Resolvers] = {
    "PullRequest": comment("PullRequest")
    | IN_A_REPOSITORY | ON_BOTH | PULL,
    "PullRequestReview": comment("PullRequestReview")
    | IN_A_REPOSITORY | minimizable() | {
        "createdAt": lambda one, _: maybe(one.submitted),
        "updatedAt": lambda one, _: maybe(one.submitted),
        "state": lambda one, _: one.state,
        "submittedAt": lambda one, _: maybe(one.submitted),
        "commit": lambda one, info: commit(home(one, info), one.commit),
        "comments": review_comments,
        "pullRequest": parent,
        "url": lambda one, info: f"{asking(info).state.url}{address(parent(one, info))}#pullrequestreview-{one.id}",
    },
    "PullRequestReviewComment": comment("PullRequestReviewComment") | minimizable() | {
        "fullDatabaseId": lambda one, _: str(one.id),
        "path": lambda one, _: one.path,
        "line": lambda one, _: one.line,
        "originalLine": lambda one, _: one.line,
        "startLine": lambda one, _: one.start_line,
        "diffHunk": lambda one, _: one.hunk,
        "outdated": lambda one, info: one.commit != parent(one, info).head_sha,
        "replyTo": answered,
        "commit": lambda one, info: commit(home(one, info), one.commit),
        "originalCommit": lambda one, info: commit(home(one, info), one.commit),
        "pullRequestReview": review_of,
        "url": lambda one, info: f"{asking(info).state.url}{address(parent(one, info))}#discussion_r{one.id}",
    },
}  # fmt: skip
