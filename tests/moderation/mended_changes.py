"""A change after its fixes were put in, as `kaifong fix` leaves it."""

from __future__ import annotations

from dataclasses import replace

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.mending import Mended

# Rounds of mending, as of `kaifong fix`.
ROUNDS = 20


def after(hub: Hub, change: Change, done: Mended) -> tuple[Hub, Change]:
    """The hub and the change with the mended bytes in them."""
    files = tuple(replace(one, data=done.files.get(one.path, one.data)) for one in change.files)
    there = {one.path for one in files}
    carried = tuple(
        ChangedFile(path, Action.EDITED, data=data) for path, data in done.files.items() if path not in there
    )
    return hub.with_change(Change(carried)), Change(files, change.submitter)
