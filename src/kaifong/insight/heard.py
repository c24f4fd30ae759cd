"""You said, we did: what members asked for or asked about, and what came of it, also where the answer was no."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds.ama import ASKING, Ama
from kaifong.entries.kinds.answer import Answers

# What a reader still scrolls through; what is older stands in the lists of its kind.
MOST = 60


@dataclass(frozen=True)
class Heard:
    """One thing that was said, and what was done.

    Attributes:
        entry: where all of it can be read: the original, whose translations `Hub.translations` knows.
        day: when it was decided or answered.
        outcome: `planned`, `done` or `declined` for an idea; `answered` for a question; `talked` for an AMA.
        who: the names of those who said it, as the entry has them: whoever shows them asks who may be named.
        by: the names of those who answered.
        reason: the words of whoever decided, plain text; or None.
        result: what an idea led to, as the entry names it; or None.
        answered, asked: of an AMA, how many questions; else 0.
        supporters: of an idea.
    """

    entry: Entry
    day: date
    outcome: str
    who: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    reason: str | None = None
    result: str | None = None
    answered: int = 0
    asked: int = 0
    supporters: int = 0


def heard(hub: Hub, now: date) -> tuple[Heard, ...]:
    """Everything that was said and has come to something by a day, newest first; at most sixty."""
    found = [one for one in (*_ideas(hub), *_answers(hub), *_amas(hub)) if one.day <= now]
    found.sort(key=lambda one: one.entry.path)
    found.sort(key=lambda one: one.day, reverse=True)
    return tuple(found[:MOST])


def _originals(hub: Hub, kind: str) -> Iterator[Entry]:
    """What is no translation, or translates nothing that is there: each thing that was said is told once."""
    return (one for one in hub.of_kind(kind) if "translates" not in one.front or hub.source_of(one) is None)


def _ideas(hub: Hub) -> Iterator[Heard]:
    for one in _originals(hub, "idea"):
        state = one.front["state"]
        day = one.front.get("decided") or hub.published_on(one)
        if state == "open" or day is None:
            continue
        yield Heard(
            one,
            day,
            state,
            who=_names(one, "author", "co-author"),
            reason=one.front.get("reason"),
            result=one.front.get("result"),
            supporters=one.parsed.count if one.parsed else 0,
        )


def _answers(hub: Hub) -> Iterator[Heard]:
    """Questions of members that have an accepted answer."""
    for one in _originals(hub, "answer"):
        day, parsed = hub.published_on(one), one.parsed
        asked = _names(one, "asker")
        if day is not None and asked and isinstance(parsed, Answers) and parsed.accepted:
            yield Heard(one, day, "answered", who=asked, by=_names(one, "accepted"))


def _amas(hub: Hub) -> Iterator[Heard]:
    """AMAs that take no more questions: how many were answered, and how many were not."""
    for one in _originals(hub, "ama"):
        day, parsed = hub.published_on(one), one.parsed
        if day is None or not isinstance(parsed, Ama) or not parsed.questions or one.front.get("state") in ASKING:
            continue
        answered = sum(question.answered for question in parsed.questions)
        yield Heard(
            one,
            day,
            "talked",
            who=_names(one, "asker"),
            by=_names(one, "answerer"),
            answered=answered,
            asked=len(parsed.questions),
        )


def _names(entry: Entry, *roles: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for role, name in entry.people() if role in roles))
