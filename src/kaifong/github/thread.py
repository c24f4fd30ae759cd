"""The comments below an issue or a pull request: read, and those of our own edited or taken away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.github.api import Api
from kaifong.github.lost_answers import again
from kaifong.github.refusals import NotThere

Comment = Mapping[str, Any]


def thread_of(api: Api, number: int) -> tuple[Comment, ...]:
    """All comments of an issue or pull request, oldest first. One request for each hundred.

    Raises:
        Refusal: GitHub would not tell.
    """
    return tuple(api.pages(api.at(f"/issues/{number}/comments")))


def edit_comment(api: Api, comment: int, body: str) -> Comment:
    """Makes a comment of ours say this; gives it as it stands then.

    Raises:
        Refusal: GitHub refused; `NotThere` where somebody has deleted it.
    """
    answer: Comment = again(lambda: api.patch(api.at(f"/issues/comments/{comment}"), {"body": body}))
    return answer


def remove_comment(api: Api, comment: int) -> None:
    """Takes a comment of ours away; one that is gone is no error.

    Raises:
        Refusal: GitHub refused.
    """
    try:
        again(lambda: api.delete(api.at(f"/issues/comments/{comment}")))
    except NotThere:
        return
