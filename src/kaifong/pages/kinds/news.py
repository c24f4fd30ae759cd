"""News: whether it is official, and whether it still holds on the day."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`expired`: the last day has passed. The page stays: what was promised can be looked up."""
    expires = entry.front.get("expires")
    return {"expired": isinstance(expires, date) and expires < frame.site.now}
