"""What a shard's folder says of itself: which part of which whole it is, and every file that it hands over.

It lies in the folder as `shard.json`. Whoever assembles reads it as a stranger's data: folders come as artifacts, by
way of other machines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from kaifong.errors import BuildError
from kaifong.moderation.shard import MOST, Shard

NAME = "shard.json"
SCHEMA = "kaifong.built-shard/1"
# A line of a file takes about 150 bytes: this is a million of them.
LARGEST_MARK = 200_000_000
# A page is never over a few megabytes, a store of a shard's bodies hardly a gigabyte.
LARGEST_FILE = 8_000_000_000
# Bytes: what file systems take for a name, and far more than any page's address has.
_LONGEST_NAME, _LONGEST_PATH = 255, 2000

_DIGEST = re.compile(r"[0-9a-f]{32}\Z")
# Where builds keep what they made. Nothing else can be handed over: no lock, no journal, no stamp, and no file that
# no build would ever tidy away.
_ROOMS = (
    *(f"cache/{room}/" for room in ("site", "search", "media", "cards", "charts")),
    *("cache/stage.sqlite", "cache/site.record", "stage/"),
)


@dataclass(frozen=True)
class Whole:
    """What shards have to have in common to be parts of one build.

    Attributes:
        made_by: a digest of Kaifong's own files, of Python, the architecture and everything installed.
        day: as of which pages are made.
        hub: a digest of every path, mode and byte of what members and maintainers wrote.
    """

    made_by: str
    day: str
    hub: str


# What is said where wholes differ, and what is to be done about it.
_DIFFERENT = {
    "made_by": (
        "was built by another version of Kaifong, Python or a library",
        "install the same lock file on every machine, and build that shard again",
    ),
    "day": (
        "shows another day",
        "build all shards for one day (SOURCE_DATE_EPOCH says which), and assemble them for the same one",
    ),
    "hub": ("is a part of another hub, or of another state of this one", "build all shards from the same commit"),
}


@dataclass(frozen=True)
class Mark:
    """A shard's own description.

    Attributes:
        shard: which part it is. whole: of what.
        files: size in bytes and digest (`entries.tree.digest_of`) by path from the shard's folder.
    """

    shard: Shard
    whole: Whole
    files: Mapping[str, tuple[int, str]]


def written(mark: Mark) -> bytes:
    """The bytes of a shard's `shard.json`."""
    told = {
        "schema": SCHEMA,
        "shard": {"number": mark.shard.number, "of": mark.shard.of},
        "whole": asdict(mark.whole),
        "files": {path: list(mark.files[path]) for path in sorted(mark.files)},
    }
    return (json.dumps(told, ensure_ascii=False, indent=0) + "\n").encode()


def read_mark(data: bytes, name: str) -> Mark:
    """What a `shard.json` says.

    Args:
        name: what people call its folder.

    Raises:
        BuildError: it is broken, or nothing that we wrote.
    """
    try:
        told = json.loads(data)
        if told["schema"] != SCHEMA:
            raise _wrong(name, f"is of the form {str(told['schema'])[:40]!r}, and this Kaifong reads {SCHEMA}")
        shard = Shard(_number(told["shard"]["number"]), _number(told["shard"]["of"]))
        day = date.fromisoformat(told["whole"]["day"]).isoformat()
        whole = Whole(_digest(told["whole"]["made_by"]), day, _digest(told["whole"]["hub"]))
        files = {_path(path): (_size(size), _digest(digest)) for path, (size, digest) in told["files"].items()}
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise _wrong(name, f"holds a {NAME} that no build wrote, or that was cut off") from None
    if shard.number > shard.of:
        raise _wrong(name, f"says that it is part {shard.number} of {shard.of}")
    return Mark(shard, whole, files)


def agree(one: Whole, other: Whole, name: str) -> None:
    """Refuses a shard whose whole is another one than it has to be.

    Raises:
        BuildError: says the first thing in which they differ.
    """
    for spec in fields(Whole):
        if getattr(one, spec.name) != getattr(other, spec.name):
            seen, mend = _DIFFERENT[spec.name]
            raise BuildError(f"the shard in {name} {seen}", mend=mend)


def _wrong(name: str, seen: str) -> BuildError:
    return BuildError(f"the shard in {name} {seen}", mend="build that shard again, and hand its folder over whole")


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST:
        raise ValueError
    return value


def _size(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST_FILE:
        raise ValueError
    return value


def _digest(value: Any) -> str:
    if not isinstance(value, str) or not _DIGEST.match(value):
        raise ValueError
    return value


def _path(value: str) -> str:
    """A path that stays where builds keep things, whatever file system takes it."""
    parts = PurePosixPath(value).parts
    odd = value.startswith("/") or "\\" in value or ":" in value or not value.isprintable()
    long = len(value.encode()) > _LONGEST_PATH or any(len(part.encode()) > _LONGEST_NAME for part in parts)
    if odd or long or ".." in parts or "/".join(parts) != value or not value.startswith(_ROOMS):
        raise ValueError
    return value
