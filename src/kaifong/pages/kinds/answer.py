"""A best answer: the question, the accepted answer right below it, then its details and the other answers."""

from __future__ import annotations

from dataclasses import dataclass
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
    """`detail`, `accepted` and `others`, or None where the body cannot be cut; `asker`; `overdue`."""
    detail, answers = _answers(frame, entry)
    asker = entry.front.get("asked_by")
    review_by = entry.front.get("review_by")
    return {
        "detail": detail,
        "accepted": [one for one in answers or () if one.accepted] if answers is not None else None,
        "others": [one for one in answers or () if not one.accepted],
        "asker": frame.site.people.person(asker) if isinstance(asker, str) else None,
        "overdue": isinstance(review_by, date) and review_by < frame.site.now,
    }


@dataclass(frozen=True)
class Reply:
    """One answer as it is shown: `id` is its anchor (prefixed), or None; `text` is HTML."""

    accepted: bool
    id: str | None
    by: Said
    text: Markup


def _answers(frame: Frame, entry: Entry) -> tuple[Markup | None, tuple[Reply, ...] | None]:
    from markupsafe import Markup

    parsed = entry.parsed
    detail, pieces = cut_at(str(body_html(frame.site, entry, frame.address)), 2)
    if not isinstance(parsed, Answers) or not pieces or len(pieces) != len(parsed.answers):
        return None, None
    found = tuple(
        Reply(
            one.accepted,
            # An id that the renderer made of the heading would spell the name of whoever signed it.
            prefixed(one.id) if one.id else None,
            said(frame, one.by, one.credit, Markup(piece.heading)),  # noqa: S704 - cut from sanitised HTML
            Markup(without_credit(piece.html) if one.credit else piece.html),  # noqa: S704
        )
        for piece, one in zip(pieces, parsed.answers, strict=True)
    )
    return Markup(detail), found  # noqa: S704


LOOK = Look(present, "answers")
