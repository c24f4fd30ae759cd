"""The end of a submission: taken back by who sent it, or its pull request merged or closed by hand."""

from __future__ import annotations

from kaifong.entries.hub import Hub
from kaifong.github.desk import Desk
from kaifong.github.reading.pull import pull_of
from kaifong.github.submit.answer import answer_in, write_answer
from kaifong.github.submit.branch import newest_pull, take_down
from kaifong.github.submit.issue import Issue
from kaifong.github.submit.origin import branch_of
from kaifong.github.submit.outcome import tell_end, words_of


def issue_closed(desk: Desk, issue: Issue, *, deleted: bool) -> None:
    """Takes a submission back whose issue the opener closed, or somebody deleted, before it was decided.

    A moderator who closes the issue decides nothing by that: the pull request is the place.

    Raises:
        Refusal: GitHub refused.
    """
    if not (deleted or issue.by_opener):
        desk.tell(f"Issue {issue.number} was closed by somebody else than its opener: its pull request stays.")
        return
    branch = branch_of(issue.number)
    pull = newest_pull(desk.api, branch)
    if pull is not None and pull.get("state") != "open":
        desk.tell(f"What issue {issue.number} sent was decided before: nothing to do.")
        return
    take_down(desk.api, branch, None if pull is None else int(pull["number"]))
    desk.tell(f"What issue {issue.number} sent was taken back.")
    if deleted:
        return
    old = answer_in(desk, issue.number)
    if old.id is not None:
        facts = {key: value for key, value in old.facts.items() if key != "digest"}
        facts |= {"stage": "withdrawn", "at": issue.at}
        write_answer(desk, issue.number, old, [words_of(old).text("submit-withdrawn")], facts)


def pull_closed(desk: Desk, hub: Hub) -> None:
    """Tells the end of a pull request that a person merged or closed; what our own token does starts no workflow.

    Raises:
        Refusal: GitHub refused.
    """
    pull = pull_of(desk.event["pull_request"])
    if tell_end(desk, hub, pull, merged=pull.merged):
        desk.tell(f"The end of pull request {pull.number} was told in the issue that it came from.")
    else:
        desk.tell(f"Pull request {pull.number} came from no form: nothing to do.")
