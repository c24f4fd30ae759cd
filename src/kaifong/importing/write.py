"""Carries an import out: writes what is new, follows a source that changed, and leaves what a person touched."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from kaifong.entries.whole_file import write_whole
from kaifong.errors import ImportingError
from kaifong.importing.jekyll import Planned
from kaifong.importing.report import FileReport, Outcome


def carry_out(
    planned: Sequence[Planned], root: Path, before: Mapping[str, str], *, dry_run: bool = False
) -> tuple[FileReport, ...]:
    """Writes the entries and says what became of each.

    Args:
        planned: from the plan.
        root: the hub's folder.
        before: what an earlier import wrote: digest by path. An entry with another digest was changed by hand since.
        dry_run: only say what would become of each.
    """
    reports = []
    for one in planned:
        outcome, reason = _outcome(one, root, before)
        digest = one.report.digest
        if outcome is Outcome.KEPT:
            # What we wrote last stays on record: the next import must not take a person's text for ours.
            digest = before.get(one.target)
        elif outcome is not Outcome.UNCHANGED and not dry_run:
            write(root / one.target, one.text.encode())
        reports.append(replace(one.report, outcome=outcome, reason=reason, digest=digest))
    return tuple(reports)


def _outcome(one: Planned, root: Path, before: Mapping[str, str]) -> tuple[Outcome, str | None]:
    path = root / one.target
    touched = "changed-since" if one.target in before else "taken"
    if path.is_symlink() or _through_symlink(root, path):
        return Outcome.KEPT, "symlink-target"
    if (path.with_suffix("") / "index.md").exists():
        return Outcome.KEPT, touched
    if not path.exists():
        return (Outcome.KEPT, "removed-since") if one.target in before else (Outcome.WRITTEN, None)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found == one.report.digest:
        return Outcome.UNCHANGED, None
    if found == before.get(one.target):
        return Outcome.UPDATED, None
    return Outcome.KEPT, touched


def _through_symlink(root: Path, path: Path) -> bool:
    """Whether a folder on the way is a symlink: writing through it would leave the hub."""
    return any(folder.is_symlink() for folder in path.parents if folder != root and folder.is_relative_to(root))


def write(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all.

    Raises:
        ImportingError: it could not be written (rights, a full disk).
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as error:
        raise ImportingError(
            f"{path} could not be written: {os.strerror(error.errno or 0)}",
            mend="give yourself the right to write there, or make room, then import again: what was written stands",
        ) from error
