"""A group: how it is, who is in it, what comes next, and what came out of it."""

from __future__ import annotations

from collections.abc import Sequence

from kaifong.entries.hub import Entry
from kaifong.pages.cards import card
from kaifong.pages.frame import Frame
from kaifong.pages.group_boards import board_of_group
from kaifong.pages.group_life import life_of
from kaifong.pages.look import Look

# The newest of a group's entries; the rest is found by search.
SHOWN = 12
# So many faces on the page; the others behind a word.
FACES = 24


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`life` of the group on the day, `cards` of the newest works that name it, and the languages it speaks."""
    site = frame.site
    life = life_of(site, entry)
    by_tag = site.hub.settings.by_tag
    return {
        "life": life,
        "cards": [card(frame, one) for one in told_once(frame, life.entries)[:SHOWN]],
        "faces": FACES,
        "board": board_of_group(site, frame.language, entry),
        "speaks": [by_tag[tag] for tag in entry.front.get("language") or () if tag in by_tag],
    }


def told_once(frame: Frame, entries: Sequence[Entry]) -> list[Entry]:
    """Of each work one telling, in the order given: in the page's language, else the original, else the first."""
    hub = frame.site.hub
    works: dict[str, list[Entry]] = {}
    for one in entries:
        works.setdefault((hub.source_of(one) or one).path, []).append(one)
    chosen = {
        min(tellings, key=lambda one: (one.language != frame.language.tag, one.path != source)).path
        for source, tellings in works.items()
    }
    return [one for one in entries if one.path in chosen]


LOOK = Look(present, "members")
