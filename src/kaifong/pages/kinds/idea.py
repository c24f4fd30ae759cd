"""An idea: where it stands, how many are behind it, and why it was decided as it was."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.idea import Idea
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look, Mark
from kaifong.pages.steps import Step, steps

# What the meter counts towards: round numbers, each about twice to two and a half times the one before.
MILESTONES = (10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`count`, the `milestone` ahead, `filled` in percent; `snapshots` newest first, `way`, the `result`."""
    idea = entry.parsed if isinstance(entry.parsed, Idea) else None
    count = idea.count if idea else 0
    ahead = milestone(count)
    return {
        "count": count,
        "milestone": ahead,
        "filled": min(100, round(100 * count / ahead)),
        "snapshots": tuple(reversed(idea.supporters)) if idea else (),
        "way": _way(frame, entry),
        "result": frame.site.entry_at(entry.front.get("result")),
    }


def _way(frame: Frame, entry: Entry) -> tuple[Step, ...]:
    """From open to done, or to declined. The day of a state is known of the first and of the one that holds."""
    state = entry.front["state"]
    states: tuple[str, ...] = ("open", "declined") if state == "declined" else ("open", "planned", "done")
    days = {state: entry.front.get("decided"), "open": frame.site.published(entry)}
    names = [frame.words.text(f"pages-idea-{one}") for one in states]
    return steps(names, states.index(state), [days.get(one) for one in states])


def milestone(count: int) -> int:
    """The first milestone above a count; far up, the next ten thousand."""
    return next((one for one in MILESTONES if one > count), (count // 10_000 + 1) * 10_000)


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """Its state, and how many stand behind it."""
    state = entry.front["state"]
    count = entry.parsed.count if isinstance(entry.parsed, Idea) else 0
    return (
        Mark(state, frame.words.text(f"pages-idea-{state}")),
        Mark("count", frame.words.text("pages-supporters", n=count)),
    )


LOOK = Look(present, "ideas", marks)
