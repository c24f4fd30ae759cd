"""How each kind of entry is shown: `kinds/<kind>.py` says what its template in `templates/kinds/` needs.

`LOOKS` is written out by hand, and a test pairs it with the kinds of the entries room. The guidelines' clauses have
no pages of their own: see `guidelines.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

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
from kaifong.pages.look import Look

LOOKS: Mapping[str, Look] = {
    "story": story.LOOK,
    "review": review.LOOK,
    "gallery": gallery.LOOK,
    "tutorial": tutorial.LOOK,
    "ama": ama.LOOK,
    "answer": answer.LOOK,
    "idea": idea.LOOK,
    "challenge": challenge.LOOK,
    "event": event.LOOK,
    "news": news.LOOK,
    "member": member.LOOK,
    "group": group.LOOK,
}
