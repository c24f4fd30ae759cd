"""`/uphold REASON` and `/overturn REASON`: an appeal decided, by somebody who had no part in what it is about."""

from __future__ import annotations

from kaifong.github import labels
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.deciders import deciders, left_to_decide
from kaifong.github.commands.names import Name
from kaifong.github.dispatch import dispatch
from kaifong.github.reader_language import language_of
from kaifong.github.refusals import Conflict, Lost, Refusal
from kaifong.languages.catalogue import Translator, translator
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import escaped
from kaifong.text.width import width

SHORTEST_REASON = 20  # columns, as of a decision's record


def uphold(case: Case) -> Outcome:
    """It stays as it was decided."""
    refused, alone = _may_decide(case)
    if refused is not None:
        return refused
    theirs = _words_of_author(case)
    parts = [theirs.text("command-upheld", **_said(case))]
    return _decided(case, theirs, parts, "upheld", alone=alone)


def overturn(case: Case) -> Outcome:
    """The first decision falls: what was refused is open again, and is reviewed anew."""
    refused, alone = _may_decide(case)
    if refused is not None:
        return refused
    theirs = _words_of_author(case)
    parts = [theirs.text("command-overturned", **_said(case))]
    if not case.pull.merged:
        parts.append(theirs.text("command-overturned-open" if _opened(case) else "command-overturned-gone"))
    return _decided(case, theirs, parts, "overturned", alone=alone)


def _may_decide(case: Case) -> tuple[Outcome | None, bool]:
    """Why the caller may not decide, or None; and whether they decide alone, nobody else being in office."""
    if labels.APPEAL.name not in case.pull.labels:
        return case.refused("command-decide-none", Sign.UNSURE), False
    if width(case.argument) < SHORTEST_REASON:
        return case.refused("command-decide-reason", Sign.UNSURE), False
    first = deciders(case)
    if case.who.id not in first:
        return None, False
    if left_to_decide(case, first):
        return case.refused("command-decide-same"), False
    return None, True


def _decided(case: Case, theirs: Translator, parts: list[str], end: str, *, alone: bool) -> Outcome:
    """Takes the mark of the appeal off, and has the pull request reviewed by what stands now."""
    if alone:
        parts.append(theirs.text("command-decide-alone"))
    labels.take_off(case.desk.api, case.pull.number, [labels.APPEAL.name])
    if case.name is Name.OVERTURN and not case.pull.merged:
        inputs = {"pull_request": str(case.pull.number)}
        try:
            dispatch(case.desk.api, "moderate.yml", case.hub.settings.branch, inputs)
        except Refusal as error:
            case.desk.log(str(error))
            parts.append(theirs.text("command-review-later"))
    return Outcome("\n\n".join(parts), facts={"appeal": end, "alone": alone})


def _opened(case: Case) -> bool:
    """Opens the pull request again; False where its branch is gone."""
    if case.pull.open:
        return True
    path, body = case.desk.api.at(f"/pulls/{case.pull.number}"), {"state": "open"}
    try:
        case.desk.api.patch(path, body)
    except Lost:
        case.desk.api.patch(path, body)
    except Conflict:
        return False
    return True


def _words_of_author(case: Case) -> Translator:
    author = case.owners[0]
    text = f"{case.pull.title}\n{case.pull.body}"
    return translator(language_of(case.hub, author.login, author.id, text=text))


def _said(case: Case) -> dict[str, str]:
    return {"who": escaped(case.who.login), "reason": escaped(redacted(case.argument))}
