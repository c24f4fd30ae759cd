"""A challenge: when it is open, by which rules, who took part, and how to run the draw again."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.challenge import draw_order
from kaifong.pages.cards import card
from kaifong.pages.frame import Frame
from kaifong.pages.front import Front
from kaifong.pages.look import Look, Mark
from kaifong.pages.states import challenge_state
from kaifong.pages.steps import Step, steps


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`state`, `entrants` as cards, `drawn`: they in the order of the draw, `way` and `winners`."""
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
        "way": _way(frame, entry, winners=bool(winners)),
        "entrants": [card(frame, one) for one in taking_part],
        "draw": Front(draw) if draw else None,
        "drawn": [by_address[one] for one in draw_order(secret, by_address)] if secret else (),
        "winners": winners,
    }


def _way(frame: Frame, entry: Entry, *, winners: bool) -> tuple[Step, ...]:
    """From coming to closed, and to its winners where there are any to expect."""
    front = entry.front
    states = ("coming", "open", "closed")
    names = [frame.words.text(f"pages-challenge-{one}") for one in states]
    days: list[date | None] = [None, front["opens"], front["closes"]]
    if winners or "draw" in front or "prize" in front:
        names.append(frame.words.text("pages-winners"))
        days.append(front.get("draw", {}).get("drawn"))
    at = len(states) if winners else states.index(challenge_state(entry, frame.site.now))
    return steps(names, at, days)


def marks(frame: Frame, entry: Entry) -> tuple[Mark, ...]:
    """Whether it is open, and the day it closes."""
    state = challenge_state(entry, frame.site.now)
    closes = frame.words.date(entry.front["closes"], "medium")
    return (
        Mark(state, frame.words.text(f"pages-challenge-{state}")),
        Mark("when", f"{frame.words.text('pages-closes')} {closes}"),
    )


LOOK = Look(present, "challenges", marks)
