"""What `verify` is about: the merged tree that GitHub made, and what it changes in the base."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kaifong.errors import KaifongError
from kaifong.github import markers
from kaifong.github.desk import Desk
from kaifong.history.change import Change, Submitter
from kaifong.history.changes import change_between
from kaifong.history.git import repository

_SHA = re.compile(r"[0-9a-f]{40}\Z")


@dataclass(frozen=True)
class Merged:
    """The tree as it would be.

    Attributes:
        change: what it changes since `base`. base, commit: full commit ids.
        number: the pull request's; None in a merge queue, where a tree can hold several.
        link: where the pull request is, or None.
        submitter: who opened it, as the event tells; None where that is several people, or nobody knows.
    """

    change: Change
    base: str
    commit: str
    number: int | None = None
    link: str | None = None
    submitter: Submitter | None = None


def merged_change(desk: Desk, folder: Path) -> Merged:
    """The merged tree that the workflow checked out into `folder`.

    Raises:
        KaifongError: the event is of another kind, or the checkout lacks a commit.
    """
    here = repository(folder)
    commit = here.ask("rev-parse", "HEAD") if here is not None else None
    if commit is None:
        raise KaifongError(
            f"the folder {folder.name}/ holds no checkout",
            why="the merged tree is read from there",
            mend="let the workflow check the merge commit out there, as the verify.yml of `kaifong init` does",
        )
    pull = desk.event.get("pull_request")
    if isinstance(pull, dict):
        base = _sha(pull.get("base"))
        return Merged(
            change_between(folder, base, commit),
            base,
            commit,
            int(pull["number"]),
            f"{desk.server}/{desk.api.repository}/pull/{int(pull['number'])}",
            _submitter(desk, pull),
        )
    group = desk.event.get("merge_group")
    if isinstance(group, dict):
        base = _sha({"sha": group.get("base_sha")})
        return Merged(change_between(folder, base, commit), base, commit)
    raise KaifongError(
        f"the event {desk.event_name} tells of no pull request",
        why="`verify` looks at what would be merged",
        mend="run it on `pull_request` and `merge_group` only",
    )


def _sha(side: Any) -> str:
    sha = side.get("sha") if isinstance(side, dict) else None
    if not isinstance(sha, str) or not _SHA.match(sha):
        raise KaifongError("the event names no base commit", mend="run the job again; GitHub writes the event itself")
    return sha


def _submitter(desk: Desk, pull: Mapping[str, Any]) -> Submitter | None:
    """Who opened it; for what came by a form, whoever filled it in, as our own mark says."""
    user = pull.get("user")
    if not isinstance(user, dict):
        return None  # a deleted account
    mark = markers.read(pull.get("body"), markers.Mark.SUBMISSION) if markers.ours(pull, desk.bot_login) else None
    if mark is not None and isinstance(mark.get("id"), int):
        return Submitter(str(mark.get("login", "")), mark["id"])
    return Submitter(str(user.get("login", "")), user.get("id"))
