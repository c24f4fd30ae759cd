"""Which line of each table of the report a decision counts in: each decision in exactly one of every table."""

from __future__ import annotations

from collections.abc import Callable

from kaifong.history.change import Effect
from kaifong.history.decision_parts import Measure, Outcome
from kaifong.history.decisions import Decision

UNSAID = "unsaid"

# The lines of the table of measures. A mute and a ban are told apart by how long they hold, which makes them lines of
# this table and not a table of their own: two tables that overlap would give away by subtraction what each withholds.
MEASURES = (
    "refusal",
    "removal",
    "edit",
    "restoration",
    "warning",
    "mute-week",
    "mute-month",
    "mute-longer",
    "ban-ends",
    "ban-open",
    UNSAID,
)
SOURCES = ("check", "report", "moderator", "law", UNSAID)
SEEN_FIRST = ("by-check", "by-people", UNSAID)

OUTCOMES = ("overturned", "upheld")

# Days from the decision to the last day of a mute: what most people would call a week, and a month.
WEEK, MONTH = 7, 31


def measure(decision: Decision) -> str:
    """Its line among `MEASURES`. Records from before there were measures are read by their sanction."""
    if decision.sanction is not None:
        return _sanction(decision)
    return UNSAID if decision.measure is None else decision.measure.value


def _sanction(decision: Decision) -> str:
    assert decision.sanction is not None
    _, sanction = decision.sanction
    if sanction.effect is Effect.WARNING:
        return Measure.WARNING.value
    if sanction.effect is Effect.BAN:
        return "ban-open" if sanction.until is None else "ban-ends"
    days = MONTH + 1 if sanction.until is None else (sanction.until - decision.decided_on).days
    return "mute-week" if days <= WEEK else "mute-month" if days <= MONTH else "mute-longer"


def outcome(decision: Decision) -> str:
    """What came of an appeal."""
    return "overturned" if decision.appeal and decision.appeal.outcome is Outcome.OVERTURNED else "upheld"


def clause(decision: Decision) -> str:
    """The clause that it rests on."""
    return decision.clause


def source(decision: Decision) -> str:
    """On whose word moderators looked."""
    return UNSAID if decision.source is None else decision.source.value


def seen_first(decision: Decision) -> str:
    """Whether a check saw it before a person did."""
    return {True: "by-check", False: "by-people", None: UNSAID}[decision.automated]


Table = tuple[str, Callable[[Decision], str], tuple[str, ...] | None]

# The tables of counts: name, a decision's line, and the lines in their order. Of clauses, those that were decided by.
# First decisions and appeals are counted apart, so that no sum of the one tells anything of the other.
DECIDED: tuple[Table, ...] = (
    ("measure", measure, MEASURES),
    ("clause", clause, None),
    ("source", source, SOURCES),
    ("seen-first", seen_first, SEEN_FIRST),
)
# Told for all time only. In most hubs "seen first by a check" and "on a check's word" are the same decisions: season
# by season, the one table would tell what the other withholds.
OF_ALL_TIME = frozenset({"seen-first"})
APPEALED: tuple[Table, ...] = (("outcome", outcome, OUTCOMES),)
