"""A pull request read and reviewed; nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.errors import SettingsError
from kaifong.github.desk import Desk
from kaifong.github.ownership import owners_of
from kaifong.github.reader_language import Reader, reader_of
from kaifong.github.reading.base import Base, base_of
from kaifong.github.reading.caps import Gap
from kaifong.github.reading.change_of_pull import change_of_pull
from kaifong.github.reading.people import approved_by, is_newcomer, reviews_of, submitter_of
from kaifong.github.reading.pull import Account, Pull
from kaifong.history.change import Change
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import CheckError, Report, Skipped
from kaifong.moderation.sitting import report as put_together
from kaifong.publishing.staging import cores
from kaifong.publishing.sweeping import FEW, swept
from kaifong.setup.own_checks import FOLDER
from kaifong.setup.rules import rules_read

# Under this name a report tells of what could not be read: it makes the verdict `hold`, as every error of ours does.
READING = "reading"
RULES = "rules"


@dataclass(frozen=True)
class Reviewed:
    """What a review of a pull request's head gives.

    Attributes:
        pull: as it was read; `pull.head` is the commit that was reviewed.
        author: whose work it is: the pull request's author, or for a form the issue's opener.
        base: the side that judged: `base.hub` is the community before the change.
        change: what would be merged, with its submitter. Paths and bytes are as they are, not masked.
        report: what was found. gaps: what was not looked at, which the report has among its errors.
        reader: in which language the author is spoken to.
        words: the catalogue, with the messages of the hub's own checks.
        newcomer: whether nothing of the author's was merged here before.
        reviews: of the pull request, as the API lists them. today: the hub's day.
        notes: why something was read otherwise than usual; for the job's summary.
    """

    pull: Pull
    author: Account
    base: Base
    change: Change
    report: Report
    gaps: tuple[Gap, ...]
    reader: Reader
    words: Translator
    newcomer: bool
    reviews: tuple[Mapping[str, Any], ...]
    today: date
    notes: tuple[str, ...] = ()

    @property
    def hub(self) -> Hub:
        """The community before the change."""
        return self.base.hub


def reviewed(desk: Desk, pull: Pull, base: Base | None = None) -> Reviewed:
    """Reads the pull request's head and reviews it by the rules of the checked-out base.

    Args:
        base: where several are reviewed; default: made from the desk's checkout.

    Raises:
        Refusal: GitHub would not tell.
        KaifongError: the hub itself is broken.
    """
    base = base or base_of(desk)
    today = desk.today(base.hub.settings)
    brought = change_of_pull(desk, pull)
    author = owners_of(desk, pull)[0]
    reviews = reviews_of(desk.api, pull)
    change = replace(
        brought.change,
        submitter=submitter_of(base, author, today),
        approved_by=approved_by(reviews, pull.head),
    )
    paths = [one.path for one in change.files]
    reader = reader_of(base.hub, author.login, author.id, paths, f"{pull.title}\n{pull.body}")
    return Reviewed(
        pull=pull,
        author=author,
        base=base,
        change=change,
        report=_report(base, change, brought.gaps, today),
        gaps=brought.gaps,
        reader=reader,
        words=reader.words.with_own(base.own.messages),
        newcomer=is_newcomer(base.hub, author),
        reviews=reviews,
        today=today,
        notes=brought.notes,
    )


def _report(base: Base, change: Change, gaps: tuple[Gap, ...], today: date) -> Report:
    workers = 1 if len(change.files) < FEW else cores()
    found = swept(base.hub, change, today, workers=workers, checks=base.checks)
    errors = [CheckError(READING, _path(one), _said(one)) for one in gaps]
    try:
        rules_read(base.hub.with_change(change), change, base.checks, whole=False)
    except SettingsError as error:
        errors.append(CheckError(RULES, error.path, error.seen))
    # A check of the hub's own that the change brings is code that nobody has merged: it is not run.
    waiting = [
        one.path for one in change.files if one.path.startswith(f"{FOLDER}/") and one.path.endswith("/check.py")
    ]
    skipped = [Skipped(FOLDER, "skipped-not-merged", path) for path in waiting]
    return put_together(found.findings, [*found.skipped, *skipped], [*found.errors, *errors], found.reviewed)


def _path(gap: Gap) -> str | None:
    path = gap.facts.get("path")
    return None if path is None else str(path)


def _said(gap: Gap) -> str:
    facts = ", ".join(f"{name}: {value}" for name, value in sorted(gap.facts.items()) if name != "path")
    return f"not looked at, {gap.reason}" + (f" ({facts})" if facts else "")
