"""A submission's branch and pull request: made once, brought up to date with the form, gone when it is taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from kaifong.entries.hub import Hub
from kaifong.github.api import Api
from kaifong.github.closing import set_pull
from kaifong.github.commits import commit_on, head_of
from kaifong.github.lost_answers import again
from kaifong.github.proposals import Proposal, Told, propose, pulls_from
from kaifong.github.refusals import Conflict, NotThere


def newest_pull(api: Api, branch: str) -> Mapping[str, Any] | None:
    """The newest pull request from a branch of the hub's own, open or not; None where there was never one.

    Raises:
        Refusal: GitHub would not tell.
    """
    return next(iter(pulls_from(api, branch, "all")), None)


def put_up(  # noqa: PLR0913 - a branch, what is on it, and what is said of it
    api: Api, hub: Hub, branch: str, files: Mapping[str, bytes | None], told: Told, *, server: str, same: bool
) -> Proposal:
    """The branch with these files and nothing else, and its pull request.

    Args:
        same: the branch holds these files already.

    Raises:
        Refusal: GitHub refused; the next run goes on from what is there.
    """
    head = None if same else head_of(api, branch)
    compared = {} if head is None else _compared(api, hub.settings.branch, branch)
    changes = list(compared.get("files") or ())
    if head is not None and changes and not _is_ours(compared, told.message):
        commit_on(api, branch, head, _instead(hub, changes, files), headline=told.headline, body=told.message)
    return propose(api, branch, hub.settings.branch, files, told, server=server)


def _compared(api: Api, base: str, branch: str) -> Mapping[str, Any]:
    """How a branch differs from where it left the base; no files where it has no commit yet."""
    answer: Mapping[str, Any] = api.get(api.at(f"/compare/{quote(base, safe='')}...{quote(branch, safe='')}"))
    return answer


def _is_ours(compared: Mapping[str, Any], message: str) -> bool:
    """Whether the newest commit is the very one that would be made: an earlier run ended behind it.

    The message holds a digest of the files; that nobody else wrote it, GitHub's signature says.
    """
    commits = compared.get("commits") or [{}]
    newest = commits[-1].get("commit") or {}
    signed = bool((newest.get("verification") or {}).get("verified"))
    return signed and str(newest.get("message", "")).endswith(f"\n\n{message}")


def _instead(
    hub: Hub, changes: list[Mapping[str, Any]], files: Mapping[str, bytes | None]
) -> dict[str, bytes | None]:
    """What one commit more has to change for the branch to hold these files and nothing else.

    What it held is put back as the hub has it, whoever had put it there. GitHub refuses to remove what is not there.
    """
    kept = hub.tree.modes
    gone = {str(one["filename"]) for one in changes if one.get("status") == "removed"}
    gone |= {str(one["previous_filename"]) for one in changes if one.get("previous_filename")}
    there = {str(one["filename"]) for one in changes} - gone
    wanted = {name: hub.tree.read(name) if name in kept else None for name in gone | there} | dict(files)
    return {
        name: data
        for name, data in wanted.items()
        if data is not None or name in there or (name in kept and name not in gone)
    }


def retitle(api: Api, pull: Mapping[str, Any], title: str) -> None:
    """Gives a pull request the title that its form has now. No request where it has it.

    Raises:
        Refusal: GitHub refused.
    """
    if pull.get("title") == title:
        return
    path = api.at(f"/pulls/{int(pull['number'])}")
    again(lambda: api.patch(path, {"title": title}))


def take_down(api: Api, branch: str, number: int | None) -> None:
    """Closes a pull request, where one is open, and deletes its branch. What is done already is left.

    Raises:
        Refusal: GitHub refused.
    """
    if number is not None:
        set_pull(api, number, is_open=False)
    path = api.at(f"/git/refs/heads/{quote(branch, safe='/')}")
    try:
        again(lambda: api.delete(path))
    except (NotThere, Conflict):
        return
