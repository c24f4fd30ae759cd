"""Text that was meant to be replaced before anybody reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.wording import Finder, pieces


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a phrase and paragraph; whoever quotes one is not asked to change it."""
    del options
    finder = Finder.of(subject)
    phrases = [one["text"] for one in lists.read("placeholders")["phrase"]]
    for piece in pieces(subject):
        if piece.quote:
            continue
        text = piece.text.casefold()
        for phrase in phrases:
            at = text.find(phrase.casefold())
            if at >= 0:
                seen = piece.text[at : at + len(phrase)]
                line, column = finder.place(seen, piece.line)
                yield Seen("placeholder-text-seen", {"text": seen}, line, column)


CHECK = Check(
    id="placeholder-text",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.FIX,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
