"""Issues and pull requests closed, and opened again: to do it twice is to do it once."""

from __future__ import annotations

from kaifong.github.api import Api
from kaifong.github.lost_answers import again
from kaifong.github.refusals import NotThere


def close_issue(api: Api, number: int, *, done: bool) -> None:
    """Closes an issue; one that is closed keeps its reason, and one that is gone is left.

    Args:
        done: whether what it asks for was done; GitHub shows that.

    Raises:
        Refusal: GitHub refused.
    """
    path = api.at(f"/issues/{number}")
    body = {"state": "closed", "state_reason": "completed" if done else "not_planned"}
    try:
        if api.get(path).get("state") == "open":
            again(lambda: api.patch(path, body))
    except NotThere:
        return


def set_pull(api: Api, number: int, *, is_open: bool) -> None:
    """Closes a pull request, or opens it again.

    Raises:
        Refusal: GitHub refused; `Conflict` where one cannot be opened, since its branch is gone.
    """
    again(lambda: api.patch(api.at(f"/pulls/{number}"), {"state": "open" if is_open else "closed"}))
