"""News: whether it is official, and whether it still holds on the day."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look, Mark


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`expired`: the last day has passed. The page stays: what was promised can be looked up."""
    expires = entry.front.get("expires")
    return {"expired": isinstance(expires, date) and expires < frame.site.now}


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """Whether it is official, and whether it is over."""
    expires = entry.front.get("expires")
    over = isinstance(expires, date) and expires < frame.site.now
    official = Mark("official", frame.words.text("pages-official"))
    return ((official,) if entry.front.get("official") else ()) + (
        (Mark("over", frame.words.text("pages-expired")),) if over else ()
    )


LOOK = Look(present, marks=marks)
