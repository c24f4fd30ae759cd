"""Who brings a change, as the command line and the environment tell, and what the hub itself knows of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import click

from kaifong.entries.hub import Hub
from kaifong.history.change import Change, Submitter

# GitHub's logins: letters, figures and hyphens, at most 39; an account of an enterprise has an underscore.
_ASKED = re.compile(r"@?(?P<login>[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))(?::(?P<id>[1-9][0-9]{0,14}))?\Z")


def submitter(asked: str, hub: Hub, change: Change, now: date, environment: Mapping[str, str]) -> Submitter:
    """Whoever `LOGIN`, `ID` or `LOGIN:ID` names, with their level and sanctions as they were before the change.

    Raises:
        click.UsageError: it names nobody.
        SettingsError: the key in the environment is too short.
    """
    from kaifong.community.submitters import KEY, level_on, sanctions_on
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
    sanctions, errors = sanctions_on(before, number, now, environment.get(KEY))
    for error in errors:
        click.echo(str(error), err=True)
    return Submitter(login, number, level=level_on(before, login, number, now), sanctions=sanctions)


def _same_name(before: Hub, login: str) -> None:
    """Says so where a profile has that name and another login: who means the member is asked about a stranger."""
    profile = before.members.get(login)
    other = profile.front.get("login") if profile is not None else None
    if isinstance(other, str) and other.casefold() != login.casefold():
        click.echo(
            f"There is a profile called {login!r}; its login is {other!r}. Did you mean --submitter {other}?",
            err=True,
        )
