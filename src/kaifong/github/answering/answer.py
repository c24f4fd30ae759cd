"""The whole answer to a review, in an order in which nothing is lost: the status comes last.

A head without a status is found by the next sweep, which does all of it again; and each part looks at what stands
there before it writes. So wherever a run is cut off, the next one goes on from there, and nothing is said twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import TypeVar
from urllib.parse import quote

from kaifong.github.answering import paragraphs, suggesting
from kaifong.github.answering.labelling import put_labels
from kaifong.github.answering.report_comment import Memory, Reports, reports_in, write
from kaifong.github.answering.reviewers import Readers, ask, readers_of
from kaifong.github.answering.status import status_of
from kaifong.github.answering.subjects import subjects_of
from kaifong.github.commands.names import Name
from kaifong.github.commands.word import last_word
from kaifong.github.desk import Desk
from kaifong.github.gate import set_status
from kaifong.github.reading.pull import Pull, read_pull
from kaifong.github.refusals import Limited, Lost, Refusal
from kaifong.github.review_pull import READING, RULES, Reviewed
from kaifong.github.submit.origin import issue_of
from kaifong.github.submit.outcome import tell_outcome
from kaifong.github.thread import thread_of
from kaifong.history.change import Action
from kaifong.moderation.findings import Verdict
from kaifong.reporting.comment import Around, as_comment
from kaifong.reporting.markdown import escaped
from kaifong.reporting.resolved import kept, mended
from kaifong.reporting.shown import shown

_T = TypeVar("_T")

# What was mended is told for so many findings back.
MOST_DONE = 20


class End(StrEnum):
    """How an answer ended."""

    TOLD = "told"
    MOVED = "moved"  # the head is another commit now: whoever reviews that one answers
    CLOSED = "closed"  # merged or closed meanwhile: nothing is said any more
    LATER = "later"  # a run that began later has answered already


@dataclass(frozen=True)
class Answered:
    """What came of it.

    Attributes:
        end: how it ended. verdict: what was told, a moderator's word included.
        troubles: parts that GitHub refused; everything else was done.
    """

    end: End
    verdict: Verdict
    troubles: tuple[Refusal, ...] = ()


def answer(desk: Desk, found: Reviewed) -> Answered:
    """Says on GitHub what a review found. Fifteen requests at most, three of them before a word is written.

    Raises:
        Refusal: GitHub would not tell what stands there, or refused the comment's place, or the status.
    """
    thread = thread_of(desk.api, found.pull.number)
    now = read_pull(desk.api, found.pull.number)
    gone = _gone(found, now)
    if gone is not None:
        return Answered(gone, found.report.verdict)
    found = replace(found, pull=now)
    reports = reports_in(thread, desk.bot_login)
    if reports.answered_later(desk, now.head):
        return Answered(End.LATER, found.report.verdict)
    word = last_word(thread, now.head, desk.bot_login)
    held, approved = (word is not None and word.name is name for name in (Name.HOLD, Name.APPROVE))
    verdict = _verdict(found.report.verdict, held=held, approved=approved)
    return _Telling(desk, found, reports, verdict, held=held, approved=approved).told()


def _gone(found: Reviewed, now: Pull) -> End | None:
    """Why nothing is said, or None. Read just before the first word is written, and again after the last."""
    if not now.open:
        return End.CLOSED
    return End.MOVED if now.head != found.pull.head else None


def _verdict(verdict: Verdict, *, held: bool, approved: bool) -> Verdict:
    """What holds, with the last word of a moderator for this commit."""
    if held:
        return max(verdict, Verdict.HOLD)
    return min(verdict, Verdict.ADVISE) if approved else verdict


@dataclass
class _Telling:
    """One answer being given. A part that GitHub refuses stops none of the others."""

    desk: Desk
    found: Reviewed
    reports: Reports
    verdict: Verdict
    held: bool
    approved: bool
    troubles: list[Refusal] = field(default_factory=list)

    def told(self) -> Answered:
        """Does all of it, the status last."""
        desk, found, pull = self.desk, self.found, self.found.pull
        subjects = subjects_of(found.hub, found.change)
        newcomer = found.newcomer
        self._tried(lambda: put_labels(desk.api, found.hub.settings, pull, self.verdict, subjects, newcomer=newcomer))
        barred = self.reports.memory.barred if self.reports.memory else ()
        readers = readers_of(found, subjects, self._asked, barred, ask=self._time_to_ask)
        if self._time_to_ask:
            readers = self._tried(lambda: ask(desk, found, readers, self._asked)) or readers
        # A form's branch is ours: its sender cannot commit a suggestion there.
        suggested = None if self._issue else self._tried(lambda: suggesting.suggest(desk, found))
        body = self._body(readers, suggested=bool(suggested))
        before = len(self.troubles)
        comment = self._tried(lambda: write(desk, pull.number, self.reports, pull.head, body))
        if comment is None and len(self.troubles) == before:
            gone = _gone(found, read_pull(desk.api, pull.number))
            return Answered(gone or End.LATER, self.verdict, tuple(self.troubles))
        if self._issue:
            self._tried(lambda: tell_outcome(desk, pull, body))
        for trouble in self.troubles:
            if isinstance(trouble, Lost):
                raise trouble  # GitHub stumbled: all of it is tried again. What it refuses, it would refuse again.
        twin = found.base.older_twin(pull)
        if twin is not None:
            desk.tell(f"Pull request {twin} brought this commit before: the commit's status is that one's.")
        elif not self.approved:
            state, message = status_of(self.verdict)
            target = str((comment or {}).get("html_url") or desk.run.url)
            set_status(desk.api, pull.head, state, found.words.text(message), target)
        gone = _gone(found, read_pull(desk.api, pull.number))
        return Answered(gone or End.TOLD, self.verdict, tuple(self.troubles))

    @property
    def _asked(self) -> tuple[int, ...]:
        """Those whom we asked to review before."""
        return self.reports.memory.asked if self.reports.memory else ()

    @property
    def _time_to_ask(self) -> bool:
        """Whether it is a person's turn: not for a draft, nor while the author has something to change."""
        return not (self.found.pull.draft or self._theirs or self.approved)

    @property
    def _theirs(self) -> bool:
        """Whether the author has something to change first."""
        return self.verdict in (Verdict.FIX, Verdict.REFUSE) or bool(paragraphs.theirs_first(self.found.report))

    @property
    def _issue(self) -> int | None:
        """The issue of the form that the pull request came from; None where it came from none."""
        found = self.found
        return issue_of(found.pull) if found.author.id != found.pull.author.id else None

    @property
    def _edit(self) -> str:
        """Where the author edits the files: on their own branch, by GitHub's page. A form's branch is ours."""
        pull = self.found.pull
        if self._issue or pull.head_repository is None:
            return ""
        return f"{self.desk.server}/{pull.head_repository}/edit/{quote(pull.head_ref, safe='/')}/"

    def _tried(self, deed: Callable[[], _T]) -> _T | None:
        try:
            return deed()
        except Limited:
            raise
        except Refusal as error:
            self.troubles.append(error)
            self.desk.tell(f"A part of the answer was refused: {escaped(error.seen)} {escaped(error.mend)}")
            return None

    def _body(self, readers: Readers, *, suggested: bool) -> str:
        """The comment, with its mark."""
        desk, found, pull = self.desk, self.found, self.found.pull
        memory = self.reports.memory or Memory("", (0, 0))
        fit = shown(found.report)
        names = {one.fingerprint for one in fit.findings}
        gone = {one.fingerprint: one for one in (*mended(memory.open, fit), *memory.done)}
        done = tuple(one for name, one in gone.items() if name not in names)[:MOST_DONE]
        since = memory.since or (desk.now if self._time_to_ask else None)
        asked = (*self._asked, *(one.id for one in readers.asked if self._time_to_ask))
        site = f"{desk.server}/{pull.repository}"
        until = since + timedelta(hours=found.hub.settings.promise_hours) if since is not None else None
        told = paragraphs.Told(
            self.verdict,
            readers,
            until=until if until is not None and until > desk.now and self._time_to_ask else None,
            held=self.held,
            suggested=suggested,
            mends=any(one.fix is not None for one in found.report.findings),
            issue=f"{site}/issues/{self._issue}" if self._issue else None,
        )
        around = Around(
            head=pull.head,
            files=f"{site}/blob/{pull.head}/",
            run=desk.run.url,
            title=paragraphs.title(found, told),
            edit=self._edit,
            gone=frozenset(one.path for one in found.change.files if one.action is Action.REMOVED),
            first=tuple(paragraphs.first(found, told)),
            last=tuple(paragraphs.last(found, told)),
            mark=Memory(
                pull.head,
                desk.run.order,
                since,
                tuple(dict.fromkeys(asked)),
                readers.barred,
                kept(fit),
                done,
                theirs=self._theirs,
            ).mark(),
        )
        # What was not read, and rules that could not be, have paragraphs of their own.
        errors = tuple(one for one in found.report.errors if one.check not in (READING, RULES))
        told_of = replace(found.report, verdict=self.verdict, errors=errors)
        return as_comment(told_of, found.words, found.hub, around, done)
