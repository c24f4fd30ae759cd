"""A hub's own checks for the commands that review: whose version runs, and what is said where none can be had."""

from __future__ import annotations

from pathlib import Path

import click

from kaifong.entries.hub import Hub
from kaifong.history.change import Change
from kaifong.moderation.findings import Skipped
from kaifong.moderation.own import Pack
from kaifong.setup.own_checks import FOLDER, own_checks


def own_checks_for(
    root: Path, hub: Hub, change: Change | None, given: Path | None
) -> tuple[Pack, tuple[Skipped, ...]]:
    """The hub's own checks, and what could not be asked.

    Args:
        change: the change under review, whose base is taken; None: the default branch's.
        given: a folder to read in place of the base's; whoever names it trusts it.

    Raises:
        click.UsageError: `given` holds no checks.
        SettingsError: one cannot be loaded.
        GitError: the base lacks an object.
    """
    from kaifong.history.base_files import files_at
    from kaifong.history.changes import base_commit

    if given is not None:
        if not any(given.glob("*/check.py")):
            raise click.UsageError(
                f"{str(given)!r} holds no checks: name the folder in which each check has one of its own (checks/)"
            )
        files = {f"{FOLDER}/{one.relative_to(given).as_posix()}": one.read_bytes() for one in _below(given)}
        return own_checks(files), ()
    base = change.base if change is not None and change.base else base_commit(root, hub.settings.branch)
    here = {one.parent.name: one.read_bytes() for one in sorted((root / FOLDER).glob("*/check.py")) if one.is_file()}
    if base is None:
        return own_checks({}), (Skipped(FOLDER, "skipped-no-base"),) if here else ()
    merged = files_at(root, base, FOLDER)
    waiting = [name for name, code in here.items() if merged.get(f"{FOLDER}/{name}/check.py") != code]
    unasked = tuple(Skipped(FOLDER, "skipped-not-merged", f"{FOLDER}/{name}/check.py") for name in waiting)
    return own_checks(merged), unasked


def _below(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if one.is_file() and not one.is_symlink())
