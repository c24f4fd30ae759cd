"""What `pages/kinds/<kind>.py` says of a kind: what its template needs, and how lists and cards show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame


@dataclass(frozen=True)
class Mark:
    """A small word on a card that says where an entry stands: open, next Sunday, four stars.

    `name` is for the theme (`kf-mark--open`), `text` for readers; `label` for screen readers, or None.
    """

    name: str
    text: str
    label: str | None = None


@dataclass(frozen=True)
class Look:
    """How a kind is shown.

    Attributes:
        present: what its template needs beyond what every entry has.
        section: the line of the fixed navigation that it belongs to; kinds of one line link to each other's lists.
        marks: an entry's marks on the day of the page; None for a kind without a state. Fields that are required of
            the kind are there: an entry without them has no page.
        order: the entries of its list on a day; None for newest first.
    """

    present: Callable[[Frame, Entry], dict[str, object]]
    section: str = "stories"
    marks: Callable[[Frame, Entry], tuple[Mark, ...]] | None = None
    order: Callable[[Sequence[Entry], date], Sequence[Entry]] | None = None
