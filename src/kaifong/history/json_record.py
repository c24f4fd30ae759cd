"""A record below records/, read strictly: JSON without twins; what is not as it should be is named with its line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, ClassVar

from kaifong.errors import RecordError
from kaifong.history.json_twins import TwinError, no_twins
from kaifong.history.merges import YEARS
from kaifong.history.stand_in import STAND_IN, STAND_IN_ID

_READ = json.JSONDecoder(object_pairs_hook=no_twins).decode


class JsonRecord:
    """A record being read: every question names the file and the line when it gets no good answer.

    Attributes:
        path: where it stands. text: its text. all: its object.
    """

    what: ClassVar[str] = "a record"
    again: ClassVar[str] = "write the record again"
    # Whether the stand-in of somebody who asked to be forgotten may stand there. Not in decisions: who decided an
    # appeal has to be somebody else, and nobody is not.
    may_forget: ClassVar[bool] = False

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        try:
            self.text = data.decode("utf-8")
            read: Any = _READ(self.text)
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise RecordError("the record is not UTF-8", mend="save it as UTF-8", path=path, line=line) from None
        except json.JSONDecodeError as error:
            raise RecordError(
                f"the record is not JSON: {error.msg}",
                mend=f"mend the comma, quote or bracket there, or {self.again}",
                path=path,
                line=error.lineno,
            ) from None
        except TwinError as error:
            raise RecordError(
                f"the key {shown(error.key)} stands there twice", mend="keep one of them", path=path
            ) from None
        except (RecursionError, ValueError):
            # Python reads no number of more than 4,300 digits, and no lists a thousand deep.
            raise RecordError(
                "the record is nested too deep, or holds a number of thousands of digits", mend=self.again, path=path
            ) from None
        if not isinstance(read, dict):
            raise RecordError("the record is not a JSON object", mend="see docs/records.md for an example", path=path)
        self.all: dict[str, Any] = read

    def instant(self, value: Any, key: str) -> datetime:
        """A time with its offset from UTC, as a value of the record tells it; `key` is where it stands.

        Raises:
            RecordError: it is none.
        """
        try:
            moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            moment = None
        if moment is None or moment.utcoffset() is None or moment.year not in YEARS:
            raise self.error(key, f"`{key}` is not a time in UTC", "write it like 2025-03-02T09:12:00Z")
        return moment

    def calendar_day(self, value: Any, key: str) -> date:
        """A day, as a value of the record tells it; `key` is what it is called there.

        Raises:
            RecordError: it is none.
        """
        try:
            # The length keeps other spellings of ISO 8601 out: 20261120, 2026-W47-5.
            day = date.fromisoformat(value) if isinstance(value, str) and len(value) == len("2026-11-20") else None
        except ValueError:
            day = None
        if day is None or day.year not in YEARS or str(day) != value:
            raise self.error(key.rpartition(".")[2], f"`{key}` is not a day", "write it like 2026-11-20")
        return day

    def error(self, key: str, seen: str, mend: str) -> RecordError:
        """An error at the first line that holds a key."""
        lines = self.text.split("\n")
        line = next((at for at, text in enumerate(lines, 1) if f'"{key}"' in text), 1)
        return RecordError(seen, mend=mend, path=self.path, line=line)

    def is_of(self, schema: str) -> None:
        """Refuses a record of another schema."""
        if self.all.get("schema") != schema:
            raise self.error("schema", f"`schema` is not `{schema}`", f'write "schema": "{schema}"')

    def closed(self, mapping: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
        """Refuses keys that the schema does not know."""
        for key in mapping:
            if key not in keys:
                near = get_close_matches(key, keys, 1)
                raise self.error(
                    key,
                    f"{shown(where + key)} is not a key of {self.what}",
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
        return self.person_in(self.all.get(key), key)

    def person_in(self, value: Any, key: str) -> tuple[int, str]:
        """The id and login in a value that stands below a key."""
        if not isinstance(value, dict):
            raise self.error(key, f"`{key}` does not say who", f'write "{key}": {{"id": 101, "login": "name"}}')
        self.closed(value, ("id", "login"), f"{key}.")
        login = value.get("login")
        if not isinstance(login, str) or not login.strip():
            raise self.error(key, f"`{key}.login` is missing", "write the login at that time")
        forgotten = login == STAND_IN and value.get("id") == STAND_IN_ID and not isinstance(value["id"], bool)
        if forgotten and self.may_forget:
            return STAND_IN_ID, STAND_IN
        return self.number(value, "id", f"{key}."), login

    def relative(self, mapping: Mapping[str, Any], key: str) -> str:
        """A path from the hub's root."""
        value = mapping.get(key)
        if not isinstance(value, str) or not value or value.startswith("/") or ".." in value.split("/"):
            raise self.error(
                key, f"`{key}` is not a path from the hub's root", "write it like content/en/stories/a.md"
            )
        return value


def shown(value: Any) -> str:
    """A value as a message can show it: short, and without what a terminal would obey."""
    return ascii(value) if len(ascii(value)) <= 60 else ascii(value)[:60] + "…"
