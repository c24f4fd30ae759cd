"""`/appeal [WHY]`: the author asks somebody else than whoever decided to look again."""

from __future__ import annotations

from kaifong.github import labels
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.deciders import OUTCOMES, deciders, left_to_decide
from kaifong.github.commands.word import facts_of
from kaifong.github.labels_on import put_on
from kaifong.reporting.markdown import escaped

# Asked by name, which GitHub tells them; more would be a crowd.
MOST_ASKED = 3


def appeal(case: Case) -> Outcome:
    """Marks the pull request, and asks by name those who may decide."""
    if labels.APPEAL.name in case.pull.labels:
        return case.refused("command-appeal-already", Sign.UNSURE)
    if _decided(case):
        contact = case.hub.settings.contact
        return case.refused("command-appeal-decided", contact=escaped(contact) if contact else "–")
    first = deciders(case)
    asked = left_to_decide(case, first)[:MOST_ASKED]
    put_on(case.desk.api, case.pull.number, [labels.APPEAL.name], case.pull.labels)
    words = case.words
    facts = {"appealed": True}
    if not asked:
        return case.done("command-appealed-alone", facts)
    names = words.listing([f"@{one.login}" for one in asked])
    return case.done("command-appealed", facts, who=names, hours=case.hub.settings.promise_hours)


def _decided(case: Case) -> bool:
    """Whether an appeal was decided and nobody has decided anything since: one is heard once."""
    said = [fact for fact in facts_of(case.thread, case.desk.bot_login) if "appeal" in fact or fact.get("held")]
    return bool(said) and said[-1].get("appeal") in OUTCOMES
