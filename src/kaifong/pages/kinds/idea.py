"""An idea: where it stands, how many are behind it, and why it was decided as it was."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.idea import Idea
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look, Mark

# What the meter counts towards: round numbers, each about twice to two and a half times the one before.
MILESTONES = (10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`count`, the `milestone` ahead, `filled` in percent, `snapshots` (newest first) and the `result`'s entry."""
    idea = entry.parsed if isinstance(entry.parsed, Idea) else None
    count = idea.count if idea else 0
    ahead = milestone(count)
    return {
        "count": count,
        "milestone": ahead,
        "filled": min(100, round(100 * count / ahead)),
        "snapshots": tuple(reversed(idea.supporters)) if idea else (),
        "result": frame.site.entry_at(entry.front.get("result")),
    }


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
