"""A clause of the guidelines: it has no page of its own; `pages/guidelines.py` shows all clauses on one."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`address`: where the clause stands."""
    return {"address": frame.to(entry.address)}
