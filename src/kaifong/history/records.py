"""Merge records: one small file per merged pull request, below records/merges/. Their schema: docs/records.md."""

from __future__ import annotations

import os
from io import FileIO
from pathlib import Path
from typing import Any

from kaifong.errors import RecordError
from kaifong.history.change import Action
from kaifong.history.json_record import JsonRecord, shown
from kaifong.history.merges import Merge, MergedPath

RECORDS = "records/merges"
SCHEMA = "kaifong.merge/1"
# A pull request lists at most 3,000 files (GitHub's limit); with long names that stays below this. Anything larger is
# not one of ours, and reading it would only cost memory.
LARGEST = 4 * 1024 * 1024

_KEYS = ("schema", "pull_request", "submitter", "merged_by", "merged_at", "paths")


def read_records(root: Path) -> tuple[tuple[Merge, ...], tuple[RecordError, ...]]:
    """The merges recorded below a hub's root, oldest first whatever their order, and what could not be read."""
    merges: list[Merge] = []
    errors: list[RecordError] = []
    for file in _files(root / RECORDS):
        path = f"{RECORDS}/{file.name}"
        try:
            merges.append(parse_record(_bytes(file, path), path))
        except RecordError as error:
            errors.append(error)
    merges.sort(key=lambda one: (one.merged_at, one.number or 0))
    return tuple(merges), tuple(errors)


def parse_record(data: bytes, path: str) -> Merge:
    """The merge that one record's bytes tell; `path` is where it stands, which has to fit its number.

    Raises:
        RecordError: it is not JSON in UTF-8, or breaks the schema; names the file, and the line where one is known.
    """
    record = _Record(data, path)
    record.closed(record.all, _KEYS, "")
    record.is_of(SCHEMA)
    number = record.number(record.all, "pull_request", "")
    name = path.rpartition("/")[2]
    if name != f"{number}.json":
        raise record.error(
            "pull_request",
            f"the file is named {name} and tells of pull request {number}",
            f"name it {number}.json, so that no pull request can be counted twice",
        )
    submitter_id, submitter = record.person("submitter")
    merged_by = record.person("merged_by")[1] if record.all.get("merged_by") is not None else None
    return Merge(
        number=number,
        submitter_id=submitter_id or None,  # the stand-in's is 0, and nobody's
        submitter=submitter,
        merged_by=merged_by,
        merged_at=record.instant(record.all.get("merged_at"), "merged_at"),
        paths=record.paths("paths"),
        evidence=path,
    )


def _files(folder: Path) -> list[os.DirEntry[str]]:
    """The records, by number. A hub has one for every merge: the folder's listing tells what they are, in one go."""
    try:
        with os.scandir(folder) as found:
            records = [one for one in found if one.name.endswith(".json")]
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(records, key=lambda one: (len(one.name), one.name))


def _bytes(file: os.DirEntry[str], path: str) -> bytes:
    if not file.is_file(follow_symlinks=False):
        raise RecordError("this is not a regular file", mend="replace it by the file that it stands for", path=path)
    size = file.stat(follow_symlinks=False).st_size
    if size > LARGEST:
        raise RecordError(
            f"the record is {size:,} bytes long, more than the {LARGEST:,} that a record may have",
            mend="remove it, and let `collect` write the record again",
            path=path,
        )
    with FileIO(file.path) as opened:
        return opened.readall()


class _Record(JsonRecord):
    """A merge record being read."""

    what = "a merge record"
    may_forget = True
    again = "let `collect` write the record again"

    def paths(self, key: str) -> tuple[MergedPath, ...]:
        """What the merge touched."""
        value = self.all.get(key)
        if not isinstance(value, list):
            raise self.error(
                key, f"`{key}` is not a list", 'write "paths": [{"path": "content/…", "change": "added"}]'
            )
        return tuple(sorted((self._path(one) for one in value), key=lambda one: one.path))

    def _path(self, one: Any) -> MergedPath:
        if not isinstance(one, dict):
            raise self.error("paths", "an item of `paths` is not an object", 'write {"path": "…", "change": "added"}')
        self.closed(one, ("path", "change", "from"), "paths.")
        try:
            change = Action(str(one.get("change")))
        except ValueError:
            seen = f"`change` is {shown(one.get('change'))}"
            raise self.error("change", seen, f"write one of {', '.join(Action)}") from None
        if ("from" in one) != (change is Action.RENAMED):
            raise self.error(
                "change", "`from` and `renamed` belong together", "say where a renamed file was, only there"
            )
        return MergedPath(self.relative(one, "path"), change, self.relative(one, "from") if "from" in one else None)
