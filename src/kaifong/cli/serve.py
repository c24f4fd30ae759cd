"""`kaifong serve`."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

import click

from kaifong.cli.build import say_broken
from kaifong.cli.root_option import hub_root, root_option

# Seconds without a save after which the search index follows: who writes wants to see the page, and saves again.
IDLE = 2.0


@click.command()
@root_option
@click.option(
    "--port", "-p", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one."
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="The address to listen at. Another than this machine's own lets others in.",
)
@click.option(
    "--jobs", "-j", type=click.IntRange(min=0), default=0, help="Processes to build with. Default: one per core."
)
def command(root: Path | None, port: int, host: str, jobs: int) -> None:
    """Build the site, serve it on this machine, and build again on every save.

    Open pages load again by themselves; search follows when nobody has saved for two seconds. A build that fails
    says why and leaves the site as it was; mend the file and save. Ctrl-C ends it.

    \b
    Exit codes: 0 ended by Ctrl-C, 1 the first build failed or the port is taken, 2 wrong usage.
    """
    from kaifong.entries.hub import load
    from kaifong.errors import KaifongError
    from kaifong.publishing.build import build
    from kaifong.publishing.clock import today, today_in
    from kaifong.publishing.layout_ahead import LayoutAhead
    from kaifong.publishing.server import Builds, open_server
    from kaifong.publishing.watch import Watch

    folder = hub_root(root)
    site = folder / "site"
    zone_settings = load(folder).settings

    def build_once(*, old_search: bool = False) -> None:
        done = build(
            *(folder, site, today_in(folder), jobs, lambda line: click.echo(f"{line} …")),
            old_search=old_search,
            ahead=ahead,
        )
        if done.broken:
            say_broken(load(folder), done.broken)
        click.echo(f"Built {done.pages:,} pages in {done.seconds:.1f} s.")

    # The port first: nobody should wait for a build to hear that it is taken.
    builds = Builds()
    server = open_server(site, host, port, builds)
    with server, Watch(folder, lambda: today(zone_settings)) as watch, LayoutAhead(folder, site, jobs) as ahead:
        if watch.note is not None:
            click.echo(f"A save may be seen a moment later: {watch.note}.", err=True)
        seen = watch.seen()
        build_once()
        threading.Thread(target=server.serve_forever, name="server", daemon=True).start()
        click.echo(f"Serving {site} at http://{host}:{server.server_port}/ (Ctrl-C ends it; every save builds again)")
        search_is_old = False
        try:
            while True:
                with suppress(OSError, KaifongError):  # whatever is wrong, the next build says it
                    ahead.prepare(today(zone_settings))
                now = watch.wait(seen, IDLE if search_is_old else None)
                saved, seen, search_is_old = now != seen, now, False
                try:
                    if saved:
                        build_once(old_search=True)
                        builds.next()
                        search_is_old = True
                    else:
                        build(folder, site, today_in(folder), jobs)
                        click.echo("Search knows the last edits, too.")
                except KaifongError as wrong:
                    click.echo(
                        f"{wrong}\nThe site as it was still stands; save the mended file to build again.", err=True
                    )
        except KeyboardInterrupt:
            click.echo("\nStopped.")
        finally:
            server.shutdown()
