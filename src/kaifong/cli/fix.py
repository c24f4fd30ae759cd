"""`kaifong fix`: puts right what has one right answer."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import hub_root, root_option

if TYPE_CHECKING:  # all checks with their lists: loaded where they are asked
    from kaifong.entries.hub import Entry, Hub
    from kaifong.history.change import Change
    from kaifong.languages.catalogue import Translator
    from kaifong.moderation.bodies import Render
    from kaifong.moderation.mending import Mended

# One fix can uncover another (a hidden character within a key), and of two that overlap one waits; more rounds than
# this would be a loop of ours.
ROUNDS = 20
# A body within the caps takes milliseconds; what takes so long is told, and left as it is.
SECONDS_A_BODY = 20.0
UNDONE = 1
WRONG_USAGE = 2


class _Help(click.Command):
    """The help, with the checks that mend: their own words, so that the list cannot grow old."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The checks that mend, below the options."""
        del ctx
        from kaifong.languages.catalogue import translator
        from kaifong.moderation.checks import CHECKS

        words = translator("en")
        with formatter.section("What it mends, by the check that finds it"):
            formatter.write_dl([(one.id, words.text(f"{one.id}-about")) for one in CHECKS if one.mends])


@click.command(cls=_Help)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option("--check", "only_look", is_flag=True, help="Change nothing; exit with 1 if there is something to mend.")
@lang_option
@root_option
def command(paths: tuple[Path, ...], only_look: bool, lang: str | None, root: Path | None) -> None:  # noqa: FBT001
    """Mend what has one right answer.

    Without PATHs: everything that differs from the default branch. In a text all other bytes stay as they are; a
    picture keeps its pixels, unless it is too large and is made smaller. A translation that was up to date stays so.

    \b
    Exit codes: 0 done or nothing to do, 2 wrong usage, also a path that is none of the hub,
    1 with --check: something can be mended; else: a file could not be written, a check
    failed, or the hub cannot be read.
    """
    from kaifong.cli.own_checks_input import own_checks_for
    from kaifong.cli.review_input import change_for
    from kaifong.entries.hub import load
    from kaifong.history.changes import PathError
    from kaifong.moderation.checks import CHECKS
    from kaifong.moderation.mending import mended
    from kaifong.publishing.clock import today

    folder = hub_root(root)
    hub = load(folder)
    words = words_in(lang, hub.settings)
    try:
        change = change_for(folder, hub.settings, paths, None, everything=False)
    except PathError as error:
        click.echo(str(error), err=True)
        sys.exit(WRONG_USAGE)
    own, _ = own_checks_for(folder, hub, change, None)
    checks = (*CHECKS, *own.checks)
    found = mended(hub, change, today(hub.settings), rounds=ROUNDS, render=_limited(hub), checks=checks)
    sys.exit(_told(found, change, hub, folder, words.with_own(own.messages), only_look=only_look))


def _limited(hub: Hub) -> Render:
    """Renders in a process of its own, in which a text that takes too long does no harm."""

    def bodies(entries: Iterable[Entry]) -> Iterator[tuple[str, object]]:
        from kaifong.rendering.limited import render_many
        from kaifong.rendering.worker import Source

        jobs = ((one.path, Source(one.body, one.body_line, hub.settings.video_hosts)) for one in entries)
        yield from render_many(jobs, workers=1, seconds=SECONDS_A_BODY)

    return bodies


def _told(found: Mended, change: Change, hub: Hub, folder: Path, words: Translator, *, only_look: bool) -> int:  # noqa: PLR0913
    """Writes what is mended, says it, and gives the exit code."""
    from kaifong.cli.mended_file import put_in_place
    from kaifong.history.change import SYMLINK
    from kaifong.reporting.plain import plain

    before = {one.path: one.data for one in change.files}
    message = "review-fix-would" if only_look else "review-fix-done"
    count, undone = 0, bool(found.errors)
    for path, data in sorted(found.files.items()):
        refused = None if only_look else put_in_place(folder / path, before.get(path, hub.tree.read(path)), data)
        if refused is not None:
            undone = True
            click.echo(words.text(refused, path=plain(path)), err=True)
            continue
        for one in (one for one in found.done if one.path == path):
            count += 1
            place = {"path": plain(path), "check": one.check}
            whole = "-whole" if one.line is None else ""
            click.echo(words.text(f"{message}{whole}", **place, **({} if one.line is None else {"line": one.line})))
        if path in found.carried:
            count += 1
            click.echo(words.text(f"{message}-carried", path=plain(path)))
    for one in found.left:
        click.echo(words.text("review-fix-left", path=plain(one.path), check=one.check), err=True)
    for link in (one for one in change.files if one.mode == SYMLINK):
        click.echo(words.text("review-fix-link", path=plain(link.path)), err=True)
    for error in found.errors:
        where = plain(error.path or words.text("review-whole-change"))
        click.echo(words.text("review-error", check=error.check, path=where, detail=plain(error.detail)), err=True)
    click.echo(words.text("review-fix-total-check" if only_look else "review-fix-total", count=count))
    return UNDONE if undone or (only_look and count) else 0
