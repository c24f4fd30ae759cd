"""One build at a time in a hub: two would stage into the same folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kaifong.errors import BuildError
from kaifong.publishing.own_folder import refuse_links

LOCK = Path(".kaifong/build.lock")


@contextmanager
def build_lock(root: Path) -> Iterator[None]:
    """Holds the hub's lock. The system lets go of it when the process ends, however it ends.

    Raises:
        BuildError: another build runs, or the lock's folder is a link to somewhere else.
    """
    refuse_links(root)
    path = root / LOCK
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+", encoding="ascii") as file:
        if not _taken(file.fileno()):
            file.seek(0)
            raise BuildError(
                f"another build of this hub is running (process {file.read().strip() or 'unknown'})",
                mend="wait until it has ended, or end it, and build again",
            )
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _taken(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows has none; the worst that two builds can do there is to fail
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
