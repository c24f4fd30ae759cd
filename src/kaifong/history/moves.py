"""Files moved without telling Git: a removal and an untracked file that are the same text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from kaifong.history.change import Action, ChangedFile

# Git's own default for renames: half of it has to be the same.
ALIKE = 0.5


def pair_moves(files: Iterable[ChangedFile]) -> tuple[ChangedFile, ...]:
    """The files, sorted by path, where each removed and added pair that is alike has become one rename.

    Git's raw diff pairs what it tracks; `mv` without `git add` leaves the new file untracked, which it does not see.
    """
    kept = {one.path: one for one in files}
    gone = [one for one in kept.values() if one.action is Action.REMOVED and one.before]
    new = [one for one in kept.values() if one.action is Action.ADDED and one.data and one.before is None]
    if not gone or not new:
        return _sorted(kept)
    pairs = sorted(
        (
            (-alike, added.path, removed.path)
            for removed in gone
            for added in new
            if (alike := _alike(removed, added))
        ),
    )
    used: set[str] = set()
    for _, to, came in pairs:
        if to not in used and came not in used:
            used |= {to, came}
            removed = kept.pop(came)
            kept[to] = replace(kept[to], action=Action.RENAMED, before=removed.before, old_path=came)
    return _sorted(kept)


def _sorted(files: dict[str, ChangedFile]) -> tuple[ChangedFile, ...]:
    return tuple(one for _, one in sorted(files.items()))


def _alike(removed: ChangedFile, added: ChangedFile) -> float:
    """The share of the longer file's bytes that stand in lines of both; 0 below the threshold or across modes."""
    old, new = removed.before or b"", added.data or b""
    if removed.mode != added.mode:
        return 0
    if old == new:
        return 1
    if min(len(old), len(new)) < ALIKE * max(len(old), len(new)):
        return 0
    shared = Counter(old.splitlines()) & Counter(new.splitlines())
    alike = sum((len(line) + 1) * count for line, count in shared.items()) / max(len(old), len(new))
    return alike if alike >= ALIKE else 0
