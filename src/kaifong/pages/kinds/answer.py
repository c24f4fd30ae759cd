"""A best answer: the question, the accepted answer first, the others after it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.answer import Answers
from kaifong.pages.body_html import body_html
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look
from kaifong.pages.pieces import cut_at, without_credit
from kaifong.pages.said import Said, said
from kaifong.rendering.address import prefixed

if TYPE_CHECKING:
    from markupsafe import Markup


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`detail` and `answers` (accepted first), or None where the body cannot be cut; `asker`; `overdue`."""
    detail, answers = _answers(frame, entry)
    asker = entry.front.get("asked_by")
    review_by = entry.front.get("review_by")
    return {
        "detail": detail,
        "answers": answers,
        "asker": frame.site.people.person(asker) if isinstance(asker, str) else None,
        "overdue": isinstance(review_by, date) and review_by < frame.site.now,
    }


def _answers(
    frame: Frame, entry: Entry
) -> tuple[Markup | None, tuple[tuple[bool, str | None, Said, Markup], ...] | None]:
    from markupsafe import Markup

    parsed = entry.parsed
    detail, pieces = cut_at(str(body_html(frame.site, entry, frame.address)), 2)
    if not isinstance(parsed, Answers) or not pieces or len(pieces) != len(parsed.answers):
        return None, None
    found = [
        (
            one.accepted,
            # An id that the renderer made of the heading would spell the name of whoever signed it.
            prefixed(one.id) if one.id else None,
            said(frame, one.by, one.credit, Markup(piece.heading)),  # noqa: S704 - cut from sanitised HTML
            Markup(without_credit(piece.html) if one.credit else piece.html),  # noqa: S704
        )
        for piece, one in zip(pieces, parsed.answers, strict=True)
    ]
    found.sort(key=lambda one: not one[0])
    return Markup(detail), tuple(found)  # noqa: S704


LOOK = Look(present, "answers")
