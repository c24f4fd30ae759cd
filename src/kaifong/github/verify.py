"""`verify`: the pull request as it would be once it is merged, reviewed and built, without a secret or a say.

It runs on `pull_request` and `merge_group`, with a token that can read and nothing else. The engine, the rules,
MkDocs's configuration and its hooks are those of the base branch; the merged tree is a folder of data beside it.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from kaifong.entries.hub import Hub, load
from kaifong.errors import KaifongError
from kaifong.github.desk import Desk
from kaifong.github.merged_change import Merged, merged_change
from kaifong.github.ranking_told import rules_told
from kaifong.github.records_branch import lay_records, lay_records_over
from kaifong.history.base_files import files_at
from kaifong.history.change import Change
from kaifong.languages.catalogue import translator
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Report, Verdict
from kaifong.publishing.build import build
from kaifong.publishing.laid_over import laid_over
from kaifong.publishing.staging import cores
from kaifong.publishing.sweeping import swept
from kaifong.reporting.fenced import fenced
from kaifong.reporting.text import as_text
from kaifong.setup.own_checks import FOLDER, own_checks

# Where the workflow checks the merged tree out, and where it takes the previews from.
MERGED = "merged"
PREVIEWS = "previews"


class UnfitError(KaifongError):
    """What would be merged must not be, as it stands."""


def verify(desk: Desk) -> None:
    """Reviews and builds the merged tree, and writes a preview of each changed entry below `previews/`.

    Raises:
        UnfitError: the review asks for changes, or refuses. What waits for a moderator is told and lets this pass:
            the commit status `kaifong/review` is where that is decided.
        KaifongError: the merged tree cannot be read or built.
    """
    from kaifong.github.previews import write_previews

    root = desk.root
    records = lay_records(root)
    merged = merged_change(desk, root / MERGED)
    hub = load(root)
    report = _reviewed(desk, hub, merged)
    words = translator(hub.settings.interface)
    told = rules_told(hub, merged.change, desk.today(hub.settings), words)
    desk.tell(f"### The merged tree, commit `{merged.commit[:10]}`\n\n" + fenced(as_text(report, words, hub)))
    if told is not None:
        desk.tell(told)
    with tempfile.TemporaryDirectory(dir=desk.environment.get("RUNNER_TEMP")) as folder:
        copy = Path(folder) / "hub"
        laid_over(root, root / MERGED, copy)
        if records is not None:
            lay_records_over(root, records, copy)
        site = copy / "site"
        built = build(copy, site, desk.today(hub.settings), progress=desk.log, search=False)
        desk.log(f"{built.pages:,} pages in {built.seconds:.0f} s.")
        count = write_previews(load(copy), merged, site, root / PREVIEWS)
    if count:
        desk.tell(
            f"**{count} {'preview' if count == 1 else 'previews'}** of what would be published: download the artifact"
            " `previews` below and open its `index.html`. Each file holds everything it shows."
        )
    _judged(report, queued=desk.event_name == "merge_group")


def _reviewed(desk: Desk, hub: Hub, merged: Merged) -> Report:
    """The report on the merged tree; the hub's own checks run as they stand in the base."""
    own = own_checks(files_at(desk.root, merged.base, FOLDER))
    change: Change = replace(merged.change, submitter=merged.submitter)
    checks = (*CHECKS, *own.checks)
    return swept(hub, change, desk.today(hub.settings), workers=cores(), checks=checks)


def _judged(report: Report, *, queued: bool) -> None:
    """Raises where the merged tree must not go in.

    In the queue a moderator has decided already, by the status that let the pull request in; only what nobody may
    publish stops it there. Errors stop both: a check that failed has said nothing.
    """
    if report.errors:
        first = report.errors[0]
        raise UnfitError(
            f"{len(report.errors)} checks could not be asked, the first is {first.check} ({first.detail})",
            why="what was not looked at is not known to be in order",
            mend="run the job again; if it fails again, report it: it is a defect of Kaifong",
        )
    bar = Verdict.REFUSE if queued else Verdict.FIX
    if report.verdict is Verdict.REFUSE or (report.verdict is Verdict.FIX and bar is Verdict.FIX):
        raise UnfitError(
            f"the review of the merged tree says `{report.verdict.label}`",
            why="this is what visitors would read once it is merged",
            mend="the findings above say what to change, line by line; push again, and this runs anew",
        )
