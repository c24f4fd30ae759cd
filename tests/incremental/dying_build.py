"""A `kaifong build` that is killed at the step that it is told, with all that it started: a process of its own.

    python dying_build.py ROOT STEP COUNT

Whatever Python asks of the system about the hub's files is a step, from the moment at which the build has its lock.
STEP 0 lets it end by itself; then the number of its steps stands in the file COUNT.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

KINDS = ("open", "os.", "shutil.", "sqlite3.", "subprocess.")


def main(root: str, step: int, count: Path) -> int:
    """Builds, and dies on the way; gives the exit code where it does not."""
    from kaifong.cli.main import main as kaifong

    seen = 0
    locked = False
    here = os.getpid()

    def notice(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen, locked
        if not event.startswith(KINDS) or os.getpid() != here:
            return
        about = os.fsdecode(arguments[0]) if arguments and isinstance(arguments[0], str | bytes | os.PathLike) else ""
        if not locked:
            locked = about.endswith("build.lock")
        elif about.startswith((root, "sqlite", "subprocess")) or event.startswith(("sqlite3.", "subprocess.")):
            seen += 1
            if seen == step:
                os.killpg(0, signal.SIGKILL)

    sys.addaudithook(notice)
    sys.argv = ["kaifong", "build", "--root", root, "--quiet", "--jobs", "2"]
    try:
        kaifong()
    finally:
        count.write_text(str(seen))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
