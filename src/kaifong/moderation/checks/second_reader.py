"""Appeals that the one who decided first decides again, and decisions that somebody takes back from themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.errors import RecordError
from kaifong.history.decision_reader import parse_decision
from kaifong.history.decisions import DECISIONS, Decision, is_decision
from kaifong.moderation.authorship.stewards import others_than
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """What a record says of another case, held to who decided that one and who else was in office on that day."""
    del options
    file = subject.file
    if file is None or file.data is None or not is_decision(file.path):
        return
    decision = _parsed(file.data, file.path)
    against = None if decision is None else decision.appeal.of if decision.appeal else decision.overturns
    if decision is None or against is None:
        return
    first = _first(subject, against)
    if first is None:
        yield Seen("second-reader-no-case", {"case": against}, _line(file.data, against))
        return
    hub = subject.before or subject.hub
    others = others_than(hub, first.decided_by, decision.decided_on)
    line = _line(file.data, "decided_by")
    if decision.decided_by & first.decided_by and (
        decision.appeal is not None or not decision.decided_by - first.decided_by
    ):
        if others:
            yield Seen("second-reader-same", {"case": against}, line)
        elif decision.appeal is None or not decision.appeal.by_one_alone:
            yield Seen("second-reader-alone", {"case": against}, line)
    elif others and _brought_by_first(subject, first, decision):
        yield Seen("second-reader-brought", {"case": against}, line, severity=Verdict.HOLD)


def _first(subject: Subject, case: str) -> Decision | None:
    """The decision of a case; as it was before the change, where it was there: a change could rewrite who made it."""
    path = f"{DECISIONS}/{case}.json"
    for hub in (subject.before, subject.hub):
        if hub is not None and path in hub.tree.modes:
            return _parsed(hub.tree.read(path), path)
    return None


def _brought_by_first(subject: Subject, first: Decision, decision: Decision) -> bool:
    """Whether the first decider writes down what another is said to have decided, who has not approved it yet."""
    submitter = subject.change.submitter
    if submitter is None or submitter.id not in first.decided_by:
        return False
    return not any(one.id in decision.decided_by for one in subject.change.approved_by or ())


def _parsed(data: bytes, path: str) -> Decision | None:
    """The decision; None where the record is broken, of which `decision-record` speaks."""
    try:
        return parse_decision(data, path)
    except RecordError:
        return None


def _line(data: bytes, words: str) -> int:
    """The line where it stands, else the first."""
    lines = data.decode("utf-8").split("\n")
    return next((at for at, text in enumerate(lines, 1) if f'"{words}"' in text), 1)


CHECK = Check(
    id="second-reader",
    family=Family.AUTHORITY,
    clause="appeals",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    essential=True,
)
