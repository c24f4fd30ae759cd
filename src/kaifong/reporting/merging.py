"""The reports of all shards of a sweep put together: byte for byte the report of one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kaifong.errors import ReportError
from kaifong.moderation.findings import Report
from kaifong.moderation.shard import Mark, difference, missing
from kaifong.moderation.sitting import report
from kaifong.reporting.report_reader import Read

# What differs, by the mark's attribute.
_DIFFERENCES = {
    "of": "the sweep was cut in another number of shards",
    "kaifong": "another version of Kaifong wrote it",
    "day": "it is of another day",
    "head": "it is about another commit",
    "files": "it is about another number of files",
    "hub": "it is about other files: the hub is not the same",
    "rules": "it was reviewed by other rules: the policy, the checks or --submitter differ",
}


def merged(reads: Sequence[Read], here: Mark | None = None) -> Report:
    """One report of the shards' reports, in whatever order they are given.

    Args:
        reads: at least one.
        here: what a shard's mark would be on this machine, to compare with; None where there is nothing to compare.

    Raises:
        ReportError: one is no shard's, one is there twice or not at all, or they do not belong together.
    """
    marks: list[Mark] = []
    seen: dict[int, str] = {}
    for one in reads:
        if one.mark is None:
            raise _apart(one.name, "this is a whole report, no shard's", "make the reports with --all --shard K/N")
        wrong = difference(marks[0], one.mark) if marks else None
        if wrong:
            raise _apart(one.name, f"{_DIFFERENCES[wrong]} ({reads[0].name} says otherwise)")
        number = one.mark.shard.number
        if number in seen:
            raise _apart(one.name, f"shard {one.mark.shard} is there twice, also in {seen[number]}", "give each once")
        _held(one, one.mark)
        seen[number] = one.name
        marks.append(one.mark)
    if lacking := missing(marks):
        names = ", ".join(f"{number}/{marks[0].shard.of}" for number in lacking)
        raise ReportError(
            f"the reports of these shards are missing: {names}",
            why="what nobody looked at cannot pass",
            mend="run them, and give all reports together",
        )
    paths = [path for one in reads for path in one.report.reviewed]
    if len(paths) != marks[0].files:
        raise _apart(reads[0].name, f"the sweep is of {marks[0].files} files, and the reports tell of {len(paths)}")
    if here is not None:
        wrong = difference(replace(here, shard=marks[0].shard, day=marks[0].day), marks[0])
        if wrong:
            raise _apart(reads[0].name, f"{_DIFFERENCES[wrong]} (compared with this folder)")
    return report(
        [found for one in reads for found in one.report.findings],
        [skipped for one in reads for skipped in one.report.skipped],
        [error for one in reads for error in one.report.errors],
        paths,
    )


def _held(one: Read, mark: Mark) -> None:
    """A shard has looked at its own paths alone. What it found there may be about another's."""
    stranger = next((path for path in one.report.reviewed if not mark.shard.holds(path)), None)
    if stranger is not None:
        raise _apart(one.name, "it tells of a path that is another shard's")


def _apart(
    name: str, seen: str, mend: str = "run all shards again, on the same commit and by the same rules"
) -> ReportError:
    return ReportError(seen, path=name, why="only parts of one sweep make a whole report", mend=mend)
