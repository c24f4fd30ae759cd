"""`kaifong build`."""

from __future__ import annotations

from pathlib import Path

import click

from kaifong.cli.root_option import hub_root, root_option
from kaifong.entries.hub import Hub


@click.command()
@root_option
@click.option(
    "--site",
    type=click.Path(path_type=Path),
    default=None,
    help="Where the site shall stand; the folder is replaced as a whole. Default: site/ in the hub.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=0),
    default=0,
    help="How many processes may work. Default: one per core.",
)
@click.option("--no-search", is_flag=True, help="Leave the search index out: quicker, for a look at the pages.")
@click.option("--clean", is_flag=True, help="Build even where nothing has changed since the site was built.")
@click.option("--strict", is_flag=True, help="A warning of MkDocs fails the build, too.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
def command(  # noqa: PLR0913 - its options
    root: Path | None, site: Path | None, jobs: int, *, no_search: bool, clean: bool, strict: bool, quiet: bool
) -> None:
    """Build the site from the hub's content.

    Everything is rendered and laid out beside the old site, which is replaced in one step at the end: a build
    that fails, or is stopped, leaves it as it was. An entry that cannot be shown gets no page and is listed;
    the rest stands.

    \b
    Exit codes: 0 built (entries without a page are listed), 1 not built: the message says why, 2 wrong usage.
    """
    from kaifong.entries.hub import load
    from kaifong.publishing.build import build
    from kaifong.publishing.clock import today

    folder = hub_root(root)
    place = (Path.cwd() / site).absolute() if site is not None else folder / "site"
    hub = load(folder)
    done = build(
        folder,
        place,
        today(hub.settings),
        jobs,
        None if quiet else lambda line: click.echo(f"{line} …"),
        search=not no_search,
        strict=strict,
        clean=clean,
    )
    for warning in done.warnings:
        click.echo(f"MkDocs warns: {warning}", err=True)
    for reason in done.left_out:
        click.echo(f"Left out: {reason}", err=True)
    say_broken(hub, done.broken)
    if done.unchanged and not quiet:
        click.echo(f"Nothing has changed: the site of {done.pages:,} pages stands as it was built: {done.site}")
    elif not quiet:
        click.echo(
            f"Built {done.pages:,} pages in {len(done.languages)} languages ({', '.join(done.languages)}) "
            f"in {done.seconds:.1f} s: {done.site}"
        )


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
    too_much = f"it is more than a page can hold ({reason.removeprefix('render-')})"
    return plain(f"{path}: {LIMITS.get(reason, too_much)}")
