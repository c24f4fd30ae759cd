"""Decisions of moderators made and brought: the record, the files it is about, one pull request for both.

`decide` and the commands `/uphold` and `/overturn` go this way. The pull request is one of ours at somebody's command
(`ownership`): whoever decided is its author, and another approves it where the hub has another.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kaifong.entries import guidelines
from kaifong.entries.hub import Hub
from kaifong.entries.recorded import recorded_decisions
from kaifong.errors import KaifongError
from kaifong.github.desk import Desk
from kaifong.github.dispatch import have_reviewed
from kaifong.github.markers import Mark, mark, marked
from kaifong.github.proposals import PREFIX, Proposal, Told, propose, pulls_from
from kaifong.github.reading.pull import Account
from kaifong.history.change import Sanction
from kaifong.history.decision_parts import Appeal, Deed, Measure, Notice, Origin
from kaifong.history.decision_writer import decision_bytes
from kaifong.history.decisions import Decision
from kaifong.history.last_version import last_version
from kaifong.languages.catalogue import translator
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import code, escaped, unmentioning

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Statement:
    """What a moderator says of a decision, in their own words.

    Attributes:
        clause: of the guidelines. reason: why this follows. facts: what was seen, or None where the reason tells it.
        source: on whose word they looked. automated: whether a check saw it first; None where nobody knows.
    """

    clause: str
    reason: str
    facts: str | None = None
    source: Origin | None = None
    automated: bool | None = None


def case_for(desk: Desk, seed: str, key: str | None) -> str:
    """The id of a case: twelve letters and figures that look random, the same whenever the same run asks again.

    A run that is repeated after an answer was lost so finds its own branch and pull request, and makes nothing twice.

    Args:
        seed: what made it, `run 123` or `comment 456`.
        key: the hub's key for sanctions, or None. With it nobody else can tell which run a case came from; without
            it they can, which tells no more than the record does: who decided and when.
    """
    said = f"{desk.api.repository}\0{seed}".encode()
    number = int.from_bytes(hmac.new((key or "kaifong.case").encode(), said, hashlib.sha256).digest(), "big")
    signs = []
    for _ in range(12):
        number, rest = divmod(number, len(_LETTERS))
        signs.append(_LETTERS[rest])
    return "-".join("".join(signs[at : at + 4]) for at in (0, 4, 8))


def made(  # noqa: PLR0913, PLR0917 - the parts of a decision
    desk: Desk,
    hub: Hub,
    case: str,
    by: Account,
    measure: Measure,
    statement: Statement,
    *,
    pull_request: int | None = None,
    paths: Mapping[str, Deed] | None = None,
    sanction: tuple[str, Sanction] | None = None,
    overturns: str | None = None,
    appeal: Appeal | None = None,
    notice: Notice | None = None,
) -> Decision:
    """A decision of today, with the revision of its clause; what is private in its words is masked.

    Raises:
        KaifongError: the hub has no such clause.
        RecordError: the decision breaks the schema: a reason too short, a measure that is not what is done.
    """
    clause = guidelines.clause(hub, hub.settings.reference, statement.clause)
    if clause is None:
        known = ", ".join(one.id for one in guidelines.clauses(hub, hub.settings.reference))
        raise KaifongError(
            f"the guidelines have no clause {statement.clause[:60]!a}",
            why="a member must be able to read the rule that a decision rests on",
            mend=f"name one of: {known}",
        )
    decision = Decision(
        case=case,
        decided_on=desk.today(hub.settings),
        decided_by=frozenset({by.id}),
        clause=clause.id,
        reason=redacted(statement.reason.strip()),
        automated=statement.automated,
        paths=dict(paths or {}),
        sanction=sanction,
        overturns=overturns,
        measure=measure,
        clause_revision=hub.revision(clause.binding),
        facts=redacted(statement.facts.strip()) if statement.facts else None,
        source=statement.source,
        pull_request=pull_request,
        notice=notice,
        appeal=appeal,
        logins={by.id: by.login},
    )
    decision_bytes(decision)
    return decision


def bring(desk: Desk, hub: Hub, decision: Decision, files: Mapping[str, bytes | None], by: Account) -> Proposal:
    """Opens the pull request that has a decision's record and does what it says; finds the one that is open already.

    It is reviewed by dispatch. Its words are in the hub's reference language, and name the moderator, nobody else.

    Args:
        decision: as `made` gives it. files: what goes with it: new bytes by path, None for what is removed.
        by: whoever decided; the pull request counts as theirs.

    Raises:
        Refusal: GitHub refused; what was done so far is found again when the run is repeated.
    """
    words = translator(hub.settings.interface)
    measure = words.text("decision-measure", measure=decision.measure or Measure.APPEAL)
    title = words.text("decision-title", case=decision.case, measure=measure)
    hidden = mark(Mark.PROPOSAL, by=by.id) + mark(Mark.DECISION, case=decision.case, run=desk.run.id)
    lines = [
        words.text("decision-pull", measure=measure, clause=escaped(decision.clause)),
        *(
            f"- {code(path)}: {words.text('decision-deed', deed=deed)}"
            for path, deed in sorted(decision.paths.items())
        ),
        words.text("decision-pull-merge"),
    ]
    told = Told(headline=unmentioning(title), title=title, body=f"{hidden}\n" + "\n\n".join(lines))
    branch = f"{PREFIX}decision-{decision.case}"
    everything = {**files, decision.file: decision_bytes(decision)}
    proposal = propose(desk.api, branch, hub.settings.branch, everything, told, server=desk.server)
    if proposal.number is not None:
        have_reviewed(desk, hub.settings.branch, proposal.number)
    return proposal


def recorded(hub: Hub) -> tuple[Decision, ...]:
    """Every decision of the hub that can be read, oldest first."""
    return recorded_decisions(hub.tree)[0]


def decisions_about(
    hub: Hub, number: int, thread: Iterable[Mapping[str, Any]], bot_login: str | None = None
) -> tuple[Decision, ...]:
    """The recorded decisions about a pull request, oldest first: those that say so, and those that it was told of.

    A sanction's record has no number, since that would name the member: the mark in our notice leads to it.

    Args:
        thread: the comments of the pull request, as REST gives them; only our own are believed.
    """
    told = {facts.get("case") for _, facts in marked(thread, Mark.NOTICE, bot_login)}
    return tuple(one for one in recorded(hub) if one.pull_request == number or one.case in told)


def unmerged_about(desk: Desk, hub: Hub, number: int, thread: Iterable[Mapping[str, Any]]) -> tuple[int, ...]:
    """Numbers of open pull requests with decisions about this one that were told, and do not stand until merged.

    Raises:
        Refusal: GitHub would not tell.
    """
    known = {one.case for one in decisions_about(hub, number, thread, desk.bot_login)}
    told = [str(facts.get("case")) for _, facts in marked(thread, Mark.NOTICE, desk.bot_login)]
    new = [case for case in dict.fromkeys(told) if case not in known]
    found = [one for case in new for one in pulls_from(desk.api, f"{PREFIX}decision-{case}", "open")]
    return tuple(sorted(int(one["number"]) for one in found))


def files_restored(root: Path, decision: Decision) -> Mapping[str, bytes]:
    """What a decision took down, as it was, by path; what is there again already is left out.

    Raises:
        KaifongError: a file's last version cannot be found in the clone's history.
    """
    found: dict[str, bytes] = {}
    for path, deed in sorted(decision.paths.items()):
        if deed is not Deed.REMOVED or (root / path).exists():
            continue
        data = last_version(root, path)
        if data is None:
            raise KaifongError(
                f"the last version of {path!a} cannot be found",
                why="what comes back has to be what was taken down",
                mend="revert the pull request that took it down by hand, and add the record to it",
            )
        found[path] = data
    return found
