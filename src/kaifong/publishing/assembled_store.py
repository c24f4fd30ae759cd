"""What the shards' stagings remember, as if one machine had staged the whole hub: see `stage_store`.

The stores come from other machines. Each is read row by row, from a table that looks as ours do; what it says of the
stage has to be what its shard handed over, and what it says of a file of the hub has to be that file's digest.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from kaifong.entries.tree import FolderTree
from kaifong.errors import BuildError
from kaifong.pages.done import read
from kaifong.pages.memory import Memory, Seen
from kaifong.publishing.kept_bodies import body_of
from kaifong.publishing.made_by import made_by
from kaifong.publishing.shard_folder import ShardFolder
from kaifong.publishing.stage_store import STORE, StageStore
from kaifong.publishing.store_rows import BODY, row_sum, schema_of, seen_of, table_sql

# The same of all shards, or they were not staged alike.
_COMMON = ("version", "known", "history", "day")


def unite_stores(root: Path, shards: Mapping[Path, ShardFolder]) -> None:
    """Writes the store of the hub in `root`, whose stage has all that the shards staged.

    Args:
        shards: by the file of each shard's store.

    Raises:
        BuildError: a store is damaged, or does not fit the others.
        OSError: it could not be written.
    """
    version = made_by()
    tree = FolderTree(root)
    digests = {path: digest for shard in shards.values() for path, digest in _staged(shard).items()}
    common: dict[str, str] = {}
    with closing(StageStore(root, version, clean=True)) as store:
        store.begin()
        files: dict[str, Seen] = {}
        for file, shard in shards.items():
            try:
                with closing(_opened(file)) as db:
                    _take(db, shard, store.memory, files, tree, common, schema_of(version))
            except (sqlite3.DatabaseError, ValueError, TypeError, LookupError, AttributeError):
                raise _damaged(shard) from None
        memory = store.memory
        memory.files = files
        memory.known, memory.history, memory.day = (common.get(name, "") for name in _COMMON[1:])
        store.save(memory, tree, digests)
        # The shards left much unmade, and nothing of the hub differs from what they saw: it has to be looked for.
        store.begin()


def _take(  # noqa: PLR0913, PLR0917 - one shard's, into one whole
    db: sqlite3.Connection,
    shard: ShardFolder,
    memory: Memory,
    files: dict[str, Seen],
    tree: FolderTree,
    common: dict[str, str],
    version: str,
) -> None:
    meta = dict(_rows(db, "meta"))
    if meta.get("version") != version or meta.get("staging"):
        raise ValueError(version)
    for name in _COMMON:
        if common.setdefault(name, meta[name]) != meta[name]:
            raise ValueError(name)
    for path, data in _rows(db, "file"):
        seen, _ = seen_of(data)
        if path in tree.modes and (path in files or tree.digest(path) == seen.digest):
            files[path] = seen
    staged = _staged(shard)
    for name, data in _rows(db, "done"):
        done = read(data)
        if all(staged.get(path) == digest for path, digest in done.outputs.items()):
            memory.note(name, done)
    for key, data in _rows(db, BODY):
        memory.bodies.put(key, body_of(data))


def _staged(shard: ShardFolder) -> dict[str, str]:
    """The digests of what a shard staged, by path."""
    begin = "stage/"
    return {
        path.removeprefix(begin): digest for path, (_, digest) in shard.mark.files.items() if path.startswith(begin)
    }


def _opened(file: Path) -> sqlite3.Connection:
    """A store that is only read, and that has no more in it than our tables: no view, no trigger, no index.

    Raises:
        sqlite3.DatabaseError: it is none.
    """
    db = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
        there = {sql for (sql,) in db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
        if there != table_sql():
            raise sqlite3.DatabaseError("its tables are others")
    except BaseException:
        db.close()
        raise
    return db


def _rows(db: sqlite3.Connection, table: str) -> Iterator[tuple[str, str]]:
    for name, data, total in db.execute(f"SELECT name, data, sum FROM {table}"):  # noqa: S608 - one of ours
        if not isinstance(name, str) or not isinstance(data, str) or total != row_sum(name, data):
            raise ValueError(table)
        yield name, data


def _damaged(shard: ShardFolder) -> BuildError:
    return BuildError(
        f"the shard in {shard.name} says of its pages what does not fit: {STORE.name} is damaged, or another hub's",
        mend="build that shard again, and hand its folder over whole",
    )
