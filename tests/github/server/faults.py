"""Failures to order: what the network and GitHub do on a bad day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "401",
    "403",
    "404",
    "409",
    "422",
    "429",
    "500",
    "502",
    "503",
    "secondary",
    "timeout",
    "half",
    "truncated",
    "reset",
    "errors",
    "partial",
]

MESSAGES = {
    "401": "Bad credentials",
    "403": "Resource not accessible by integration",
    "404": "Not Found",
    "409": "Conflict",
    "422": "Validation Failed",
    "429": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    "secondary": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    "500": "Server Error",
    "502": "Server Error",
    "503": "Service unavailable",
}
GRAPHQL = ("errors", "partial")
"""What GraphQL answers with status 200: nothing but an error; an answer whose first level is null."""
BUSY = "Something went wrong while executing your query. This may be the result of a timeout, or it could be a bug."
DROPPED = ("timeout", "half", "truncated", "reset")
"""What is no answer: held and closed; fewer bytes than announced; broken JSON; the connection reset."""


@dataclass(eq=False)
class Fault:
    """`times` answers to calls that match go wrong; with `after_effect` what was asked happens all the same."""

    method: str
    pattern: re.Pattern[str]
    kind: Kind
    times: int
    after_effect: bool
    skip: int
    retry_after: int
    happened: int = 0

    @property
    def status(self) -> int:
        """The status of the answer; 0 where there is none."""
        if self.kind in GRAPHQL:
            return 200
        return 403 if self.kind == "secondary" else 0 if self.kind in DROPPED else int(self.kind)

    @property
    def before(self) -> bool:
        """True where what was asked does not happen. What a partial answer leaves out did happen."""
        return not self.after_effect and self.kind != "partial"


@dataclass(eq=False)
class Meanwhile:
    """Something that somebody else does just before, or just after, a call has its effect."""

    method: str
    pattern: re.Pattern[str]
    act: Callable[[], object]
    skip: int
    after: bool


class Faults:
    """The failures and the lost races that are ordered, in the order in which they were."""

    def __init__(self) -> None:
        self.ordered: list[Fault] = []
        self.races: list[Meanwhile] = []

    def meanwhile(
        self, method: str, path: str, act: Callable[[], object], *, skip: int = 0, after: bool = False
    ) -> Meanwhile:
        """Once, `act` happens as a matching call comes in: `lambda: push(pull, {…})`; with `after` when it is done.

        The first `skip` calls that match pass. It is not bound to whose call it is.
        """
        made = Meanwhile(method, re.compile(path), act, skip, after)
        self.races.append(made)
        return made

    def race(self, method: str, path: str, *, after: bool) -> None:
        """Does what is ordered for this moment of a call."""
        for one in [race for race in self.races if race.after == after]:
            if one.method in ("*", method) and one.pattern.search(path):
                if one.skip:
                    one.skip -= 1
                    continue
                self.races.remove(one)
                one.act()

    def add(
        self, method: str, path: str, kind: Kind, *, times: int = 1, after_effect: bool = False, skip: int = 0,
        retry_after: int = 1,
    ) -> Fault:  # fmt: skip
        """`times` calls of `method` ("*": any) whose path matches the regex fail; the first `skip` of them do not."""
        made = Fault(method, re.compile(path), kind, times, after_effect, skip, retry_after)
        self.ordered.append(made)
        return made

    def due(self, method: str, path: str) -> Fault | None:
        """The failure for this call, counted as done."""
        for fault in self.ordered:
            if fault.method in ("*", method) and fault.happened < fault.times and fault.pattern.search(path):
                if fault.skip:
                    fault.skip -= 1
                    continue
                fault.happened += 1
                return fault
        return None

    def clear(self) -> None:
        self.ordered.clear()
        self.races.clear()
