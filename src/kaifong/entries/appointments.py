"""Who holds an office in a hub: the lists `maintainers` and `moderators` of guidelines/recognition.yml.

An office is given by GitHub's id, in a file that only maintainers change; a moderator's ends by its date. The lists
stand on this floor because two rooms ask about them: reviews (who may change what others wrote) and the ladder.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from typing import Any

from kaifong.entries.kinds import BY_NAME
from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.entries.tree import Tree
from kaifong.errors import SettingsError

# community/recognition.py has the same name for it; this floor is below that one.
FILE = "guidelines/recognition.yml"


class Office(StrEnum):
    """An office."""

    MAINTAINER = "maintainer"  # answers for the hub as a whole; without a term, unless one is written
    MODERATOR = "moderator"  # decides about what members send, for a term


# By the key of recognition.yml that lists its holders: the office, and what has to be said of each.
LISTS: Mapping[str, tuple[Office, tuple[str, ...]]] = {
    "maintainers": (Office.MAINTAINER, ("id", "login")),
    "moderators": (Office.MODERATOR, ("id", "login", "from", "until")),
}
_KEYS = ("id", "login", "from", "until", "languages", "kinds", "note")


@dataclass(frozen=True)
class Appointment:
    """One person's office.

    Attributes:
        office: it. id: GitHub's number for them; it outlives renames. login: what they are called there today.
        since, until: first and last day, in the hub's zone; None where the list does not say.
        languages, kinds: what they look after; empty for everything.
        note: a word about it, or empty.
    """

    office: Office
    id: int
    login: str
    since: date | None = None
    until: date | None = None
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    note: str = ""

    def on(self, day: date) -> bool:
        """Whether it is held on a day; the last day counts."""
        return (self.since or date.min) <= day <= (self.until or date.max)

    def covers(self, language: str | None, kind: str | None) -> bool:
        """Whether entries of a language and kind are theirs to look after; None asks about any."""
        return (language is None or not self.languages or language in self.languages) and (
            kind is None or not self.kinds or kind in self.kinds
        )


def appointments_of(tree: Tree, tags: Iterable[str]) -> tuple[Appointment, ...] | None:
    """The offices of a hub; None where it has no list, so that the roles in its profiles speak.

    A list that cannot be read appoints nobody: a slip of a maintainer opens no door, and `kaifong check` names it.
    """
    try:
        data = tree.read(FILE)
    except KeyError:
        return None
    return _appointments(data, tuple(tags))


@lru_cache(maxsize=8)
def _appointments(data: bytes, tags: tuple[str, ...]) -> tuple[Appointment, ...] | None:
    if not any(key.encode() in data for key in LISTS):
        return None
    try:
        document = read_maintainers_yaml(data, FILE, core=True)
        if not any(key in document.value for key in LISTS):
            return None
        return parse_appointments(document.value, document.lines, tags)
    except SettingsError:
        return ()


def parse_appointments(
    value: Mapping[str, Any], lines: Mapping[str, int], tags: Iterable[str]
) -> tuple[Appointment, ...]:
    """The offices that a recognition.yml gives, in its order.

    Args:
        value: the whole document. lines: the line of each of its keys. tags: the hub's languages.

    Raises:
        SettingsError: something in the lists is wrong; the error has its line.
    """
    reader = _Reader(lines, tuple(tags))
    return tuple(one for key in LISTS for one in reader.listed(value.get(key), key))


class _Reader:
    """Walks the two lists, item by item."""

    def __init__(self, lines: Mapping[str, int], tags: tuple[str, ...]) -> None:
        self.lines = lines
        self.tags = tags

    def listed(self, found: Any, key: str) -> list[Appointment]:
        """The holders that stand below a key."""
        if found is None:
            return []
        if not isinstance(found, list):
            raise self._fail(key, f"“{key}” is not a list", f"start each item below `{key}:` with a dash")
        made: list[Appointment] = []
        for number, one in enumerate(found):
            at = f"{key}.{number}"
            if not isinstance(one, dict):
                raise self._fail(at, f"this item of “{key}” has no keys", "write `- {id: 101, login: name, …}`")
            made.append(self._one(one, at, key))
        return made

    def _one(self, one: Mapping[str, Any], at: str, key: str) -> Appointment:
        office, needed = LISTS[key]
        for name in one:
            if name not in _KEYS:
                near = get_close_matches(str(name), _KEYS, n=1, cutoff=0.6)
                seen = f"unknown key “{name}”" + (f"; did you mean “{near[0]}”?" if near else "")
                raise self._fail(f"{at}.{name}", seen, f"use one of: {', '.join(_KEYS)}")
        for name in needed:
            if one.get(name) is None:
                why = "an office without an end is never looked at again" if name == "until" else None
                raise self._fail(at, f"“{name}” is missing", f"add `{name}: {_EXAMPLE[name]}`", why)
        number, login = one["id"], one["login"]
        if isinstance(number, str) and number.isascii() and number.isdigit():
            number = int(number)
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            mend = "write GitHub's number for the account, as https://api.github.com/users/LOGIN tells it"
            raise self._fail(f"{at}.id", f"“id” is {number!r}", mend)
        if isinstance(login, bool) or not isinstance(login, str | int) or not str(login).strip():
            raise self._fail(f"{at}.login", f"“login” is {login!r}", "write their login on GitHub")
        since, until = self._day(one, at, "from"), self._day(one, at, "until")
        if since is not None and until is not None and until < since:
            raise self._fail(f"{at}.until", "“until” lies before “from”", "write the last day of the office")
        note = one.get("note") or ""
        return Appointment(
            office=office,
            id=number,
            login=str(login).strip().removeprefix("@"),
            since=since,
            until=until,
            languages=self._some(one, at, "languages", self.tags),
            kinds=self._some(one, at, "kinds", tuple(BY_NAME)),
            note=str(note),
        )

    def _day(self, one: Mapping[str, Any], at: str, key: str) -> date | None:
        found = one.get(key)
        if found is None:
            return None
        try:
            return date.fromisoformat(str(found))
        except ValueError:
            raise self._fail(f"{at}.{key}", f"“{key}” is {found!r}, no day", "write it like 2026-12-31") from None

    def _some(self, one: Mapping[str, Any], at: str, key: str, known: tuple[str, ...]) -> tuple[str, ...]:
        found = one.get(key)
        if found is None:
            return ()
        words = [found] if isinstance(found, str) else found
        if not isinstance(words, list):
            raise self._fail(f"{at}.{key}", f"“{key}” is not a list", f"write `{key}: [{known[0]}]`")
        for word in words:
            if word not in known:
                near = get_close_matches(str(word), known, n=1, cutoff=0.5)
                seen = f"“{word}” is none of this hub’s {key}" + (f"; did you mean “{near[0]}”?" if near else "")
                raise self._fail(f"{at}.{key}", seen, f"use some of: {', '.join(known)}")
        return tuple(words)

    def _fail(self, key: str, seen: str, mend: str, why: str | None = None) -> SettingsError:
        line = None
        while key and line is None:
            line, key = self.lines.get(key), key.rpartition(".")[0]
        return SettingsError(seen, why=why, mend=mend, path=FILE, line=line or 1)


_EXAMPLE = {"id": "101", "login": "name", "from": "2026-01-01", "until": "2026-12-31"}
