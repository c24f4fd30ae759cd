"""A tutorial: what it asks of the reader, before the steps."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look, Mark


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`steps`: how many there are; the body holds them."""
    del frame
    return {"steps": len(entry.parsed or ())}


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """How difficult it is."""
    difficulty = entry.front["difficulty"]
    return (Mark(difficulty, frame.words.text(f"pages-difficulty-{difficulty}")),)


LOOK = Look(present, marks=marks)
