"""The rows of the stage's store: a name, data, and a checksum of both; and what the data of a content file says.

Stores that come from other machines are read by the same rules: see `assembled_store`.
"""

from __future__ import annotations

import json
from typing import Any
from zlib import crc32

from kaifong.entries.facts import packed, unpacked
from kaifong.entries.tree import Signature
from kaifong.pages.memory import Seen

# The rendered bodies' table; the others are the store's own.
BODY = "body"
TABLES = ("meta", "file", "done", BODY)
_SCHEMA = "kaifong.stage-store/2"


def schema_of(version: str) -> str:
    """What a store says of itself that this version of everything wrote."""
    return f"{_SCHEMA} {version}"


def table_sql() -> frozenset[str]:
    """The statements that make the tables, as SQLite remembers them."""
    return frozenset(map(table_made, TABLES))


def table_made(table: str) -> str:
    """The statement that makes a table."""
    return f"CREATE TABLE {table} (name TEXT PRIMARY KEY, data TEXT, sum INTEGER)"


def row_sum(name: str, data: str) -> int:
    """The checksum of a row."""
    return crc32(f"{name}\0{data}".encode(errors="surrogateescape"))


def row_of(seen: Seen, signature: Signature | None) -> str:
    """A content file, and what it is known by, as a row's data."""
    facts = None if seen.facts is None else packed(seen.facts)
    value = [seen.digest, seen.images, facts, seen.lead, seen.failed, seen.merges, signature]
    return json.dumps(value, separators=(",", ":"))


def seen_of(data: str) -> tuple[Seen, Signature | None]:
    """What a row says of a content file, and what the file was known by.

    Raises:
        ValueError, TypeError: nothing that we wrote.
    """
    digest, images, facts, lead, failed, merges, signature = json.loads(data)
    known = None if facts is None else unpacked(facts)
    size: Any = None if signature is None else tuple(map(int, signature))
    return Seen(str(digest), tuple(images), known, str(lead), failed, str(merges)), size
