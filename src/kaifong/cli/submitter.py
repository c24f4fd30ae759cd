"""Who brings a change, as the command line and the environment tell, and what the hub itself knows of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import partial

import click

from kaifong.entries.hub import Hub
from kaifong.errors import SettingsError
from kaifong.history.change import Change, Sanction, Submitter

# The hub's key for sanctions; only reviews that may know who is sanctioned are given it (docs/records.md).
KEY = "KAIFONG_SANCTIONS_KEY"
# GitHub's logins: letters, figures and hyphens, at most 39; an account of an enterprise has an underscore.
_ASKED = re.compile(r"@?(?P<login>[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))(?::(?P<id>[1-9][0-9]{0,14}))?\Z")


def submitter(asked: str, hub: Hub, change: Change, now: date, environment: Mapping[str, str]) -> Submitter:
    """Whoever `LOGIN`, `ID` or `LOGIN:ID` names, with their level and sanctions as they were before the change.

    Raises:
        click.UsageError: it names nobody.
        SettingsError: the key in the environment is too short.
    """
    from kaifong.moderation import sides

    found = _ASKED.match(asked)
    if found is None:
        raise click.UsageError(
            f"{asked!r} is no submitter: write LOGIN, LOGIN:ID or ID, the id being GitHub's number"
        )
    login = found["login"]
    number = int(found["id"] or login) if found["id"] or login.isdigit() else None
    before = sides.before(hub, change)
    _same_name(before, login)
    return Submitter(
        login,
        number,
        level=_level(before, login, number, now),
        sanctions=_sanctions(before, number, now, environment),
    )


def _same_name(before: Hub, login: str) -> None:
    """Says so where a profile has that name and another login: who means the member is asked about a stranger."""
    profile = before.members.get(login)
    other = profile.front.get("login") if profile is not None else None
    if isinstance(other, str) and other.casefold() != login.casefold():
        click.echo(
            f"There is a profile called {login!r}; its login is {other!r}. Did you mean --submitter {other}?",
            err=True,
        )


def _level(before: Hub, login: str, number: int | None, now: date) -> partial[int] | None:
    """What finds out how far they are trusted; None where the rules or what was merged cannot be read."""
    from kaifong.community.levels import level_of
    from kaifong.community.recognition_reader import read_recognition
    from kaifong.history.merges import Source

    try:
        recognition = read_recognition(before)
    except SettingsError:
        return None
    if before.history.source is Source.NONE:
        return None
    return partial(level_of, before, recognition, login, number, now)


def _sanctions(
    before: Hub, number: int | None, now: date, environment: Mapping[str, str]
) -> tuple[Sanction, ...] | None:
    """The sanctions that stand, or None where there is no key to match them with, or no id."""
    from kaifong.history.decision_reader import read_decisions
    from kaifong.history.decisions import is_decision, sanctions_of

    key = environment.get(KEY)
    if not key or number is None:
        return None
    files = ((path, before.tree.read(path)) for path in before.tree.modes if is_decision(path))
    decisions, errors = read_decisions(files)
    for error in errors:
        click.echo(str(error), err=True)
    return sanctions_of(decisions, number, key, now)
