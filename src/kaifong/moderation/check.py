"""What a check is: a function with its metadata beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import Change, ChangedFile
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Remake, Verdict
from kaifong.rendering.rendered import Facts, Rendered


class Scope(StrEnum):
    """What a check is called with, once each."""

    ENTRY = "entry"  # an added or edited entry that could be read; `subject.entry` and `.rendered` are there
    FILE = "file"  # every changed file, whatever it is; `subject.file` is there
    CHANGE = "change"  # the change as a whole


@dataclass(frozen=True)
class Subject:
    """What a check looks at.

    Attributes:
        hub: the community as it would be once the change is merged.
        before: the community before it, or None where that is not known.
        change: the whole change. now: a day in the hub's zone.
        file, entry, rendered: what the scope promises, else None.
    """

    hub: Hub
    before: Hub | None
    change: Change
    now: date
    file: ChangedFile | None = None
    entry: Entry | None = None
    rendered: Rendered | None = None

    @property
    def facts(self) -> Facts:
        """What a visitor would see of the entry; nothing where there is no rendered body."""
        return self.rendered.facts if self.rendered else Facts()


@dataclass(frozen=True)
class Seen:
    """What a check yields; review adds the metadata. None means: as the check's metadata says."""

    message_id: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    line: int | None = None
    column: int | None = None
    path: str | None = None
    fix: Fix | Remake | None = None
    severity: Verdict | None = None
    confidence: Confidence | None = None


@dataclass(frozen=True)
class Check:
    """A check and what is known about it.

    Attributes:
        id: kebab-case; names its file, test, cases, docs page and message files.
        clause: the guideline's clause it cites.
        severity: the verdict that a finding asks for, unless policy or the finding says otherwise.
        scope: what it is called with.
        find: yields what it sees. Pure: reads no file, calls nobody, translates nothing.
        needs: what it cannot do without: "rendered", or what `needs.NEEDS` names ("submitter", "level", "sanctions",
            "approvals"); where that is missing it is skipped with that reason.
        essential: policy may not turn it off or soften it.
        options: defaults of its options; policy may change them, and only them, to values of the same type.
        mends: some of its findings carry a `fix`: `kaifong fix` asks these checks, and no others.
    """

    id: str
    family: Family
    clause: str
    severity: Verdict
    confidence: Confidence
    audience: Audience
    scope: Scope
    find: Callable[[Subject, Mapping[str, Any]], Iterable[Seen]]
    needs: tuple[str, ...] = ()
    essential: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)
    mends: bool = False
