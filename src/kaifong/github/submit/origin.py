"""Whose words a pull request of our own holds that came from a form: the issue's opener, as GitHub itself tells."""

from __future__ import annotations

import re

from kaifong.github.api import Api
from kaifong.github.labels import SUBMISSION
from kaifong.github.markers import is_us
from kaifong.github.reading.pull import Account, Pull, account_of
from kaifong.github.refusals import NotThere

BRANCH = "kaifong/submission-"
_NUMBER = re.compile(rf"{BRANCH}(?P<issue>[1-9][0-9]{{0,11}})\Z")


def branch_of(issue: int) -> str:
    """The branch on which an issue's submission lies."""
    return f"{BRANCH}{issue}"


def issue_of(pull: Pull) -> int | None:
    """The number of the issue that a pull request came from, by its branch; None where it came from no form.

    Only a branch of the hub's own counts: a fork may call one as it likes.
    """
    match = _NUMBER.match(pull.head_ref)
    return int(match["issue"]) if match and not pull.from_fork else None


def opener_of(api: Api, pull: Pull, bot_login: str | None = None) -> Account | None:
    """The person who sent a submission; None where the pull request is nobody's submission.

    Two things have to be so, neither of which a member can write: the branch lies in the hub's own repository, and
    its newest commit is our own, signed by GitHub. Whoever may push to the hub's branches can put a commit there, but
    not that one: what they push goes as theirs, not as the member's. Who the member is says the issue alone. Where
    Actions may open no pull requests, a person opens it by one press; that makes the text no less the member's. Two
    requests, none for other pull requests.

    Args:
        bot_login: see `markers.ours`.

    Raises:
        Refusal: GitHub would not tell.
    """
    issue = issue_of(pull)
    if issue is None:
        return None
    told = api.get(api.at(f"/commits/{pull.head}"))
    author = told.get("author") or {}
    signed = bool((told.get("commit", {}).get("verification") or {}).get("verified"))
    if not signed or not is_us(author.get("login"), author.get("id"), author.get("type"), bot_login):
        return None
    try:
        opened = api.get(api.at(f"/issues/{issue}"))
    except NotThere:
        return None
    user = opened.get("user") or {}
    if "pull_request" in opened or user.get("type") != "User":
        return None
    return account_of(user)


def open_submissions(api: Api, login: str) -> int:
    """How many forms of a person are open here. One request for each hundred.

    Raises:
        Refusal: GitHub would not tell.
    """
    found = api.pages(api.at("/issues"), creator=login, labels=SUBMISSION.name, state="open")
    return sum("pull_request" not in one for one in found)
