"""A change that we propose ourselves: a branch with a commit and a pull request, made once however often asked."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from kaifong.github.api import Api
from kaifong.github.commits import branch_from, commit_on, head_of
from kaifong.github.lost_answers import once
from kaifong.github.refusals import Conflict, Forbidden, Refusal

# Every branch that we make: so `opener_of`, maintainers and clean-ups can tell them from people's.
PREFIX = "kaifong/"


@dataclass(frozen=True)
class Proposal:
    """What stands on GitHub now.

    Attributes:
        branch: its branch, which begins with `kaifong/`.
        number: of the pull request; None where Actions may open none here.
        url: the pull request's page, or else the page on which anybody can open it with one click.
        new: whether this call made it.
    """

    branch: str
    number: int | None
    url: str
    new: bool


@dataclass(frozen=True)
class Told:
    """The words of a proposal.

    Attributes:
        headline: of the commit. title, body: of the pull request: Markdown, its strangers' parts escaped.
        message: what stands below the commit's headline.
        draft: whether it is opened as a draft.
    """

    headline: str
    title: str
    body: str
    message: str = ""
    draft: bool = False


def propose(  # noqa: PLR0913 - a branch, what is on it, and what is said of it
    api: Api,
    branch: str,
    base: str,
    files: Mapping[str, bytes | None],
    told: Told,
    *,
    server: str = "https://github.com",
) -> Proposal:
    """Opens a pull request with these files from a branch of the hub's own; finds the one that is open already.

    A branch of that name without an open pull request is taken up as it stands (an earlier run ended half way, or an
    earlier proposal was closed), and gets the commit where it does not hold these files.

    Args:
        branch: its whole name, `kaifong/…`. base: the branch it goes to, the hub's default one.
        files: as of `commits.commit_on`.
        server: GitHub's address for people.

    Raises:
        Refusal: GitHub refused; what was made so far is found again by the next run.
    """
    found = _open(api, branch)
    if found is not None:
        return Proposal(branch, int(found["number"]), str(found["html_url"]), new=False)
    onto = head_of(api, base)
    if onto is None:
        raise Refusal(
            f"there is no branch {base} in {api.repository}",
            mend="compare `branch` in hub.yml with the repository's default branch",
            status=404,
        )
    head = branch_from(api, branch, onto)
    left = files if head == onto else _missing(api, head, files)
    if left:
        commit_on(api, branch, head, left, headline=told.headline, body=told.message)
    body: dict[str, Any] = {
        "title": told.title,
        "body": told.body,
        "head": branch,
        "base": base,
        "draft": told.draft,
        "maintainer_can_modify": False,
    }
    try:
        answer = once(lambda: api.post(api.at("/pulls"), body), lambda: _open(api, branch))
    except (Forbidden, Conflict) as error:
        answer = _open(api, branch)
        if answer is None and not _may_not(error):
            raise
    if answer is None:
        compare = f"{server}/{api.repository}/compare/{quote(base, safe='/')}...{quote(branch, safe='/')}?expand=1"
        return Proposal(branch, None, compare, new=True)
    return Proposal(branch, int(answer["number"]), str(answer["html_url"]), new=True)


def _missing(api: Api, head: str, files: Mapping[str, bytes | None]) -> dict[str, bytes | None]:
    """Those of the files that are not like this at a commit. One request."""
    tree = api.get(api.at(f"/git/trees/{head}"), recursive=1)
    there = {str(one["path"]): str(one["sha"]) for one in tree["tree"]}
    wanted = {path: None if data is None else _blob(data) for path, data in files.items()}
    return {path: files[path] for path, blob in wanted.items() if there.get(path) != blob}


def _blob(data: bytes) -> str:
    """The id that Git gives to these bytes."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def pulls_from(api: Api, branch: str, state: str) -> list[Mapping[str, Any]]:
    """The pull requests from a branch of the hub's own, as REST lists them, the newest first. One request.

    Args:
        state: "open", or "all" for those that are merged or closed too.

    Raises:
        Refusal: GitHub would not tell.
    """
    owner = api.repository.partition("/")[0]
    found = api.get(api.at("/pulls"), state=state, head=f"{owner}:{branch}", per_page=30)
    ours = (one for one in found if (one.get("head") or {}).get("ref") == branch)
    return sorted(ours, key=lambda one: -int(one["number"]))


def _open(api: Api, branch: str) -> Mapping[str, Any] | None:
    """The open pull request from a branch of ours, or None."""
    return next(iter(pulls_from(api, branch, "open")), None)


def _may_not(error: Refusal) -> bool:
    """Whether it is the setting "Allow GitHub Actions to create and approve pull requests" that is off."""
    return "not permitted to create" in error.said.lower()
