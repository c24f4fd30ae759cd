"""What the last staging remembers, in `.kaifong/cache/stage.sqlite`; it may be deleted at any time.

Every row carries a checksum: of a row that does not hold, nothing is believed, and what it told is made again. What
another version of Kaifong wrote, or of anything installed beside it, is not read at all.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kaifong.entries.tree import FolderTree, Signature, digest_of
from kaifong.pages.done import written
from kaifong.pages.memory import Memory, Seen
from kaifong.publishing.damage import Damage
from kaifong.publishing.done_in_store import came_of_all, from_rows
from kaifong.publishing.kept_bodies import KeptInStore
from kaifong.publishing.store_rows import TABLES, row_of, row_sum, schema_of, seen_of, table_made

STORE = Path(".kaifong/cache/stage.sqlite")
# Lies in the stage, and says which store speaks of it.
PAIR = ".kaifong-stage"
# Nanoseconds: a file that was written this shortly before it was looked at may be written again without a new time.
_TOO_FRESH = 50_000_000
_UNKNOWN: tuple[Signature | None, str] = (None, "")


class StageStore:
    """The store of the hub in a folder. To be used under the build's lock.

    Attributes:
        memory: of the last staging; empty where there is nothing to be believed.
        known: digests of files by path and signature.
        trouble: why what was there is not used; None where all is well, or new.
    """

    def __init__(self, root: Path, version: str, *, clean: bool = False) -> None:
        self._path, self._stage, self._version = root / STORE, root / ".kaifong" / "stage", version
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self.trouble: str | None = None
        self.known: dict[str, tuple[Signature, str]] = {}
        self._read: dict[str, Seen] = {}
        if clean:
            self._begin_anew(None)
            return
        try:
            self._db = self._opened()
            self._load()
        except (sqlite3.DatabaseError, ValueError, TypeError, LookupError, AttributeError) as wrong:
            if isinstance(wrong, sqlite3.OperationalError) and "locked" in str(wrong):
                raise
            self._begin_anew(f"{type(wrong).__name__}: {wrong}"[:200])

    def begin(self) -> None:
        """To be called before anything is staged: a stage that is cut off half-way is believed by nobody."""
        with self._db:
            self._put_meta("staging", "1")

    def save(self, memory: Memory, tree: FolderTree, digests: Mapping[str, str]) -> None:
        """Writes what a staging remembers, all or nothing; what is no more is deleted.

        Args:
            digests: of all that it staged.
        """
        now = max((tree.signature(path)[2] for path in memory.files), default=0)
        rows: dict[str, str] = {}
        for path, seen in memory.files.items():
            signature = _signature(tree, path, now)
            # What was read from a row and is known by the same signature stands in that row.
            if self._read.get(path) is not seen or self.known.get(path, _UNKNOWN)[0] != signature:
                rows[path] = row_of(seen, signature)
        token = digest_of(json.dumps(sorted(digests.items())).encode())
        self.bodies.flush()
        with self._db:
            self._delete("file", [path for path in self._read if path not in memory.files])
            self._put("file", rows)
            gone = list(memory.gone())
            self._db.executemany("DELETE FROM done WHERE name = ?", ((name,) for name in gone))
            self._put("done", {name: written(done) for name, done in memory.fresh.items()})
            self.bodies.forget_all_but(memory.files)
            for name, value in (
                ("known", memory.known),
                ("history", memory.history),
                ("day", memory.day),
                ("pair", token),
                ("came", came_of_all(memory)),
                ("staging", ""),
            ):
                self._put_meta(name, value)
            (self._stage / PAIR).write_text(token, encoding="ascii")

    def told(self, damage: Damage) -> None:
        """Tells what was not as it was left."""
        if self.trouble is not None:
            damage.add(f"what staging remembered ({STORE}: {self.trouble})")
        else:
            damage.count(self.bodies.lost, "rendered text", "rendered texts")

    def close(self) -> None:
        """Lets go of the file."""
        self.bodies.close()
        self._db.close()

    def _opened(self) -> sqlite3.Connection:
        if self._path.is_symlink() or (self._path.exists() and not self._path.is_file()):
            raise ValueError("it is no file")
        db = sqlite3.connect(self._path, timeout=5.0)
        db.execute("PRAGMA auto_vacuum = FULL")
        db.execute("PRAGMA synchronous = NORMAL")
        with db:
            for table in TABLES:
                db.execute(table_made(table).replace("TABLE", "TABLE IF NOT EXISTS", 1))
        self.bodies = KeptInStore(self._path, db)
        return db

    def _begin_anew(self, trouble: str | None) -> None:
        self.trouble = trouble
        self.known, self._read = {}, {}
        if hasattr(self, "_db"):
            self._db.close()
        for path in (self._path, self._path.with_name(f"{self._path.name}-journal")):
            if path.is_dir() and not path.is_symlink():
                import shutil

                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        self._db = self._opened()
        with self._db:
            self._put_meta("version", schema_of(self._version))
        self.memory = Memory(bodies=self.bodies)

    def _load(self) -> None:
        meta = dict(self._rows("meta"))
        if meta.get("version") != schema_of(self._version):
            self._begin_anew(None)
            return
        files: dict[str, Seen] = {}
        for path, data in self._rows("file"):
            seen, signature = seen_of(data)
            files[path] = self._read[path] = seen
            if signature is not None:
                self.known[path] = signature, seen.digest
        believed = not meta.get("staging") and self._is_pair(meta.get("pair"))
        done, gaps = from_rows(self._rows("done"), meta.get("came"), (lambda _: True) if believed else self._stands)
        self.memory = Memory(
            files, done, meta.get("known", ""), meta.get("history", ""), meta.get("day", ""), self.bodies
        )
        # Of a staging that was cut off, nobody knows what it left in the stage.
        self.memory.gaps = gaps or not believed

    def _is_pair(self, token: str | None) -> bool:
        try:
            return bool(token) and (self._stage / PAIR).read_text(encoding="ascii") == token
        except (OSError, UnicodeDecodeError):
            return False

    def _stands(self, outputs: Mapping[str, str]) -> bool:
        """Whether all files hold what they were left with."""
        for path, digest in outputs.items():
            try:
                with open(f"{self._stage}{os.sep}{path}", "rb", buffering=0) as file:  # noqa: PTH123
                    if digest_of(file.readall()) != digest:
                        return False
            except OSError:
                return False
        return True

    def _rows(self, table: str) -> Iterator[tuple[str, str]]:
        for name, data, total in self._db.execute(f"SELECT name, data, sum FROM {table}"):  # noqa: S608 - one of ours
            if total == row_sum(name, data):
                yield name, data
            else:
                self.trouble = f"a row of {table} does not hold its checksum"

    def _put(self, table: str, rows: Mapping[str, str]) -> None:
        fresh = ((name, data, row_sum(name, data)) for name, data in rows.items())
        self._db.executemany(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", fresh)  # noqa: S608 - one of ours

    def _delete(self, table: str, names: Iterable[str]) -> None:
        self._db.executemany(f"DELETE FROM {table} WHERE name = ?", ((name,) for name in list(names)))  # noqa: S608

    def _put_meta(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?, ?)", (name, value, row_sum(name, value)))


def _signature(tree: FolderTree, path: str, newest: int) -> Signature | None:
    """What a file is known by; None for one that might be written again within the same tick of the clock."""
    seen = tree.signature(path)
    return None if seen[2] > newest - _TOO_FRESH or seen[0] < 0 else seen
