"""The option `--root` and the search for the hub around the current folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from kaifong.entries.settings import Settings
from kaifong.errors import NoHubError

F = TypeVar("F", bound=Callable[..., Any])


def root_option(function: F) -> F:
    """Adds `--root DIR`; the command gets `root`, a Path that need not be a hub yet: see `hub_root`."""
    return click.option(
        "--root",
        type=click.Path(file_okay=False, path_type=Path),
        default=None,
        help="The hub's folder. Default: the hub around the current folder.",
    )(function)


def hub_root(given: Path | None) -> Path:
    """The folder of the hub: the one given, or the nearest around the current folder that has a hub.yml.

    Raises:
        NoHubError: there is none.
    """
    if given is not None:
        if (given / "hub.yml").is_file():
            return given.resolve()
        raise NoHubError(
            f"the folder {given} is no hub: it has no hub.yml",
            mend="name the folder that holds hub.yml, content/ and guidelines/ with --root",
        )
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "hub.yml").is_file():
            return folder
    raise NoHubError(
        "there is no hub.yml in this folder or in any above it",
        mend="go into a hub's folder, or name it with --root DIR",
    )


def today(settings: Settings) -> date:
    """The hub's day: now in its own zone, or SOURCE_DATE_EPOCH (reproducible-builds.org) where that is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.astimezone(settings.zone).date()
