"""Rendered bodies in the stage's store, by the digest of what they were rendered from."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from kaifong.pages.bodies import Body
from kaifong.pages.memory import Seen
from kaifong.publishing.store_rows import row_sum
from kaifong.rendering.rendered import Heading

# Bodies held before they are written together.
_AT_ONCE = 200
_DIGEST = 32  # characters of a digest, with which a key begins


class KeptInStore:
    """See `kaifong.pages.memory.KeptBodies`. Forked processes may read from it; each opens the file for itself."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self._path, self._db, self._owner = path, db, os.getpid()
        self._reader: tuple[int, sqlite3.Connection] | None = None
        self._waiting: dict[str, tuple[str, int]] = {}
        self.lost = 0

    def keys(self) -> Iterable[str]:
        """The keys of all that are kept."""
        yield from self._waiting
        for (name,) in self._here().execute("SELECT name FROM body"):
            yield name

    def get(self, key: str) -> Body | None:
        """A body; None where it is not there, or does not hold its checksum."""
        row = self._waiting.get(key)
        if row is None:
            row = self._here().execute("SELECT data, sum FROM body WHERE name = ?", (key,)).fetchone()
        if row is None:
            return None
        data, total = row
        if not isinstance(data, str) or total != row_sum(key, data):
            self.lost += 1
            return None
        return body_of(data)

    def put(self, key: str, body: Body) -> None:
        """Keeps a body."""
        headings = [(one.level, one.id, one.text, one.line) for one in body.headings]
        # Escaped, for a text may hold what is no character of Unicode.
        data = json.dumps([body.html, headings, body.text, body.lead], separators=(",", ":"))
        self._waiting[key] = data, row_sum(key, data)
        if len(self._waiting) >= _AT_ONCE and os.getpid() == self._owner:
            self.flush()

    def flush(self) -> None:
        """Writes what waits: to be called before other processes are to read it."""
        if os.getpid() == self._owner and self._waiting:
            with self._db:
                rows = ((key, data, total) for key, (data, total) in self._waiting.items())
                self._db.executemany("INSERT OR REPLACE INTO body VALUES (?, ?, ?)", rows)
            self._waiting.clear()

    def forget_all_but(self, files: Mapping[str, Seen]) -> None:
        """Deletes the bodies of texts that are in no file; within the transaction of whoever calls."""
        wanted = {seen.digest for seen in files.values()}
        gone = [key for key in list(self.keys()) if key[:_DIGEST] not in wanted]
        self._db.executemany("DELETE FROM body WHERE name = ?", ((key,) for key in gone))

    def close(self) -> None:
        """Lets go of what was opened here; the store's own connection is the store's."""
        if self._reader is not None:
            self._reader[1].close()

    def _here(self) -> sqlite3.Connection:
        """This process's own connection: one that was opened before a fork must not be used after it."""
        here = os.getpid()
        if here == self._owner:
            return self._db
        if self._reader is None or self._reader[0] != here:
            uri = f"{self._path.absolute().as_uri()}?mode=ro"
            self._reader = here, sqlite3.connect(uri, uri=True, timeout=5.0)
        return self._reader[1]


def body_of(data: str) -> Body:
    """The body that a row holds.

    Raises:
        ValueError, TypeError: nothing that we wrote.
    """
    html, headings, text, lead = json.loads(data)
    return Body(html, tuple(Heading(*one) for one in headings), text, lead)
