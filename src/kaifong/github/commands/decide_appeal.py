"""`/uphold REASON` and `/overturn REASON`: an appeal decided, by somebody who had no part in what it is about."""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.github import labels
from kaifong.github.appeals import Looked, appeal_decided, may_decide_appeal
from kaifong.github.closing import set_pull
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.deciders import deciders, left_to_decide
from kaifong.github.commands.names import Name
from kaifong.github.decisions import bring, case_for, decisions_about, unmerged_about
from kaifong.github.dispatch import have_reviewed
from kaifong.github.labels_on import take_off
from kaifong.github.reader_language import author_language
from kaifong.github.reading.pull import Account
from kaifong.github.refusals import Conflict
from kaifong.history.decision_parts import Measure, Notice
from kaifong.history.decision_parts import Outcome as End
from kaifong.history.decisions import Decision, appeals_of
from kaifong.languages.catalogue import Translator, translator
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import escaped
from kaifong.text.width import width

SHORTEST_REASON = 20  # columns, as of a decision's record
# `/uphold outside: a lawyer of the club; the reason`: whom a hub of one asked.
OUTSIDE = "outside:"


@dataclass(frozen=True)
class Said:
    """The argument: the reason, and who from outside was asked, or None."""

    reason: str
    outside: str | None = None


def said(argument: str) -> Said:
    """Reads what stands behind the command.

    >>> said("outside: Mei of the reading room; It was a joke among friends.")
    Said(reason='It was a joke among friends.', outside='Mei of the reading room')
    """
    if argument.casefold().startswith(OUTSIDE):
        reader, semicolon, reason = argument[len(OUTSIDE) :].replace("；", ";").partition(";")
        if semicolon and reader.strip():
            return Said(reason.strip(), reader.strip())
    return Said(argument.strip())


def uphold(case: Case) -> Outcome:
    """It stays as it was decided."""
    return _decide(case, End.UPHELD)


def overturn(case: Case) -> Outcome:
    """The first decision falls: what was refused is open again, what was taken down is brought back."""
    return _decide(case, End.OVERTURNED)


def _decide(case: Case, end: End) -> Outcome:
    told = said(case.argument)
    if labels.APPEAL.name not in case.pull.labels:
        return case.refused("command-decide-none", Sign.UNSURE)
    if width(told.reason) < SHORTEST_REASON:
        return case.refused("command-decide-reason", Sign.UNSURE)
    first = _first(case)
    before = deciders(case)
    alone = case.who.id in before and not left_to_decide(case, before)
    if first is not None:
        alone = alone and may_decide_appeal(case.hub, first, case.who.id, case.today)
    if case.who.id in before and not alone:
        return case.refused("command-decide-same")
    open_still = unmerged_about(case.desk, case.hub, case.pull.number, case.thread)
    if open_still:
        # Decided now, the appeal would leave no record, and the first decision could be merged after it all the same.
        return case.refused("command-decide-unmerged", where=case.words.listing([f"#{one}" for one in open_still]))
    author = case.owners[0]
    theirs = translator(author_language(case.hub, author.login, author.id, case.pull))
    params = {"who": escaped(case.who.login), "reason": escaped(redacted(told.reason))}
    parts = [theirs.text("command-upheld" if end is End.UPHELD else "command-overturned", **params)]
    if end is End.OVERTURNED and not case.pull.merged:
        parts.append(theirs.text("command-overturned-open" if _opened(case) else "command-overturned-gone"))
    if first is not None:
        parts.append(_recorded(case, first, end, told, theirs))
    if alone and told.outside is None:
        parts.append(theirs.text("command-decide-alone"))
    take_off(case.desk.api, case.pull.number, [labels.APPEAL.name])
    parts += _reviewed_anew(case, theirs)
    return Outcome("\n\n".join(parts), facts={"appeal": end.value, "alone": alone})


def _first(case: Case) -> Decision | None:
    """The recorded decision that the appeal is against: the newest about this pull request; None where none is."""
    about = decisions_about(case.hub, case.pull.number, case.thread, case.desk.bot_login)
    own = case_of(case)
    found = [one for one in about if one.measure is not Measure.APPEAL]
    # Not one that was looked at before, unless it was this very command that did, in a run that ended half way.
    left = [one for one in found if all(later.case == own for later in appeals_of(about, one.case))]
    return left[-1] if left else None


def case_of(case: Case) -> str:
    """The id of the decision that this comment makes, the same whenever it is asked for."""
    from kaifong.community.submitters import KEY

    return case_for(case.desk, f"comment {case.comment['id']}", case.desk.environment.get(KEY))


def _recorded(case: Case, first: Decision, end: End, told: Said, theirs: Translator) -> str:
    """Brings the record, and what comes back with it, in a pull request of its own; the words that say where."""
    me = Account(case.who.login, case.who.id)
    decision, files = appeal_decided(
        case.desk,
        case.hub,
        first,
        end,
        case=case_of(case),
        by=me,
        reason=told.reason,
        number=case.pull.number,
        looked=Looked(told.outside),
        notice=Notice(case.today, theirs.tag, case.pull.number),
    )
    made = bring(case.desk, case.hub, decision, files, me)
    where = f"#{made.number}" if made.number is not None else f"[{made.branch}]({made.url})"
    return theirs.text("command-overturned-restore" if files else "command-decide-recorded", where=where)


def _reviewed_anew(case: Case, theirs: Translator) -> list[str]:
    """Has an open pull request reviewed by what stands now; words where that could not be started."""
    if case.pull.merged or case.name is not Name.OVERTURN:
        return []
    started = have_reviewed(case.desk, case.hub.settings.branch, case.pull.number)
    return [] if started else [theirs.text("command-review-later")]


def _opened(case: Case) -> bool:
    """Opens the pull request again; False where its branch is gone."""
    if case.pull.open:
        return True
    try:
        set_pull(case.desk.api, case.pull.number, is_open=True)
    except Conflict:
        return False
    return True
