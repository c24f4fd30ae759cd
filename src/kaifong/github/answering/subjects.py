"""What a pull request is about: the kinds and languages of its entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import Change


@dataclass(frozen=True)
class Subjects:
    """Kinds and languages in the hub's order, and the pairs of both (language None: it stands outside them)."""

    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    pairs: tuple[tuple[str | None, str], ...]


def subjects_of(hub: Hub, change: Change) -> Subjects:
    """What a change is about.

    Args:
        hub: as it was before the change.
    """
    entries = list(_entries(hub, change))
    order = [one.tag for one in hub.settings.languages]
    spoken = {one.language for one in entries}
    return Subjects(
        kinds=tuple(sorted({one.kind for one in entries})),
        languages=tuple(tag for tag in order if tag in spoken),
        pairs=tuple(sorted({(one.language, one.kind) for one in entries}, key=lambda pair: (pair[0] or "", pair[1]))),
    )


def _entries(hub: Hub, change: Change) -> Iterator[Entry]:
    after = hub.with_change(change)
    for file in change.files:
        for side, path in ((after, file.path), (hub, file.old_path or file.path)):
            if path in side.entries:
                yield side.entries[path]
