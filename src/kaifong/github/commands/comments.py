"""The comment that started a run, read again, and the pull request that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.github.commands.parsing import parsed
from kaifong.github.desk import Desk
from kaifong.github.labels import SUBMISSION
from kaifong.github.proposals import pulls_from
from kaifong.github.reading.pull import Pull, pull_of, read_pull
from kaifong.github.refusals import NotThere
from kaifong.github.submit.origin import branch_of


def not_for_us(desk: Desk) -> str | None:
    """Why the event asks nothing of us, or None. Costs no request."""
    comment = desk.event.get("comment") or {}
    if desk.event_name != "issue_comment" or desk.event.get("action") != "created":
        return "Only a new comment gives a command; one that is edited later does not."
    if not _on_pull(desk) and not on_form(desk):
        return "This is neither a pull request nor a form: commands are given there."
    if (comment.get("user") or {}).get("type") != "User":
        return "A bot, or an account that is gone, commands nothing."
    if not parsed(str(comment.get("body") or "")).items:
        return "There is no command in the comment."
    return None


def _on_pull(desk: Desk) -> bool:
    return (desk.event.get("issue") or {}).get("pull_request") is not None


def on_form(desk: Desk) -> bool:
    """Whether the comment is on the issue of a form. Its opener knows no other place: what they say there counts."""
    labels = (desk.event.get("issue") or {}).get("labels") or ()
    return not _on_pull(desk) and any(one.get("name") == SUBMISSION.name for one in labels)


def read_again(desk: Desk) -> Mapping[str, Any] | None:
    """The comment as it stands; None where it is gone, is not what the event said, or is somebody else's.

    The event may be hours old when a job is run again, and whoever can write may change another's comment.

    Raises:
        Refusal: GitHub would not tell.
    """
    said = desk.event["comment"]
    try:
        now: Mapping[str, Any] = desk.api.get(desk.api.at(f"/issues/comments/{int(said['id'])}"))
    except NotThere:
        return None
    same_author = (now.get("user") or {}).get("id") == said["user"]["id"]
    here = str(now.get("issue_url", "")).endswith(f"/issues/{int(desk.event['issue']['number'])}")
    return now if same_author and here and now.get("body") == said.get("body") else None


def pull_commented(desk: Desk) -> Pull | None:
    """The pull request that the comment is on, or that came from the form that it is on; None where none did.

    Raises:
        Refusal: GitHub would not tell.
    """
    number = int(desk.event["issue"]["number"])
    if _on_pull(desk):
        return read_pull(desk.api, number)
    found = map(pull_of, pulls_from(desk.api, branch_of(number), "all"))
    newest = next((one for one in found if not one.from_fork), None)
    return None if newest is None else read_pull(desk.api, newest.number)
