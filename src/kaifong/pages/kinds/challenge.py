"""A challenge: when it is open, by which rules, who took part, and how to run the draw again."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.challenge import draw_order
from kaifong.pages.cards import card
from kaifong.pages.frame import Frame
from kaifong.pages.front import Front


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`state`, `entrants` as cards, `drawn`: their addresses in the order of the draw, and `winners`."""
    site = frame.site
    taking_part = site.challenge_entries(entry)
    draw = entry.front.get("draw") or {}
    secret = draw.get("secret")
    winners = []
    for winner in entry.front.get("winners") or ():
        person = site.people.person(str(winner.get("member", "")))
        winners.append((person, site.entry_at(winner.get("entry")), str(winner.get("prize") or "")))
    return {
        "state": state_on(entry, site.now),
        "entrants": [card(site, one) for one in taking_part],
        "draw": Front(draw) if draw else None,
        "drawn": draw_order(secret, [one.address for one in taking_part]) if secret else (),
        "winners": winners,
    }


def state_on(entry: Entry, now: date) -> str:
    """Coming, open or closed; the day it closes is its last."""
    opens, closes = entry.front.get("opens"), entry.front.get("closes")
    if isinstance(opens, date) and now < opens:
        return "coming"
    return "closed" if isinstance(closes, date) and closes < now else "open"
