"""`/withdraw`: the author takes it back. The pull request is closed, and the form that it came from."""

from __future__ import annotations

from kaifong.github import labels
from kaifong.github.closing import set_pull
from kaifong.github.commands.case import Case, Outcome
from kaifong.github.labels_on import take_off
from kaifong.github.submit.outcome import tell_end


def withdraw(case: Case) -> Outcome:
    """Closes the pull request; what was published already goes another way."""
    pull = case.pull
    if pull.merged:
        return case.refused("command-withdraw-published")
    if pull.open:
        set_pull(case.desk.api, pull.number, is_open=False)
    tell_end(case.desk, case.hub, pull, merged=False, taken_back=True)
    take_off(case.desk.api, pull.number, [one.name for one in GONE if one.name in pull.labels])
    return case.done("command-withdrawn", facts={"withdrawn": True})


# Nobody waits for an answer any more.
GONE = (labels.WAITING, labels.APPEAL)
