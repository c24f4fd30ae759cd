"""Records of decisions, and tombstones, that cannot be read: what they say would count for nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.errors import RecordError
from kaifong.history.decision_reader import parse_decision
from kaifong.history.decisions import DECISIONS, is_decision
from kaifong.history.tombstones import TOMBSTONES, is_tombstone, parse_tombstone
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """What the reader of decisions says of a file in their folder; its words are the maintainers' English."""
    del options
    file = subject.file
    if file is None or file.data is None or not file.path.startswith((f"{DECISIONS}/", f"{TOMBSTONES}/")):
        return
    if not is_decision(file.path) and not is_tombstone(file.path):
        yield Seen("decision-record-elsewhere")
        return
    parse = parse_decision if is_decision(file.path) else parse_tombstone
    try:
        parse(file.data, file.path)
    except RecordError as error:
        said = {"seen": error.seen[:200].rstrip("."), "mend": error.mend[:200].rstrip(".")}
        yield Seen("decision-record-broken", said, error.line)


CHECK = Check(
    id="decision-record",
    family=Family.FORM,
    clause="consequences",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
)
