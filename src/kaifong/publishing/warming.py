"""What a sweep does before its workers are forked: what each would compute for itself is there, and shared."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from kaifong.entries.hub import Hub
from kaifong.entries.tree import MemoryTree
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.history.merges import History, Source
from kaifong.moderation.checks import BY_ID
from kaifong.moderation.sitting import Part, Sitting, convene
from kaifong.publishing.cycles import seldom

# A line of each script that checks have lists for.
SAMPLE = "A quiet ride, [here](https://example.org/).\n\n我哋踩單車，今日落雨。\n\n今日は自転車で行きました。\n"


def warm(sitting: Sitting, *, lists: bool) -> None:
    """Has everything computed that all workers would otherwise compute each for itself.

    Args:
        lists: also the hub's indexes and the checks' lists and patterns, which few files do not pay for.
    """
    hub = sitting.subject.hub
    hub.entries  # noqa: B018 - a property that keeps what it computes
    if lists:
        hub.at("")
        hub.members  # noqa: B018
        for entry in hub.entries.values():
            hub.translations(entry)
            break
        _read_lists(sitting)


def _read_lists(sitting: Sitting) -> None:
    """Asks each of our checks about a text of ours, in every language of the hub; what it says is of no interest."""
    settings = sitting.subject.hub.settings
    texts = {
        f"content/{one.tag}/stories/warm.md": b"---\ntitle: A\nauthor: a\n---\n" + SAMPLE.encode()
        for one in settings.languages
    }
    files = tuple(ChangedFile(path, Action.ADDED, data=texts[path]) for path in sorted(texts))
    empty = Hub(MemoryTree({}), settings, History(Source.NONE))
    ours = tuple(check for check in sitting.asked if BY_ID.get(check.id) is check)  # here nothing limits a hub's own
    small = convene(empty, Change(files), sitting.subject.now, sitting.policy, ours)
    for file in files:
        part = Part()
        small.look_at(file, small.body(file, part), part)


@contextmanager
def shared() -> Iterator[None]:
    """While workers are forked: the collector leaves alone what is there, for its marks would unshare every page."""
    with seldom():
        gc.freeze()
        try:
            yield
        finally:
            gc.unfreeze()
