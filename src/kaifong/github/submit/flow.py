"""`submit`: an issue made with a form becomes a pull request, and follows it to its end.

What counts is what the event of the opener's own opening or editing carried: GitHub wrote it, and it cannot have been
changed by anybody else since. An edit by somebody else is told of and not taken over. A run that comes late, or once
more, finds in our comment's mark that a newer text was read, or the same one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from kaifong.entries.forms import Deed
from kaifong.entries.hub import Hub
from kaifong.entries.paths import Place, address_of, place
from kaifong.github import labels
from kaifong.github.desk import Desk
from kaifong.github.dispatch import have_reviewed
from kaifong.github.labels_on import put_on
from kaifong.github.proposals import Proposal
from kaifong.github.reader_language import reader_of
from kaifong.github.reading.base import base_of
from kaifong.github.submit import words as say
from kaifong.github.submit.answer import Answer, answer_in, write_answer
from kaifong.github.submit.attachments import Attachments
from kaifong.github.submit.branch import newest_pull, put_up, retitle
from kaifong.github.submit.closing import issue_closed, pull_closed
from kaifong.github.submit.entry_text import new_entry
from kaifong.github.submit.form_body import Filled
from kaifong.github.submit.issue import Issue, issue_in
from kaifong.github.submit.origin import branch_of, open_submissions
from kaifong.github.submit.own_changes import correction, question, withdrawal
from kaifong.github.submit.recognised import recognised
from kaifong.github.submit.safe_picture import safe_picture
from kaifong.github.submit.sent import NotYet, Sent
from kaifong.github.submit.taken_pictures import with_pictures
from kaifong.history.change import REGULAR
from kaifong.languages.catalogue import Translator, translator

# Forms of one person that are under way at a time. `pace` calls a moderator long before; this bounds what a script
# can make the hub's robot do.
MOST_OPEN = 10


def submit(desk: Desk) -> None:
    """One event: an issue was opened, edited, closed, reopened or deleted, or a pull request closed.

    Raises:
        Refusal: GitHub refused. The same event may be run again.
        KaifongError: the hub is broken.
    """
    hub = base_of(desk).hub
    if desk.event_name == "pull_request":
        pull_closed(desk, hub)
        return
    issue = issue_in(desk.event, hub)
    if issue is None:
        desk.tell("Not an issue that a person opened: nothing to do.")
        return
    filled = recognised(hub.settings, issue.body)
    if filled is None and labels.SUBMISSION.name not in issue.labels:
        desk.tell(f"Issue {issue.number} was not made with a form: nothing to do.")
        return
    action = desk.event.get("action")
    if action in {"closed", "deleted"}:
        issue_closed(desk, issue, deleted=action == "deleted")
    else:
        Submission(desk, hub, issue, answer_in(desk, issue.number)).go(filled)


class Submission:
    """A form under way."""

    def __init__(self, desk: Desk, hub: Hub, issue: Issue, answer: Answer) -> None:
        self.desk = desk
        self.hub = hub
        self.issue = issue
        self.answer = answer
        self.branch = branch_of(issue.number)
        # Opened again, perhaps with a text that was not ready yet: then it is the next edit that sends it.
        self.opened_again = desk.event.get("action") == "reopened" or answer.facts.get("again") is True

    def go(self, filled: Filled | None) -> None:
        """Takes over what the form says now, or tells why not."""
        issue, api = self.issue, self.desk.api
        words = self.words(filled.answers.get("language") if filled else None)
        if not issue.by_opener:
            if self.desk.event.get("action") == "edited":
                self._others_edit(words)
            return
        if str(self.answer.facts.get("at", "")) > issue.at:
            self.desk.tell(f"A newer text of issue {issue.number} was read already: nothing to do.")
            return
        if filled is None:
            self._tell([words.text("submit-unreadable")], words, "unreadable")
            return
        pull = newest_pull(api, self.branch)
        if pull is not None and pull.get("state") != "open" and not self.opened_again:
            message = "submit-already" if pull.get("merged_at") else "submit-over"
            above = [one for one in self.answer.paragraphs if one != words.text(message)]
            self._tell([*above, words.text(message)], words, "over")
            return
        put_on(api, issue.number, [labels.SUBMISSION.name], issue.labels)
        open_now = pull if pull is not None and pull.get("state") == "open" else None
        if open_now is None and (count := open_submissions(api, issue.opener.login)) > MOST_OPEN:
            self._tell([words.text("submit-many", count=count, limit=MOST_OPEN)], words, "many")
            return
        self._take_over(filled, words, open_now)

    def _take_over(self, filled: Filled, words: Translator, pull: Mapping[str, Any] | None) -> None:
        issue, desk, anew = self.issue, self.desk, pull is not None
        fetched = Attachments(desk.server).fetched
        filled, pictures, notes = with_pictures(filled, fetched, safe_picture)
        sent = self._made(filled, pictures)
        words = self.words(sent.language) if sent.language else words
        if isinstance(sent, NotYet):
            self._tell(say.not_yet(sent.why, notes, words), words, "not-yet")
            return
        digest = _digest(sent)
        same = anew and self.answer.facts.get("digest") == digest
        if same and self.answer.facts.get("stage") == "sent":
            desk.tell(f"Issue {issue.number} says what it said before: nothing to do.")
            return
        told = say.told(sent, filled, issue.opener, issue.number, words, digest=digest)
        proposal = put_up(desk.api, self.hub, self.branch, sent.files, told, server=desk.server, same=same)
        if pull is not None:
            retitle(desk.api, pull, told.title)
        facts = {
            "digest": digest,
            "pull": proposal.number,
            "deed": filled.form.deed.value,
            "title": sent.title[:200],
            "address": _address(self.hub, sent),
        }
        try:
            self._tell(say.arrived(proposal, (*notes, *sent.notes), words, anew=anew), words, "sent", **facts)
        finally:
            # Where the answer was refused (a locked issue), the text is reviewed all the same.
            self._moderate(proposal, same=same)

    def _made(self, filled: Filled, pictures: Mapping[str, bytes]) -> Sent | NotYet:
        hub, issue = self.hub, self.issue
        if filled.form.deed is Deed.CORRECTION:
            return correction(hub, filled, issue.opener)
        if filled.form.deed is Deed.WITHDRAWAL:
            return withdrawal(hub, filled, issue.opener)
        if filled.form.deed is Deed.QUESTION:
            return question(hub, filled, title=issue.title, sender=issue.opener, source=issue.url)
        return new_entry(
            hub,
            filled,
            title=issue.title,
            sender=issue.opener,
            number=issue.number,
            day=issue.day,
            pictures=pictures,
        )

    def _moderate(self, proposal: Proposal, *, same: bool) -> None:
        """A pull request that a workflow's own token opened starts nothing by itself."""
        desk = self.desk
        if proposal.number is None:
            desk.tell(f"Actions may open no pull requests here. Somebody has to press a button: {proposal.url}")
            return
        if same:
            return
        have_reviewed(desk, self.hub.settings.branch, proposal.number)

    def _others_edit(self, words: Translator) -> None:
        """Somebody else's edit: told once, below what the answer says."""
        self.desk.tell(f"Issue {self.issue.number} was changed by somebody else than its opener: not taken over.")
        note = words.text("submit-other-edit")
        if self.answer.id is not None and note not in self.answer.body:
            old = self.answer
            write_answer(self.desk, self.issue.number, old, [*old.paragraphs, note], old.facts, old.report)

    def _tell(self, paragraphs: list[str], words: Translator, stage: str, **facts: Any) -> None:
        new = {**self.answer.facts, "language": words.tag, "stage": stage, "at": self.issue.at, **facts}
        new.pop("again", None)
        if self.opened_again and stage not in ("sent", "over"):
            new["again"] = True
        # What the checks said of an older text is of no use once a newer one is up.
        report = "" if stage == "sent" else self.answer.report
        self.answer = write_answer(self.desk, self.issue.number, self.answer, paragraphs, new, report)
        self.desk.tell(f"Issue {self.issue.number}: {stage}.")

    def words(self, language: str | None = None) -> Translator:
        """The words for the opener: of their profile's language, else of the text that they sent."""
        opener = self.issue.opener
        reader = reader_of(self.hub, opener.login, opener.id, (), f"{self.issue.title}\n{self.issue.body}")
        if reader.known:
            return reader.words
        tag = (language or "").rpartition("(")[2].rstrip(")")
        chosen = self.hub.settings.by_tag.get(tag)
        return translator(chosen.interface) if chosen else reader.words


def _digest(sent: Sent) -> str:
    summary = hashlib.sha256(sent.title.encode())
    for path, data in sorted(sent.files.items()):
        summary.update(f"\0{path}\0{'-' if data is None else hashlib.sha256(data).hexdigest()}".encode())
    return summary.hexdigest()[:32]


def _address(hub: Hub, sent: Sent) -> str | None:
    """Where it stands on the site, or will."""
    found = place(sent.path, REGULAR, [one.tag for one in hub.settings.languages])
    return address_of(found.kind, found.language, found.slug) if isinstance(found, Place) else None
