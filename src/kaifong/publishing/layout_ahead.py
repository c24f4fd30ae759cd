"""MkDocs's process made ready before there is anything to lay out: `kaifong serve` knows that a save will come.

It takes MkDocs the better part of a second to come up, which is most of what who saves a file would wait for. What
it has read by then (configuration, hooks, templates) may be changed by the very save that it waits for: then it is
ended, and the build starts its own.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from kaifong.publishing.kept_site.journal import JOURNAL
from kaifong.publishing.kept_site.twin import TWIN
from kaifong.publishing.layout import Layout
from kaifong.publishing.layout_digest import layout_digest
from kaifong.publishing.site_making import EMPTY, LAID, PUT

# Not as a build's own folders are called, which every build clears away: this one waits for the next build.
_FOLDERS = "ahead-"


class Ready(NamedTuple):
    """A process that waits for its order, and the build's folder, in which it lays out. Who takes them ends both."""

    work: Path
    process: Layout


class LayoutAhead:
    """Keeps one process ready. To be used as a context: what nobody took is ended with it.

    Args:
        root, site: as `build` is given them. jobs: how many processes may lay out pages.
    """

    def __init__(self, root: Path, site: Path, jobs: int) -> None:
        self._root = root
        self._site = site
        self._jobs = jobs
        self._ready: Ready | None = None
        self._made_for: tuple[str, date] | None = None

    def __enter__(self) -> Self:
        """Clears away what was left by one that was killed."""
        if not os.path.lexists(self._root / JOURNAL):  # it may take files from there; then they go with the next one
            for left in (self._root / ".kaifong").glob(f"{_FOLDERS}*"):
                shutil.rmtree(left, ignore_errors=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends what nobody took."""
        self._end()

    def prepare(self, day: date) -> None:
        """Starts a process for the next build, which will be asked for that day. To be called when a site stands.

        Raises:
            BuildError: there is no MkDocs.
            OSError: there is no room, or what MkDocs would read is gone.
        """
        if self._ready is not None and self._fits(self._ready, day):
            return
        self._end()
        folder = self._root / ".kaifong"
        if folder.stat().st_dev != (self._root / TWIN).stat().st_dev:
            return  # what is laid out there could not be renamed into its place
        self._made_for = self._for(day)
        work = Path(tempfile.mkdtemp(prefix=_FOLDERS, dir=folder))
        _make_folders(work)
        process = Layout(self._root, work / LAID, empty=work / EMPTY, jobs=self._jobs, day=day)
        self._ready = Ready(work, process)

    def take(self, day: date) -> Ready | None:
        """The process, if it is there and nothing that it has read is another by now; it is the caller's then."""
        ready = self._ready
        if ready is None or not self._fits(ready, day):
            self._end()
            return None
        self._ready = None
        _make_folders(ready.work)
        return ready

    def _fits(self, ready: Ready, day: date) -> bool:
        return ready.process.waits and self._made_for == self._for(day)

    def _for(self, day: date) -> tuple[str, date]:
        return layout_digest(self._root, self._site, "", os.environ), day

    def _end(self) -> None:
        if self._ready is not None:
            with self._ready.process:
                shutil.rmtree(self._ready.work, ignore_errors=True)
            self._ready = None


def _make_folders(work: Path) -> None:
    """What a build expects; another `kaifong serve` may have cleared them away as left over."""
    for name in (LAID, PUT, EMPTY):
        (work / name).mkdir(parents=True, exist_ok=True)
