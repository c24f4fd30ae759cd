"""How each kind of entry is shown: `kinds/<kind>.py` says what its template in `templates/kinds/` needs.

The table is written out by hand, and a test pairs it with the kinds of the entries room. The guidelines' clauses have
no pages of their own: see `guidelines.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame
from kaifong.pages.kinds import (
    ama,
    answer,
    challenge,
    event,
    gallery,
    group,
    idea,
    member,
    news,
    review,
    story,
    tutorial,
)

Present = Callable[[Frame, Entry], dict[str, object]]

PRESENT: Mapping[str, Present] = {
    "story": story.present,
    "review": review.present,
    "gallery": gallery.present,
    "tutorial": tutorial.present,
    "ama": ama.present,
    "answer": answer.present,
    "idea": idea.present,
    "challenge": challenge.present,
    "event": event.present,
    "news": news.present,
    "member": member.present,
    "group": group.present,
}
