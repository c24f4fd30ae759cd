"""`kaifong serve`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from kaifong.cli.build import say_broken
from kaifong.cli.build_options import progress
from kaifong.cli.root_option import hub_root, root_option

if TYPE_CHECKING:  # they load what the command's help should not cost
    from datetime import date

    from kaifong.publishing.layout_ahead import LayoutAhead
    from kaifong.publishing.watch import Watch

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
    from kaifong.publishing.clock import today, today_in
    from kaifong.publishing.layout_ahead import LayoutAhead
    from kaifong.publishing.server import Builds, open_server
    from kaifong.publishing.watch import Watch

    folder = hub_root(root)
    site = folder / "site"
    settings = load(folder).settings
    # The port first: nobody should wait for a build to hear that it is taken.
    builds = Builds()
    server = open_server(site, host, port, builds)
    with server, Watch(folder, lambda: today(settings)) as watch, LayoutAhead(folder, site, jobs) as ahead:
        if watch.note is not None:
            click.echo(f"A save may be seen a moment later: {watch.note}.", err=True)
        saves = _Saves(folder, site, jobs, watch, ahead, lambda: today_in(folder))
        saves.build()
        threading.Thread(target=server.serve_forever, name="server", daemon=True).start()
        click.echo(f"Serving {site} at http://{host}:{server.server_port}/ (Ctrl-C ends it; every save builds again)")
        try:
            saves.follow(builds.next)
        except KeyboardInterrupt:
            click.echo("\nStopped.")
        finally:
            server.shutdown()


class _Saves:
    """Builds again and again: at once what a save changed, and the search index when nobody saves any more."""

    def __init__(  # noqa: PLR0913, PLR0917 - what the command has at hand
        self, folder: Path, site: Path, jobs: int, watch: Watch, ahead: LayoutAhead, today: Callable[[], date]
    ) -> None:
        self._folder, self._site, self._jobs = folder, site, jobs
        self._watch, self._ahead, self._today = watch, ahead, today
        self._seen = watch.seen()

    def build(self, *, old_search: bool = False) -> None:
        """Builds the site, and says what came of it.

        Raises:
            KaifongError: as `kaifong.publishing.build.build`.
        """
        from kaifong.entries.hub import load
        from kaifong.publishing.build import build

        done = build(
            *(self._folder, self._site, self._today(), self._jobs, progress(quiet=False)),
            old_search=old_search,
            ahead=self._ahead,
        )
        if done.broken:
            say_broken(load(self._folder), done.broken)
        click.echo(f"Built {done.pages:,} pages in {done.seconds:.1f} s.")

    def follow(self, built: Callable[[], object]) -> NoReturn:
        """Waits for saves and builds, until Ctrl-C.

        Args:
            built: is called whenever there is something new to be seen.
        """
        from kaifong.errors import KaifongError
        from kaifong.publishing.build import build

        search_is_old = False
        while True:
            with suppress(OSError, KaifongError):  # whatever is wrong, the next build says it
                self._ahead.prepare(self._today())
            now = self._watch.wait(self._seen, IDLE if search_is_old else None)
            saved, self._seen, search_is_old = now != self._seen, now, False
            try:
                if saved:
                    self.build(old_search=True)
                    built()
                    search_is_old = True
                else:
                    build(self._folder, self._site, self._today(), self._jobs)
                    click.echo("Search knows the last edits, too.")
            except KaifongError as wrong:
                click.echo(
                    f"{wrong}\nThe site as it was still stands; save the mended file to build again.", err=True
                )
