"""Texts that sell rather than tell: two signals of different sorts, near one another, call a moderator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.checks import phone_number
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.promotion.adverts import CONTACT, STRONG, Signal, signals, warns

# The brand's own announcements may offer; who may write them is another check's question.
OFFICIAL = frozenset({"news", "guideline"})
# What the message can name, in this order; its parameters are 1 or 0, for every language has its own words.
NAMED = (
    "prize", "income", "trade", "saving", "promise", "order", "action", "hurry", "price", "service", "business",
    "terms", "invitation", "account", "telephone", "link",
)  # fmt: skip


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an entry, with the sorts of signals that it shows. One sort alone never calls anybody."""
    if subject.entry is None or subject.entry.kind in OFFICIAL:
        return
    found = signals(subject, phone_number.find(subject, phone_number.CHECK.options))
    for near in _near(found, options["paragraphs"]):
        if _weight(near) > options["signals"]:
            sorts = {one.sort for one in near}
            warned = warns(subject)
            if warned and not sorts & CONTACT:
                continue  # who warns and sends nobody anywhere sells nothing
            sure = Confidence.LOW if warned else Confidence.MEDIUM
            yield Seen("advert-signals", {one: int(one in sorts) for one in NAMED}, near[0].line, confidence=sure)
            return


def _weight(near: list[Signal]) -> int:
    """Every sort once, at its strongest; where to come to counts once.

    An account or a telephone counts in full beside a guarantee or a service. Beside a price or hurry it does not: a
    workshop has a fee, few places and a number to ring.
    """
    sorts = {one.sort for one in near}
    by_sort = {"contact": STRONG} if sorts & {"account", "telephone"} and sorts & {"promise", "service"} else {}
    for one in near:
        sort = "contact" if one.sort in CONTACT else one.sort
        by_sort[sort] = max(by_sort.get(sort, 0), one.weight)
    return sum(by_sort.values())


def _near(found: list[Signal], paragraphs: int) -> Iterator[list[Signal]]:
    """Around each signal that sells all that stand near it; then each paragraph alone, where weak ones add up."""
    start = 0
    for one in found:
        while found[start].at < one.at - paragraphs:
            start += 1
        near = []
        for other in found[start:] if one.leads else ():
            if other.at > one.at + paragraphs:
                break
            if other.leads or other.sort in CONTACT or other.at == one.at:
                near.append(other)
        yield near
    for _, alone in groupby(found, key=lambda one: one.at):
        # Small print alone is in half of all mail; without it two more have to be there.
        yield [one for one in alone if one.sort != "terms"]


CHECK = Check(
    id="advert",
    family=Family.PROMOTION,
    clause="promotion",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"signals": 2, "paragraphs": 2},
)
