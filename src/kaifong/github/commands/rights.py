"""Who may give which command: one table, and why somebody may not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from kaifong.entries.appointments import Appointment, Office
from kaifong.entries.hub import Hub
from kaifong.entries.offices_held import offices_held
from kaifong.github.commands.names import Name
from kaifong.github.people import at_least


class Standing(StrEnum):
    """What somebody is to a pull request. An author is nothing else, whatever office they hold."""

    AUTHOR = "author"  # of the pull request; for a form, who opened the issue
    MEMBER = "member"  # everybody else with an account
    MODERATOR = "moderator"  # appointed for today in recognition.yml, and triage or more on GitHub
    MAINTAINER = "maintainer"  # maintain or admin on GitHub, or appointed and triage or more


DECIDERS = frozenset({Standing.MODERATOR, Standing.MAINTAINER})
EVERYBODY = frozenset(Standing)

# The table. docs/commands.md tells the same, and a test holds the two together.
RIGHTS: Mapping[Name, frozenset[Standing]] = MappingProxyType(
    {
        Name.APPROVE: DECIDERS,
        Name.HOLD: DECIDERS,
        Name.FIX: DECIDERS | {Standing.AUTHOR},
        Name.FEATURE: DECIDERS,
        Name.TRANSLATE: DECIDERS,
        Name.APPEAL: frozenset({Standing.AUTHOR}),
        Name.UPHOLD: DECIDERS,
        Name.OVERTURN: DECIDERS,
        Name.WITHDRAW: frozenset({Standing.AUTHOR}),
        Name.HELP: EVERYBODY,
    }
)

# Who cannot even label an issue on GitHub decides nothing there, whatever recognition.yml says: somebody took their
# access away, and forgot to strike out the office.
LEAST_OF_A_DECIDER = "triage"
LEAST_OF_A_MAINTAINER = "maintain"


@dataclass(frozen=True)
class Caller:
    """Whoever gave a command.

    Attributes:
        login, id: their account. role: what GitHub says they may do here: one of `people.ROLES`.
        offices: those that they hold today.
        standing: what follows, for this pull request.
    """

    login: str
    id: int
    role: str
    offices: tuple[Appointment, ...]
    standing: Standing

    @property
    def maintains(self) -> bool:
        """Whether they answer for the hub as a whole."""
        return self.standing is Standing.MAINTAINER

    def covers(self, language: str | None, kind: str | None) -> bool:
        """Whether an entry of a language and kind is theirs to decide about; everything is a maintainer's."""
        return self.maintains or any(one.covers(language, kind) for one in self.offices)


def caller(login: str, number: int, role: str, offices: tuple[Appointment, ...], *, author: bool) -> Caller:
    """The standing of an account: first whether it is their own work, then GitHub's permission and the office.

    Args:
        role: GitHub's, today. offices: the hub's, today. author: whether the pull request is theirs.
    """
    standing = Standing.MEMBER
    if author:
        standing = Standing.AUTHOR
    elif at_least(role, LEAST_OF_A_MAINTAINER):
        standing = Standing.MAINTAINER
    elif offices and at_least(role, LEAST_OF_A_DECIDER):
        maintains = any(one.office is Office.MAINTAINER for one in offices)
        standing = Standing.MAINTAINER if maintains else Standing.MODERATOR
    return Caller(login, number, role, offices, standing)


def offices_of(hub: Hub, number: int, day: date) -> tuple[Appointment, ...]:
    """The offices that an account holds on a day, by its id: a login can be given up and taken by somebody else.

    Args:
        hub: the base: nobody appoints themselves in the pull request that they are about to approve.
    """
    return tuple(one for one in offices_held(hub, day) if one.id == number)


def refusal(name: Name, who: Caller) -> str | None:
    """Why somebody may not give a command, as the id of a message; None where they may."""
    allowed = RIGHTS[name]
    if who.standing in allowed:
        return None
    if who.standing is Standing.AUTHOR:
        return "command-refused-own"
    if allowed == {Standing.AUTHOR}:
        return "command-refused-not-author"
    if who.offices:
        return "command-refused-no-access"
    if at_least(who.role, LEAST_OF_A_DECIDER):
        return "command-refused-no-office"
    return "command-refused-member"


def permitted(who: Caller) -> tuple[Name, ...]:
    """The commands that somebody may give, in the order of `Name`."""
    return tuple(one for one in Name if refusal(one, who) is None)
