"""`/fix`: what has one right answer is put in on the hub's own branches, and shown as a patch for a fork's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.listed import listed_paths
from kaifong.github.commands.patch import Patch, patch
from kaifong.github.commits import Moved, commit_on
from kaifong.github.dispatch import have_reviewed
from kaifong.github.reading.pull import Pull
from kaifong.github.records_branch import BRANCH
from kaifong.github.review_pull import Reviewed, reviewed
from kaifong.github.submit.origin import issue_of, opener_of
from kaifong.moderation.mending import Mended, mended
from kaifong.rendering.limited import RenderFailure, work_many
from kaifong.rendering.worker import Limit, Worker
from kaifong.reporting.markdown import code

# As `kaifong fix`: one fix can uncover another; more rounds than this would be a loop of ours.
ROUNDS = 20
# Ten entries take a second. A process with limits does it, since the files are a stranger's.
OF_A_CHANGE = Limit(seconds=180.0, cpu_seconds=90.0)
HEADLINE = "Mend what has one right answer"


def fix(case: Case) -> Outcome:
    """Mends the files of the pull request, and no others."""
    pull = case.pull
    if not pull.open:
        return case.refused("command-closed")
    found = reviewed(case.desk, pull, case.base)
    done = _mended(found)
    if done is None:
        return case.refused("command-fix-too-much", Sign.UNSURE)
    touched = {one.path: one.data for one in found.change.files}
    files = {path: data for path, data in done.files.items() if path in touched and data != touched[path]}
    if not files:
        return case.done("command-fix-nothing")
    if _is_ours(case, pull):
        return _pushed(case, pull, files)
    return _shown(case, patch(found.change, files, found.report.findings))


def _is_ours(case: Case, pull: Pull) -> bool:
    """Whether it is a branch of the hub's own that is there for pull requests: nothing is pushed to the others.

    Nor to a form's branch on which somebody else has pushed: our commit on top would make what they wrote look like
    the member's (`submit.origin`).
    """
    if pull.from_fork or pull.head_ref in (case.hub.settings.branch, BRANCH):
        return False
    return issue_of(pull) is None or opener_of(case.desk.api, pull, case.desk.bot_login) is not None


def _mended(found: Reviewed) -> Mended | None:
    """What mending gives; None where it took too long or too much."""

    def answer(_job: None) -> Mended:
        return mended(found.hub, found.change, found.today, rounds=ROUNDS, checks=found.base.checks)

    def start(siblings: Sequence[Any]) -> Worker:
        return Worker(_limit, siblings, answer)

    for _, outcome in work_many([("", None)], start, workers=1):
        if isinstance(outcome, RenderFailure):
            return None
        result: Mended = outcome
        return result
    return None


def _limit(_job: None) -> Limit:
    return OF_A_CHANGE


def _pushed(case: Case, pull: Pull, files: dict[str, bytes]) -> Outcome:
    body = f"Asked for by {case.who.login} in pull request {pull.number}."
    try:
        head = commit_on(case.desk.api, pull.head_ref, pull.head, files, headline=HEADLINE, body=body)
    except Moved:
        return case.refused("command-fix-moved", Sign.UNSURE)
    text = case.words.text("command-fix-pushed", count=len(files), commit=code(head[:7]))
    text += f"\n\n{listed_paths(sorted(files))}"
    if not have_reviewed(case.desk, case.hub.settings.branch, pull.number):
        text += "\n\n" + case.words.text("command-review-later")
    return Outcome(text, facts={"fixed": head})


def _shown(case: Case, made: Patch) -> Outcome:
    words = case.words
    parts = [words.text("command-fix-fork", count=len(made.files) + len(made.left))]
    if made.text:
        parts += [
            f"<details><summary>{words.text('command-fix-patch', count=len(made.files))}</summary>",
            words.text("command-fix-apply", command=code("git apply fix.patch"), fix=code("kaifong fix")),
            made.block,
            "</details>",
        ]
    if made.left:
        parts += [words.text("command-fix-left", count=len(made.left)), listed_paths(made.left)]
    return Outcome("\n\n".join(parts))
