"""The ring report as text and as JSON."""

from __future__ import annotations

import json

from kaifong.community.given_credits import CreditGraph
from kaifong.community.rings import BURST, NEW_DAYS, Ring
from kaifong.community.visibility import visible
from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator

SCHEMA = "kaifong.rings/1"


def as_text(found: tuple[Ring, ...], graph: CreditGraph, threshold: float, hub: Hub, words: Translator) -> str:
    """Each group with its figures, in words."""
    people = len({one.giver for one in graph.given} | {one.receiver for one in graph.given})
    params = {"threshold": f"{threshold:.2f}", "people": people, "credits": len(graph.given)}
    if not found:
        return words.text("rings-none", **params) + "\n"
    lines = [words.text("rings-found", count=len(found), **params)]
    for one in found:
        names = [
            f"@{each}" if visible(hub, each) else f"@{each} ({words.text('rings-hidden')})" for each in one.members
        ]
        first, last = words.date(one.first), words.date(one.last)
        lines += ["", f"{words.text('rings-score', score=f'{one.score:.2f}')}: {words.listing(names)}"]
        told = (
            words.text("rings-credits", count=one.credits, first=first, last=last),
            words.text("rings-closed", share=_percent(one.closed)),
            words.text("rings-dependent", share=_percent(one.dependent)),
            words.text("rings-balanced", share=_percent(one.balanced)),
            words.text("rings-new", share=_percent(one.new), days=NEW_DAYS),
            words.text("rings-burst", share=_percent(one.burst), least=BURST),
        )
        lines += [f"  {each}" for each in told]
    lines += ["", words.text("rings-private")]
    return "\n".join(lines) + "\n"


def as_json(found: tuple[Ring, ...], graph: CreditGraph, threshold: float, hub: Hub) -> str:
    """The same for machines; shares are rounded to three places."""
    told = {
        "schema": SCHEMA,
        "threshold": threshold,
        "credits": len(graph.given),
        "rings": [
            {
                "members": [{"member": each, "hidden": not visible(hub, each)} for each in one.members],
                "credits": one.credits,
                "first": one.first.isoformat(),
                "last": one.last.isoformat(),
                **{
                    name: round(getattr(one, name), 3)
                    for name in ("score", "closed", "dependent", "balanced", "new", "burst")
                },
            }
            for one in found
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _percent(share: float) -> str:
    return f"{share:.0%}"
