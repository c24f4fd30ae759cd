"""What a file of the hub belongs to: the entry itself, or the one in whose folder a picture lies."""

from __future__ import annotations

import posixpath

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import ChangedFile


def entry_of(hub: Hub, path: str) -> Entry | None:
    """The entry of that path, or the one in whose bundle the file lies; None outside content/."""
    if not path.startswith("content/"):
        return None
    if path in hub.entries:
        return hub.entries[path]
    folder = posixpath.dirname(path)
    while folder.count("/") >= 2:
        if f"{folder}/index.md" in hub.entries:
            return hub.entries[f"{folder}/index.md"]
        folder = posixpath.dirname(folder)
    return None


def entries_of(hub: Hub, file: ChangedFile) -> tuple[Entry, ...]:
    """Every entry of the hub before a change that one of its files touches, by where it was and by where it lands.

    A file that is renamed onto another's, or into another's folder, touches both.
    """
    found = [entry_of(hub, path) for path in (file.old_path, file.path) if path is not None]
    return tuple(dict.fromkeys(one for one in found if one is not None))
