"""What GitHub can answer instead of what was asked, as errors that say what a maintainer can do."""

from __future__ import annotations

from kaifong.errors import KaifongError


class Refusal(KaifongError):  # noqa: N818 - its subclasses read as what happened: Forbidden, Conflict, Lost
    """GitHub did not do what was asked.

    Attributes:
        status: the HTTP status; 0 where no answer came at all.
        said: GitHub's own words, as it sent them: escape them before they are shown.
    """

    def __init__(self, seen: str, *, mend: str, status: int, said: str = "", why: str | None = None) -> None:
        super().__init__(seen, mend=mend, why=why)
        self.status = status
        self.said = said


class Forbidden(Refusal):
    """401 or 403: the token may not do this."""


class NotThere(Refusal):
    """404 or 410: it is not there, or the token may not see it."""


class Conflict(Refusal):
    """405, 409 or 422: what was asked does not fit what stands there now."""


class Limited(Refusal):
    """The hour's requests are used up, or too many came at once.

    Attributes:
        wait: seconds after which it may be tried again, as GitHub says; None where it does not.
    """

    def __init__(self, seen: str, *, mend: str, status: int, said: str = "", wait: float | None = None) -> None:
        super().__init__(seen, mend=mend, status=status, said=said)
        self.wait = wait


class Lost(Refusal):
    """No whole answer came: a server's error, a broken line. What was asked may have been done all the same."""


_NEXT = {
    400: "this is a defect of Kaifong: please report it with this message",
    401: "the token is not valid any more: run the job again, and if it stays so, renew the hub's App or token",
    403: "compare the `permissions:` of the workflow's job with the one that `kaifong init` writes, and the"
    " repository's Actions settings with `kaifong doctor`",
    404: "see that it was not deleted, and that the workflow's job has the permission to read it",
    405: "read GitHub's words above: the pull request cannot be merged like this",
    409: "somebody was quicker: run the job again, it looks anew",
    422: "read GitHub's words above; if they name nothing that you can change, report this as a defect of Kaifong",
}


def refusal(  # noqa: PLR0913 - the parts of an answer
    verb: str, path: str, status: int, said: str, *, wait: float | None = None, limited: bool = False
) -> Refusal:
    """The error for an answer.

    Args:
        verb, path: what was asked. status: the HTTP status. said: GitHub's `message`, "" where it sent none.
        wait: seconds to wait, as the answer's headers say. limited: whether the answer is about a rate limit.
    """
    asked = f"{verb} {path}"
    if limited or status == 429:
        return Limited(
            f"GitHub answered {asked} with {status}: too many requests",
            mend="nothing is lost: the next run goes on; if it happens often, use a GitHub App's token",
            status=status,
            said=said,
            wait=wait,
        )
    words = f" ({said})" if said else ""
    seen = f"GitHub answered {asked} with {status}{words}"
    if status >= 500:
        return Lost(
            seen,
            mend="run the job again; githubstatus.com tells whether GitHub has trouble",
            status=status,
            said=said,
        )
    sort = {401: Forbidden, 403: Forbidden, 404: NotThere, 410: NotThere, 405: Conflict, 409: Conflict, 422: Conflict}
    return sort.get(status, Refusal)(seen, mend=_NEXT.get(status, _NEXT[400]), status=status, said=said)


def lost(verb: str, path: str, detail: str) -> Lost:
    """The error for an answer that did not come, or only in part."""
    return Lost(
        f"GitHub's answer to {verb} {path} did not come, or only half of it ({detail})",
        why="what was asked may have been done, so it is not simply asked again",
        mend="run the job again: it looks first what stands there",
        status=0,
    )
