"""What GraphQL may change."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from server.discussions import Discussion, DiscussionComment, reply
from server.git import FileChange
from server.repository import Repository
from server.things import Comment, Pull, Review, ReviewComment

from .asking import Asking, asking
from .git_objects import Object, Ref, headline
from .pages import Made
from .problem import Problem, forbidden, unprocessable
from .repositories import find
from .table import Info, Resolvers


def create_commit(_: Any, info: Info, input: Made) -> Made:  # noqa: A002 - GitHub's own name
    """createCommitOnBranch: a commit upon the head that the caller expects, or none at all.

    Raises:
        Problem: STALE_DATA where the branch is elsewhere; UNPROCESSABLE for files that cannot be; FORBIDDEN for
            workflow files, which GitHub lets no token of a workflow write.
    """
    ask = asking(info)
    repository, branch = _branch(ask, input["branch"])
    ask.need("contents", level="write")
    before = repository.tip(branch)
    expected = input["expectedHeadOid"]
    if before is None or before != expected:
        raise Problem("STALE_DATA", f'Expected branch to point to "{expected}" but it did not.  Pull and try again.')
    if branch in repository.protected and ask.token.kind == "actions":
        raise unprocessable(f"Could not update branch: Protected branch update failed for refs/heads/{branch}.")
    changes = input.get("fileChanges") or {}
    files: dict[str, FileChange] = {}
    for one in changes.get("deletions", ()):
        if repository.git.at(before, one["path"]) is None:
            raise unprocessable(f"A path was requested for deletion which does not exist as of commit oid `{before}`")
        files[one["path"]] = None
    for one in changes.get("additions", ()):
        try:
            files[_path(one["path"])] = base64.b64decode(one["contents"], validate=True)
        except binascii.Error as error:
            raise unprocessable(f"Could not decode the contents of {one['path']}") from error
    if any(path.startswith(".github/workflows/") for path in files) and ask.token.kind == "actions":
        raise forbidden()
    message = input["message"]
    text = message["headline"] + (f"\n\n{message['body']}" if message.get("body") else "")
    sha = repository.git.commit(
        f"refs/heads/{branch}",
        files,
        parents=[before],
        who=ask.viewer.signature,
        when=ask.state.stamp(),
        message=text,
    )
    assert headline(text) == message["headline"], "a headline is one line"
    repository.signed.add(sha)
    repository.pushed(branch, before, ask.viewer)
    return {
        "commit": Object(repository, sha, "commit"),
        "ref": Ref(repository, f"refs/heads/{branch}", sha),
        **_echo(input),
    }


def _branch(ask: Asking, given: Made) -> tuple[Repository, str]:
    if given.get("id"):
        held = find(ask, given["id"])
        assert isinstance(held, Ref)
        return held.repository, held.full.removeprefix("refs/heads/")
    found = ask.state.find_repository(given.get("repositoryNameWithOwner") or "")
    branch = str(given.get("branchName") or "").removeprefix("refs/heads/")
    if found is None or found.tip(branch) is None:
        raise Problem("NOT_FOUND", f"No such branch: {branch}")
    return found, branch


def _path(path: str) -> str:
    parts = path.split("/")
    if path.startswith("/") or not all(parts) or {".", "..", ".git"} & set(parts):
        raise unprocessable(f"A path was provided which is not valid: {path}")
    return path


def create_ref(_: Any, info: Info, input: Made) -> Made:  # noqa: A002
    """CreateRef.

    Raises:
        Problem: UNPROCESSABLE where the ref is there, or its commit is not.
    """
    ask = asking(info)
    repository = find(ask, input["repositoryId"])
    ask.need("contents", level="write")
    name, sha = input["name"], input["oid"]
    if repository.git.tip(name):
        raise unprocessable(f'A ref named "{name}" already exists in the repository.')
    if not repository.git.has(sha):
        raise unprocessable(f"Object {sha} does not exist.")
    repository.git.point(name, sha)
    return {"ref": Ref(repository, name, sha), **_echo(input)}


def delete_ref(_: Any, info: Info, input: Made) -> Made:  # noqa: A002
    ask = asking(info)
    held = find(ask, input["refId"])
    ask.need("contents", level="write")
    held.repository.git.point(held.full, None)
    return _echo(input)


def add_discussion_comment(_: Any, info: Info, input: Made) -> Made:  # noqa: A002
    """addDiscussionComment: a comment, or with `replyToId` a reply."""
    ask = asking(info)
    to = find(ask, input.get("replyToId") or input["discussionId"])
    assert isinstance(to, Discussion | DiscussionComment)
    ask.need("discussions", level="write")
    if isinstance(to, DiscussionComment) and to.parent is not None:
        raise unprocessable("Parent comment is already in a thread, cannot reply to it")
    return {"comment": reply(to, ask.viewer, input["body"]), **_echo(input)}


# GitHub's words for the reason, as `minimizedReason` gives them back.
REASONS = {"OFF_TOPIC": "off-topic", "LOW_QUALITY": "low-quality"}


def minimize(_: Any, info: Info, input: Made) -> Made:  # noqa: A002
    """minimizeComment: folds a comment, with a reason that is shown."""
    ask = asking(info)
    thing = find(ask, input["subjectId"])
    if isinstance(thing, DiscussionComment):
        ask.need("discussions", level="write")
    elif isinstance(thing, Review | ReviewComment):
        ask.need("pull-requests", level="write")
    else:
        assert isinstance(thing, Comment), f"{thing} cannot be minimized"
        on_pull = any(thing in pull.comments for held in ask.state.repositories for pull in held.pulls())
        ask.need(*(("pull-requests", "issues") if on_pull else ("issues",)), level="write")
    reason = input["classifier"]
    setattr(thing, "minimized", REASONS.get(reason, reason.lower()))  # noqa: B010 - reviews get it by this
    return {"minimizedComment": thing, **_echo(input)}


def ready(_: Any, info: Info, input: Made) -> Made:  # noqa: A002
    """MarkPullRequestReadyForReview. Both need to write contents besides (seen in github.com/cli/cli/issues/8910)."""
    return _draft(info, input, draft=False, action="ready_for_review")


def to_draft(_: Any, info: Info, input: Made) -> Made:  # noqa: A002
    """ConvertPullRequestToDraft."""
    return _draft(info, input, draft=True, action="converted_to_draft")


def _draft(info: Info, input: Made, *, draft: bool, action: str) -> Made:  # noqa: A002
    ask = asking(info)
    pull = find(ask, input["pullRequestId"])
    assert isinstance(pull, Pull)
    ask.need("pull-requests", level="write")
    ask.need("contents", level="write")
    if pull.draft is not draft:
        pull.draft = draft
        pull.updated = ask.state.stamp()
        ask.state.happened("pull_request", action, pull.repository, ask.viewer, pull=pull)
    return {"pullRequest": pull, **_echo(input)}


def _echo(given: Made) -> Made:
    return {"clientMutationId": given.get("clientMutationId")}


RESOLVERS: dict[str, Resolvers] = {
    "Mutation": {
        "createCommitOnBranch": create_commit,
        "createRef": create_ref,
        "deleteRef": delete_ref,
        "addDiscussionComment": add_discussion_comment,
        "minimizeComment": minimize,
        "markPullRequestReadyForReview": ready,
        "convertPullRequestToDraft": to_draft,
    }
}
