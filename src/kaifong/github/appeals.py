"""An appeal decided: the record of it, and what comes back when the first decision falls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Hub
from kaifong.github.decisions import Statement, files_restored, made
from kaifong.github.desk import Desk
from kaifong.github.reading.pull import Account
from kaifong.history.decision_parts import Appeal, Deed, Measure, Notice, Outcome
from kaifong.history.decisions import Decision
from kaifong.moderation.authorship.stewards import others_than


@dataclass(frozen=True)
class Looked:
    """Who looked again, where the hub has nobody but those who decided first.

    Attributes:
        outside_reader: somebody from outside, in a few words; None where there was none, which the record then says.
    """

    outside_reader: str | None = None


def may_decide_appeal(hub: Hub, first: Decision, by: int, day: date) -> bool:
    """Whether somebody in office may decide an appeal: nobody of the first decision, while the hub has another."""
    return by not in first.decided_by or not others_than(hub, first.decided_by, day)


def appeal_decided(  # noqa: PLR0913 - the parts of a decision
    desk: Desk,
    hub: Hub,
    first: Decision,
    outcome: Outcome,
    *,
    case: str,
    by: Account,
    reason: str,
    number: int | None = None,
    looked: Looked | None = None,
    notice: Notice | None = None,
) -> tuple[Decision, Mapping[str, bytes]]:
    """The decision about an appeal, and the files that come back with it: both are for `decisions.bring`.

    Args:
        first: what was decided. case: of the new decision: `decisions.case_for`. by: whoever decides now.
        number: of the pull request where it was asked for. It is left out where the first decision has a sanction:
            the record would name the member.
        looked: only where the hub has nobody but the first deciders.

    Raises:
        KaifongError: a reason that is too short, or a file whose last version cannot be found.
    """
    overturned = outcome is Outcome.OVERTURNED
    files = files_restored(desk.root, first) if overturned else {}
    alone = not others_than(hub, first.decided_by, desk.today(hub.settings))
    reader = looked.outside_reader if looked is not None and alone else None
    appeal = Appeal(
        of=first.case,
        outcome=outcome,
        number=None if first.sanction is not None else number,
        outside_reader=reader,
        no_second_reader=alone and reader is None and by.id in first.decided_by,
    )
    decision = made(
        desk,
        hub,
        case,
        by,
        Measure.APPEAL,
        Statement(first.clause, reason),
        paths=dict.fromkeys(files, Deed.RESTORED),
        overturns=first.case if overturned else None,
        appeal=appeal,
        notice=notice if notice is None or first.sanction is None else Notice(notice.on, notice.language),
    )
    return decision, files
