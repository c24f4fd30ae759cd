"""What proves that an entry came in, and when: a merge, else the date of its import."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kaifong.entries.hub import Entry, Hub
from kaifong.history.merges import Merge


class Unproven(StrEnum):
    """Why an entry scores nothing for anybody."""

    NO_MERGE = "no-merge"  # the history does not know the file, and it was not imported
    FUTURE = "future"  # its merge is dated after today: a clock was wrong, or a record was
    BROKEN = "broken"  # it has no page


@dataclass(frozen=True)
class Evidence:
    """When an entry came in, in the hub's zone, and where a reader can check it. `merge` is None for an import."""

    when: date
    where: str
    merge: Merge | None

    @property
    def order(self) -> tuple[date, datetime | None, int, str]:
        """What sorts pieces of evidence as they happened, whatever the order of the records."""
        return (
            self.when,
            self.merge.merged_at if self.merge else None,
            (self.merge and self.merge.number) or 0,
            self.where,
        )


def evidence(hub: Hub, entry: Entry, now: date) -> Evidence | Unproven:
    """The evidence for an entry, or why there is none.

    The first merge counts: an entry that is taken away and brought again does not become new by it. The date of an
    import is the member's own word, and counts only where the history does not know the file.
    """
    if not entry.publishable:
        return Unproven.BROKEN
    merge = hub.history.first(entry.path)
    if merge is not None:
        when = merge.merged_at.astimezone(hub.settings.zone).date()
        return Unproven.FUTURE if when > now else Evidence(when, merge.evidence, merge)
    imported = entry.front.get("imported") or {}
    said = imported.get("date")
    if not isinstance(said, date):
        return Unproven.NO_MERGE
    return Unproven.FUTURE if said > now else Evidence(said, f"imported from {imported.get('from', '?')}", None)
