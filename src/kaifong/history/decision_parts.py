"""The parts of a decision: what was done, on whose word, how the person was told, and what came of an appeal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Measure(StrEnum):
    """What a decision is. Its value stands in the records; the words for people are the catalogue's."""

    REFUSAL = "refusal"  # a pull request is not taken
    REMOVAL = "removal"  # something that was published is taken down
    EDIT = "edit"  # something that was published is changed
    RESTORATION = "restoration"  # something that was taken down comes back
    WARNING = "warning"
    MUTE = "mute"
    BAN = "ban"
    APPEAL = "appeal"  # somebody else looked at a decision again


class Deed(StrEnum):
    """What a decision did to a file."""

    REMOVED = "removed"
    EDITED = "edited"
    RESTORED = "restored"


class Origin(StrEnum):
    """On whose word moderators looked; a statement of reasons has to say it (Regulation (EU) 2022/2065, Art. 17)."""

    CHECK = "check"  # a check saw it
    REPORT = "report"  # a reader reported it
    MODERATOR = "moderator"  # a moderator saw it
    LAW = "law"  # an order or notice under the law


class Outcome(StrEnum):
    """What came of an appeal."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"


SANCTIONS = frozenset({Measure.WARNING, Measure.MUTE, Measure.BAN})
# What the deed of at least one file has to be, for those measures that are about files.
DEEDS: Mapping[Measure, Deed] = {Measure.REMOVAL: Deed.REMOVED, Measure.EDIT: Deed.EDITED}


@dataclass(frozen=True)
class Notice:
    """How the person was told.

    Attributes:
        on: the day. language: the tag of the language in which.
        number: of the pull request or issue where; None where it was done in private, or where it may not stand in
            the record (a sanction's would name the member).
    """

    on: date
    language: str
    number: int | None = None


@dataclass(frozen=True)
class Appeal:
    """A decision looked at again.

    Attributes:
        of: the case. outcome: what came of it.
        number: of the pull request where it was asked for, or None.
        outside_reader: who from outside the hub was asked, where the hub has nobody but the decider; or None.
        no_second_reader: that there was nobody to ask.
    """

    of: str
    outcome: Outcome
    number: int | None = None
    outside_reader: str | None = None
    no_second_reader: bool = False

    @property
    def by_one_alone(self) -> bool:
        """Whether the hub says that it has nobody but those who decided first."""
        return self.no_second_reader or self.outside_reader is not None
