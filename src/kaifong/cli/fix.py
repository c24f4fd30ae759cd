"""`kaifong fix`: puts right what has one right answer."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import hub_root, root_option

# One fix can uncover another (a hidden character within a key); more rounds than this would be a loop of ours.
ROUNDS = 5
WOULD_CHANGE = 1
WRONG_USAGE = 2


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option("--check", "only_look", is_flag=True, help="Change nothing; exit with 1 if there is something to mend.")
@lang_option
@root_option
def command(paths: tuple[Path, ...], only_look: bool, lang: str | None, root: Path | None) -> None:  # noqa: FBT001
    """Mend what has one right answer.

    Takes out hidden characters, gives questions of AMAs their ids, and fills in the revision that a translation
    follows. Without PATHs: everything that differs from the default branch. All other bytes stay as they are.

    \b
    Exit codes: 0 done or nothing to do, 2 wrong usage, also a path that is none of the hub,
    1 with --check: something can be mended; else: the hub cannot be read or written.
    """
    from kaifong.cli.review_input import change_for
    from kaifong.entries.hub import load
    from kaifong.entries.whole_file import write_whole
    from kaifong.history.changes import PathError
    from kaifong.moderation.mending import mended
    from kaifong.publishing.clock import today
    from kaifong.reporting.plain import plain

    folder = hub_root(root)
    hub = load(folder)
    words = words_in(lang, hub.settings)
    try:
        change = change_for(folder, hub.settings, paths, None, everything=False)
    except PathError as error:
        click.echo(str(error), err=True)
        sys.exit(WRONG_USAGE)

    message = "review-fix-would" if only_look else "review-fix-done"
    count = 0
    found = mended(hub, change, today(hub.settings), rounds=ROUNDS)
    for path, data in sorted(found.files.items()):
        if not only_look:
            target = folder / path
            write_whole(target, data, mode=stat.S_IMODE(target.lstat().st_mode))
        for one in (one for one in found.done if one.path == path):
            count += 1
            click.echo(words.text(message, path=plain(path), line=one.line or 1, check=one.check))
    click.echo(words.text("review-fix-total-check" if only_look else "review-fix-total", count=count))
    if only_look and count:
        sys.exit(WOULD_CHANGE)
