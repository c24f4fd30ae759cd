"""The option `--root` and the search for the hub around the current folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

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
        mend="go into a hub's folder, or name it with --root DIR; `kaifong init` makes a new one",
    )
