"""The gate: the commit status that has to be there before anything is merged, and the labels that tell of it."""

from __future__ import annotations

from kaifong.github import labels
from kaifong.github.api import Api
from kaifong.github.labels_on import settle
from kaifong.github.lost_answers import again
from kaifong.github.reading.pull import Pull
from kaifong.moderation.findings import Verdict
from kaifong.setup.gate_signs import STATUS
from kaifong.text.width import cut

LONGEST = 140  # what GitHub takes for a status's description


def set_status(api: Api, head: str, state: str, description: str, target: str) -> None:
    """Sets the status of one commit; a later one takes the place of an earlier, so that twice is once.

    Args:
        state: "success", "pending", "failure" or "error". target: where its link leads.

    Raises:
        Refusal: GitHub refused.
    """
    body = {"state": state, "context": STATUS, "description": cut(description, LONGEST), "target_url": target}
    path = api.at(f"/statuses/{head}")
    again(lambda: api.post(path, body))


def set_verdict(api: Api, pull: Pull, verdict: Verdict, *, without: tuple[labels.Label, ...] = ()) -> None:
    """Puts the label of a verdict on, and takes the other verdicts off, and those of `without`.

    Raises:
        Refusal: GitHub refused.
    """
    over = [one.name for one in (*labels.VERDICTS, *without)]
    settle(api, pull.number, [labels.verdict_label(verdict)], pull.labels, over)
