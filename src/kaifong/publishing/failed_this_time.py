"""What could not be made this time is tried again the next.

A machine that was busy once is no reason to leave a text, a picture or a chart out for as long as nobody edits it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kaifong.entries.hub import Hub
    from kaifong.pages.memory import Memory
    from kaifong.pages.staged import Staged

# What `RenderFailure` gives as a reason; the other reasons are caps, which hold the same everywhere and every time.
_LIMITS = frozenset({"render-time", "render-memory", "render-crash"})


def forget_failures(hub: Hub, staged: Staged, memory: Memory, pictures: Collection[str], *, charts: bool) -> None:
    """Makes a memory forget what it saw of files that failed: to the next staging they are new.

    Args:
        pictures: SHA-256 of the bytes of those that took too much. charts: whether all charts were drawn.
    """
    failed = {path for path, reason in staged.broken if reason in _LIMITS}
    if pictures:
        beside = (path for entry in hub.entries.values() for path in entry.images)
        again = [path for path in beside if hashlib.sha256(hub.tree.read(path)).hexdigest() in pictures]
        failed.update(again)
        for path in again:
            memory.fresh.pop(f"picture:{path}", None)
    if failed:
        memory.files = {path: seen for path, seen in memory.files.items() if path not in failed}
    if not charts:
        memory.day = ""  # as after another day, all that looks at the whole hub is made again
