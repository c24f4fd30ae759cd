"""What readers of a kind of entry look for, though it can do without: who asked, captions, a day to look again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import BEFORE, Ama
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.text.width import cut

# A host may need a few days to write up what was said.
WRITING_UP = timedelta(days=7)
SHOWN = 60  # columns of a question that a message repeats


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """What a kind cannot do without is the check `parts`; this is what it is better with."""
    del options
    entry = subject.entry
    if entry is not None and entry.kind in _OF_KIND:
        yield from _OF_KIND[entry.kind](entry, subject)


def _ama(entry: Entry, subject: Subject) -> Iterator[Seen]:
    front, line = entry.front, entry.lines.get
    state, starts = front.get("state"), front.get("starts")
    if state in BEFORE and starts is not None and starts.date() + WRITING_UP < subject.now:
        yield Seen("expected-parts-state", {"state": state, "day": f"{starts:%Y-%m-%d}"}, line("state"))
    if state == "closed" and not front.keys() & {"recording", "source"}:
        yield Seen("expected-parts-record", {}, line("state"))
    if not isinstance(entry.parsed, Ama):
        return
    for question in entry.parsed.questions:
        if question.title and question.credit is None:
            yield Seen("expected-parts-asker", {"title": cut(question.title, SHOWN, whole_words=True)}, question.line)
    waiting = entry.parsed.unanswered
    if state == "closed" and waiting and len(waiting) == len(entry.parsed.questions):
        yield Seen("expected-parts-answers", {"count": len(waiting)}, waiting[0].line)


def _answer(entry: Entry, subject: Subject) -> Iterator[Seen]:
    del subject
    if "review_by" not in entry.lines:
        yield Seen("expected-parts-review-by", {}, 1)
    if not {"asked_at", "asked_by", "imported"} & entry.lines.keys():
        yield Seen("expected-parts-asked", {}, 1)


def _review(entry: Entry, subject: Subject) -> Iterator[Seen]:
    """The word “none” is an answer; a stroke of the pen is not."""
    del subject
    said = str(entry.front.get("disclosure", ""))
    if said and not any(char.isalpha() for char in said):
        yield Seen(
            "expected-parts-disclosure", {"value": said[:20]}, entry.lines.get("disclosure"), severity=Verdict.FIX
        )


def _gallery(entry: Entry, subject: Subject) -> Iterator[Seen]:
    del subject
    for number, item in enumerate(entry.front.get("items", ())):
        if "caption" not in item:
            line = entry.lines.get(f"items.{number}")
            yield Seen("expected-parts-caption", {"number": number + 1}, line)


def _challenge(entry: Entry, subject: Subject) -> Iterator[Seen]:
    front = entry.front
    draw = front.get("draw", {})
    if front.get("winners") and draw and "secret" not in draw:
        yield Seen("expected-parts-secret", {}, entry.lines.get("draw"))
    committed, closes = draw.get("committed"), front.get("closes")
    if committed and closes and committed > closes:
        yield Seen("expected-parts-committed", {"closes": str(closes)}, entry.lines.get("draw.committed"))
    winners = {one["member"] for one in front.get("winners", ())}
    if winners and closes and closes >= subject.now:
        yield Seen("expected-parts-winners", {"closes": str(closes)}, entry.lines.get("winners"))


def _idea(entry: Entry, subject: Subject) -> Iterator[Seen]:
    del subject
    if entry.front.get("state") == "done" and not entry.lines.keys() & {"result", "reason"}:
        yield Seen("expected-parts-result", {}, entry.lines.get("state"))


_OF_KIND: dict[str, Callable[[Entry, Subject], Iterator[Seen]]] = {
    "ama": _ama,
    "answer": _answer,
    "review": _review,
    "gallery": _gallery,
    "challenge": _challenge,
    "idea": _idea,
}

CHECK = Check(
    id="expected-parts",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
)
