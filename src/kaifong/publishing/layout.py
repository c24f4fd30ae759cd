"""Laying the stage out with MkDocs and Material, and saying clearly what went wrong where it does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from kaifong.errors import BuildError
from kaifong.publishing.generator import VARIABLE, generator


def lay_out(root: Path, site_dir: Path, *, jobs: int, strict: bool = False) -> tuple[str, ...]:
    """Lays the hub's stage, which must be up to date, out into `site_dir`, and gives MkDocs's warnings.

    Args:
        jobs: how many processes may lay out pages; 0 for one per core.
        strict: MkDocs's warnings end the build.

    Raises:
        BuildError: MkDocs could not do it.
        OSError: a file could not be written; `errno` says why.
    """
    # MkDocs greets every build with its future, in colour, on both streams; it has been read.
    environment = {
        **os.environ,
        VARIABLE: generator(os.environ),
        "NO_MKDOCS_2_WARNING": "1",
        "DISABLE_MKDOCS_2_WARNING": "true",
    }
    run = subprocess.run(
        [
            *(sys.executable, "-m", "kaifong.publishing.layout_process"),
            *(str(root), str(site_dir), str(jobs), "strict" if strict else "lenient"),
        ],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        result = json.loads(run.stdout.rstrip("\n").rpartition("\n")[2])
    except ValueError:
        raise BuildError(
            f"MkDocs ended with code {run.returncode} and no word",
            why=_tail(run.stderr) or None,
            mend="look for lack of memory or a full disk, and build again with --jobs 1",
        ) from None
    if result["ok"]:
        return tuple(result["messages"])
    if result.get("errno"):
        raise OSError(result["errno"], os.strerror(result["errno"]), result["file"])
    messages = [one for one in result["messages"] if one] or [_tail(run.stderr)]
    raise BuildError(
        "MkDocs could not lay the site out: " + "; ".join(messages),
        mend="mend mkdocs.yml, or delete .kaifong/ and build again; the site as it was still stands",
    )


def _tail(text: str) -> str:
    """The last lines of what a process said: the part that says why."""
    return " / ".join(line.strip() for line in text.strip().splitlines()[-3:])
