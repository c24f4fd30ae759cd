"""One thing that `kaifong doctor` looked at, and how it is: fine, worth a look, broken, or not to be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kaifong.errors import KaifongError


class State(StrEnum):
    """How serious a sign is. Only `fail` makes the command fail."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    UNSEEN = "unseen"  # it could not be looked at: never taken for fine


@dataclass(frozen=True)
class Sign:
    """One thing that was looked at.

    Attributes:
        check: what was looked at: `python`, `packages`, `history`…
        state: how it is.
        message: id in the catalogue; its attribute `.next` says what to do.
        params: what the message names.
        error: a whole message of another room, already in words, shown instead.
    """

    check: str
    state: State
    message: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    error: KaifongError | None = None


def broken(check: str, error: KaifongError) -> Sign:
    """The sign of an error that another room has put in words."""
    return Sign(check, State.FAIL, "doctor-error", error=error)


def said(check: str, state: State, seen: str, mend: str = "") -> Sign:
    """A sign in English words: GitHub's settings are named as GitHub names them.

    Args:
        check: what was looked at.
        state: how it is.
        seen: one sentence without a full stop.
        mend: what to do about it; empty where nothing has to be done.
    """
    return Sign(check, state, "doctor-error", error=KaifongError(seen, mend=mend))


def message(check: str, right: bool) -> str:  # noqa: FBT001 - read at a glance where it is called
    """The id of the message of something that is either right or wrong."""
    return f"doctor-{check}-{'ok' if right else 'wrong'}"
