"""`/withdraw`: the author takes it back. The pull request is closed, and the form that it came from."""

from __future__ import annotations

from kaifong.github import labels
from kaifong.github.commands.case import Case, Outcome
from kaifong.github.lost_answers import again
from kaifong.github.submit.outcome import tell_end


def withdraw(case: Case) -> Outcome:
    """Closes the pull request; what was published already goes another way."""
    pull = case.pull
    if pull.merged:
        return case.refused("command-withdraw-published")
    if pull.open:
        path, body = case.desk.api.at(f"/pulls/{pull.number}"), {"state": "closed"}
        again(lambda: case.desk.api.patch(path, body))
    tell_end(case.desk, case.hub, pull, merged=False, taken_back=True)
    labels.take_off(case.desk.api, pull.number, [one.name for one in GONE if one.name in pull.labels])
    return case.done("command-withdrawn", facts={"withdrawn": True})


# Nobody waits for an answer any more.
GONE = (labels.WAITING, labels.APPEAL)
