"""`kaifong assemble`."""

from __future__ import annotations

from pathlib import Path

import click

from kaifong.cli.build import say_built
from kaifong.cli.build_options import progress, site_options, site_place
from kaifong.cli.root_option import hub_root, root_option


@click.command()
@click.argument(
    "shards",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="SHARD...",
)
@root_option
@site_options
def command(  # noqa: PLR0913 - its options
    shards: tuple[Path, ...],
    root: Path | None,
    site: Path | None,
    jobs: int,
    *,
    no_search: bool,
    strict: bool,
    quiet: bool,
) -> None:
    """Put the parts together that `kaifong build --shard K/N` made on other machines, and build the site.

    Each SHARD is the folder .kaifong of one of those builds, or a copy of it. All N have to be there, of this hub as
    it stands here, for the same day, built by the same versions. The site is byte for byte what one machine would
    have built; what the shards lack is made here.

    \b
    Exit codes: 0 built (entries without a page are listed), 1 not built: the message says why, 2 wrong usage.
    """
    from kaifong.publishing.assemble import assemble
    from kaifong.publishing.clock import today_in

    folder = hub_root(root)
    done = assemble(
        folder,
        [one.absolute() for one in shards],
        site_place(folder, site),
        today_in(folder),
        jobs=jobs,
        progress=progress(quiet=quiet),
        search=not no_search,
        strict=strict,
    )
    say_built(folder, done, quiet=quiet)
