"""Tombstones: what stood at an address once, and the class of reason for which it went. One file each in records/.

Most are not written down at all: a merge record tells that a file was removed, and a decision why. A file is written
where neither can tell: when somebody is forgotten, and where maintainers say it by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from kaifong.errors import RecordError
from kaifong.history.json_record import JsonRecord, shown
from kaifong.history.merge_writer import as_bytes

TOMBSTONES = "records/tombstones"
SCHEMA = "kaifong.tombstone/1"
LARGEST = 64 * 1024
_KEYS = ("schema", "address", "reason", "on", "instead")


class Reason(StrEnum):
    """Why something is not there any more, as far as the public is told."""

    AUTHOR = "author"  # its author took it down
    RULES = "rules"  # moderators did, by a clause of the guidelines
    LAW = "law"  # the law asked for it
    DUPLICATE = "duplicate"  # it stands elsewhere
    ERASED = "erased"  # its author asked to be forgotten
    UNKNOWN = "unknown"  # nobody wrote down why


@dataclass(frozen=True)
class Tombstone:
    """What is left of an entry.

    Attributes:
        address: site-relative, with a trailing slash: `en/stories/dawn-ride/`.
        reason: its class; nothing else is told of why. on: the day, in the hub's zone, or None.
        instead: the address of what stands there in its place, or None.
    """

    address: str
    reason: Reason
    on: date | None = None
    instead: str | None = None


def is_tombstone(path: str) -> bool:
    """Whether a path is where a tombstone's record stands."""
    return path.startswith(f"{TOMBSTONES}/") and path.endswith(".json") and path.count("/") == 2


def tombstone_path(address: str) -> str:
    """Where the record of an address stands: `en/stories/dawn-ride/` is `en--stories--dawn-ride.json`.

    A slug has no two hyphens in a row, so no two addresses share a file.
    """
    return f"{TOMBSTONES}/{address.strip('/').replace('/', '--')}.json"


def tombstone_record(one: Tombstone) -> bytes:
    """Its record; the same tombstone gives the same bytes."""
    record: dict[str, Any] = {"schema": SCHEMA, "address": one.address, "reason": one.reason.value}
    if one.on is not None:
        record["on"] = one.on.isoformat()
    if one.instead is not None:
        record["instead"] = one.instead
    return as_bytes(record)


def read_tombstones(files: Iterable[tuple[str, bytes]]) -> tuple[tuple[Tombstone, ...], tuple[RecordError, ...]]:
    """The tombstones in files, given by path and bytes, by address; and what could not be read."""
    found: list[Tombstone] = []
    errors: list[RecordError] = []
    for path, data in files:
        if is_tombstone(path):
            try:
                found.append(parse_tombstone(data, path))
            except RecordError as error:
                errors.append(error)
    return tuple(sorted(found, key=lambda one: one.address)), tuple(errors)


def parse_tombstone(data: bytes, path: str) -> Tombstone:
    """The tombstone that one record's bytes tell; `path` is where it stands, which has to fit its address.

    Raises:
        RecordError: it is not JSON in UTF-8, or breaks the schema; names the file.
    """
    if len(data) > LARGEST:
        raise RecordError(
            "the record is too long for a tombstone", mend="keep the keys of docs/records.md", path=path
        )
    record = _Record(data, path)
    record.closed(record.all, _KEYS, "")
    record.is_of(SCHEMA)
    address = record.address("address")
    if tombstone_path(address) != path:
        raise record.error("address", f"the file tells of {shown(address)}", f"name it {tombstone_path(address)}")
    reason = record.all.get("reason")
    if reason not in list(Reason):
        raise record.error("reason", f"`reason` is {shown(reason)}", f"write one of {', '.join(Reason)}")
    instead = record.address("instead") if "instead" in record.all else None
    return Tombstone(address, Reason(reason), record.day("on") if "on" in record.all else None, instead)


class _Record(JsonRecord):
    """A tombstone's record being read."""

    what = "a tombstone"

    def address(self, key: str) -> str:
        """An address of this site."""
        value = self.relative(self.all, key)
        parts = value.removesuffix("/").split("/")
        if not value.endswith("/") or not all(parts) or any(set(one) & set("<>\\\"'?#\r\n") for one in parts):
            raise self.error(key, f"`{key}` is {shown(value)}, no address", "write it like en/stories/dawn-ride/")
        return value

    def day(self, key: str) -> date:
        """A day."""
        return self.calendar_day(self.all.get(key), key)
