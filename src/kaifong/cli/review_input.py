"""What `check` reviews: the change, who brings it, and the review with its progress on stderr."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.settings import Settings
from kaifong.history.change import Change, Submitter
from kaifong.languages.catalogue import Translator
from kaifong.moderation.bodies import Render
from kaifong.moderation.findings import Report

# A body within the caps takes milliseconds; this is the second wall, and its fall is an error, not a verdict.
SECONDS_A_BODY = 20.0
# Below so many a single worker is quicker than two that both have to start.
FEW = 40


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


def rules_read(hub: Hub, change: Change, *, whole: bool) -> None:
    """Holds the community's rules to their form where the change touches them, or where the whole hub is reviewed.

    A review goes by the policy of the base branch, and by no recognition.yml at all: without this, a broken one would
    pass, and stop every review or build once it is merged.

    Raises:
        SettingsError: the file is missing now, or something in it is wrong.
    """
    from kaifong.community.recognition import RECOGNITION
    from kaifong.community.recognition_reader import read_recognition
    from kaifong.moderation.policy import POLICY, read_policy

    touched = {one.path for one in change.files}
    if whole or POLICY in touched:
        read_policy(hub.tree)
    if whole or RECOGNITION in touched:
        read_recognition(hub)


def brought_by(change: Change, login: str | None) -> Change:
    """The change with its submitter: a login, with or without its @, or a numeric id."""
    if login is None:
        return change
    name = login.removeprefix("@")
    return replace(change, submitter=Submitter(name, int(name) if name.isascii() and name.isdigit() else None))


def reviewed(hub: Hub, change: Change, now: date, words: Translator) -> Report:
    """The report; bodies are rendered in processes with limits."""
    from kaifong.moderation.review import review

    progress = _Progress(len(change.files), words)
    report = review(hub, change, now, render=_limited(hub, len(change.files)), note=progress.step)
    progress.end()
    return report


def _limited(hub: Hub, count: int) -> Render:
    def bodies(entries: Iterable[Entry]) -> Iterator[tuple[str, object]]:
        from kaifong.publishing.staging import cores
        from kaifong.rendering.limited import Source, render_many

        hosts = hub.settings.video_hosts
        jobs = ((one.path, Source(one.body, one.body_line, hosts)) for one in entries)
        workers = 1 if count < FEW else cores()
        yield from render_many(jobs, workers=workers, seconds=SECONDS_A_BODY)

    return bodies


class _Progress:
    """A line on stderr, from the third second on."""

    def __init__(self, total: int, words: Translator) -> None:
        self.total, self.words = total, words
        self.done = 0
        self.last = time.monotonic() + 1.0  # the first line comes one second after this: at two
        self.said = False

    def step(self, path: str) -> None:
        del path
        self.done += 1
        if time.monotonic() - self.last >= 1.0:
            self.last = time.monotonic()
            end = "\r" if sys.stderr.isatty() else "\n"
            click.echo(self.words.text("review-progress", done=self.done, total=self.total) + end, err=True, nl=False)
            self.said = True

    def end(self) -> None:
        if self.said and sys.stderr.isatty():
            click.echo("", err=True)
