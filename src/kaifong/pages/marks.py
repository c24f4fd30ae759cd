"""The small words on a card that say where an entry stands: open, next Sunday, four stars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import Ama
from kaifong.entries.kinds.event import times
from kaifong.entries.kinds.idea import Idea
from kaifong.pages.frame import Frame
from kaifong.pages.states import challenge_state, event_state


@dataclass(frozen=True)
class Mark:
    """`name` is for the theme (`kf-mark--open`), `text` for readers; `label` for screen readers, or None."""

    name: str
    text: str
    label: str | None = None


def marks_of(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """An entry's marks on a day; none for the kinds that have no state."""
    find = _MARKS.get(entry.kind)
    return find(frame, entry) if find else ()


def _event(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    state = event_state(entry, frame.site.now)
    found = [Mark(state, frame.words.text(f"pages-event-{state}"))]
    when = times(entry.front)
    if when is not None:
        found.append(Mark("when", frame.words.date(when.starts.date(), "medium")))
    return tuple(found)


def _idea(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    state = entry.front["state"]
    count = entry.parsed.count if isinstance(entry.parsed, Idea) else 0
    return (
        Mark(state, frame.words.text(f"pages-idea-{state}")),
        Mark("count", frame.words.text("pages-supporters", n=count)),
    )


def _challenge(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    state = challenge_state(entry, frame.site.now)
    closes = frame.words.date(entry.front["closes"], "medium")
    return (
        Mark(state, frame.words.text(f"pages-challenge-{state}")),
        Mark("when", f"{frame.words.text('pages-closes')} {closes}"),
    )


def _ama(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    state = entry.front["state"]
    found = [Mark(state, frame.words.text(f"pages-ama-{state}"))]
    waiting = len(entry.parsed.unanswered) if isinstance(entry.parsed, Ama) else 0
    if waiting:
        found.append(Mark("waiting", frame.words.text("pages-waiting-list", n=waiting)))
    return tuple(found)


def _review(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    rating = frame.words.number(entry.front["rating"])
    return (Mark("stars", f"★ {rating}", frame.words.text("pages-rating", rating=rating)),)


def _tutorial(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    difficulty = entry.front["difficulty"]
    return (Mark(difficulty, frame.words.text(f"pages-difficulty-{difficulty}")),)


def _news(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    expires = entry.front.get("expires")
    over = isinstance(expires, date) and expires < frame.site.now
    official = Mark("official", frame.words.text("pages-official"))
    return ((official,) if entry.front.get("official") else ()) + (
        (Mark("over", frame.words.text("pages-expired")),) if over else ()
    )


# The fields read here are required of their kind, so every entry that has a page has them.
_MARKS: Mapping[str, Callable[[Frame, Entry], tuple[Mark, ...]]] = {
    "event": _event,
    "idea": _idea,
    "challenge": _challenge,
    "ama": _ama,
    "review": _review,
    "tutorial": _tutorial,
    "news": _news,
}
