"""Files moved without telling Git: a removal and an untracked file that are the same text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from kaifong.history.change import Action, ChangedFile

# Git's own default for renames: half of it has to be the same.
ALIKE = 0.5
# Each pair costs some 50 microseconds; nobody moves and edits more files than this by hand.
MOST_PAIRS = 200 * 200


def pair_moves(files: Iterable[ChangedFile]) -> tuple[ChangedFile, ...]:
    """The files, sorted by path, where each removed and added pair that is alike has become one rename.

    Git's raw diff pairs what it tracks; `mv` without `git add` leaves the new file untracked, which it does not see.
    """
    kept = {one.path: one for one in files}
    gone = [one for one in kept.values() if one.action is Action.REMOVED and one.before]
    new = [one for one in kept.values() if one.action is Action.ADDED and one.data and one.before is None]
    moved = _unchanged(gone, new)
    left = set(moved.values())
    gone = [one for one in gone if one.path not in left]
    new = [one for one in new if one.path not in moved]
    if len(gone) * len(new) <= MOST_PAIRS:
        moved |= _alike_pairs(gone, new)
    for to, came in moved.items():
        kept[to] = replace(kept[to], action=Action.RENAMED, before=kept.pop(came).before, old_path=came)
    return tuple(one for _, one in sorted(kept.items()))


def _unchanged(gone: list[ChangedFile], new: list[ChangedFile]) -> dict[str, str]:
    """Old paths by new path, for files that are the same byte for byte; of several the first by name."""
    old: dict[tuple[int, bytes | None], list[str]] = {}
    for one in sorted(gone, key=lambda one: one.path, reverse=True):
        old.setdefault((one.mode, one.before), []).append(one.path)
    return {
        one.path: same.pop()
        for one in sorted(new, key=lambda one: one.path)
        if (same := old.get((one.mode, one.data)))
    }


def _alike_pairs(gone: list[ChangedFile], new: list[ChangedFile]) -> dict[str, str]:
    """Old paths by new path, for files that are alike; the most alike pair first."""
    pairs = sorted((-alike, to.path, came.path) for came in gone for to in new if (alike := _alike(came, to)))
    found: dict[str, str] = {}
    taken: set[str] = set()
    for _, to, came in pairs:
        if to not in found and came not in taken:
            found[to] = came
            taken.add(came)
    return found


def _alike(removed: ChangedFile, added: ChangedFile) -> float:
    """The share of the longer file's bytes that stand in lines of both; 0 below the threshold or across modes."""
    old, new = removed.before or b"", added.data or b""
    if removed.mode != added.mode:
        return 0
    if min(len(old), len(new)) < ALIKE * max(len(old), len(new)):
        return 0
    shared = Counter(old.splitlines()) & Counter(new.splitlines())
    alike = sum((len(line) + 1) * count for line, count in shared.items()) / max(len(old), len(new))
    return alike if alike >= ALIKE else 0
