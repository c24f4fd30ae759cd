"""An AMA: reads like a conversation. Each question has a permalink; those that wait are listed with their age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import ASKING, STATES, Ama, Question
from kaifong.entries.kinds.event import times
from kaifong.pages import github
from kaifong.pages.body_html import body_html
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look, Mark
from kaifong.pages.people import Person
from kaifong.pages.pieces import Piece, cut_at, without_credit
from kaifong.pages.said import Said, said
from kaifong.pages.steps import Step, steps
from kaifong.rendering.address import prefixed

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True)
class Asked:
    """One question as it is shown. `id` is prefixed; `heading`, `detail` and the answers are HTML."""

    id: str
    heading: Markup
    asker: Said
    detail: Markup
    answers: tuple[tuple[Said, Markup], ...]
    answered: bool


@dataclass(frozen=True)
class Guest:
    """Who answers: a member, or somebody with a name only."""

    person: Person
    about: str


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`intro` and `questions`, or None for both where the body cannot be cut: it then is shown as it stands.

    `after`: by the id of a waiting question, the next one that waits. `guest_keys`: who is asked, however they sign.
    """
    ama = entry.parsed if isinstance(entry.parsed, Ama) else None
    intro, questions = _questions(frame, entry, ama)
    when = times(entry.front)
    people = frame.site.people
    host = entry.front.get("host")
    waiting = [one for one in questions or () if not one.answered]
    return {
        "intro": intro,
        "questions": questions,
        "waiting": waiting,
        "after": {one.id: other.id for one, other in pairwise(waiting)},
        "way": _way(frame, entry, when.starts.date() if when else None),
        "waiting_since": _since(frame, entry),
        "ask": _ask(frame, entry),
        "times": when,
        "zone": frame.words.translator.zone(when.starts) if when else "",
        "guests": [
            Guest(people.person(str(one.get("member") or one["name"])), str(one.get("about") or ""))
            for one in entry.front.get("guests") or ()
        ],
        "guest_keys": {
            people.person(str(one["member"])).key for one in entry.front.get("guests") or () if "member" in one
        },
        "host": people.person(host) if isinstance(host, str) else None,
    }


def _way(frame: Frame, entry: Entry, day: date | None) -> tuple[Step, ...]:
    """From announced to answered; the day it is live is the one that was announced."""
    names = [frame.words.text(f"pages-ama-{one}") for one in STATES]
    return steps(names, STATES.index(entry.front["state"]), [day if one == "live" else None for one in STATES])


def _ask(frame: Frame, entry: Entry) -> str | None:
    """Where a question can be asked; None once it takes no more."""
    if entry.front.get("state") not in ASKING:
        return None
    return github.form(frame.site.hub.settings, "ama-question", page=frame.site.absolute(entry.address))


def _since(frame: Frame, entry: Entry) -> date | None:
    """Since when questions wait: the day of the AMA, once that has come."""
    when = times(entry.front)
    day = when.starts.date() if when else None
    return day if day is not None and day <= frame.site.now else None


def _questions(frame: Frame, entry: Entry, ama: Ama | None) -> tuple[Markup | None, tuple[Asked, ...] | None]:
    from markupsafe import Markup

    if ama is None or not ama.questions:
        return None, None
    html = str(body_html(frame.site, entry, frame.address))
    intro, pieces = cut_at(html, 2)
    by_id = {prefixed(one.id): one for one in ama.questions}
    if len(by_id) != len(ama.questions) or [piece.id for piece in pieces] != list(by_id):
        return None, None
    return Markup(intro), tuple(  # noqa: S704 - cut from sanitised HTML
        _asked(frame, piece, by_id[str(piece.id)]) for piece in pieces
    )


def _asked(frame: Frame, piece: Piece, question: Question) -> Asked:
    from markupsafe import Markup

    detail, found = cut_at(piece.html, 3)
    answers: tuple[tuple[Said, Markup], ...]
    if len(found) == len(question.answers):
        answers = tuple(
            (
                said(frame, one.by, one.credit, Markup(cut.heading)),  # noqa: S704 - cut from sanitised HTML
                Markup(without_credit(cut.html) if one.credit else cut.html),  # noqa: S704
            )
            for cut, one in zip(found, question.answers, strict=True)
        )
    else:
        # The Markdown and the HTML disagree about what is a heading: the HTML is what was judged, so it is shown.
        detail, answers = piece.html, ()
    return Asked(
        id=str(piece.id),
        heading=Markup(piece.heading),  # noqa: S704
        asker=said(frame, None, question.credit, None),
        detail=Markup(without_credit(detail) if question.credit else detail),  # noqa: S704
        answers=answers,
        answered=question.answered,
    )


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """Its state, and how many questions wait."""
    state = entry.front["state"]
    found = [Mark(state, frame.words.text(f"pages-ama-{state}"))]
    waiting = len(entry.parsed.unanswered) if isinstance(entry.parsed, Ama) else 0
    if waiting:
        found.append(Mark("waiting", frame.words.text("pages-waiting-list", n=waiting)))
    return tuple(found)


LOOK = Look(present, "amas", marks)
