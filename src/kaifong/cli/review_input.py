"""What `check` reviews: the change, who brings it, and the review with its progress on stderr."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kaifong.entries.hub import Hub
from kaifong.entries.settings import Settings
from kaifong.history.change import Change
from kaifong.languages.catalogue import Translator

if TYPE_CHECKING:  # all checks with their lists: loaded where they are asked
    from kaifong.moderation.check import Check
    from kaifong.moderation.findings import Report, Skipped
    from kaifong.moderation.shard import Shard


def change_for(
    root: Path, settings: Settings, paths: tuple[Path, ...], base: str | None, *, everything: bool
) -> Change:
    """The change that the command line asks for.

    Raises:
        KaifongError: Git cannot tell, or a path is none of this hub.
    """
    from kaifong.history.changes import change_of_all, change_of_paths, change_since

    if everything:
        return change_of_all(root)
    if paths:
        return change_of_paths(root, paths)
    return change_since(root, base, branch=settings.branch)


def brought_by(change: Change, asked: str | None, hub: Hub, now: date) -> Change:
    """The change with its submitter, where one is named; raises as `cli.submitter`."""
    from kaifong.cli.submitter import submitter

    return change if asked is None else replace(change, submitter=submitter(asked, hub, change, now, os.environ))


def shard(asked: str) -> Shard:
    """The shard that is called `2/5`.

    Raises:
        click.UsageError: it is none.
    """
    from kaifong.moderation.shard import MOST, Shard

    number, slash, of = asked.partition("/")
    whole = slash and all(one.isascii() and one.isdigit() and len(one) < 4 for one in (number, of))
    if not whole or not 1 <= int(number) <= int(of) <= MOST:
        raise click.UsageError(f"--shard is {asked!r}: write K/N, say 2/5, with K from 1 to N and N at most {MOST}")
    return Shard(int(number), int(of))


def reviewed(  # noqa: PLR0913 - what is reviewed, by what, and for whose eyes
    hub: Hub,
    change: Change,
    now: date,
    words: Translator,
    *,
    checks: Sequence[Check],
    skipped: Sequence[Skipped] = (),
    shard: Shard | None = None,
) -> Report:
    """The report; all is done in processes with limits, with a progress line on stderr.

    `skipped` is what could not be asked at all; it is told with the rest.
    """
    from kaifong.cli.review_progress import Progress
    from kaifong.moderation.sitting import report as put_together
    from kaifong.publishing.staging import cores
    from kaifong.publishing.sweeping import swept

    with Progress(words) as progress:
        report = swept(hub, change, now, workers=cores(), shard=shard, checks=checks, note=progress.step)
    return put_together(report.findings, [*report.skipped, *skipped], report.errors, report.reviewed)
