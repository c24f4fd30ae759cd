"""The one comment: found by our mark and our identity, edited in place, never posted twice, never older than it was.

GitHub has no "write only if it is still so". So the comment's mark names the commit and the run that wrote it, and is
read again just before it is written over; where two runs have both posted one, the oldest stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kaifong.github.api import Api
from kaifong.github.desk import Desk
from kaifong.github.lost_answers import once
from kaifong.github.markers import Mark, mark, marked, read
from kaifong.github.reading.pull import read_pull
from kaifong.github.refusals import NotThere
from kaifong.github.thread import Comment, edit_comment, remove_comment, thread_of
from kaifong.reporting.resolved import Kept, as_facts, from_facts


@dataclass(frozen=True)
class Memory:
    """What the comment remembers from one run to the next.

    Attributes:
        head: the commit that it is about. run: id and attempt of the run that wrote it.
        since: when the first answer was given; None before it was. asked: ids of those whom we asked to review.
        barred: ids of those of whom GitHub would not have it asked.
        open: what was found. done: what was found before and is mended.
        theirs: whether it is the author's turn: something has to be changed before a person reads it.
    """

    head: str
    run: tuple[int, int]
    since: datetime | None = None
    asked: tuple[int, ...] = ()
    barred: tuple[int, ...] = ()
    open: tuple[Kept, ...] = ()
    done: tuple[Kept, ...] = ()
    theirs: bool = False

    def mark(self) -> str:
        """As it stands in the comment."""
        facts: dict[str, Any] = {
            "head": self.head,
            "run": list(self.run),
            "asked": list(self.asked),
            "barred": list(self.barred),
            "open": as_facts(self.open),
            "done": as_facts(self.done),
        }
        if self.theirs:
            facts["theirs"] = True  # `steward` reads it
        if self.since is not None:
            facts["since"] = self.since.isoformat(timespec="seconds")
        return mark(Mark.REPORT, **facts)


@dataclass(frozen=True)
class Reports:
    """Our comments on a pull request, oldest first; usually none or one. `memory` is the oldest's."""

    comments: tuple[Comment, ...] = ()
    memory: Memory | None = None

    def answered_later(self, desk: Desk, head: str) -> bool:
        """Whether a run that began after this one has answered the same commit already."""
        return any(one.head == head and one.run > desk.run.order for one in map(_memory, self.comments))


def reports_in(thread: Iterable[Comment], bot_login: str | None) -> Reports:
    """Our reports among comments."""
    mine = sorted((one for one, _ in marked(thread, Mark.REPORT, bot_login)), key=lambda one: int(one["id"]))
    return Reports(tuple(mine), _memory(mine[0]) if mine else None)


def _memory(comment: Comment) -> Memory:
    """What a comment's mark says. A person with the right to write may have edited it, so its form is looked at."""
    facts = read(comment.get("body"), Mark.REPORT) or {}
    run, since = facts.get("run"), facts.get("since")
    whole = isinstance(run, list) and len(run) == 2 and all(isinstance(one, int) for one in run)
    try:
        moment = datetime.fromisoformat(since) if isinstance(since, str) else None
    except ValueError:
        moment = None
    return Memory(
        head=str(facts.get("head") or ""),
        run=(run[0], run[1]) if whole and run else (0, 0),
        since=moment if moment is not None and moment.tzinfo is not None else None,
        asked=_numbers(facts.get("asked")),
        barred=_numbers(facts.get("barred")),
        open=from_facts(facts.get("open")),
        done=from_facts(facts.get("done")),
        theirs=facts.get("theirs") is True,
    )


def _numbers(told: object) -> tuple[int, ...]:
    return tuple(one for one in told if isinstance(one, int)) if isinstance(told, list) else ()


def write(desk: Desk, number: int, reports: Reports, head: str, body: str) -> Comment | None:
    """Makes the one comment say `body`; gives it, or None where a later run has answered and this one keeps silent.

    Args:
        reports: as they were read. head: the commit that the body is about. body: with the mark in it.

    Raises:
        Refusal: GitHub refused.
    """
    if not reports.comments:
        return _posted(desk, number, head, body)
    first, *others = reports.comments
    _removed(desk.api, others)
    try:
        # Labels and readers took their time since it was read.
        first = desk.api.get(desk.api.at(f"/issues/comments/{first['id']}"))
        if _overtaken(desk, number, head, _memory(first)):
            return None
        return first if _same(str(first.get("body") or ""), body) else edit_comment(desk.api, int(first["id"]), body)
    except NotThere:
        return _posted(desk, number, head, body)


def _overtaken(desk: Desk, number: int, head: str, memory: Memory) -> bool:
    """Whether what stands there is newer than what this run has to say.

    A later run's word about another commit is newer only if that commit is the head: it may have been pushed away.
    """
    if memory.run <= desk.run.order:
        return False
    return memory.head == head or read_pull(desk.api, number).head != head


def _same(old: str, new: str) -> bool:
    """Whether two bodies differ in the run alone. To edit for that would make what a moderator has read look new."""
    return _without_run(old) == _without_run(new)


def _without_run(body: str) -> tuple[str, object]:
    facts = read(body, Mark.REPORT) or {}
    words = body.replace("\r\n", "\n").partition(f"<!-- kaifong:{Mark.REPORT} ")[0]
    return words, {name: one for name, one in facts.items() if name != "run"}


def _posted(desk: Desk, number: int, head: str, body: str) -> Comment | None:
    """A new comment; where another run was quicker, the oldest stays and ours goes, or its words take its place."""
    api = desk.api
    mine: Comment = once(
        lambda: api.post(api.at(f"/issues/{number}/comments"), {"body": body}),
        lambda: _ours_with(thread_of(api, number), desk, body),
    )
    reports = reports_in(thread_of(api, number), desk.bot_login)
    if len(reports.comments) < 2:
        return mine
    others = [one for one in reports.comments if one["id"] != mine["id"]]
    if any(_overtaken(desk, number, head, _memory(one)) for one in others):
        _removed(api, [mine])
        return None
    first, *rest = reports.comments
    _removed(api, rest)
    return first if _same(str(first.get("body") or ""), body) else edit_comment(api, int(first["id"]), body)


def _ours_with(thread: Sequence[Comment], desk: Desk, body: str) -> Comment | None:
    """The comment that a lost request posted after all."""
    said = read(body, Mark.REPORT)
    return next((one for one, facts in marked(thread, Mark.REPORT, desk.bot_login) if facts == said), None)


def _removed(api: Api, comments: Iterable[Comment]) -> None:
    """Takes comments of our own away; they say what the one that stays says too."""
    for one in comments:
        remove_comment(api, int(one["id"]))
