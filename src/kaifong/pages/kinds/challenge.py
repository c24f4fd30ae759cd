"""A challenge: when it is open, by which rules, who took part, and how to run the draw again."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.challenge import draw_order
from kaifong.pages.cards import card
from kaifong.pages.frame import Frame
from kaifong.pages.front import Front
from kaifong.pages.look import Look, Mark
from kaifong.pages.states import challenge_state


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`state`, `entrants` as cards, `drawn`: they in the order of the draw, and `winners`."""
    site = frame.site
    taking_part = site.challenge_entries(entry)
    draw = entry.front.get("draw") or {}
    secret = draw.get("secret")
    by_address = {one.address: one for one in taking_part}
    winners = []
    for winner in entry.front.get("winners") or ():
        person = site.people.person(str(winner.get("member", "")))
        winners.append((person, site.entry_at(winner.get("entry")), str(winner.get("prize") or "")))
    return {
        "state": challenge_state(entry, site.now),
        "entrants": [card(frame, one) for one in taking_part],
        "draw": Front(draw) if draw else None,
        "drawn": [by_address[one] for one in draw_order(secret, by_address)] if secret else (),
        "winners": winners,
    }


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """Whether it is open, and the day it closes."""
    state = challenge_state(entry, frame.site.now)
    closes = frame.words.date(entry.front["closes"], "medium")
    return (
        Mark(state, frame.words.text(f"pages-challenge-{state}")),
        Mark("when", f"{frame.words.text('pages-closes')} {closes}"),
    )


LOOK = Look(present, "challenges", marks)
