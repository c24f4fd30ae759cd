"""What `check --shard` writes down of itself, and `check --merge`, which reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import click

from kaifong import __version__
from kaifong.entries.hub import Hub
from kaifong.history.change import Change
from kaifong.history.git import repository
from kaifong.languages.catalogue import Translator
from kaifong.moderation.check import Check
from kaifong.moderation.findings import Report
from kaifong.moderation.shard import Mark, Shard, digest_of_hub, digest_of_rules, paths_of
from kaifong.reporting.merging import merged
from kaifong.reporting.report_reader import LARGEST, Read, read_report
from kaifong.setup.own_checks import FOLDER


def mark(  # noqa: PLR0913, PLR0917 - each is one of its facts
    root: Path, hub: Hub, change: Change, day: date, checks: Sequence[Check], shard: Shard
) -> Mark:
    """What a shard's report is a part of."""
    here = repository(root)
    return Mark(
        shard=shard,
        kaifong=__version__,
        day=day,
        head=None if here is None else here.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}"),
        files=len(paths_of(change)),
        hub=digest_of_hub(hub.tree, change),
        rules=digest_of_rules(hub.tree, change, checks),
    )


def merged_files(  # noqa: PLR0913, PLR0917 - as above
    root: Path, hub: Hub, change: Change, paths: Sequence[Path], checks: Sequence[Check], words: Translator
) -> Report:
    """The report of one run, from the files of its shards' reports; `change` is what that run would review.

    Raises:
        click.UsageError: a file is not there.
        ReportError: they are no reports of one sweep of this hub.
    """
    ids = {check.id for check in checks} | {FOLDER}  # the folder's name where the hub's own checks were not asked

    def known(check: str, message: str) -> bool:
        return (check in ids or (check == "review" and bool(message))) and (not message or words.has(message))

    reads = [_read(path, known) for path in paths]
    day = next((one.mark.day for one in reads if one.mark), date.min)
    return merged(reads, mark(root, hub, change, day, checks, Shard(1, 1)))


def _read(path: Path, known: Callable[[str, str], bool]) -> Read:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise click.UsageError(f"there is no file {str(path)!r}: --merge takes the shards' reports") from None
    return read_report(data, path.as_posix(), known)
