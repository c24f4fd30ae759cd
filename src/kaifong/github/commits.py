"""A commit on a branch of the hub's own, through GitHub: made once, on the head that was looked at, or not at all."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from kaifong.github.api import Api
from kaifong.github.lost_answers import once
from kaifong.github.refusals import Conflict, Lost, NotThere, Refusal

_COMMIT = """mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}"""


class Moved(Refusal):
    """Somebody else has pushed to the branch: what was prepared is for another state of it."""


def head_of(api: Api, branch: str) -> str | None:
    """The commit at the head of a branch; None where there is no such branch. One request.

    Raises:
        Refusal: GitHub would not tell.
    """
    try:
        answer = api.get(api.at(f"/git/ref/heads/{quote(branch, safe='/')}"))
    except NotThere:
        return None
    return str(answer["object"]["sha"])


def branch_from(api: Api, branch: str, commit: str) -> str:
    """Makes a branch at a commit; gives its head, which is another where the branch was there already.

    Raises:
        Refusal: GitHub refused.
    """
    body = {"ref": f"refs/heads/{branch}", "sha": commit}
    try:
        api.post(api.at("/git/refs"), body)
    except (Conflict, Lost):
        there = head_of(api, branch)
        if there is not None:
            return there
        api.post(api.at("/git/refs"), body)
    return commit


def commit_on(  # noqa: PLR0913 - what a commit is made of
    api: Api,
    branch: str,
    head: str,
    files: Mapping[str, bytes | None],
    *,
    headline: str,
    body: str = "",
) -> str:
    """Commits files on a branch; gives the new head. GitHub signs it, and it is the token's own.

    Args:
        head: the commit that the branch must be at.
        files: new bytes by path; None removes the file.
        headline, body: the message, of which nothing calls anybody: see `reporting.markdown.unmentioning`.

    Raises:
        Moved: the branch is at another commit.
        Refusal: GitHub refused.
    """
    additions = [
        {"path": path, "contents": base64.b64encode(data).decode("ascii")}
        for path, data in sorted(files.items())
        if data is not None
    ]
    deletions = [{"path": path} for path, data in sorted(files.items()) if data is None]
    asked: dict[str, Any] = {
        "branch": {"repositoryNameWithOwner": api.repository, "branchName": branch},
        "expectedHeadOid": head,
        "fileChanges": {"additions": additions, "deletions": deletions},
        "message": {"headline": headline, "body": body},
    }
    try:
        return once(
            lambda: str(api.graphql(_COMMIT, input=asked)["createCommitOnBranch"]["commit"]["oid"]),
            lambda: _made(api, branch, head, headline),
        )
    except Conflict as error:
        raise _moved(api, branch, head, error) from error


def _made(api: Api, branch: str, head: str, headline: str) -> str | None:
    """The commit that a lost answer made, or None where it made none.

    Raises:
        Moved: something else stands there.
    """
    now = head_of(api, branch)
    if now is None or now == head:
        return None
    commit = api.get(api.at(f"/git/commits/{now}"))
    parents = [one["sha"] for one in commit.get("parents", ())]
    if parents == [head] and str(commit.get("message", "")).partition("\n")[0] == headline:
        return now
    raise _moved_to(branch, 409)


def _moved(api: Api, branch: str, head: str, error: Conflict) -> Refusal:
    now = head_of(api, branch)
    return error if now == head else _moved_to(branch, error.status)


def _moved_to(branch: str, status: int) -> Moved:
    return Moved(
        f"the branch {branch} has a newer commit than the one that was read",
        why="what was prepared would undo it",
        mend="run the job again, or give the command again: it starts from the new commit",
        status=status,
    )
