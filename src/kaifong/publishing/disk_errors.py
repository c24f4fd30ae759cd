"""What the file system refuses, in words: a full disk, a missing right, a read-only place."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kaifong.errors import BuildError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def disk_errors_in_words(site: Path) -> Iterator[None]:
    """Turns the file system's refusals into BuildError; other OSErrors are bugs of ours and pass.

    Raises:
        BuildError: the disk is full, or something may not be written.
    """
    stands = f"the site in {site.name}/ stands as it was" if site.exists() else "nothing was published"
    try:
        yield
    except OSError as wrong:
        place = str(wrong.filename or site)
        if wrong.errno in _FULL:
            raise BuildError(
                f"the disk is full: {place} could not be written",
                why=stands,
                mend="free some room (a build needs about twice the site's size for a moment), and build again",
            ) from None
        if wrong.errno in _FORBIDDEN:
            # The stage and the lock stand in the hub wherever the site goes: another --site would not help.
            elsewhere = "" if ".kaifong" in Path(place).parts else ", or build elsewhere with --site DIR"
            raise BuildError(
                f"{place} may not be written", why=stands, mend=f"give yourself the right to write there{elsewhere}"
            ) from None
        raise
