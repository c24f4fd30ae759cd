"""What the file system refuses, in words: a full disk, a missing right, a read-only place."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kaifong.errors import BuildError
from kaifong.publishing.kept_site.journal import HalfPlacedError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_TOO_MANY = frozenset({errno.EMFILE, errno.ENFILE})
# SQLite says so of a full disk; of a quota, or a limit to a file's size, it says that writing failed.
_STORE_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_TRUNCATE})
_STORE_FORBIDDEN = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
# SQLite names no file, and this folder has all that are its.
_STORE = Path(".kaifong/cache")


@contextmanager
def disk_errors_in_words(site: Path) -> Iterator[None]:
    """Turns the refusals of the file system, and of SQLite by its order, into BuildError; others are bugs of ours.

    Raises:
        BuildError: the disk is full, or something may not be written.
    """
    stands = f"the site in {site.name}/ stands as it was" if site.exists() else "nothing was published"
    try:
        yield
    except OSError as wrong:
        place = str(wrong.filename or site)
        if isinstance(wrong, HalfPlacedError):
            stands = f"the new site stands in part in {site.name}/, each page whole; the next build goes on with it"
        if wrong.errno in _FULL:
            raise _full(place, stands) from None
        if wrong.errno in _FORBIDDEN:
            raise _forbidden(place, stands) from None
        if wrong.errno == errno.ENAMETOOLONG:
            raise BuildError(
                f"{place[:120]}… is a longer name than this file system takes",
                why=stands,
                mend="choose a shorter one",
            ) from None
        if wrong.errno in _TOO_MANY:
            raise BuildError(
                "too many files are open", why=stands, mend="raise the limit (`ulimit -n 256`), and build again"
            ) from None
        raise
    except sqlite3.Error as wrong:
        code = getattr(wrong, "sqlite_errorcode", None)  # what Python's own part of it raises has none
        if code in _STORE_FULL:
            raise _full(str(_STORE), stands) from None
        if code is not None and code & 0xFF in _STORE_FORBIDDEN:
            raise _forbidden(str(_STORE), stands) from None
        raise


def _full(place: str, stands: str) -> BuildError:
    return BuildError(
        f"the disk is full: {place} could not be written",
        why=stands,
        mend="free some room (a build needs about twice the site's size for a moment), and build again",
    )


def _forbidden(place: str, stands: str) -> BuildError:
    # The stage and the lock stand in the hub wherever the site goes: another --site would not help.
    elsewhere = "" if ".kaifong" in Path(place).parts else ", or build elsewhere with --site DIR"
    return BuildError(
        f"{place} may not be written", why=stands, mend=f"give yourself the right to write there{elsewhere}"
    )
