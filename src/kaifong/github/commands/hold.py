"""`/hold [REASON]`: nothing is merged until a moderator approves, whatever the checks say of what comes."""

from __future__ import annotations

from kaifong.github import labels
from kaifong.github.commands.case import Case, Outcome
from kaifong.github.gate import set_status, set_verdict
from kaifong.github.reader_language import author_language
from kaifong.languages.catalogue import translator
from kaifong.moderation.findings import Verdict
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import escaped


def hold(case: Case) -> Outcome:
    """Closes the gate. `word.last_word` keeps it closed when the pull request is reviewed again."""
    pull = case.pull
    if pull.merged:
        return case.refused("command-hold-merged")
    if not pull.open:
        return case.refused("command-closed")
    author = case.owners[0]
    theirs = translator(author_language(case.hub, author.login, author.id, pull))
    description = theirs.text("command-status-held", who=case.who.login)
    set_status(case.desk.api, pull.head, "pending", description, case.link)
    set_verdict(case.desk.api, pull, Verdict.HOLD, without=(labels.WAITING,))
    who = escaped(case.who.login)
    # For the author, who is to read it: in their language, whatever the moderator's is.
    text = theirs.text("command-held", who=who)
    if case.argument:
        text += "\n\n" + theirs.text("command-held-why", reason=escaped(redacted(case.argument)))
    return Outcome(text, facts={"held": True})
