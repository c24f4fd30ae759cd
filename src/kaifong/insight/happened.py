"""What happened, as figures count it: an entry that came in, something that somebody did, an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kaifong.history.merges import Merge


@dataclass(frozen=True)
class Arrival:
    """An entry that came in.

    Attributes:
        path, kind, language: of the entry; where it was renamed, as it is called now.
        day: of its first merge, in the hub's zone. merge: it.
        who: the key of whoever sent it; None for a program, and for those who asked to be forgotten.
        gone: the day on which it was taken away, or None.
        imported: whether it was written elsewhere, and brought along.
    """

    path: str
    kind: str
    language: str | None
    day: date
    merge: Merge
    who: str | None
    gone: date | None
    imported: bool

    def stands(self, day: date) -> bool:
        """Whether it was on the site on a day."""
        return self.day <= day and (self.gone is None or self.gone > day)


@dataclass(frozen=True)
class Deed:
    """Something that somebody did: sent what was merged, or helped with what another sent."""

    who: str
    day: date
    helping: bool
