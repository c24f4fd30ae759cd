"""What a check saw, and what follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Verdict(IntEnum):
    """What follows for a pull request, mildest first. A finding's severity is the verdict that it asks for."""

    PASS = 0
    ADVISE = 1  # publish; suggestions inside
    FIX = 2  # the author has to change something
    HOLD = 3  # a moderator has to look
    REFUSE = 4  # must never be published as it stands

    @property
    def label(self) -> str:
        """The word used in files and JSON."""
        return self.name.lower()


class Confidence(StrEnum):
    """How sure a check is. Low confidence can call a moderator, never block an author."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Audience(StrEnum):
    """To whom a finding speaks."""

    AUTHOR = "author"
    MODERATOR = "moderator"


class Family(StrEnum):
    """The seven questions."""

    FORM = "form"
    AUTHORITY = "authority"
    SAFETY = "safety"
    PRIVACY = "privacy"
    CONDUCT = "conduct"
    PROMOTION = "promotion"
    LANGUAGE = "language"


@dataclass(frozen=True)
class Fix:
    """One right answer: replace characters `start` to `end` (0-based, end exclusive) of the file by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Remake:
    """One right answer for a file that is no text: make it anew by the function of that name in `fixes.REMAKES`."""

    name: str


@dataclass(frozen=True)
class Finding:
    """One thing that a check saw. Its words are the catalogue's: `message_id` and `params`, in any language.

    Attributes:
        check: the check's id. clause: the guideline's clause it cites.
        path: POSIX path from the root; line, column: 1-based, None where the whole file is meant.
        params: strings and numbers; private things are masked before they get here.
        fix: what puts it right where one answer is right, else None. The check it is of says `mends`.
        fingerprint: stable over moves of lines: a hash of check, path, message and params.
        old: it stood there before, in a line that the change left alone, and was made advice for that.
    """

    check: str
    family: Family
    clause: str
    severity: Verdict
    confidence: Confidence
    audience: Audience
    path: str
    line: int | None
    column: int | None
    message_id: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    fix: Fix | Remake | None = None
    fingerprint: str = ""
    old: bool = False


@dataclass(frozen=True)
class Skipped:
    """A check that was not asked, with the message id of the reason; `note` is what policy.yml says about it."""

    check: str
    reason: str
    path: str | None = None
    note: str = ""


@dataclass(frozen=True)
class CheckError:
    """A check, or the renderer, that failed: a bug or a limit of ours, never a verdict on the member."""

    check: str
    path: str | None
    detail: str


@dataclass(frozen=True)
class Report:
    """What a review found. `reviewed` are the paths looked at, sorted; findings are sorted by path, line, check."""

    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    errors: tuple[CheckError, ...] = ()
    reviewed: tuple[str, ...] = ()
