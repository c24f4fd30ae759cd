"""A report for a terminal: grouped by file, each finding with what, why and what to do, the verdict last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import Finding, Report, Verdict
from kaifong.reporting import words as wording
from kaifong.reporting.plain import plain
from kaifong.reporting.shown import shown

# SGR codes of ECMA-48: bold, then a colour for each severity that both dark and light terminals show.
BOLD = "1"
COLOURS = {Verdict.PASS: "32", Verdict.ADVISE: "36", Verdict.FIX: "33", Verdict.HOLD: "35", Verdict.REFUSE: "31"}


def as_text(report: Report, words: Translator, hub: Hub | None = None, *, colour: bool = False) -> str:
    """The report in the translator's language, with a line end at its end."""
    return "\n".join(_lines(shown(report), words, hub, colour=colour)) + "\n"


def _lines(report: Report, words: Translator, hub: Hub | None, *, colour: bool) -> Iterator[str]:
    for path, findings in groupby(report.findings, key=lambda one: one.path):
        yield _painted(plain(path) or words.text("review-whole-change"), BOLD, colour=colour)
        for finding in findings:
            yield from _finding(finding, words, hub, colour=colour)
        yield ""
    for error in report.errors:
        where = plain(error.path or words.text("review-whole-change"))
        yield words.text("review-error", check=error.check, path=where, detail=plain(error.detail))
    if report.errors:
        yield ""
    for reason, names in _skipped(report, words).items():
        yield labelled(words.text("review-skipped"), f"{', '.join(names)}: {plain(reason)}")
    if report.skipped:
        yield ""
    files = words.text("review-files", count=len(report.reviewed))
    found = words.text("review-findings", count=len(report.findings))
    yield f"{files}{found}" if files.endswith("。") else f"{files} {found}"
    yield _painted(wording.verdict(report.verdict, words), f"{BOLD};{COLOURS[report.verdict]}", colour=colour)


def _skipped(report: Report, words: Translator) -> dict[str, list[str]]:
    """The checks that were not asked, by reason."""
    found: dict[str, list[str]] = {}
    for one in report.skipped:
        name = f"{one.check} ({plain(one.path)})" if one.path else one.check
        found.setdefault(wording.skipped(one, words), []).append(name)
    return found


def _finding(finding: Finding, words: Translator, hub: Hub | None, *, colour: bool) -> Iterator[str]:
    said = wording.say(finding, words, hub)
    place = (
        "" if finding.line is None else f"{finding.line}:{finding.column} " if finding.column else f"{finding.line} "
    )
    label = _painted(wording.severity(finding, words), COLOURS[finding.severity], colour=colour)
    yield f"  {place}{label}  {plain(said.seen)}  [{finding.check}]"
    if said.why:
        link = f" {said.link}" if said.link else ""
        yield f"      {labelled(words.text('review-why'), plain(said.why))}{link}"
    if said.do:
        yield f"      {labelled(words.text('review-do'), plain(said.do))}"
    if finding.fix is not None and "kaifong fix" not in said.do:
        yield f"      {words.text('review-mends')}"


def labelled(label: str, text: str) -> str:
    """A full-width colon brings its own space."""
    return f"{label}{text}" if label.endswith("：") else f"{label} {text}"


def _painted(text: str, code: str, *, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
