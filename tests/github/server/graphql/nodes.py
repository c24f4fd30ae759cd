"""Global node ids: the `node_id` of REST and the `id` of GraphQL are one, and lead back to the thing."""

from __future__ import annotations

import base64

# GitHub's own prefixes, so that an id in a failing test says what it is.
PREFIXES = {
    "User": "U", "Bot": "BOT", "Organization": "O", "Mannequin": "MANN", "Repository": "R", "Issue": "I",
    "PullRequest": "PR", "IssueComment": "IC", "PullRequestReview": "PRR", "PullRequestReviewComment": "PRRC",
    "PullRequestReviewThread": "PRRT", "PullRequestCommit": "PURC", "Discussion": "D", "DiscussionComment": "DC",
    "DiscussionCategory": "DIC", "Label": "LA", "Reaction": "REA", "Ref": "REF", "Commit": "C", "Tree": "T",
    "Blob": "B", "Status": "SC", "StatusContext": "SCX", "ReviewRequest": "RR", "Event": "E",
}  # fmt: skip
KINDS = {prefix: kind for kind, prefix in PREFIXES.items()}


def node_id(kind: str, key: int | str) -> str:
    """The global id of a thing: `node_id("PullRequest", 7)`; objects of Git have `repository/sha` as key."""
    return f"{PREFIXES[kind]}_{base64.urlsafe_b64encode(f'kw{key}'.encode()).decode().rstrip('=')}"


def read_node_id(given: str) -> tuple[str, str]:
    """The kind and the key of a global id; ("", "") for one that was never given."""
    prefix, _, rest = given.partition("_")
    try:
        key = base64.urlsafe_b64decode(rest + "=" * (-len(rest) % 4)).decode()
    except ValueError:
        return "", ""
    return (KINDS[prefix], key.removeprefix("kw")) if prefix in KINDS and key.startswith("kw") else ("", "")
