"""The flow `moderate`: one pull request reviewed and answered, or every one whose newest commit waits."""

from __future__ import annotations

from kaifong.errors import KaifongError
from kaifong.github.answering.answer import Answered, End, answer
from kaifong.github.answering.status import FAILED
from kaifong.github.desk import Desk
from kaifong.github.gate import set_status
from kaifong.github.reading.base import Base, base_of
from kaifong.github.reading.pull import Pull, pull_of, read_pull
from kaifong.github.refusals import Limited, NotThere, Refusal
from kaifong.github.review_pull import Reviewed, reviewed
from kaifong.github.unreviewed import unreviewed
from kaifong.languages.catalogue import translator
from kaifong.reporting.annotations import as_annotations
from kaifong.reporting.fenced import fenced
from kaifong.reporting.markdown import code, escaped
from kaifong.reporting.text import as_text

# The branch moves while a review runs: it is looked at again so often, and then left to the run that the push began.
MOST_TURNS = 3
# A sweep stops where the hour's requests come to this, so that those who send something now have theirs.
LEFT_FOR_OTHERS = 300
# ... and after so many pull requests, so that the job ends before its own limit (some ten seconds each).
MOST_PULLS = 25
# Bytes of a report in the summary, which holds a mebibyte a step: one has most of it, those of a sweep share it.
MOST_SUMMARY = 900_000
MOST_OF_A_SWEEP = MOST_SUMMARY // MOST_PULLS


def moderate(desk: Desk) -> None:
    """Reviews the event's pull request, the one whose number was typed in, or all that wait.

    Raises:
        KaifongError: what failed; everything that did not depend on it was done.
    """
    number = _number(desk)
    if number is None:
        _sweep(desk)
        return
    base = base_of(desk)
    try:
        pull = _first_look(desk, number, base)
    except NotThere:
        desk.tell(f"There is no pull request {number} any more: nothing to do.")
        return
    troubles = _one(desk, pull, base)
    if troubles:
        raise troubles[0]


def _number(desk: Desk) -> int | None:
    """The pull request that the run is about; None for a sweep.

    Raises:
        KaifongError: what was typed in is no number.
    """
    told = (desk.event.get("pull_request") or {}).get("number")
    asked = desk.inputs().get("pull_request", "").strip().removeprefix("#")
    if told is None and asked:
        if not (asked.isascii() and asked.isdigit()):
            raise KaifongError(
                "what was typed in is no number of a pull request",
                mend="give the number alone, 7 for #7, or leave it empty to review all that wait",
            )
        return int(asked)
    return int(told) if told is not None else None


def _first_look(desk: Desk, number: int, base: Base) -> Pull:
    """The pull request as the event or the list of open ones tells of it; it is read anew before a word is written.

    Raises:
        Refusal: GitHub would not tell; `NotThere` where there is none of that number.
    """
    told = desk.event.get("pull_request") or {}
    if "head" not in told:
        told = next((one for one in base.open_pulls if one["number"] == number), {})
    return pull_of(told) if "head" in told else read_pull(desk.api, number)


def _sweep(desk: Desk) -> None:
    """All that wait, the oldest first, one after the other. What fails at one does not stop the others."""
    base = base_of(desk)
    new, failed = unreviewed(desk.api, base.hub.settings.branch)
    numbers = (*new, *failed)
    troubles: list[Exception] = []
    done = 0
    for number in numbers[:MOST_PULLS]:
        if desk.api.remaining.get("rest", LEFT_FOR_OTHERS) < LEFT_FOR_OTHERS:
            break
        done += 1
        try:
            pull = _first_look(desk, number, base)
            if number in new and base.older_twin(pull) is None:
                # Should the job be ended in the midst of this one, the next begins with the others.
                _failed(desk, pull, base)
            troubles += _one(desk, pull, base)
        except Limited:
            raise
        except Exception as error:  # noqa: BLE001 - a text on which we fail must not keep all others waiting
            troubles.append(error)
            said = f"{error.seen} {error.mend}" if isinstance(error, KaifongError) else type(error).__name__
            desk.tell(f"Pull request {number}: {escaped(said)}")
    left = len(numbers) - done
    desk.tell(
        f"{len(numbers)} open pull requests had no review of their newest commit; {done} were looked at"
        + (f", {left} are left to the next run: requests or time are spent." if left else ".")
    )
    if troubles:
        raise troubles[0]


def _one(desk: Desk, pull: Pull, base: Base) -> list[Refusal]:
    """Reviews and answers one; gives the parts that GitHub refused.

    Raises:
        KaifongError: there is no answer. The commit has the status `error`, where that could be set.
    """
    branch = base.hub.settings.branch
    if not pull.open:
        desk.tell(f"Pull request {pull.number} is closed: nothing to do.")
        return []
    if pull.base_ref != branch:
        desk.tell(f"Pull request {pull.number} goes to {code(pull.base_ref)}, not to {code(branch)}: not reviewed.")
        return []
    for _ in range(MOST_TURNS):
        done = _answered(desk, pull, base)
        if done.end is not End.MOVED:
            return list(done.troubles)
        pull = read_pull(desk.api, pull.number)
    desk.tell(f"Pull request {pull.number} was pushed to while it was reviewed; the newer run answers.")
    return []


def _answered(desk: Desk, pull: Pull, base: Base) -> Answered:
    try:
        found = reviewed(desk, pull, base)
        done = answer(desk, found)
    except Exception:
        _failed(desk, pull, base)
        raise
    _summary(desk, found, done)
    return done


def _failed(desk: Desk, pull: Pull, base: Base) -> None:
    """Says at the commit that there is no review of it. The sweep tries again; where even this fails, it does too."""
    words = translator(base.hub.settings.by_tag[base.hub.settings.reference].interface)
    try:
        set_status(desk.api, pull.head, FAILED, words.text("moderate-status-failed"), desk.run.url)
    except Refusal as error:
        desk.log(f"The status could not be set either: {error.seen}")


def _summary(desk: Desk, found: Reviewed, done: Answered) -> None:
    """The whole report for the run's page and, at an event of this pull request, at the lines of its files."""
    ends = {
        End.TOLD: "answered",
        End.MOVED: "pushed to meanwhile, so this commit was left to the next review",
        End.CLOSED: "closed meanwhile, so nothing was written",
        End.LATER: "answered by a run that began later, so nothing was written",
    }
    pull = found.pull
    lines = [f"### Pull request {pull.number}, commit {code(pull.head[:10])}: {done.verdict.label}, {ends[done.end]}"]
    lines += [f"Read through the API: {escaped(note)}" for note in found.notes]
    english = translator("en").with_own(found.base.own.messages)
    most = MOST_SUMMARY if _number(desk) is not None else MOST_OF_A_SWEEP
    desk.tell("\n\n".join([*lines, fenced(as_text(found.report, english, found.hub), most)]))
    if desk.event_name == "pull_request_target" and done.end is End.TOLD:
        for line in as_annotations(found.report, found.words, found.hub):
            desk.command(line)
