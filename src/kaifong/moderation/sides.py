"""The two sides of a change: the hub as it was and as it would be, whichever of the two one was given."""

from __future__ import annotations

from kaifong.entries.hub import Hub
from kaifong.history.change import SUBMODULE, Action, Change, ChangedFile


def after(hub: Hub, change: Change) -> Hub:
    """The hub once the change is merged. Laying a change over a tree that already has it changes nothing."""
    return hub.with_change(change)


def before(hub: Hub, change: Change) -> Hub:
    """The hub without the change: what it added is gone, what it edited or removed is as it was.

    Modes before the change are not known, so they count as regular.
    """
    return hub.with_change(inverse(change))


def inverse(change: Change) -> Change:
    """The change that takes this one back."""
    files: list[ChangedFile] = []
    for one in change.files:
        if one.action is Action.ADDED:
            files.append(ChangedFile(one.path, Action.REMOVED, before=one.data))
        elif one.action is Action.RENAMED and one.old_path is not None:
            files.append(
                ChangedFile(one.old_path, Action.RENAMED, data=one.before, before=one.data, old_path=one.path)
            )
        elif one.mode != SUBMODULE:
            files.append(ChangedFile(one.path, Action.EDITED, data=one.before, before=one.data))
    return Change(tuple(sorted(files, key=lambda one: one.path)))


def as_it_was(file: ChangedFile) -> ChangedFile | None:
    """The file before the change, as if it had just been added; None where it did not exist."""
    if file.before is None or file.action not in (Action.EDITED, Action.RENAMED):
        return None
    return ChangedFile(file.old_path or file.path, Action.ADDED, data=file.before)
