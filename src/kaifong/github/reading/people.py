"""Who brings a pull request, and who approved it, as GitHub and the hub know them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from kaifong.community.submitters import KEY, level_on, sanctions_on
from kaifong.entries.hub import Hub
from kaifong.github import markers
from kaifong.github.api import Api
from kaifong.github.reading.base import Base
from kaifong.github.reading.pull import Account, Pull, account_of
from kaifong.github.refusals import NotThere
from kaifong.history.change import Submitter

# What a review can be that takes an earlier word back; a comment, or one that is still being written, does not.
_WORDS = ("APPROVED", "CHANGES_REQUESTED", "DISMISSED")


def submitter_of(base: Base, author: Account, now: date) -> Submitter:
    """The author, with all that the checks ask about. At most one request, and one for the list of open pulls.

    Raises:
        Refusal: GitHub would not tell.
        SettingsError: the hub's key for sanctions is too short.
    """
    desk = base.desk
    sanctions, errors = sanctions_on(base.hub, author.id, now, desk.environment.get(KEY))
    for error in errors:
        desk.log(str(error))
    return Submitter(
        author.login,
        author.id,
        account_age_days=_age(desk.api, author, now),
        open_pull_requests=sum(_is_theirs(one, author, desk.bot_login) for one in base.open_pulls),
        level=level_on(base.hub, author.login, author.id, now),
        sanctions=sanctions,
    )


def _age(api: Api, author: Account, now: date) -> int | None:
    """Whole days since the account was made; None for one that is gone. Asked by number: logins change."""
    try:
        made = api.get(f"/user/{author.id}").get("created_at")
    except NotThere:
        return None
    return max(0, (now - datetime.fromisoformat(made).date()).days) if made else None


def _is_theirs(listed: Mapping[str, Any], author: Account, bot_login: str | None) -> bool:
    """Whether an open pull request is the author's; one from a form is its opener's, whom our own mark names."""
    if markers.ours(listed, bot_login):
        facts = markers.read(listed.get("body"), markers.Mark.SUBMISSION) or {}
        return facts.get("id") == author.id
    return account_of(listed.get("user")).id == author.id


def reviews_of(api: Api, pull: Pull) -> tuple[Mapping[str, Any], ...]:
    """Every review of a pull request, oldest first, as the API lists them. One request for each hundred.

    Raises:
        Refusal: GitHub would not tell.
    """
    return tuple(api.pages(api.at(f"/pulls/{pull.number}/reviews")))


def approved_by(reviews: Iterable[Mapping[str, Any]], head: str) -> tuple[Submitter, ...]:
    """The people whose latest word is an approval of this very commit, by login. Bots approve nothing."""
    latest: dict[int, Mapping[str, Any]] = {}
    for one in reviews:
        user = one.get("user") or {}
        if user.get("type") == "User" and one.get("state") in _WORDS:
            latest[int(user["id"])] = one
    found = [
        Submitter(str(one["user"]["login"]), number)
        for number, one in latest.items()
        if one["state"] == "APPROVED" and one.get("commit_id") == head
    ]
    return tuple(sorted(found, key=lambda one: one.login))


def is_newcomer(hub: Hub, author: Account) -> bool:
    """Whether nothing of theirs was merged here before, as far as the hub's history knows."""
    login = author.login.casefold()
    return not any(
        one.submitter_id == author.id if one.submitter_id is not None else one.submitter.casefold() == login
        for one in hub.history.merges
    )
