"""The twin of the site in `.kaifong/cache/site`: where the site lacks a file, it comes from here.

The site's files are second names of the twin's where the disk allows that, and copies where it does not. So whoever
writes into a file of the site writes into the twin, too: a file is believed by its size and time, and where these
differ (a cache that a CI restored has other times) by its bytes.
"""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from kaifong.entries.tree import digest_of
from kaifong.publishing.kept_site.record import Output

TWIN = Path(".kaifong/cache/site")


def holds(twin: str, path: str, output: Output) -> bool:
    """Whether the twin's file is the one that was recorded. One that differs by its time alone gets its time back."""
    file = f"{twin}/{path}"
    try:
        status = os.lstat(file)
        if not stat.S_ISREG(status.st_mode) or status.st_size != output.size:
            return False
        if status.st_mtime_ns == output.time:
            return True
        with open(file, "rb") as opened:
            if digest_of(opened.read()) != output.digest:
                return False
        os.utime(file, ns=(output.time, output.time))
    except OSError:
        return False
    return True


def second_name(source: str, target: str) -> None:
    """Makes `target`, which is not there, the same file as `source`, or a copy with the same time.

    Raises:
        OSError: neither could be made.
    """
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
