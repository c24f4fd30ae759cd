"""A report as annotations on a pull request's files: lines that a workflow prints ("Workflow commands")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import Finding, Report, Verdict
from kaifong.reporting import words as wording
from kaifong.reporting.markdown import in_a_comment
from kaifong.reporting.plain import plain
from kaifong.reporting.shown import shown

# The runner keeps ten of each sort from a step, and drops the rest without a word.
MOST_OF_A_SORT = 10
# What the runner shows of one is cut far below this.
LONGEST = 1_000
_SORTS = {Verdict.ADVISE: "notice", Verdict.FIX: "error", Verdict.HOLD: "warning", Verdict.REFUSE: "error"}


def as_annotations(report: Report, words: Translator, hub: Hub) -> tuple[str, ...]:
    """The lines to print, the most severe first; at most ten of each sort. What is private is masked."""
    return tuple(_lines(shown(report), words, hub))


def _lines(report: Report, words: Translator, hub: Hub) -> Iterator[str]:
    told: Counter[str] = Counter()
    for one in sorted(report.findings, key=lambda one: -one.severity):
        sort = _SORTS.get(one.severity)
        # One without a file would stand at the run's page, which nobody who mends a text opens.
        if sort is None or not one.path or told[sort] >= MOST_OF_A_SORT:
            continue
        told[sort] += 1
        yield _line(sort, one, words, hub)


def _line(sort: str, one: Finding, words: Translator, hub: Hub) -> str:
    said = wording.say(one, words, hub)
    places = {"file": plain(one.path)}
    if one.line is not None:
        places["line"] = str(one.line)
    if one.line is not None and one.column is not None:
        places["col"] = str(one.column)
    places["title"] = f"{wording.severity(one, words)} ({one.check})"
    properties = ",".join(f"{name}={_property(value)}" for name, value in places.items())
    return f"::{sort} {properties}::{_message(in_a_comment(plain(said.message))[:LONGEST])}"


def _message(text: str) -> str:
    """As the runner reads a message: it undoes these three (`@actions/core`, `escapeData`)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """As the runner reads a property, which a colon or comma would end (`escapeProperty`)."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")
