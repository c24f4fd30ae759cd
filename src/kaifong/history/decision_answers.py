"""What is asked of a decision record, key by key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from kaifong.history.change import Effect, Sanction
from kaifong.history.decision_parts import Appeal, Deed, Notice, Outcome
from kaifong.history.json_record import JsonRecord, shown
from kaifong.text.width import width

# How wide a statement is, at least: a Chinese character counts two, for it says as much. A word is no statement.
LEAST = 20
# Characters of one: what is longer belongs in the pull request.
MOST = 4000

# Twelve random letters and figures: nobody can tell from it whom, when or how many.
_CASE = re.compile(r"[a-z0-9]{4}(?:-[a-z0-9]{4}){2}\Z")
_CLAUSE = re.compile(r"[a-z][a-z0-9-]{0,59}\Z")
_REVISION = re.compile(r"[0-9a-f]{12}\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")


Word = TypeVar("Word", bound=StrEnum)


class DecisionRecord(JsonRecord):
    """A decision record being read."""

    what = "a decision record"
    again = "write the record again"

    def like(self, mapping: Mapping[str, Any], key: str, shape: re.Pattern[str], what: str, example: str) -> str:
        """A short text of a given shape."""
        value = mapping.get(key)
        if not isinstance(value, str) or not shape.match(value):
            raise self.error(key, f"`{key}` is not {what}", f"write it like {example}")
        return value

    def case(self, key: str, mapping: Mapping[str, Any] | None = None) -> str:
        """The random id of a decision."""
        found = self.all if mapping is None else mapping
        return self.like(found, key, _CASE, "the id of a case", "k7q2-m4xd-9fwp, from random letters and figures")

    def clause(self, key: str) -> str:
        """The name of a clause."""
        return self.like(self.all, key, _CLAUSE, "the name of a clause", "respect")

    def revision(self, key: str) -> str | None:
        """The revision of a text, where it is told."""
        if key not in self.all:
            return None
        return self.like(self.all, key, _REVISION, "the revision of a text", "3f9a0c51d2e7")

    def day(self, mapping: Mapping[str, Any], key: str, where: str) -> date:
        """A day."""
        return self.calendar_day(mapping.get(key), f"{where}{key}")

    def people(self, key: str) -> Mapping[int, str]:
        """One person or several: logins by id."""
        value = self.all.get(key)
        if not isinstance(value, list) or not value:
            raise self.error(key, f"`{key}` names nobody", f'write "{key}": [{{"id": 101, "login": "name"}}]')
        return dict(self.person_in(one, key) for one in value)

    def statement(self, key: str, *, needed: bool) -> str | None:
        """The facts or the reasons, as a text that says something."""
        value = self.all.get(key)
        if key not in self.all and not needed:
            return None
        if not isinstance(value, str) or len(value.strip()) > MOST or width(value.strip()[:MOST]) < LEAST:
            what = "statement of reasons" if needed else "statement of facts"
            raise self.error(
                key,
                f"`{key}` is no {what}",
                f"say in {LEAST} to {MOST:,} characters what was seen{' and why this follows' if needed else ''}",
            )
        return value.strip()

    def flag(self, mapping: Mapping[str, Any], key: str, where: str) -> bool | None:
        """Yes, no, or not said."""
        value = mapping.get(key)
        if key in mapping and not isinstance(value, bool):
            raise self.error(key, f"`{where}{key}` is {shown(value)}", "write true or false")
        return value

    def one_of(self, mapping: Mapping[str, Any], key: str, words: type[Word], where: str) -> Word | None:
        """One of a few words, or not said."""
        value = mapping.get(key)
        if key not in mapping:
            return None
        if not isinstance(value, str) or value not in list(words):
            raise self.error(key, f"`{where}{key}` is {shown(value)}", f"write one of {', '.join(words)}")
        return words(value)

    def number_if(self, mapping: Mapping[str, Any], key: str, where: str) -> int | None:
        """A number of GitHub's, or not said."""
        return self.number(mapping, key, where) if key in mapping else None

    def deeds(self, key: str) -> Mapping[str, Deed]:
        """What was done to which files."""
        value = self.all.get(key, [])
        if not isinstance(value, list):
            raise self.error(key, f"`{key}` is not a list", f'write "{key}": [{{"path": "…", "effect": "removed"}}]')
        found: dict[str, Deed] = {}
        for one in value:
            if not isinstance(one, dict):
                raise self.error(
                    key, f"an item of `{key}` is not an object", 'write {"path": "…", "effect": "removed"}'
                )
            self.closed(one, ("path", "effect"), f"{key}.")
            path = self.relative(one, "path")
            if path in found:
                raise self.error(key, f"{shown(path)} stands there twice", "keep one of them")
            if one.get("effect") not in list(Deed):
                seen = f"`{key}.effect` is {shown(one.get('effect'))}"
                raise self.error("effect", seen, f"write one of {', '.join(Deed)}")
            found[path] = Deed(one["effect"])
        return found

    def sanction(self, key: str, case: str) -> tuple[str, Sanction] | None:
        """The hash of a member's id, and what the sanction does."""
        value = self._object(key, '{"member": "…", "effect": "mute", "until": "…"}', ("member", "effect", "until"))
        if value is None:
            return None
        digest, effect = value.get("member"), value.get("effect")
        if not isinstance(digest, str) or not _HASH.match(digest):
            raise self.error("member", f"`{key}.member` is no keyed hash", "never write a name or an id there")
        if effect not in list(Effect):
            raise self.error("effect", f"`{key}.effect` is {shown(effect)}", f"write one of {', '.join(Effect)}")
        if "until" not in value and effect == Effect.BAN:
            return digest, Sanction(case, Effect.BAN, None)
        until = self.day(value, "until", f"{key}.")
        if until < self.day(self.all, "decided_on", ""):
            raise self.error("until", f"`{key}.until` lies before the decision", "write the last day of the sanction")
        return digest, Sanction(case, Effect(effect), until)

    def notice(self, key: str) -> Notice | None:
        """How the person was told."""
        value = self._object(key, '{"on": "2026-11-20", "language": "zh-Hant"}', ("on", "language", "number"))
        if value is None:
            return None
        language = self.like(value, "language", _TAG, "the tag of a language", "zh-Hant")
        return Notice(self.day(value, "on", f"{key}."), language, self.number_if(value, "number", f"{key}."))

    def appeal(self, key: str) -> Appeal | None:
        """What came of an appeal."""
        keys = ("of", "outcome", "number", "outside_reader", "no_second_reader")
        value = self._object(key, '{"of": "k7q2-m4xd-9fwp", "outcome": "upheld"}', keys)
        if value is None:
            return None
        outcome = self.one_of(value, "outcome", Outcome, f"{key}.")
        if outcome is None:
            raise self.error(key, f"`{key}.outcome` is missing", f"write one of {', '.join(Outcome)}")
        reader = value.get("outside_reader")
        if "outside_reader" in value and not (isinstance(reader, str) and reader.strip() and len(reader) <= 200):
            raise self.error(
                "outside_reader", f"`{key}.outside_reader` names nobody", "say who it was, in a few words"
            )
        alone = self.flag(value, "no_second_reader", f"{key}.")
        if reader is not None and alone:
            raise self.error(
                "no_second_reader", "there was an outside reader, and there was none", "keep what is true"
            )
        number = self.number_if(value, "number", f"{key}.")
        named = reader.strip() if isinstance(reader, str) else None
        return Appeal(self.case("of", value), outcome, number, named, bool(alone))

    def _object(self, key: str, example: str, keys: tuple[str, ...]) -> Mapping[str, Any] | None:
        value = self.all.get(key)
        if key not in self.all:
            return None
        if not isinstance(value, dict):
            raise self.error(key, f"`{key}` is not an object", f"write {example}")
        self.closed(value, keys, f"{key}.")
        return value
