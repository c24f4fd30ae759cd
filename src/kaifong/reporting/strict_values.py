"""Values out of JSON that strangers may have written, each held to its type: every complaint says where."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kaifong.errors import ReportError

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")


def wrong(name: str, seen: str) -> ReportError:
    """What is said of a report that is not as we write it; `name` is its file's."""
    return ReportError(seen, path=name, mend="run that shard again, and give its report as it was printed")


@dataclass(frozen=True)
class Values:
    """Asks for values of a report; `name` is its file's. Each question without a good answer raises a ReportError."""

    name: str

    def _wrong(self, seen: str) -> ReportError:
        return wrong(self.name, seen)

    def _choice(self, kind: Any, value: Any, at: str) -> Any:
        try:
            return kind(value)
        except ValueError:
            raise self._wrong(f"`{at}` holds what it cannot hold") from None

    def _path(self, value: Any) -> str | None:
        return None if value is None else self._text(value, "path")

    def _date(self, value: Any, at: str) -> date:
        try:
            return date.fromisoformat(self._text(value, at))
        except ValueError:
            raise self._wrong(f"`{at}` is no date") from None

    def _count(self, value: Any, at: str, least: int, most: int = 2**53) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self._wrong(f"`{at}` is no number from {least} to {most}")
        return value

    def _id(self, value: Any, at: str) -> str:
        return self._matching(value, _ID, at)

    def _matching(self, value: Any, pattern: re.Pattern[str], at: str) -> str:
        if not pattern.match(text := self._text(value, at)):
            raise self._wrong(f"`{at}` is not as we write it")
        return text

    def _text(self, value: Any, at: str, least: int = 1) -> str:
        if not isinstance(value, str) or len(value) < least:
            raise self._wrong(f"`{at}` is no text")
        return value

    def _list(self, value: Any, at: str) -> list[Any]:
        if not isinstance(value, list):
            raise self._wrong(f"`{at}` is no list")
        return value

    def _mapping(self, value: Any) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise self._wrong("`params` is no object")
        return value

    def _keys(self, value: Any, wanted: tuple[str, ...], at: str) -> Mapping[str, Any]:
        if not isinstance(value, dict) or set(value) != set(wanted):
            raise self._wrong(f"the keys of {at} are not as we write them")
        return value
