"""How far `collect` has come: the last change that it has seen, of pull requests and of discussions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kaifong.errors import RecordError
from kaifong.history.activity import ACTIVITY
from kaifong.history.json_record import JsonRecord
from kaifong.history.merge_writer import as_bytes, moment

PATH = f"{ACTIVITY}/cursor.json"
SCHEMA = "kaifong.cursor/1"
# GitHub's search and lists lag behind; what was seen twice is written the same.
OVERLAP = timedelta(minutes=10)


@dataclass(frozen=True)
class Cursor:
    """Aware times, or None before the first run."""

    pulls: datetime | None = None
    discussions: datetime | None = None

    def data(self) -> bytes:
        """The file."""
        told = {"pulls": self.pulls, "discussions": self.discussions}
        return as_bytes({"schema": SCHEMA} | {name: moment(at) if at else None for name, at in told.items()})


def read_cursor(data: bytes | None) -> Cursor:
    """The cursor; one that cannot be read begins anew, which costs requests and loses nothing."""
    if data is None:
        return Cursor()
    try:
        record = JsonRecord(data, PATH)
        record.is_of(SCHEMA)
        return Cursor(_time(record.all.get("pulls")), _time(record.all.get("discussions")))
    except (RecordError, ValueError):
        return Cursor()


def _time(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    found = datetime.fromisoformat(value)
    return found if found.utcoffset() is not None else None
