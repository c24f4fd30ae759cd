"""A story: free form, so nothing but what every entry has."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """What the story's template needs beyond what every entry has."""
    del frame, entry
    return {}


LOOK = Look(present)
