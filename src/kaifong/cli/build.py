"""`kaifong build`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kaifong.cli.build_options import progress, site_options, site_place
from kaifong.cli.root_option import hub_root, root_option

if TYPE_CHECKING:  # they load what the command's help, and a build with nothing to do, should not cost
    from kaifong.entries.hub import Hub
    from kaifong.publishing.build import Built


@click.command()
@root_option
@site_options
@click.option("--clean", is_flag=True, help="Make everything anew, and believe nothing that the last build left.")
@click.option(
    "--shard",
    metavar="K/N",
    help="Make part K of N, into .kaifong, for `kaifong assemble`: where one machine would need too long.",
)
def command(  # noqa: PLR0913 - its options
    root: Path | None,
    site: Path | None,
    jobs: int,
    *,
    no_search: bool,
    clean: bool,
    shard: str | None,
    strict: bool,
    quiet: bool,
) -> None:
    """Build the site from the hub's content.

    What an edit changed is rendered and laid out beside the old site, and put in place at the end: a build that
    fails, or is stopped before, leaves the old site as it was; one that is stopped then is completed by the next.
    An entry that cannot be shown gets no page and is listed; the rest stands.

    \b
    Exit codes: 0 built (entries without a page are listed), 1 not built: the message says why, 2 wrong usage.
    """
    from kaifong.publishing.build import build
    from kaifong.publishing.clock import today_in

    folder = hub_root(root)
    if shard is not None:
        if site is not None or no_search or strict:
            raise click.UsageError("--shard leaves its part in .kaifong and makes no site: these go with `assemble`")
        _build_shard(folder, shard, jobs, quiet=quiet)
        return
    done = build(
        folder,
        site_place(folder, site),
        today_in(folder),
        jobs,
        progress(quiet=quiet),
        search=not no_search,
        strict=strict,
        clean=clean,
    )
    say_built(folder, done, quiet=quiet)


def say_built(folder: Path, done: Built, *, quiet: bool) -> None:
    """Says how a build of the hub in a folder ended, and what it left out."""
    if done.warnings:
        from kaifong.publishing.generator import called

        for warning in done.warnings:
            click.echo(f"{called(os.environ)} warns: {warning}", err=True)
    for reason in done.left_out:
        click.echo(f"Left out: {reason}", err=True)
    if done.broken:
        from kaifong.entries.hub import load

        say_broken(load(folder), done.broken)
    if done.unchanged and not quiet:
        click.echo(f"Nothing has changed: the site of {done.pages:,} pages stands as it was built: {done.site}")
    elif not quiet:
        click.echo(
            f"Built {done.pages:,} pages in {len(done.languages)} languages ({', '.join(done.languages)}) "
            f"in {done.seconds:.1f} s: {done.site}"
        )


def _build_shard(folder: Path, asked: str, jobs: int, *, quiet: bool) -> None:
    from kaifong.cli.review_input import shard
    from kaifong.publishing.clock import today_in
    from kaifong.publishing.shard_build import build_shard

    part = shard(asked)
    made = build_shard(folder, today_in(folder), part, jobs, progress(quiet=quiet))
    if not quiet:
        click.echo(
            f"Built part {made.shard} of the hub ({made.entries:,} entries, {made.bytes / 1e6:,.0f} MB) in"
            f" {made.seconds:.1f} s: {made.folder}"
        )
        click.echo("Take that folder to the machine that assembles: `kaifong assemble` with all the others' folders.")


# What the worker processes' own limits are called; every other reason to fail is one of the renderer's caps.
LIMITS = {
    "render-time": "reading it took longer than a page may take",
    "render-memory": "reading it took more memory than a page may take",
    "render-crash": "the process that read it died: a bug of ours",
}


def say_broken(hub: Hub, broken: tuple[tuple[str, str], ...]) -> None:
    """Lists the entries that got no page, each with its line and what was seen."""
    if not broken:
        return
    noun = "entry has" if len(broken) == 1 else "entries have"
    click.echo(f"{len(broken)} {noun} no page; everything else stands:", err=True)
    for path, reason in broken:
        click.echo(f"  {_seen(hub, path, reason)}", err=True)
    click.echo(f"  do:  `kaifong check {broken[0][0]}` says how to mend it.", err=True)


def _seen(hub: Hub, path: str, reason: str) -> str:
    from kaifong.languages.catalogue import translator
    from kaifong.reporting.plain import plain

    problems = hub.problems_of(hub.entries[path]) if path in hub.entries else ()
    for one in problems:
        if one.message == reason:
            words = translator(hub.settings.interface)
            return plain(f"{path}:{one.line}: {words.text(one.message, **one.params)}")
    if reason in LIMITS:
        return plain(f"{path}: {LIMITS[reason]}")
    if reason.startswith("render-"):
        return plain(f"{path}: it is more than a page can hold ({reason.removeprefix('render-')})")
    # The hub was loaded again to find the line, and `serve` builds while people write.
    return plain(f"{path}: it could not be read, and was changed since the build looked at it")
