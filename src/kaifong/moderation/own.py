"""Checks that a hub brings itself: the same kind of function with the same metadata, and the words for it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass, field, replace
from typing import Any

from kaifong.errors import SettingsError
from kaifong.moderation.check import Check, Seen, Subject
from kaifong.moderation.checks import BY_ID
from kaifong.moderation.own_form import malformed, well_formed

# The first column of a Fluent file names a message (Fluent syntax 1.0).
_MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
# What a check's own words may be about: everything under its id.
ABOUT = "-about"


@dataclass(frozen=True)
class Pack:
    """Checks with their words.

    Attributes:
        checks: in the order in which they are listed.
        messages: Fluent sources by language tag: for each check `<id>-about`, and each message that it yields.
        pages: what a check looks for, why, and how to mend it, in Markdown, by check id.
        source: where it comes from, for whoever reads an error: `checks/shouting/check.py`, or a package's name.
    """

    checks: tuple[Check, ...] = ()
    messages: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)
    source: str = ""


class UnknownMessageError(Exception):
    """A check of a hub's own yielded a message that it brings no words for."""


class MalformedSeenError(Exception):
    """A check of a hub's own yielded what is no `Seen`, or one whose parts are not what `Seen` says."""


class EndedError(Exception):
    """A check of a hub's own tried to end the program."""


def joined(packs: Iterable[Pack]) -> Pack:
    """All packs as one, each held to its form.

    Raises:
        SettingsError: something in a pack is no check, its id is malformed or taken, or it brings no words.
    """
    checks: dict[str, Check] = {}
    messages: dict[str, str] = {}
    pages: dict[str, str] = {}
    for pack in packs:
        for check in pack.checks:
            _held(check, pack, checks)
            checks[check.id] = _speaking(check, pack)
        for tag, text in pack.messages.items():
            messages[tag] = f"{messages.get(tag, '')}\n{text}"
        pages |= {name: page for name, page in pack.pages.items() if name in checks}
    return Pack(tuple(checks.values()), messages, pages)


def _held(check: object, pack: Pack, taken: Mapping[str, Check]) -> None:
    if not isinstance(check, Check):
        raise SettingsError(
            f"what it gives is no Check but {type(check).__name__}",
            path=pack.source,
            mend="give `CHECK = Check(…)`; docs/own-checks.md shows a whole one",
        )
    if not _ID.match(check.id):
        raise SettingsError(
            f"the check's id is {check.id!r}", path=pack.source, mend="use small letters, digits and single hyphens"
        )
    wrong = malformed(check)
    if wrong is not None:
        raise SettingsError(
            f"the check's `{wrong}` is {getattr(check, wrong)!r:.60}",
            path=pack.source,
            why="it would not be asked, or what it finds could not be weighed",
            mend="give what `kaifong.moderation.check.Check` describes; docs/own-checks.md shows a whole one",
        )
    if check.id in BY_ID or check.id in taken:
        raise SettingsError(
            f"there is a check called {check.id} already",
            path=pack.source,
            why="policy and reports could not tell the two apart",
            mend="choose another id",
        )
    if not any(f"{check.id}{ABOUT}" in _MESSAGE.findall(text) for text in pack.messages.values()):
        raise SettingsError(
            f"the check {check.id} brings no message `{check.id}{ABOUT}`",
            path=pack.source,
            why="a member who meets it could not read what it looks for",
            mend=f"write `{check.id}{ABOUT} = …` in an .ftl file, and a message for each thing that it finds",
        )


def _speaking(check: Check, pack: Pack) -> Check:
    """The check, held to the messages that it brings: one that it lacks is an error of the check's, in the report."""
    known = {name for text in pack.messages.values() for name in _MESSAGE.findall(text)}

    def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
        try:
            with redirect_stdout(sys.stderr):  # what it prints is no part of a report
                found = list(check.find(subject, options))
        except SystemExit as error:
            raise EndedError from error
        for seen in found:
            if not well_formed(seen):
                raise MalformedSeenError
            if seen.message_id not in known or not seen.message_id.startswith(f"{check.id}-"):
                raise UnknownMessageError(seen.message_id)
        yield from found

    return replace(check, find=find)
