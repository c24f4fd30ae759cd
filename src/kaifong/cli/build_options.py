"""The options that every command has that makes a whole site, and what they come to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

_SITE = click.option(
    "--site",
    type=click.Path(path_type=Path),
    default=None,
    help="Where the site shall stand; the folder is replaced as a whole. Default: site/ in the hub.",
)
_JOBS = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=0),
    default=0,
    help="How many processes may work. Default: one per core.",
)
_NO_SEARCH = click.option(
    "--no-search", is_flag=True, help="Leave the search index out: quicker, for a look at the pages."
)
_STRICT = click.option("--strict", is_flag=True, help="A warning of the site generator fails the build, too.")
_QUIET = click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")


def site_options(function: F) -> F:
    """Adds `--site`, `--jobs`, `--no-search`, `--strict` and `--quiet`; the command gets them by these names."""
    return _SITE(_JOBS(_NO_SEARCH(_STRICT(_QUIET(function)))))


def site_place(folder: Path, given: Path | None) -> Path:
    """Where the site of the hub in a folder shall stand."""
    return (Path.cwd() / given).absolute() if given is not None else folder / "site"


def progress(*, quiet: bool) -> Callable[[str], None] | None:
    """Tells whoever waits what is being done, a line at a time; None where nobody wants to know."""
    return None if quiet else lambda line: click.echo(f"{line} …")
