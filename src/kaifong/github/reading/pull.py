"""A pull request as GitHub tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kaifong.github.api import Api


@dataclass(frozen=True)
class Account:
    """An account. GitHub shows a deleted one as `ghost`.

    Attributes:
        login: what it is called today. id: GitHub's number. type: "User", "Bot" or "Organization".
    """

    login: str
    id: int
    type: str = "User"


GHOST = Account("ghost", 10137)


@dataclass(frozen=True)
class Pull:
    """A pull request.

    Attributes:
        number: its own. title, body: the author's words: a stranger's text.
        author: who opened it.
        head: the full id of the newest commit. head_ref: the branch's name.
        head_repository: `owner/name`; None where the fork is deleted.
        base: the commit at which the base branch stood when GitHub last looked. base_ref: that branch.
        repository: the hub's `owner/name`. private: whether reading it takes a token.
        open, merged, draft: its state.
        mergeable: False where it conflicts; None while GitHub has not worked it out.
        labels: names, ours and others'.
        asked: logins of those asked to review.
    """

    number: int
    title: str
    body: str
    author: Account
    head: str
    head_ref: str
    head_repository: str | None
    base: str
    base_ref: str
    repository: str
    private: bool
    open: bool
    merged: bool
    draft: bool
    mergeable: bool | None
    labels: tuple[str, ...]
    asked: tuple[str, ...]

    @property
    def from_fork(self) -> bool:
        """Whether its branch lies in another repository, or in one that is gone."""
        return self.head_repository != self.repository


def read_pull(api: Api, number: int) -> Pull:
    """The pull request as it stands now. One request.

    Raises:
        Refusal: GitHub would not tell; `NotThere` where there is none of that number.
    """
    return pull_of(api.get(api.at(f"/pulls/{number}")))


def pull_of(told: Mapping[str, Any]) -> Pull:
    """A pull request from a REST answer, whole (`GET /pulls/N`) or of a list, where some things are not told."""
    head, base = told["head"], told["base"]
    repository = head.get("repo")
    return Pull(
        number=int(told["number"]),
        title=str(told.get("title") or ""),
        body=str(told.get("body") or ""),
        author=account_of(told.get("user")),
        head=str(head["sha"]),
        head_ref=str(head["ref"]),
        head_repository=str(repository["full_name"]) if repository else None,
        base=str(base["sha"]),
        base_ref=str(base["ref"]),
        repository=str(base["repo"]["full_name"]),
        private=bool(base["repo"].get("private")),
        open=told.get("state") == "open",
        merged=bool(told.get("merged") or told.get("merged_at")),
        draft=bool(told.get("draft")),
        mergeable=told.get("mergeable"),
        labels=tuple(str(one["name"]) for one in told.get("labels") or ()),
        asked=tuple(str(one["login"]) for one in told.get("requested_reviewers") or () if one and "login" in one),
    )


def account_of(user: Mapping[str, Any] | None) -> Account:
    """The account of a `user` in an answer."""
    if not user:
        return GHOST
    return Account(str(user["login"]), int(user["id"]), str(user.get("type") or "User"))
