"""A decision record read strictly from its bytes. The schema: docs/records.md and docs/decision.schema.json."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from kaifong.errors import RecordError
from kaifong.history.decision_answers import DecisionRecord
from kaifong.history.decision_parts import DEEDS, SANCTIONS, Measure, Origin, Outcome
from kaifong.history.decisions import SCHEMA, Decision, is_decision

# A statement of reasons and the paths of a clean-up fit many times over.
LARGEST = 256 * 1024

# In this order they are written.
KEYS = (
    "schema",
    "case",
    "measure",
    "decided_on",
    "decided_by",
    "clause",
    "clause_revision",
    "facts",
    "reason",
    "source",
    "automated",
    "pull_request",
    "paths",
    "sanction",
    "overturns",
    "appeal",
    "notice",
)


def read_decisions(files: Iterable[tuple[str, bytes]]) -> tuple[tuple[Decision, ...], tuple[RecordError, ...]]:
    """The decisions in files, given by path and bytes, oldest first; and what could not be read."""
    decisions: list[Decision] = []
    errors: list[RecordError] = []
    for path, data in files:
        if is_decision(path):
            try:
                decisions.append(parse_decision(data, path))
            except RecordError as error:
                errors.append(error)
    return tuple(sorted(decisions, key=lambda one: (one.decided_on, one.case))), tuple(errors)


def parse_decision(data: bytes, path: str) -> Decision:
    """The decision that one record's bytes tell; `path` is where it stands, which has to fit its case.

    Raises:
        RecordError: it is not JSON in UTF-8, or breaks the schema; names the file, and the line where one is known.
    """
    if len(data) > LARGEST:
        raise RecordError(
            f"the record is {len(data):,} bytes long, more than the {LARGEST:,} that a decision may have",
            mend="shorten the reason, or link to the pull request",
            path=path,
        )
    record = DecisionRecord(data, path)
    record.closed(record.all, KEYS, "")
    record.is_of(SCHEMA)
    case = record.case("case")
    if PurePosixPath(path).name != f"{case}.json":
        raise record.error("case", f"the file tells of the case {case}", f"name it {case}.json")
    people = record.people("decided_by")
    decision = Decision(
        case=case,
        decided_on=record.day(record.all, "decided_on", ""),
        decided_by=frozenset(people),
        clause=record.clause("clause"),
        reason=record.statement("reason", needed=True) or "",
        automated=record.flag(record.all, "automated", ""),
        paths=record.deeds("paths"),
        sanction=record.sanction("sanction", case),
        overturns=record.case("overturns") if "overturns" in record.all else None,
        measure=record.one_of(record.all, "measure", Measure, ""),
        clause_revision=record.revision("clause_revision"),
        facts=record.statement("facts", needed=False),
        source=record.one_of(record.all, "source", Origin, ""),
        pull_request=record.number_if(record.all, "pull_request", ""),
        notice=record.notice("notice"),
        appeal=record.appeal("appeal"),
        logins=people,
    )
    _hold_together(record, decision)
    return decision


def _hold_together(record: DecisionRecord, decision: Decision) -> None:
    """Refuses what no single key says wrongly, but the record as a whole.

    Raises:
        RecordError: the measure is not what was done, an appeal contradicts itself, or a number names a member.
    """
    measure, appeal, sanction = decision.measure, decision.appeal, decision.sanction
    effect = sanction[1].effect.value if sanction is not None else None
    if sanction is not None and (
        decision.pull_request is not None or (decision.notice is not None and decision.notice.number is not None)
    ):
        key = "pull_request" if decision.pull_request is not None else "number"
        raise record.error(
            key, "a record with a sanction has the number of a pull request", "leave it out: it would name the member"
        )
    if measure in SANCTIONS and effect != measure:
        raise record.error(
            "measure", f"`measure` is {measure}, and no `sanction` has that effect", "write what was done"
        )
    if sanction is not None and measure not in (None, *SANCTIONS):
        raise record.error("measure", f"`measure` is {measure}, beside a `sanction`", "write them as two decisions")
    if measure is not None and measure in DEEDS and DEEDS[measure] not in decision.paths.values():
        raise record.error(
            "measure", f"`measure` is {measure}, and no path was {DEEDS[measure]}", "name the files in `paths`"
        )
    if measure is Measure.REFUSAL and decision.pull_request is None:
        raise record.error("measure", "a refusal does not say of what", "write the number of the `pull_request`")
    if (measure is Measure.APPEAL) != (appeal is not None) and (measure is not None or appeal is not None):
        raise record.error("measure", "an appeal needs both `measure` and `appeal`", 'write "measure": "appeal"')
    if appeal is None:
        return
    if appeal.of == decision.case:
        raise record.error("appeal", "an appeal is against its own case", "write the case that was looked at again")
    if (decision.overturns == appeal.of) != (appeal.outcome is Outcome.OVERTURNED) or (
        appeal.outcome is Outcome.UPHELD and decision.overturns is not None
    ):
        raise record.error(
            "outcome",
            f"`outcome` is {appeal.outcome}, and `overturns` does not fit",
            "write the case there, or leave it out",
        )
