"""What the last build put into its site: of each file what it was made from, and how it is known again.

The record lies in `.kaifong/cache/site.record`, a line with the digest of the rest and then one JSON value. It may be
deleted at any time; whatever is wrong with it means that all pages are laid out.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from kaifong.entries.tree import digest_of

RECORD = Path(".kaifong/cache/site.record")
_SCHEMA = "kaifong.kept-site/1"
# Of bytes, and of nanoseconds: what 64 bits hold.
_MOST = 1 << 63
# Bytes that a name, and a path, may have; four of them are a character of Unicode at most.
_NAME, _PATH = 255, 4000


class Output(NamedTuple):
    """A file of the site.

    Attributes:
        key: a digest of everything that it is made from. digest: of its bytes (`entries.tree.digest_of`).
        size: in bytes. time: of its last change, in nanoseconds since 1970.
    """

    key: str
    digest: str
    size: int
    time: int


@dataclass(frozen=True)
class Record:
    """What the last build left behind.

    Attributes:
        layout: the digest of all that pages are laid out with (`layout_digest`); it is the key of the theme's files.
        outputs: the site's files, by path.
        whole: something in the configuration may look at all pages: all are laid out in each build.
        searchable: how many documents the search index holds.
        warnings: what MkDocs warned of, with the staged page that it belongs to, or "".
    """

    layout: str = ""
    outputs: Mapping[str, Output] = field(default_factory=dict)
    whole: bool = False
    searchable: int = 0
    warnings: tuple[tuple[str, str], ...] = ()

    def data(self) -> bytes:
        """It, as it is written."""
        value = {
            "schema": _SCHEMA,
            "layout": self.layout,
            "whole": self.whole,
            "searchable": self.searchable,
            "warnings": self.warnings,
            "outputs": self.outputs,
        }
        text = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
        return digest_of(text).encode() + b"\n" + text


class NoRecordError(ValueError):
    """A record that cannot be used; the message says why, for one line to a person."""


def read_record(root: Path) -> Record:
    """The record of the hub in `root`; an empty one where there is none.

    Raises:
        NoRecordError: it is damaged, or another version of Kaifong wrote it.
    """
    try:
        data = (root / RECORD).read_bytes()
    except FileNotFoundError:
        return Record()
    except OSError as wrong:
        raise NoRecordError(wrong.strerror or "it cannot be read") from None
    digest, _, text = data.partition(b"\n")
    if digest != digest_of(text).encode():
        raise NoRecordError("it is damaged")
    try:
        value = json.loads(text)
        if value["schema"] != _SCHEMA:
            raise NoRecordError("another version of Kaifong wrote it")
        return _record(value)
    except (ValueError, LookupError, TypeError, AttributeError) as wrong:
        raise NoRecordError(str(wrong) if isinstance(wrong, NoRecordError) else "it has another form") from None


def _record(value: Mapping[str, Any]) -> Record:
    outputs = {path: Output(*facts) for path, facts in value["outputs"].items()}
    if not all(map(stays_within, outputs)):
        raise NoRecordError("it names files outside the site")
    # What a file system cannot take would end the build, and the next one, and every one after that.
    if not all(_can_be(path, one) for path, one in outputs.items()):
        raise NoRecordError("it has another form")
    return Record(
        layout=str(value["layout"]),
        outputs=outputs,
        whole=bool(value["whole"]),
        searchable=int(value["searchable"]),
        warnings=tuple((str(page), str(message)) for page, message in value["warnings"]),
    )


def _can_be(path: str, output: Output) -> bool:
    """Whether this is what `data` writes of a file that some file system has."""
    key, digest, size, time = output
    texts = type(key) is str and type(digest) is str
    numbers = type(size) is int and type(time) is int and 0 <= size < _MOST and abs(time) < _MOST
    return texts and numbers and disk_takes(path)


def stays_within(path: str) -> bool:
    """Whether a path leads to nothing outside the folder that it is read from."""
    return not path.startswith("/") and (".." not in path or ".." not in path.split("/"))


def disk_takes(path: str) -> bool:
    """Whether a file can have this path at all."""
    return "\0" not in path and (len(path) <= _NAME // 4 or _is_short(os.fsencode(path)))


def _is_short(path: bytes) -> bool:
    return len(path) <= _PATH and max(map(len, path.split(b"/"))) <= _NAME
