"""`/approve [COMMIT] [REASON]`: this very commit, reviewed again, passes the gate and is merged, or not at all."""

from __future__ import annotations

from collections.abc import Iterable

from kaifong.github import labels
from kaifong.github.commands.approval import Asked, Obstacle, asked, obstacle, uncovered
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.listed import listed, listed_paths
from kaifong.github.commands.names import Name
from kaifong.github.commands.seen import seen_before
from kaifong.github.commands.word import last_word
from kaifong.github.dispatch import dispatch
from kaifong.github.gate import set_status, set_verdict
from kaifong.github.merging import End, Merge, merge
from kaifong.github.reader_language import language_of
from kaifong.github.reading.pull import Account, Pull
from kaifong.github.refusals import Refusal
from kaifong.github.review_pull import Reviewed, reviewed
from kaifong.github.submit.outcome import tell_end
from kaifong.github.thread import thread_of
from kaifong.languages.catalogue import translator
from kaifong.moderation.findings import CheckError, Finding, Verdict
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import code, escaped

SHORT = 7  # figures of a commit's id that people read
# What has to run after a merge that our own token made, since GitHub starts nothing by itself then.
AFTERWARDS = ("publish.yml", "collect.yml")


def approve(case: Case) -> Outcome:
    """Approves the commit that the caller has in front of them."""
    pull, said = case.pull, asked(case.argument)
    outcome = _not_now(case, pull, said)
    if outcome is not None:
        return outcome
    found = reviewed(case.desk, pull, case.base)
    if found.change.head not in (None, pull.head):
        return case.refused("command-approve-moved", commit=_short(pull.head))
    outside = () if case.who.maintains else uncovered(found.hub, found.change, case.who)
    if outside:
        return case.refused("command-approve-uncovered", paths=listed_paths(outside))
    wall = obstacle(found.report, case.who, said.reason, found.base.checks)
    if wall is not None:
        return case.refused(wall.message, list=_listed(wall), commit=_short(pull.head))
    return _let_through(case, pull, found, said)


def _not_now(case: Case, pull: Pull, said: Asked) -> Outcome | None:  # noqa: PLR0911 - one line a reason
    """What stands against it before anything is read, or None."""
    head = _short(pull.head)
    if pull.merged:
        return Outcome(case.words.text("command-approve-merged-already") + _afterwards(case), Sign.MERGED)
    if not pull.open:
        return case.refused("command-closed")
    if pull.draft:
        return case.refused("command-approve-draft")
    if pull.base_ref != case.hub.settings.branch:
        return case.refused("command-approve-base", base=code(pull.base_ref), branch=code(case.hub.settings.branch))
    if pull.mergeable is False:
        return case.refused("command-approve-conflict")
    if said.commit is not None:
        if not pull.head.startswith(said.commit):
            return case.refused("command-approve-other", commit=head, said=code(said.commit))
    elif not seen_before(case.thread, case.comment, pull.head, case.desk.bot_login):
        return case.refused("command-approve-unseen", commit=head, typed=code(f"/approve {pull.head[:SHORT]}"))
    return None


def _let_through(case: Case, pull: Pull, found: Reviewed, said: Asked) -> Outcome:
    """Opens the gate for the commit, and merges it, unless somebody has asked to hold it since."""
    api, me = case.desk.api, Account(case.who.login, case.who.id)
    word = last_word(thread_of(api, pull.number), pull.head, case.desk.bot_login)
    if word is not None and word.name is Name.HOLD and word.comment > int(case.comment["id"]):
        return case.refused("command-approve-held", commit=_short(pull.head))
    author = case.owners[0]
    theirs = translator(language_of(case.hub, author.login, author.id, [one.path for one in found.change.files]))
    description = theirs.text("command-status-approved", who=case.who.login)
    set_status(api, pull.head, "success", description, case.link)
    verdict = min(found.report.verdict, Verdict.ADVISE)
    set_verdict(api, pull, verdict, without=(labels.APPEAL, labels.WAITING))
    opener = author if author.id != pull.author.id else None
    done = merge(api, pull, pull.head, me, opener)
    params = {"commit": _short(pull.head), "who": escaped(case.who.login)}
    why = (
        "\n\n" + case.words.text("command-approve-why", reason=escaped(redacted(said.reason))) if said.reason else ""
    )
    facts = {"approved": pull.head, "login": case.who.login}
    if done.end is End.MERGED:
        # The author's news, and often all that they hear of it: in their language, whatever the moderator's is.
        told = theirs.text("command-approve-merged", **params)
        if said.reason:
            told += "\n\n" + theirs.text("command-approve-why", reason=escaped(redacted(said.reason)))
        return Outcome(told + _afterwards(case), Sign.MERGED, facts)
    return _not_merged(case, done, params, why, facts)


def _not_merged(case: Case, done: Merge, params: dict[str, str], why: str, facts: dict[str, str]) -> Outcome:
    said = escaped(done.said)
    if done.end is End.MOVED:
        return Outcome(case.words.text("command-approve-moved", commit=params["commit"]), Sign.REFUSED)
    if done.end is End.FORBIDDEN:
        return Outcome(case.words.text("command-approve-forbidden", said=said, **params) + why, Sign.UNSURE, facts)
    return Outcome(case.words.text("command-approve-waits", said=said, **params) + why, Sign.DONE, facts)


def _afterwards(case: Case) -> str:
    """Does what follows a merge; words where that failed, nothing where it did not."""
    said = ""
    for workflow in AFTERWARDS:
        try:
            dispatch(case.desk.api, workflow, case.hub.settings.branch)
        except Refusal as error:
            case.desk.log(str(error))
            said = "\n\n" + case.words.text("command-approve-unpublished")
    try:
        tell_end(case.desk, case.hub, case.pull, merged=True)
    except Refusal as error:
        # It is merged, whatever the form is told; the job's summary says that it was not.
        case.desk.tell(f"The form of this pull request could not be told that it is merged: {escaped(error.seen)}")
    return said


def _listed(wall: Obstacle) -> str:
    """What it is about, as a list; each place and the check's name, which the report says in full."""
    things: Iterable[Finding | CheckError] = (*wall.findings, *wall.errors)
    return listed(list(dict.fromkeys(f"{_place(one)} {code(one.check)}" for one in things)))


def _place(one: Finding | CheckError) -> str:
    if not one.path:
        return ""
    line = one.line if isinstance(one, Finding) else None
    return code(redacted(one.path) + (f":{line}" if line else ""))


def _short(commit: str) -> str:
    return code(commit[:SHORT])
