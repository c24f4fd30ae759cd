"""Texts that sell rather than tell: two signals of different sorts, near one another, call a moderator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.checks import phone_number
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.promotion.adverts import Signal, signals, warns

# The brand's own announcements may offer; who may write them is another check's question.
OFFICIAL = frozenset({"news", "guideline"})
# An invitation and where to come: `contact-handle` and `phone-number` speak of that.
CONTACT = frozenset({"invitation", "account", "telephone"})


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an entry, with the sorts of signals that it shows. One sort alone never calls anybody."""
    if subject.entry is None or subject.entry.kind in OFFICIAL:
        return
    found = signals(subject, phone_number.find(subject, phone_number.CHECK.options))
    for near in _near(found, options["paragraphs"]):
        sorts = {one.sort for one in near}
        if len(sorts) >= options["signals"] and not sorts <= CONTACT:
            sure = Confidence.LOW if warns(subject) else Confidence.MEDIUM
            yield Seen("advert-signals", {"signals": ", ".join(sorted(sorts))}, near[0].line, confidence=sure)
            return


def _near(found: list[Signal], paragraphs: int) -> Iterator[list[Signal]]:
    """Around each signal that promises something or asks for something: all that stand so near to it."""
    start = 0
    for one in found:
        if not one.first:
            continue
        while found[start].at < one.at - paragraphs:
            start += 1
        near = []
        for other in found[start:]:
            if other.at > one.at + paragraphs:
                break
            near.append(other)
        yield near


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
