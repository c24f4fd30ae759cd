"""Characters that readers cannot see: they hide words from checks, or make a line say something else than it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Verdict
from kaifong.moderation.invisible import hidden_runs
from kaifong.moderation.source import source_of


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a run; the fix takes it out (a line separator becomes a line end)."""
    del options
    source = source_of(subject.file)
    if source is None:
        return
    for run in hidden_runs(source.text):
        line, column = source.place(run.start)
        hidden = source.text[run.start : run.end]
        instead = "\n" if hidden.strip("\u2028\u2029") == "" else ""
        yield Seen(
            f"hidden-text-{run.sort}",
            {"characters": run.names(source.text), "count": run.end - run.start},
            line,
            column,
            fix=Fix(run.start, run.end, instead),
        )


CHECK = Check(
    id="hidden-text",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
)
