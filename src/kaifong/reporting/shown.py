"""A report as it may leave the house: what is private in paths, fixes and errors is masked.

The words of a finding were masked when it was made (`moderation.redaction`). Paths stay whole until here, because
what mends a file or answers at its line has to know which file it is.
"""

from __future__ import annotations

from dataclasses import replace

from kaifong.moderation.findings import CheckError, Finding, Fix, Report, Skipped
from kaifong.moderation.redaction import redacted, shows_private
from kaifong.moderation.sitting import report as in_order


def shown_path(path: str) -> str:
    """A path with what is private in it masked: a file may be named for a telephone number."""
    return redacted(path)


def shown(report: Report) -> Report:
    """The report without anything private, in order again; twice is the same as once."""
    masked = in_order(
        map(_finding, report.findings),
        map(_skipped, report.skipped),
        map(_error, report.errors),
        map(redacted, report.reviewed),
    )
    return replace(masked, verdict=report.verdict)


def _finding(one: Finding) -> Finding:
    fix = one.fix
    if isinstance(fix, Fix) and shows_private(fix.text):
        fix = None  # `kaifong fix` still puts it in; it reads no report
    return replace(one, path=redacted(one.path), fix=fix)


def _skipped(one: Skipped) -> Skipped:
    return replace(one, path=redacted(one.path) if one.path else one.path)


def _error(one: CheckError) -> CheckError:
    return replace(one, path=redacted(one.path) if one.path else one.path, detail=redacted(one.detail))
