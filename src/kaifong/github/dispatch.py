"""Starting another workflow: the one thing done with a workflow's own token that starts anything."""

from __future__ import annotations

from collections.abc import Mapping

from kaifong.github.api import Api
from kaifong.github.desk import Desk
from kaifong.github.lost_answers import again
from kaifong.github.refusals import Refusal
from kaifong.reporting.markdown import escaped


def dispatch(api: Api, workflow: str, ref: str, inputs: Mapping[str, str] | None = None) -> None:
    """Starts a workflow of the default branch.

    Where the answer is lost it is asked once more: to run one of our workflows twice does no harm, since each looks
    at what stands before it writes.

    Args:
        workflow: the file's name, `moderate.yml`. ref: the branch, the hub's default one.
        inputs: as the workflow declares them.

    Raises:
        Refusal: it could not be started.
    """
    body = {"ref": ref, "inputs": dict(inputs or {})}
    path = api.at(f"/actions/workflows/{workflow}/dispatches")
    again(lambda: api.post(path, body))


def have_reviewed(desk: Desk, branch: str, number: int) -> bool:
    """Starts `moderate` for a pull request that our own token opened, opened again or pushed to.

    Where it cannot be started nothing is lost: the sweep finds a head without a status within half an hour. The
    job's summary says so, and False comes back.

    Args:
        branch: the hub's default one. number: of the pull request.
    """
    try:
        dispatch(desk.api, "moderate.yml", branch, {"pull_request": str(number)})
    except Refusal as error:
        desk.tell(f"The review of pull request {number} waits for the next sweep: {escaped(error.seen)}")
        return False
    return True
