"""Merge records: one small file per merged pull request, below records/merges/. Their schema: docs/records.md."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kaifong.errors import RecordError
from kaifong.history.change import Action
from kaifong.history.merges import YEARS, Merge, MergedPath

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
    for file in sorted((root / RECORDS).glob("*.json"), key=lambda one: (len(one.name), one.name)):
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
    if record.all.get("schema") != SCHEMA:
        raise record.error("schema", f"`schema` is not `{SCHEMA}`", f'write "schema": "{SCHEMA}"')
    number = record.number(record.all, "pull_request", "")
    if Path(path).name != f"{number}.json":
        raise record.error(
            "pull_request",
            f"the file is named {Path(path).name} and tells of pull request {number}",
            f"name it {number}.json, so that no pull request can be counted twice",
        )
    submitter_id, submitter = record.person("submitter")
    merged_by = record.person("merged_by")[1] if record.all.get("merged_by") is not None else None
    return Merge(
        number=number,
        submitter_id=submitter_id,
        submitter=submitter,
        merged_by=merged_by,
        merged_at=record.moment("merged_at"),
        paths=record.paths("paths"),
        evidence=path,
    )


def _bytes(file: Path, path: str) -> bytes:
    if file.is_symlink() or not file.is_file():
        raise RecordError("this is not a regular file", mend="replace it by the file that it stands for", path=path)
    size = file.stat().st_size
    if size > LARGEST:
        raise RecordError(
            f"the record is {size:,} bytes long, more than the {LARGEST:,} that a record may have",
            mend="remove it, and let `publish` write the record again",
            path=path,
        )
    return file.read_bytes()


class _Record:
    """A record being read: every question names the file and the line when it gets no good answer."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        try:
            self.text = data.decode("utf-8")
            read: Any = json.loads(self.text, object_pairs_hook=_no_twins)
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise RecordError("the record is not UTF-8", mend="save it as UTF-8", path=path, line=line) from None
        except json.JSONDecodeError as error:
            raise RecordError(
                f"the record is not JSON: {error.msg}",
                mend="mend the comma, quote or bracket there, or let `publish` write the record again",
                path=path,
                line=error.lineno,
            ) from None
        except _TwinError as error:
            raise RecordError(
                f"the key {_shown(str(error))} stands there twice", mend="keep one of them", path=path
            ) from None
        except (RecursionError, ValueError):
            # Python reads no number of more than 4,300 digits, and no lists a thousand deep.
            raise RecordError(
                "the record is nested too deep, or holds a number of thousands of digits",
                mend="let `publish` write the record again",
                path=path,
            ) from None
        if not isinstance(read, dict):
            raise RecordError("the record is not a JSON object", mend="see docs/records.md for an example", path=path)
        self.all: dict[str, Any] = read

    def error(self, key: str, seen: str, mend: str) -> RecordError:
        """An error at the first line that holds a key."""
        lines = self.text.split("\n")
        line = next((at for at, text in enumerate(lines, 1) if f'"{key}"' in text), 1)
        return RecordError(seen, mend=mend, path=self.path, line=line)

    def closed(self, mapping: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
        """Refuses keys that the schema does not know."""
        for key in mapping:
            if key not in keys:
                near = get_close_matches(key, keys, 1)
                raise self.error(
                    key,
                    f"{_shown(where + key)} is not a key of a merge record",
                    f"did you mean `{near[0]}`?" if near else f"the keys are {', '.join(keys)}",
                )

    def number(self, mapping: Mapping[str, Any], key: str, where: str) -> int:
        """A whole number above zero."""
        value = mapping.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.error(
                key, f"`{where}{key}` is not a whole number above zero", "write GitHub's number, unquoted"
            )
        return value

    def person(self, key: str) -> tuple[int, str]:
        """Somebody's id and login."""
        value = self.all.get(key)
        if not isinstance(value, dict):
            raise self.error(key, f"`{key}` does not say who", f'write "{key}": {{"id": 101, "login": "name"}}')
        self.closed(value, ("id", "login"), f"{key}.")
        login = value.get("login")
        if not isinstance(login, str) or not login.strip():
            raise self.error(key, f"`{key}.login` is missing", "write the login at the time of the merge")
        return self.number(value, "id", f"{key}."), login

    def moment(self, key: str) -> datetime:
        """An instant with its offset from UTC."""
        value = self.all.get(key)
        try:
            moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            moment = None
        if moment is None or moment.utcoffset() is None or moment.year not in YEARS:
            raise self.error(key, f"`{key}` is not a time in UTC", "write it like 2025-03-02T09:12:00Z")
        return moment

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
            seen = f"`change` is {_shown(one.get('change'))}"
            raise self.error("change", seen, f"write one of {', '.join(Action)}") from None
        if ("from" in one) != (change is Action.RENAMED):
            raise self.error(
                "change", "`from` and `renamed` belong together", "say where a renamed file was, only there"
            )
        return MergedPath(self._relative(one, "path"), change, self._relative(one, "from") if "from" in one else None)

    def _relative(self, one: Mapping[str, Any], key: str) -> str:
        value = one.get(key)
        if not isinstance(value, str) or not value or value.startswith("/") or ".." in value.split("/"):
            raise self.error(
                key, f"`{key}` is not a path from the hub's root", "write it like content/en/stories/a.md"
            )
        return value


def _shown(value: Any) -> str:
    """A value as a message can show it: short, and without what a terminal would obey."""
    return ascii(value) if len(ascii(value)) <= 60 else ascii(value)[:60] + "…"


class _TwinError(Exception):
    """A key that stands twice in one object: which of the two counts would depend on the reader."""


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _TwinError(key)
        found[key] = value
    return found
