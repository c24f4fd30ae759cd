"""What a command is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.github.commands.names import Name
from kaifong.github.commands.rights import Caller
from kaifong.github.desk import Desk
from kaifong.github.reading.base import Base
from kaifong.github.reading.pull import Account, Pull
from kaifong.languages.catalogue import Translator


class Sign(StrEnum):
    """How we react to the comment, worst last: of several commands, the last in this order is shown."""

    DONE = "+1"
    MERGED = "rocket"
    UNSURE = "confused"  # it was not understood, or GitHub did not do it
    REFUSED = "-1"


@dataclass(frozen=True)
class Outcome:
    """What came of a command.

    Attributes:
        text: Markdown for the answer, in the caller's language; every stranger's word in it is escaped.
        sign: the reaction.
        facts: what later runs have to know of it: they go into the answer's hidden mark.
    """

    text: str
    sign: Sign = Sign.DONE
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def granted(self) -> bool:
        """Whether it was done."""
        return self.sign in (Sign.DONE, Sign.MERGED)


@dataclass(frozen=True)
class Case:
    """One command in one comment.

    Attributes:
        desk: the step's. base: the side that judges. pull: the pull request as it stood when the command's turn came.
        owners: whose work it is, the first of them to be spoken to: its author, a form's opener, whoever commanded
            one of our own pull requests.
        comment: the comment as GitHub gave it when it was read again.
        who: whoever gave it. name, argument: the command, and the rest of its line: a stranger's text.
        words: their language.
        thread: all comments of the pull request, oldest first.
        on_form: whether the comment is on the form that the pull request came from.
    """

    desk: Desk
    base: Base
    pull: Pull
    owners: tuple[Account, ...]
    comment: Mapping[str, Any]
    who: Caller
    name: Name
    argument: str
    words: Translator
    thread: tuple[Mapping[str, Any], ...]
    on_form: bool = False

    @property
    def hub(self) -> Hub:
        """The community in the base."""
        return self.base.hub

    @cached_property
    def today(self) -> date:
        """The day in the hub's zone."""
        return self.desk.today(self.hub.settings)

    @property
    def link(self) -> str:
        """The address of the comment, for people."""
        return str(self.comment.get("html_url") or "")

    def refused(self, message: str, /, sign: Sign = Sign.REFUSED, **params: object) -> Outcome:
        """Not done, for a reason that the caller reads."""
        return Outcome(self.words.text(message, **params), sign)

    def done(self, message: str, /, facts: Mapping[str, Any] | None = None, **params: object) -> Outcome:
        """Done, in the words of a message."""
        return Outcome(self.words.text(message, **params), Sign.DONE, facts or {})


Act = Callable[[Case], Outcome]
