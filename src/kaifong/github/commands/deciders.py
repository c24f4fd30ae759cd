"""Who decided about a pull request, and who is left to look at it again."""

from __future__ import annotations

from datetime import date

from kaifong.entries.appointments import Appointment, Office
from kaifong.entries.hub import Hub
from kaifong.entries.offices_held import offices_held
from kaifong.github.commands.case import Case
from kaifong.github.commands.word import facts_of
from kaifong.github.decisions import decisions_about
from kaifong.github.markers import Mark, marked


def deciders(case: Case) -> frozenset[int]:
    """GitHub's ids of those who decided so far: who held it, who closed it, whom a record or our notice of one names.

    A record counts when its pull request is merged; the notice, and with it the appeal, may be there before.

    What a check alone found was decided by nobody, and anybody in office may look at it. At most one request.

    Raises:
        Refusal: GitHub would not tell.
    """
    found = {
        int(fact["by"])
        for fact in facts_of(case.thread, case.desk.bot_login)
        if isinstance(fact.get("by"), int) and (fact.get("held") is True or fact.get("appeal") in OUTCOMES)
    }
    for _, facts in marked(case.thread, Mark.NOTICE, case.desk.bot_login):
        by = facts.get("by")
        found |= {number for number in by if isinstance(number, int)} if isinstance(by, list) else set()
    if not case.pull.open and not case.pull.merged:
        issue = case.desk.api.get(case.desk.api.at(f"/issues/{case.pull.number}"))
        closed_by = issue.get("closed_by") or {}
        if closed_by.get("type") == "User":
            found.add(int(closed_by["id"]))
    return frozenset(found | recorded_deciders(case)) - {one.id for one in case.owners}


# How an appeal ends, as our mark notes it.
OUTCOMES = ("upheld", "overturned")


def recorded_deciders(case: Case) -> frozenset[int]:
    """Those whom the records name for a decision about this pull request."""
    about = decisions_about(case.hub, case.pull.number, case.thread, case.desk.bot_login)
    return frozenset(number for one in about for number in one.decided_by)


def in_office(hub: Hub, day: date) -> tuple[Appointment, ...]:
    """Everybody who may decide on a day, each once, by the first of their offices."""
    return tuple({one.id: one for one in reversed(offices_held(hub, day))}.values())[::-1]


def left_to_decide(case: Case, first: frozenset[int]) -> tuple[Appointment, ...]:
    """Those in office today who neither decided nor wrote it; moderators of its languages before maintainers."""
    not_them = first | {one.id for one in case.owners}
    found = [one for one in in_office(case.hub, case.today) if one.id not in not_them]
    return tuple(sorted(found, key=lambda one: one.office is Office.MAINTAINER))
