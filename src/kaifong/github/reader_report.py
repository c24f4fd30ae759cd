"""`report`: a reader's report of something published gets a receipt; the outcome comes with `decide`.

Nothing of what was reported is repeated, and nobody is named: the issue already says who wrote it, as GitHub does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.forms import bilingual, translators
from kaifong.entries.hub import Entry, Hub
from kaifong.entries.report_form import REPORT_FORM
from kaifong.entries.settings import Settings
from kaifong.github.closing import close_issue
from kaifong.github.deciding.telling import say_once
from kaifong.github.desk import Desk
from kaifong.github.labels import REPORT
from kaifong.github.labels_on import put_on
from kaifong.github.markers import Mark, mark
from kaifong.github.reader_language import language_of
from kaifong.github.reading.base import base_of
from kaifong.github.submit.form_body import Filled, read_form
from kaifong.github.submit.issue import Issue, issue_in
from kaifong.github.submit.page_address import entry_at
from kaifong.languages.catalogue import Translator, translator
from kaifong.moderation.redaction import shows_private
from kaifong.reporting.markdown import escaped


def report(desk: Desk) -> None:
    """Answers an issue that was just opened by the form for reports; leaves every other alone.

    Raises:
        Refusal: GitHub refused; run again, it goes on where it stopped.
    """
    hub = base_of(desk).hub
    issue = issue_in(desk.event, hub)
    filled = None if issue is None else read_report(hub.settings, issue.body)
    if issue is None or (filled is None and REPORT.name not in issue.labels):
        desk.tell("This issue is no reader's report: nothing to do.")
        return
    entry = _reported(hub, filled)
    said = filled.answers.get("wrong", "") if filled is not None else issue.body
    words = translator(language_of(hub, issue.opener.login, issue.opener.id, text=f"{issue.title}\n{said}"))
    put_on(desk.api, issue.number, [REPORT.name], issue.labels)
    before = _same_before(desk, hub, issue, entry)
    if before is not None:
        body = f"{mark(Mark.RECEIPT)}\n{words.text('report-again', number=str(before))}"
        say_once(desk, issue.number, Mark.RECEIPT, body)
        close_issue(desk.api, issue.number, done=False)
        desk.tell(f"Report #{issue.number} says again what #{before} says, and was closed.")
        return
    say_once(desk, issue.number, Mark.RECEIPT, _receipt(hub, issue, entry, words))
    desk.tell(f"Report #{issue.number} has its receipt. The workflow `decide` tells the outcome.")


def read_report(settings: Settings, body: str) -> Filled | None:
    """The form as it was filled in; None where the text is not this form's."""
    words = translators(settings)
    return read_form(REPORT_FORM, [bilingual(words, one.message) for one in REPORT_FORM.asks], body)


def _reported(hub: Hub, filled: Filled | None) -> Entry | None:
    return None if filled is None else entry_at(hub, filled.answers.get("page", ""))


def _same_before(desk: Desk, hub: Hub, issue: Issue, entry: Entry | None) -> int | None:
    """The number of an older open report of the same reader about the same entry."""
    if entry is None:
        return None
    for one in _open_reports(desk, issue.opener.login):
        number = int(one["number"])
        same = int((one.get("user") or {}).get("id") or 0) == issue.opener.id
        if number < issue.number and same and "pull_request" not in one:
            found = _reported(hub, read_report(hub.settings, str(one.get("body") or "")))
            if found is not None and found.path == entry.path:
                return number
    return None


def _open_reports(desk: Desk, login: str) -> Iterator[Mapping[str, Any]]:
    path = desk.api.at("/issues")
    yield from desk.api.pages(path, labels=REPORT.name, creator=login, state="open", direction="asc")


def _receipt(hub: Hub, issue: Issue, entry: Entry | None, words: Translator) -> str:
    parts = [words.text("report-receipt", hours=hub.settings.promise_hours)]
    if entry is None:
        parts.append(words.text("report-receipt-unknown"))
    if shows_private(issue.body):
        parts.append(words.text("report-receipt-exposed"))
    parts.append(words.text("report-receipt-public"))
    if hub.settings.contact is not None:
        parts.append(words.text("report-receipt-contact", contact=escaped(hub.settings.contact)))
    return f"{mark(Mark.RECEIPT)}\n" + "\n\n".join(parts)
